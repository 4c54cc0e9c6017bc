// The page without JavaScript: the state comes back in the body of the form and is taken for nothing but what anybody may have written there. Nothing is stored
// and nothing is logged; the answers travel in the body, never in an address.
import { validateHousehold } from '../../rules/validate.ts';
import { isQuestion } from './shared/questions.ts';
import { type State, emptyState } from './shared/state.ts';

const somebody = { id: 'a', role: 'reference' };

/** Throws nothing on bad input: null where what came back is not what we gave. */
export function stateFrom(text: string | undefined, today: string): State | null {
  if (text === undefined || text === '') return emptyState();
  try {
    const given = JSON.parse(text) as Partial<State>;
    const ids = (list: unknown): list is string[] => Array.isArray(list) && list.length <= 200 && list.every(isQuestion);
    const said = (list: unknown): list is string[] =>
      Array.isArray(list) && list.length <= 50 && list.every((one) => typeof one === 'string' && /^(no|maybe):\w+$/.test(one));
    // Before anybody is known the house is empty, which the contract does not take; all else of it must hold.
    const isHousehold = (one: unknown): boolean => {
      const persons: unknown = typeof one === 'object' && one !== null ? (one as Partial<State['household']>).persons : undefined;
      const isEmpty = Array.isArray(persons) && persons.length === 0;
      return validateHousehold(isEmpty ? { ...(one as object), persons: [somebody] } : one, { today }).ok;
    };
    if (!ids(given.done) || !ids(given.skipped) || !said(given.said) || !given.household || !isHousehold(given.household)) return null;
    if (given.draft !== undefined && !isHousehold(given.draft)) return null;
    const { household, done, skipped, said: denied, draft } = given as State;
    return { household, done, skipped, said: denied, ...(draft && { draft }) };
  } catch {
    return null;
  }
}
