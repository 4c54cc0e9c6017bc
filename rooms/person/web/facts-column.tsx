// Feiten: what is known with its source, what is not known but would decide something, what differs. Corrected where it stands.
import { useState } from 'react';
import type { Answer } from '../../../web/household/answer-form.tsx';
import { factText, isRecord, optionText } from '../../../web/household/fact-value.ts';
import { present, referenceOf } from '../../../web/household/identity.ts';
import { useNoteFact, useRetractFact } from '../../../web/household/queries.ts';
import { predicateLabel, predicateOf } from '../../../web/household/vocabulary.ts';
import type { Fact, Household, Question, Source } from '../../../web/household/wire.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { showToast } from '../../../web/toasts.ts';
import { useToday } from '../../../web/today.ts';
import { FactTable, SourceLegend, type FactLine, type FactSource } from '../../../web/ui/facts.tsx';
import { dateShort, dayMonth, dayOf, money } from '../../../web/ui/format.ts';
import { BlockHeading } from '../../../web/ui/heading.tsx';
import { Empty } from '../../../web/ui/message.tsx';
import { useIsPrinted } from '../../../web/use-is-printed.ts';
import { FactEditor } from './fact-editor.tsx';
import { factGroups, isQuiet, type FactEntry } from './fact-groups.ts';
import { FactHistory } from './fact-history.tsx';

type Props = { household: Household; facts: Fact[]; questions: Question[] };

export function FactsColumn({ household, facts, questions }: Props) {
  const t = useText();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [historyOf, setHistoryOf] = useState<FactEntry | null>(null);
  const [isAll, setAll] = useState(false);
  // A field of an income is asked with that income, not as a fact of its own.
  const asked = questions.filter((question) => !question.predicate.includes('*'));
  const isWhole = useIsPrinted() || isAll;
  const shownQuestions = isWhole ? asked : asked.slice(0, 6);
  const reference = referenceOf(household)?.personId ?? null;
  const loud = facts.filter((fact) => !isQuiet(fact, reference));
  const hidden = asked.length - shownQuestions.length + facts.length - loud.length;
  const groups = factGroups(isWhole ? facts : loud, shownQuestions, present(household));
  const lineOf = useLine(household, { openKey, setOpenKey, setHistoryOf });
  return (
    <section className="facts" aria-labelledby="h-facts">
      <BlockHeading id="h-facts" count={t('person.facts.once')}>
        {t('person.facts.title')}
      </BlockHeading>
      {groups.length === 0 ? <Empty title={t('person.facts.empty')}>{t('person.facts.emptyBody')}</Empty> : null}
      {groups.map((group) => (
        <FactTable key={group.key} caption={t(`person.group.${group.key}`)} lines={group.entries.map(lineOf)} />
      ))}
      {isAll || hidden > 0 ? (
        <button type="button" className="link" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('person.facts.fewer') : t('person.facts.more', { n: hidden })}
        </button>
      ) : null}
      <SourceLegend />
      {historyOf ? <FactHistory household={household} entry={historyOf} onClose={() => setHistoryOf(null)} /> : null}
    </section>
  );
}

type Opening = { openKey: string | null; setOpenKey: (key: string | null) => void; setHistoryOf: (entry: FactEntry) => void };

function useLine(household: Household, { openKey, setOpenKey, setHistoryOf }: Opening): (entry: FactEntry) => FactLine {
  const t = useText();
  const language = useLanguage();
  const today = useToday() ?? '';
  const note = useNoteFact(household.id);
  const retract = useRetractFact(household.id);
  const isAlone = present(household).length < 2;
  return (entry) => {
    const { fact } = entry;
    const label = labelOf(entry, household, isAlone, t, language);
    const form = predicateOf(entry.predicate);
    const save = ({ answer, source, since }: { answer: Answer; source: Source; since: string | null }) => {
      const itemId = answer.isItem ? (entry.itemId ?? crypto.randomUUID()) : null;
      note.mutate({ personId: entry.personId, predicate: entry.predicate, itemId, value: answer.value, source, since });
      setOpenKey(null);
    };
    return {
      key: entry.key,
      label,
      spoken: label,
      value: fact ? valueOf(fact, t) : null,
      isNumber: form.kind === 'cents' || form.kind === 'date' || form.kind === 'integer',
      source: fact ? sourceMark(fact.source, fact.notedAt, today, t) : null,
      differs: fact?.differs?.map((other) => ({
        key: other.id,
        value: valueOf({ predicate: entry.predicate, value: other.value }, t),
        source: sourceMark(other.source, other.notedAt, today, t),
      })),
      onAsk: () => setOpenKey(entry.key),
      onEdit: () => setOpenKey(entry.key),
      editor:
        openKey === entry.key ? (
          <FactEditor
            predicate={entry.predicate}
            label={label}
            value={fact?.value}
            source={fact?.source ?? null}
            since={fact?.since ?? null}
            today={today}
            onSave={save}
            onCancel={() => setOpenKey(null)}
            onHistory={fact ? () => setHistoryOf(entry) : null}
            onRetract={
              fact
                ? () => {
                    retract.mutate(fact.id);
                    setOpenKey(null);
                    showToast(t('person.fact.retracted'), {
                      undo: () =>
                        note.mutate({
                          personId: fact.personId,
                          predicate: fact.predicate,
                          itemId: fact.itemId,
                          value: fact.value,
                          source: fact.source,
                          since: fact.since,
                        }),
                    });
                  }
                : null
            }
          />
        ) : undefined,
    };
  };
}

/** 'Loon', 'Spaargeld, Yara': the name is said where more than one person lives there. */
function labelOf(
  entry: FactEntry,
  household: Household,
  isAlone: boolean,
  t: ReturnType<typeof useText>,
  language: ReturnType<typeof useLanguage>,
): string {
  const value = entry.fact?.value;
  const isIncome = entry.predicate === 'incomes' && isRecord(value) && typeof value['kind'] === 'string';
  const what = isIncome ? capital(optionText(t, 'incomes/kind', String(value['kind']))) : predicateLabel(entry.predicate, language, t);
  const member = household.members.find((one) => one.personId === entry.personId);
  if (!member || isAlone) return what;
  if (entry.predicate === 'birthDate') return member.name.given || what;
  return member.role === 'reference' ? what : `${what}, ${member.name.given || t(`member.role.${member.role}`)}`;
}

/** An income shows its amount; its kind is the label. */
function valueOf(fact: Pick<Fact, 'predicate' | 'value'>, t: ReturnType<typeof useText>): string {
  if (fact.predicate === 'incomes' && isRecord(fact.value)) {
    const net = fact.value['net'];
    if (typeof net !== 'number') return t('household.fact.amountUnknown');
    return fact.value['per'] === 'year' ? `${money(net)} ${t('household.per.year')}` : money(net);
  }
  return factText(t, fact.predicate, predicateOf(fact.predicate).kind, fact.value);
}

function sourceMark(source: Source, notedAt: string, today: string, t: ReturnType<typeof useText>): FactSource {
  const day = dayOf(notedAt);
  return {
    kind: source.kind,
    label: source.detail ?? t(`ui.source.${source.kind}`),
    date: day.slice(0, 4) === today.slice(0, 4) ? dayMonth(day) : dateShort(day),
  };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
