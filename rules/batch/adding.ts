// Sums of a household over its members, added up during the round over the persons instead of in a round of their own.
import type { Variable } from '../engine/graph.ts';
import { addInto, endOf, startAt, testAndValue } from './aggregate.ts';
import { sure } from './code.ts';
import type { Place } from './emit.ts';
import type { Fuser } from './fuse.ts';
import type { Column } from './layout.ts';

const asMember: Place = { of: 'person', member: { person: 'p', index: 'i' }, item: null };

/** Any member of whom a plain fact is true: the words of all members together tell it. */
function packed(fuser: Fuser, variable: Variable): Column['pack'] {
  const { over } = variable;
  const only = over?.fn === 'any' && !over.value ? over.where : null;
  if (fuser.form !== 'complete' || only?.op !== 'slot' || only.variable.fact === undefined || only.variable.of !== 'person') return null;
  return fuser.layout.byKey.get(only.variable.fact)?.pack ?? null;
}

export function startAddingUp(fuser: Fuser, variable: Variable): void {
  if (!packed(fuser, variable)) startAt(fuser, variable, `h${variable.slot}`);
}

/** What is needed behind some gates only, together in a block. */
export function addUpAll(fuser: Fuser, variables: readonly Variable[], gates: number): void {
  const groups = new Map<number, Variable[]>();
  for (const one of variables) {
    const behind = packed(fuser, one) ? 0 : fuser.gates.behind(one);
    const key = behind === gates ? 0 : behind;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const [behind, group] of groups) {
    const lines = fuser.within(() => {
      for (const one of group) addUp(fuser, one);
    });
    fuser.behind(behind, lines);
  }
}

function addUp(fuser: Fuser, variable: Variable): void {
  const { over } = variable;
  if (!over) return;
  const pack = packed(fuser, variable);
  if (pack) {
    fuser.gatherFlags(pack.word);
    fuser.keepFor(variable, sure(`(W${pack.word}>>${pack.bit}&1)`, 'bit'));
    return;
  }
  const [test, value] = testAndValue(fuser, over, asMember);
  const open = fuser.isOpen(variable);
  fuser.lines.push(addInto(fuser, variable, `h${variable.slot}`, test, value, open));
  fuser.keepFor(variable, endOf(variable, `h${variable.slot}`, open));
}
