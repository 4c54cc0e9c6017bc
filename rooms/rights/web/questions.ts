// Which question stands under which open right. Pure.
import type { FullResult, Question } from '../../../web/household/wire.ts';

/** The question that decides most over this right: the first of the ranked list that names it, else one whose fact it lacks. */
export function decidingQuestion(result: Pick<FullResult, 'right' | 'person' | 'missing'>, questions: Question[]): Question | null {
  const naming = questions.filter((question) => question.decides.includes(result.right));
  const own =
    naming.find((question) => question.personId === result.person && result.person !== null) ??
    naming.find((question) => question.personId === null);
  return own ?? questions.find((question) => result.missing.includes(question.pointer)) ?? naming[0] ?? null;
}
