// Which question comes next: the first few in a fixed order (who, how old, which papers, what income decide nearly everything), then the page whose open facts
// weigh most in euros over the trouble of answering. What no rule misses any more is not asked.
import type { Per, Person } from '../../../rules/contract.ts';
import { factByPredicate, readPointer } from '../../../rules/facts.ts';
import { factAt } from './facts-at.ts';
import type { CitizenFound } from './found.ts';
import { type Question, questionOf, questions, statementOf } from './questions.ts';
import { type State, maybe, noTo } from './state.ts';

/** Worth of a right without an amount, in cents a month: enough to be asked, less than a right in money. */
const withoutAmount = 3000;
/** One open right, however large, does not push all others out of sight. */
const greatest = 60_000;
const perMonth: Record<Per, number> = { month: 1, halfMonth: 2, year: 1 / 12, day: 20, once: 1 / 12 };
const usualAnswerWeight = 0.1;
/** A page on which no euro hangs any more, on no right, is not put. */
const least = 1;

/** A page, the open facts it asks, and how much they weigh. */
export type Open = { question: Question; pointers: string[]; score: number };

/** The pages that still matter, the one to put now first. */
export function openQuestions(state: State, found: readonly CitizenFound[]): Open[] {
  const pages = new Map<Question, { pointers: Set<string>; score: number }>();
  const pageOf = (question: Question): { pointers: Set<string>; score: number } => {
    const page = pages.get(question) ?? { pointers: new Set(), score: 0 };
    pages.set(question, page);
    return page;
  };
  for (const one of found) {
    if (isRuledOut(one, state)) continue;
    const asked = one.missing.flatMap((pointer) => {
      const question = pageFor(pointer, state);
      return question ? [{ pointer, question }] : [];
    });
    const count = new Set(asked.map((each) => each.question)).size;
    const stake = one.low === null || one.high === null ? withoutAmount : Math.min(greatest, (one.high - one.low) * perMonth[one.per]);
    for (const { pointer, question } of asked) {
      const page = pageOf(question);
      page.pointers.add(pointer);
      // Squared: a right that hangs on one page more comes before one that hangs on ten.
      page.score += (stake / count ** 2) * worthOf(pointer);
    }
  }
  if (state.household.persons.length === 0) pageOf(questions[0] as Question);
  else for (const question of questions) if (question.always) pageOf(question).score += withoutAmount / 10;
  return [...pages]
    .filter(([question, { score }]) => !state.done.includes(question.id) && (score >= least || question.first === 1))
    .map(([question, { pointers, score }]) => ({ question, pointers: [...pointers], score }))
    .sort((a, b) => rank(a, state) - rank(b, state) || b.score - a.score);
}

const rank = ({ question }: Open, state: State): number => (question.first ?? 50) + (state.skipped.includes(question.id) ? 100 : 0);

/** The page that can settle an open fact now: first its statement, then the page itself; null where nobody can be asked any more. */
function pageFor(pointer: string, state: State): Question | null {
  const { predicate, personIndex } = readPointer(pointer);
  const isDone = (id: string): boolean => state.done.includes(id);
  const statement = statementOf.get(predicate);
  if (statement && !isDone(statement.page.id)) return statement.page;
  const question = questionOf.get(predicate);
  if (!question || isDone(question.id) || !mayAsk(question, personIndex, state)) return null;
  // Of a page whose statement was not ticked nothing is asked, whatever stayed open.
  if (statement && (state.said.includes(noTo(statement.statement)) || state.said.includes(maybe(statement.statement)))) return null;
  const before = question.after ? questions.find((one) => one.id === question.after) : undefined;
  if (before && !before.special && !isDone(before.id)) return before;
  return question.needs && (factAt(state.household, question.needs) ?? null) === null ? null : question;
}

/** The right is for who does something (cares for somebody) that this citizen says nobody does. The contract has no fact for that no. */
export function isRuledOut(one: CitizenFound, { said }: State): boolean {
  return one.missing.some((pointer) => {
    const statement = statementOf.get(readPointer(pointer).predicate)?.statement;
    return statement !== undefined && Object.keys(statement.no).length === 0 && said.includes(noTo(statement));
  });
}

function worthOf(pointer: string): number {
  const fact = factByPredicate.get(readPointer(pointer).predicate);
  const usually = fact?.usual && fact.usual.low === fact.usual.high ? usualAnswerWeight : 1;
  return usually / (fact?.burden ?? 2);
}

export const isChild = (person: Person | undefined): boolean => person?.role === 'child' || person?.role === 'grandchild';

/** Of whom a page can ask: a fact of a child on a page for the grown stays unknown. */
function mayAsk(question: Question, person: number | null, { household }: State): boolean {
  if (person === null) return true;
  const child = isChild(household.persons[person]);
  if (question.people === 'me') return person === 0;
  if (question.people === 'children') return child;
  return question.people !== 'grown' || !child || question.childrenHaveNone === true;
}
