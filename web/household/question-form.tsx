// The answer to a question of the engine, noted in the file as soon as it is given.
import { AnswerForm } from './answer-form.tsx';
import { useAnswer } from './queries.ts';
import type { Question } from './wire.ts';

type Props = {
  question: Question;
  /** The question in words, for who cannot see it beside the control. */
  label: string;
  householdId: string;
  /** The day of the check; left out: today. */
  on?: string | null;
  today: string;
  onLater?: () => void;
  autoFocus?: boolean;
  isCompact?: boolean;
};

export function QuestionForm({ question, householdId, on, ...rest }: Props) {
  const give = useAnswer(householdId, on);
  const { pointer, predicate, kind, options } = question;
  // The next question begins empty.
  return (
    <AnswerForm key={pointer} predicate={predicate} kind={kind} options={options} {...rest} onAnswer={(given) => give(question, given)} />
  );
}
