// The list: Ja, Waarschijnlijk, Open, Zelf te beoordelen, Onwaarschijnlijk, Heeft al, Nee. An open right stands with the question that decides over it.
import { useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { AnswerForm } from '../../../web/household/answer-form.tsx';
import { amountWords, groupRows, placementOf, rowKey, type Group, type Placement } from '../../../web/household/outcome.ts';
import { useAnswer } from '../../../web/household/queries.ts';
import type { FullResult, Member, Question } from '../../../web/household/wire.ts';
import { useQuestionText } from '../../../web/household/use-question-text.ts';
import { useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { money } from '../../../web/ui/format.ts';
import { QuestionRow, RightRow } from '../../../web/ui/rights.tsx';
import { useToday } from '../../../web/today.ts';
import type { RightsPage } from './rights-screen.tsx';
import { decidingQuestion } from './questions.ts';
import { useFresh } from './use-fresh.ts';

export function RightsList({ household, answer, on, chosen }: RightsPage & { chosen: string | null }) {
  const t = useText();
  const placed = usePlacement(`${household.id}/${on ?? ''}`, answer.results);
  const fresh = useFresh(answer.results);
  const asked = new Set<string>();
  return (
    <section className="rl" aria-label={t('rights.list')}>
      {groupRows(answer.results, placed).map((group) => (
        <div key={group.outcome}>
          <h2>
            {t(`ui.outcome.${group.outcome}`)} <span className="n">{countWords(group, answer.questions, t)}</span>
          </h2>
          {group.rows.map((result) => {
            const question = result.outcomeGroup === 'open' ? decidingQuestion(result, answer.questions) : null;
            // One question may decide several rights: it is asked under the first.
            if (question && !asked.has(question.pointer)) {
              asked.add(question.pointer);
              return (
                <OpenRow
                  key={rowKey(result)}
                  result={result}
                  question={question}
                  householdId={household.id}
                  members={household.members}
                />
              );
            }
            return (
              <Row
                key={rowKey(result)}
                result={result}
                householdId={household.id}
                isCurrent={rowKey(result) === chosen}
                isNew={fresh.has(rowKey(result))}
                personName={nameOf(household.members, result.person)}
                isAlone={household.members.length < 2}
              />
            );
          })}
        </div>
      ))}
    </section>
  );
}

function countWords(group: Group<FullResult>, questions: Question[], t: ReturnType<typeof useText>): string {
  return group.outcome === 'open' && questions.length > 0 ? t('rights.questions', { n: questions.length }) : String(group.rows.length);
}

function nameOf(members: { personId: string; name: { given: string } }[], personId: string | null): string | null {
  return members.find((member) => member.personId === personId)?.name.given ?? null;
}

/** Rows keep the group in which they were first seen, until another household or another day is looked at. */
function usePlacement(scope: string, results: FullResult[]): Placement {
  const held = useRef<{ scope: string; placed: Placement }>({ scope, placed: {} });
  if (held.current.scope !== scope) held.current = { scope, placed: {} };
  held.current.placed = placementOf(results, held.current.placed);
  return held.current.placed;
}

type RowProps = { result: FullResult; householdId: string; personName: string | null };

function Row({
  result,
  householdId,
  personName,
  isCurrent,
  isNew,
  isAlone,
}: RowProps & { isCurrent: boolean; isNew: boolean; isAlone: boolean }) {
  const t = useText();
  const to = useRightAddress();
  const words = amountWords(result, t);
  const isQuiet = result.outcomeGroup === 'no' || result.outcomeGroup === 'unlikely';
  return (
    <RightRow
      to={to(householdId, result)}
      outcome={result.outcomeGroup}
      name={personName === null || isAlone ? result.label : t('rights.for', { right: result.label, name: personName })}
      amount={isQuiet ? null : words?.figure}
      effect={isQuiet ? null : (words?.per ?? (result.outcomeGroup === 'yes' ? t('rights.amountNotKnown') : null))}
      note={noteOf(result)}
      isCurrent={isCurrent}
      isNew={isNew}
      replace
    />
  );
}

/** What the row adds in small: why not, why to weigh, or that an amount must be looked up. */
function noteOf(result: FullResult): string | null {
  if (result.outcomeGroup === 'no' || result.outcomeGroup === 'unlikely')
    return result.reasons.find((reason) => reason.met === false)?.text ?? null;
  if (result.outcomeGroup === 'self') return result.reasons[0]?.text ?? null;
  return null;
}

function OpenRow({
  result,
  question,
  householdId,
  members,
}: {
  result: FullResult;
  question: Question;
  householdId: string;
  members: Member[];
}) {
  const t = useText();
  const today = useToday() ?? '';
  const answer = useAnswer(householdId);
  const say = useQuestionText(members);
  const to = useRightAddress();
  const words = question.stake
    ? { figure: money(question.stake.cents), per: t(`household.per.${question.stake.per}`) }
    : amountWords(result, t);
  return (
    <QuestionRow
      name={
        <RightLink to={to(householdId, result)} label={result.label} person={members.length > 1 ? nameOf(members, result.person) : null} />
      }
      stake={words?.figure}
      stakeNote={words?.per}
      question={say(question)}
    >
      <AnswerForm
        predicate={question.predicate}
        kind={question.kind}
        options={question.options}
        label={say(question)}
        today={today}
        onAnswer={(given) => answer(question, given)}
      />
    </QuestionRow>
  );
}

function RightLink({ to, label, person }: { to: string; label: string; person: string | null }) {
  return (
    <Link className="quiet" to={to} replace preventScrollReset>
      {label}
      {person ? <span className="meta"> {person}</span> : null}
    </Link>
  );
}

/** The address of one row: the right in the path, the person and the date beside it. */
export function useRightAddress(): (householdId: string, result: { right: string; person: string | null }) => string {
  const [search] = useSearchParams();
  return (householdId, result) => {
    const next = new URLSearchParams(search);
    if (result.person === null) next.delete('persoon');
    else next.set('persoon', result.person);
    next.delete('wijze');
    const query = next.toString();
    return `${paths.householdRight(householdId, result.right)}${query === '' ? '' : `?${query}`}`;
  };
}
