// What is not known about the domain that is being talked about, asked in place.
import { QuestionForm } from '../../../web/household/question-form.tsx';
import { useQuestionText } from '../../../web/household/use-question-text.ts';
import { domainOf } from '../../../web/household/vocabulary.ts';
import type { Member, Question } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { BlockHeading } from '../../../web/ui/heading.tsx';
import type { Domain } from './wire.ts';

type Props = { householdId: string; members: Member[]; domain: Domain; questions: Question[] };

export function MissingFacts({ householdId, members, domain, questions }: Props) {
  const t = useText();
  const today = useToday() ?? '';
  const say = useQuestionText(members);
  const open = questions
    .filter((question) => domainOf(question.predicate) === domain)
    .toSorted((a, b) => rank(a, members) - rank(b, members))
    .slice(0, 6);
  if (open.length === 0) return null;
  return (
    <>
      <BlockHeading count={open.length} spaced>
        {t('desk.missing.title', { domain: t(`desk.domain.${domain}`).toLocaleLowerCase() })}
      </BlockHeading>
      <ul className="miss">
        {open.map((question) => (
          <li key={question.pointer}>
            <span>{say(question)}</span>
            <QuestionForm question={question} label={say(question)} isCompact today={today} householdId={householdId} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Of the household and of who sits here first, then of the others; within that, as ranked by what they decide. */
function rank(question: Question, members: Member[]): number {
  const role = members.find((member) => member.personId === question.personId)?.role;
  return question.personId === null || role === 'reference' ? 0 : role === 'child' ? 2 : 1;
}
