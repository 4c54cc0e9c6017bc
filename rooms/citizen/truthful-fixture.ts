// A citizen who fills in the page as the file of a household of the demo has it: what the file does not tell he does not know, and of the statements of which it
// tells nothing he says "none of these". Everything goes through the boxes of the form, as a person's answers do.
import type { Household, Person, Role } from '../../rules/contract.ts';
import { answered } from './shared/answers.ts';
import { entriesOf } from './shared/entries.ts';
import { type Check, type CitizenFound } from './shared/found.ts';
import { type Open, openQuestions } from './shared/next.ts';
import { type State, emptyState } from './shared/state.ts';

export type Walk = { asked: string[]; state: State; steps: { asked: number; found: readonly CitizenFound[]; open: readonly Open[] }[] };

const namedRoles: readonly Role[] = ['reference', 'partner', 'child', 'parent', 'sibling'];
/** The page knows fewer roles than the contract: a grandparent is somebody else who lives there. */
const roleHere = (person: Person): Role => (namedRoles.includes(person.role) ? person.role : 'other');

/** The file with the people in the order and under the names of the page. */
function asThePageHasIt(truth: Household, page: Household): Household {
  const persons = truth.persons.map((person): Person => ({ ...person, role: roleHere(person) }));
  if (page.persons.length === 0) return { ...truth, persons };
  const left = [...persons];
  return {
    ...truth,
    persons: page.persons.map((one) => {
      const at = left.findIndex((person) => person.role === one.role);
      const [person] = left.splice(at, 1);
      return { ...(person as Person), id: one.id };
    }),
  };
}

export function walk(truth: Household, check: Check, today: string): Walk {
  let state = emptyState();
  const asked: string[] = [];
  const steps: Walk['steps'] = [];
  for (;;) {
    const found = check(state.household);
    const open = openQuestions(state, found);
    steps.push({ asked: asked.length, found, open });
    const [now] = open;
    if (!now) return { asked, state, steps };
    if (asked.includes(now.question.id)) throw new Error(`${now.question.id} is asked twice`);
    asked.push(now.question.id);
    const entries = new Map(entriesOf(now.question, now.pointers, state.household, asThePageHasIt(truth, state.household)));
    if (now.question.special === 'statements' && entries.size === 0) entries.set('none', 'on');
    const next = answered(state, { question: now.question, pointers: now.pointers, today }, entries);
    if (next.faults.length > 0) throw new Error(`${now.question.id}: ${JSON.stringify(next.faults)}`);
    state = next.state;
  }
}
