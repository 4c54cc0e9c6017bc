// The panel beside the conversation: which rights change while one talks, the one question that decides most, the sums.
import { Link } from 'react-router';
import { useState } from 'react';
import { useRightTitle } from '../../../web/household/catalogue.ts';
import { amountWords, becauseOf, changesBetween, countByGroup, rowKey } from '../../../web/household/outcome.ts';
import { namesInShort } from '../../../web/household/named.ts';
import { QuestionForm } from '../../../web/household/question-form.tsx';
import { useQuestionText } from '../../../web/household/use-question-text.ts';
import { sumLines } from '../../../web/household/sums.ts';
import type { FullResult, Member, RightsAnswer } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { useToday } from '../../../web/today.ts';
import { money } from '../../../web/ui/format.ts';
import { BlockHeading } from '../../../web/ui/heading.tsx';
import { AskBlock, ChangeList, type RightChange } from '../../../web/ui/live.tsx';
import { SumBlock } from '../../../web/ui/rights.tsx';

type Props = {
  members: Member[];
  householdId: string;
  answer: RightsAnswer;
  /** What the rights were when the conversation began. */ before: FullResult[];
  postponed: string[];
  onLater: (pointer: string) => void;
};

export function LiveRights({ members, householdId, answer, before, postponed, onLater }: Props) {
  const t = useText();
  const today = useToday() ?? answer.on;
  const titleOf = useRightTitle();
  const say = useQuestionText(members);
  const changes = changesBetween(before, answer.results);
  const question = answer.questions.find((one) => !postponed.includes(one.pointer));
  const changed = new Set(changes.map((change) => rowKey(change.after)));
  const unchanged = countByGroup(answer.results.filter((result) => !changed.has(rowKey(result))));
  return (
    <section className="live" aria-labelledby="h-live">
      <BlockHeading id="h-live">{t('desk.live.title')}</BlockHeading>
      <div aria-live="polite">
        {changes.length === 0 ? <p className="meta">{t('desk.live.none')}</p> : null}
        <ChangeList changes={changes.map((change) => asLine(change, householdId, t))} />
      </div>
      {question ? (
        <>
          <BlockHeading>{t('desk.live.ask')}</BlockHeading>
          <AskBlock question={say(question)} why={whyAsked(question, titleOf, t)}>
            <QuestionForm
              question={question}
              label={say(question)}
              today={today}
              onLater={() => onLater(question.pointer)}
              householdId={householdId}
            />
          </AskBlock>
        </>
      ) : null}
      <SumBlock lines={sumLines(answer.sums, t)} />
      <p className="meta">
        {t('desk.live.unchanged', {
          list: unchanged.map(({ outcome, n }) => `${n} ${t(`ui.outcome.${outcome}`).toLocaleLowerCase()}`).join(', '),
        })}{' '}
        <Link to={paths.householdRights(householdId)}>{t('desk.live.all')}</Link>
      </p>
    </section>
  );
}

function whyAsked(question: RightsAnswer['questions'][number], titleOf: (right: string) => string, t: ReturnType<typeof useText>): string {
  const rights = namesInShort(question.decides.map(titleOf), t);
  // What several rights bring together is no sum that anybody gets.
  if (!question.stake || question.decides.length > 1) return t('desk.live.decides', { rights });
  return t('desk.live.decidesFor', { rights, stake: money(question.stake.cents), per: t(`household.per.${question.stake.per}`) });
}

function asLine(change: { before: FullResult | null; after: FullResult }, householdId: string, t: ReturnType<typeof useText>): RightChange {
  const { before, after } = change;
  const words = amountWords(after, t);
  const because = becauseOf(change);
  return {
    key: rowKey(after),
    name: after.label,
    to: paths.householdRight(householdId, after.right),
    amount: after.outcomeGroup === 'no' ? null : words?.figure,
    before: { outcome: before?.outcomeGroup ?? 'open', words: before ? stateWords(before, after, t) : t('desk.live.new') },
    after: { outcome: after.outcomeGroup, words: stateWords(after, before, t) },
    because: because === null ? null : t('desk.live.because', { reason: lowerFirst(because) }),
  };
}

/** 'ja', or 'ja, met bedrag' where only the amount makes the difference. */
function stateWords(result: FullResult, other: FullResult | null, t: ReturnType<typeof useText>): string {
  const word = t(`ui.outcome.${result.outcomeGroup}`).toLocaleLowerCase();
  if (other?.outcomeGroup === result.outcomeGroup)
    return t(result.amount ? 'desk.live.withAmount' : 'desk.live.withoutAmount', {
      word,
      sum: result.amount ? money(result.amount.cents) : '',
    });
  return result.amount?.per === 'once' ? t('desk.live.once', { word }) : word;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

/** The first answer that this page saw: what "now" is compared with. */
export function useFirst<T>(key: string, value: T): T {
  const [held, setHeld] = useState(() => ({ key, value }));
  if (held.key === key) return held.value;
  setHeld({ key, value });
  return value;
}
