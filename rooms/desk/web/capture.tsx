// Facts beside the notes: one line reads "huur 690", else the vocabulary offers the form of what was meant. What was noted in this conversation stands under
// it, each with the way to undo it.
import { useId, useState } from 'react';
import { AddMember } from '../../../web/household/add-member.tsx';
import { AnswerForm, type Answer } from '../../../web/household/answer-form.tsx';
import { factText } from '../../../web/household/fact-value.ts';
import { present, referenceOf } from '../../../web/household/identity.ts';
import { useAnswer, useRetractFact } from '../../../web/household/queries.ts';
import { findPredicates, predicateLabel, predicateOf } from '../../../web/household/vocabulary.ts';
import type { Fact, Household } from '../../../web/household/wire.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { clockTime } from '../../../web/ui/format.ts';
import { BlockHeading } from '../../../web/ui/heading.tsx';
import { Square } from '../../../web/ui/marks.tsx';
import { parseFact } from './fact-parser.ts';

type Asked = { predicate: string; ofPerson: boolean; personId: string | null };

export function Capture({ household, facts }: { household: Household; facts: Fact[] }) {
  const t = useText();
  return (
    <>
      <BlockHeading id="h-cap" count={facts.length > 0 ? facts.length : null}>
        {t('desk.capture.title')}
      </BlockHeading>
      <CaptureLine household={household} />
      <MoreMembers household={household} />
      {facts.length === 0 ? <p className="meta">{t('desk.capture.empty')}</p> : null}
      <ul>
        {facts.map((fact) => (
          <CapturedFact key={fact.id} fact={fact} household={household} />
        ))}
      </ul>
    </>
  );
}

function MoreMembers({ household }: { household: Household }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <AddMember household={household} onClose={() => setOpen(false)} />;
  return (
    <Button small kind="bare" icon="people" onClick={() => setOpen(true)}>
      {t('household.member.plus')}
    </Button>
  );
}

function CaptureLine({ household }: { household: Household }) {
  const t = useText();
  const language = useLanguage();
  const today = useToday() ?? '';
  const listId = useId();
  const give = useAnswer(household.id);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isNotRead, setNotRead] = useState(false);
  const people = present(household).map((member) => ({ personId: member.personId, given: member.name.given }));
  const reference = referenceOf(household)?.personId ?? null;
  const ofWhom = (about: Asked) => (about.ofPerson ? (about.personId ?? reference) : null);
  const suggestions = text.trim().length > 1 ? findPredicates(text, language).slice(0, 6) : [];

  const take = (about: Asked, given: Answer) => {
    give({ personId: ofWhom(about), predicate: about.predicate }, given);
    setText('');
    setAsked(null);
    setNotRead(false);
  };
  const read = () => {
    const result = parseFact(text, people, today);
    if (result && 'fact' in result) return take(result.fact, { value: result.fact.value, isItem: result.fact.isListItem });
    const form = result ?? suggestions[0] ?? null;
    setAsked(form ? { personId: null, ...form } : null);
    setNotRead(form === null && text.trim() !== '');
  };
  return (
    <div className="in">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <label className="sr" htmlFor={`${listId}-in`}>
          {t('desk.capture.label')}
        </label>
        <input
          id={`${listId}-in`}
          type="text"
          autoComplete="off"
          placeholder={t('desk.capture.placeholder')}
          value={text}
          list={listId}
          aria-describedby={isNotRead ? `${listId}-error` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setNotRead(false);
          }}
        />
        <datalist id={listId}>
          {suggestions.map((entry) => (
            <option key={entry.predicate} value={predicateLabel(entry.predicate, language)} />
          ))}
        </datalist>
      </form>
      {isNotRead ? (
        <p className="meta" id={`${listId}-error`} role="status">
          {t('desk.capture.notRead')}
        </p>
      ) : null}
      {asked ? (
        <div className="asked">
          <span className="l">{predicateLabel(asked.predicate, language)}</span>
          <AskedForm asked={asked} today={today} onAnswer={(given) => take(asked, given)} />
        </div>
      ) : null}
    </div>
  );
}

function AskedForm({ asked, today, onAnswer }: { asked: Asked; today: string; onAnswer: (given: Answer) => void }) {
  const language = useLanguage();
  const { kind, options } = predicateOf(asked.predicate);
  return (
    <AnswerForm
      predicate={asked.predicate}
      kind={kind}
      options={options}
      label={predicateLabel(asked.predicate, language)}
      today={today}
      onAnswer={onAnswer}
      autoFocus
    />
  );
}

function CapturedFact({ fact, household }: { fact: Fact; household: Household }) {
  const t = useText();
  const language = useLanguage();
  const retract = useRetractFact(household.id);
  const label = predicateLabel(fact.predicate, language, t);
  const member = household.members.find((one) => one.personId === fact.personId);
  const spoken = member && household.members.length > 1 ? `${label}, ${member.name.given}` : label;
  return (
    <li>
      <span className="l">{spoken}</span>
      <b className="num">{factText(t, fact.predicate, predicateOf(fact.predicate).kind, fact.value)}</b>
      <Button small kind="bare" onClick={() => retract.mutate(fact.id)} aria-label={t('desk.capture.undo', { fact: spoken })}>
        {t('desk.capture.undoShort')}
      </Button>
      <span className="was">
        {fact.source.detail ?? t(`ui.source.${fact.source.kind}`)} <Square source={fact.source.kind} />{' '}
        <span className="num">{clockTime(fact.notedAt, language)}</span>
      </span>
    </li>
  );
}
