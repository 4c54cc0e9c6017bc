// The sentence of a question for the members of this household, in the language of the screen.
import { useText } from '../language.tsx';
import { questionText } from './fact-value.ts';
import { isPredicate } from './vocabulary.ts';
import type { Member, Question } from './wire.ts';

export function useQuestionText(members: Member[]): (question: Pick<Question, 'predicate' | 'personId' | 'label'>) => string {
  const t = useText();
  return (question) => questionText(t, question, members, isPredicate);
}
