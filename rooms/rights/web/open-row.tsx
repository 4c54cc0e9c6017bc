// A right that is still open, with its stake and the one question that decides over it, answered in place.
import { Link } from 'react-router';
import { amountWords } from '../../../web/household/outcome.ts';
import { QuestionForm } from '../../../web/household/question-form.tsx';
import { useQuestionText } from '../../../web/household/use-question-text.ts';
import type { FullResult, Member, Question } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { money } from '../../../web/ui/format.ts';
import { QuestionRow } from '../../../web/ui/rights.tsx';
import { useRightAddress } from './result-row.tsx';

type Props = {
  on: string | null;
  result: FullResult;
  question: Question;
  householdId: string;
  members: Member[];
  who: string | null;
  isNew: boolean;
};

export function OpenRow({ on, result, question, householdId, members, who, isNew }: Props) {
  const t = useText();
  const today = useToday() ?? '';
  const say = useQuestionText(members);
  const to = useRightAddress();
  const isOwnStake = question.stake !== null && question.decides.length === 1;
  const words =
    amountWords(result, t) ??
    (isOwnStake && question.stake ? { figure: money(question.stake.cents), per: t(`household.per.${question.stake.per}`) } : null);
  return (
    <div className={isNew ? 'fresh' : undefined}>
      <QuestionRow
        outcome={result.outcomeGroup}
        name={
          <Link className="quiet" to={to(householdId, result)} replace preventScrollReset>
            {result.label}
            {who === null ? null : <small className="meta"> {who}</small>}
          </Link>
        }
        stake={words?.figure}
        stakeNote={words?.per}
        question={say(question)}
      >
        <QuestionForm question={question} label={say(question)} today={today} isCompact householdId={householdId} on={on} />
      </QuestionRow>
    </div>
  );
}
