// Where the variables of a plan are computed and used: decides what is written into the place of its only use, what gets a name, and what must be kept per person
// because a later round, or another member, reads it.
import type { Variable } from '../engine/graph.ts';
import { type Masks, maskedParts } from './masks.ts';
import { type Chosen, eachNode, partsOf, rootsOf } from './plan.ts';

/** A round over the persons, or what is computed once a household after it. */
export type Section = { of: 'person' | 'household'; round: number };
const nameOf = (section: Section): string => `${section.of}${section.round}`;

export type Uses = {
  /** Its only use is in its own section, outside a loop. */
  inlined: ReadonlySet<Variable>;
  /** Of a person, and read by another round or another member. */
  stored: ReadonlySet<Variable>;
  /** What only the amount of a right is computed from: worked out where there is an amount, and not otherwise. */
  ofAmount: ReadonlyMap<Chosen, ReadonlySet<Variable>>;
  rounds: number;
};

export const roundOf = (variable: Variable): number => Math.max(1, variable.stage);
export const resultRound = (one: Chosen): number => Math.max(...rootsOf(one).map(roundOf));

/** Of the household, over the members, and reading nothing that the household knows only after the round: added up during the round itself. */
export function isAddedUp(variable: Variable): boolean {
  if (variable.of !== 'household' || variable.over?.set == null) return false;
  let early = true;
  for (const part of partsOf(variable))
    eachNode(part, (node) => {
      if (node.op === 'slot' && node.whose === 'house' && node.variable.stage >= variable.stage) early = false;
    });
  return early;
}

export function usesOf(variables: readonly Variable[], rights: readonly Chosen[], masks: Masks): Uses {
  const count = new Map<Variable, number>();
  const pinned = new Set<Variable>();
  const users = new Map<Variable, Set<Variable | Chosen>>();
  const stored = new Set<Variable>();
  const use = (variable: Variable, by: Variable | Chosen, section: Section, inLoop: boolean, asMember: boolean): void => {
    count.set(variable, (count.get(variable) ?? 0) + 1);
    users.set(variable, (users.get(variable) ?? new Set()).add(by));
    if (inLoop) pinned.add(variable);
    if (variable.stage === 0) return;
    const home: Section = { of: variable.of, round: roundOf(variable) };
    if (nameOf(home) !== nameOf(section)) pinned.add(variable);
    if (variable.of === 'person' && (asMember || nameOf(home) !== nameOf(section))) stored.add(variable);
  };
  for (const variable of variables) {
    const addedUp = isAddedUp(variable);
    const section: Section = { of: addedUp ? 'person' : variable.of, round: roundOf(variable) };
    const inLoop = variable.over !== undefined && !addedUp;
    // What becomes bits is told of each member at the end of the round in which it is known.
    const masked = masks.has(variable) ? maskedParts(variable) : null;
    const told: Section = { of: 'person', round: masks.of(variable)?.round ?? 0 };
    for (const part of partsOf(variable)) {
      const isMasked = masked !== null && (part === masked.where || part === masked.value);
      eachNode(part, (node) => {
        if (node.op !== 'slot') return;
        if (isMasked) use(node.variable, variable, told, false, false);
        else use(node.variable, variable, section, inLoop, node.whose === 'member' && !addedUp);
      });
    }
  }
  for (const right of rights) {
    const section: Section = { of: right.ofPerson ? 'person' : 'household', round: resultRound(right) };
    // Read twice where the outcome and the amount are told apart.
    for (const root of rootsOf(right)) {
      use(root, right, section, root !== right.amount, false);
      // Not of the amount alone.
      if (root !== right.amount) users.get(root)?.add(root);
    }
  }
  const inlined = new Set(variables.filter((one) => one.expr && count.get(one) === 1 && !pinned.has(one)));
  const ofAmount = new Map(rights.map((right) => [right, onlyFor(right, variables, users, stored)] as const));
  return { inlined, stored, ofAmount, rounds: Math.max(1, ...rights.map(resultRound), ...variables.map(roundOf)) };
}

function onlyFor(
  right: Chosen,
  variables: readonly Variable[],
  users: ReadonlyMap<Variable, ReadonlySet<Variable | Chosen>>,
  stored: ReadonlySet<Variable>,
): Set<Variable> {
  const only = new Set<Variable>();
  if (!right.amount) return only;
  const isHere = (one: Variable): boolean =>
    one.fact === undefined &&
    (one.of === 'person') === right.ofPerson &&
    roundOf(one) === resultRound(right) &&
    !stored.has(one) &&
    !isAddedUp(one);
  // From the last to the first: what a variable is used by comes after it.
  for (const one of variables.toReversed()) {
    const by = [...(users.get(one) ?? [])];
    if (isHere(one) && by.every((user) => (user === right && one === right.amount) || only.has(user as Variable))) only.add(one);
  }
  return only;
}
