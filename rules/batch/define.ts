// The values of a round get their names, in their order; what is needed behind a gate only, stands in a block of its own behind that gate.
import type { Variable } from '../engine/graph.ts';
import { type Code, sure } from './code.ts';
import { type Place, houseHere } from './emit.ts';
import type { Fuser } from './fuse.ts';
import { itemLoops, memberLoops } from './loops.ts';
import { type Chosen, eachNode, partsOf, slotOf } from './plan.ts';
import { roundOf } from './uses.ts';

/** `gates`: those behind which the code that is written now stands already. */
export function defineAll(fuser: Fuser, own: readonly Variable[], place: Place, gates = 0): void {
  for (const one of own) {
    if (fuser.done.has(one) || fuser.uses.inlined.has(one)) continue;
    const behind = fuser.gates.behind(one);
    const group = one.over && place.of === 'person' ? together(fuser, one, own) : [one];
    const write = (): void => {
      if (one.over && place.of === 'person') loops(fuser, group, place);
      else define(fuser, one, place);
    };
    if (behind === 0 || behind === gates) write();
    else defineBehind(fuser, behind, group, write);
    for (const other of group) fuser.done.add(other);
  }
}

/** Those that follow each other behind the same gates share a block. */
export function defineOfHousehold(fuser: Fuser, variables: readonly Variable[]): void {
  const behindAt = (at: number): number | null => {
    const variable = variables[at];
    return variable ? fuser.gates.behind(variable) : null;
  };
  for (let from = 0, to = 0; from < variables.length; from = to) {
    const behind = behindAt(from) ?? 0;
    while (behindAt(to) === behind) to += 1;
    const group = variables.slice(from, to);
    const write = (): void => {
      for (const one of group) define(fuser, one, houseHere);
    };
    if (behind === 0) write();
    else defineBehind(fuser, behind, group, write);
  }
}

/** The amount of a right, with everything that is computed for it alone. */
export function defineAmount(fuser: Fuser, right: Chosen, place: Place): Code {
  const only = fuser.uses.ofAmount.get(right) ?? new Set();
  const own = fuser.variables.filter((one) => only.has(one));
  const behind = own[0] ? fuser.gates.behind(own[0]) : 0;
  defineAll(fuser, own, place, behind);
  return right.amount ? fuser.emit(slotOf(right.amount), place) : sure('NaN');
}

/** The names are made before the block, so that they are there after it: 0 where the gate is closed, and then nobody reads them. */
function defineBehind(fuser: Fuser, behind: number, group: readonly Variable[], write: () => void): void {
  const names = new Set(group.flatMap(({ of, slot }) => ['', 'l', 'h'].map((end) => `${of === 'person' ? 'p' : 'h'}${slot}${end}`)));
  const made = new Set<string>();
  const lines = fuser.within(write).map((line) =>
    line.replace(/^const ([ph]\d+[lh]?)=(.*)$/s, (whole, name: string, rest: string) => {
      if (!names.has(name)) return whole;
      made.add(name);
      const [, second] = /,([ph]\d+h)=/.exec(rest) ?? [];
      if (second !== undefined && names.has(second)) made.add(second);
      return `${name}=${rest}`;
    }),
  );
  if (made.size > 0) fuser.lines.push(`let ${[...made].map((name) => `${name}=0`).join()};`);
  fuser.behind(behind, lines);
}

function loops(fuser: Fuser, group: readonly Variable[], place: Place): void {
  if (group[0]?.over?.list) itemLoops(fuser, group, place);
  else memberLoops(fuser, group, place);
}

function define(fuser: Fuser, variable: Variable, place: Place): void {
  if (fuser.uses.inlined.has(variable)) return;
  if (variable.over) loops(fuser, [variable], place);
  else if (variable.expr) fuser.settle(variable, fuser.emit(variable.expr, place));
}

/** Aggregations of one round over the same list, or over the members, that need nothing more than what is there already, share one loop. */
function together(fuser: Fuser, first: Variable, own: readonly Variable[]): Variable[] {
  const isReady = (one: Variable): boolean => {
    let ready = true;
    for (const part of partsOf(one))
      eachNode(part, (node) => {
        if (node.op !== 'slot' || node.whose !== 'own' || node.variable.stage === 0) return;
        if (roundOf(node.variable) === roundOf(one) && !fuser.done.has(node.variable)) ready = false;
      });
    return ready;
  };
  const behind = fuser.gates.behind(first);
  const mayJoin = (one: Variable): boolean =>
    !fuser.done.has(one) &&
    one.over !== undefined &&
    one.over.list === first.over?.list &&
    fuser.gates.behind(one) === behind &&
    isReady(one);
  return own.filter((one) => one === first || mayJoin(one));
}
