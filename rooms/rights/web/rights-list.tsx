// The list: Ja, Waarschijnlijk, Open, Zelf te beoordelen, Onwaarschijnlijk, Heeft al, Nee. An open right stands with the question that decides over it.
import { useState } from 'react';
import { groupRows, placementOf, rowKey, type Group, type Placement } from '../../../web/household/outcome.ts';
import type { FullResult, Question } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { KeyMomentForm } from './key-moment.tsx';
import { OpenRow } from './open-row.tsx';
import { decidingQuestion } from './questions.ts';
import { ResultRow } from './result-row.tsx';
import type { RightsPage } from './rights-screen.tsx';
import { quietRows, sharedRows, whoseIsIt, type SharedRow } from './rows.ts';
import { useFresh } from './use-fresh.ts';

type Props = RightsPage & { chosen: string | null };

export function RightsList({ household, answer, on, chosen }: Props) {
  const t = useText();
  const placed = usePlacement(`${household.id}/${on ?? ''}`, answer.results);
  const fresh = useFresh(answer.results);
  const { members } = household;
  const asked = new Set<string>();
  const whoOf = ({ result, people }: SharedRow) => (people.length > 1 ? people.join(', ') : whoseIsIt(result, answer.results, members));
  const row = (shared: SharedRow) => (
    <ResultRow
      key={rowKey(shared.result)}
      result={shared.result}
      householdId={household.id}
      who={whoOf(shared)}
      isCurrent={rowKey(shared.result) === chosen}
      isNew={fresh.has(rowKey(shared.result))}
    />
  );
  return (
    <section className="rl" aria-label={t('rights.list')}>
      {groupRows(answer.results, placed).map((group) => (
        <div key={group.outcome}>
          <h2>
            {t(`ui.outcome.${group.outcome}`)} <span className="n">{countWords(group, answer, t)}</span>
          </h2>
          {group.outcome === 'no' || group.outcome === 'unlikely' ? (
            <QuietGroup group={group} {...{ household, answer, on, chosen }} fresh={fresh} />
          ) : (
            sharedRows(group.rows, members).map((shared) => {
              const { result } = shared;
              const question =
                result.outcomeGroup === 'open' || result.outcomeGroup === 'likely' ? decidingQuestion(result, answer.questions) : null;
              // One question may decide several rights: it is asked under the first.
              if (!question || asked.has(question.pointer)) return row(shared);
              asked.add(question.pointer);
              return (
                <OpenRow
                  isNew={fresh.has(rowKey(result))}
                  key={rowKey(result)}
                  on={on}
                  result={result}
                  question={question}
                  householdId={household.id}
                  members={members}
                  who={whoOf(shared)}
                />
              );
            })
          )}
        </div>
      ))}
      {on === null ? <KeyMomentForm householdId={household.id} /> : null}
    </section>
  );
}

function countWords(
  group: Group<FullResult>,
  answer: { results: FullResult[]; questions: Question[] },
  t: ReturnType<typeof useText>,
): string {
  if (group.outcome === 'open' && answer.questions.length > 0) return t('rights.questions', { n: answer.questions.length });
  const isQuiet = group.outcome === 'no' || group.outcome === 'unlikely';
  return String(isQuiet ? quietRows(group.rows, answer.results, []).length : sharedRows(group.rows, []).length);
}

const shownQuiet = 4;

function QuietGroup({ group, household, answer, chosen, fresh }: Props & { group: Group<FullResult>; fresh: Set<string> }) {
  const t = useText();
  const [isAll, setAll] = useState(false);
  const rows = quietRows(group.rows, answer.results, household.members);
  const hidden = rows.length - shownQuiet;
  const shown = rows.filter((row, index) => isAll || hidden <= 1 || index < shownQuiet || rowKey(row.result) === chosen);
  return (
    <>
      {shown.map(({ result, people }) => (
        <ResultRow
          key={rowKey(result)}
          result={result}
          householdId={household.id}
          who={people.length > 0 && people.length < household.members.length ? people.join(', ') : null}
          isCurrent={rowKey(result) === chosen}
          isNew={fresh.has(rowKey(result))}
        />
      ))}
      {hidden > 1 ? (
        <p className="rest">
          <button type="button" className="link" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? t('rights.fewer') : t('rights.others', { n: hidden })}
          </button>
        </p>
      ) : null}
    </>
  );
}

/** Rows keep the group in which they were first seen, until another household or another day is looked at. */
function usePlacement(scope: string, results: FullResult[]): Placement {
  const [held, setHeld] = useState<{ scope: string; placed: Placement }>(() => ({ scope, placed: placementOf(results) }));
  const isSame = held.scope === scope;
  const placed = placementOf(results, isSame ? held.placed : {});
  if (!isSame || Object.keys(placed).length !== Object.keys(held.placed).length) setHeld({ scope, placed });
  return placed;
}
