// What the check found, put in five heaps: likely, running, together, open, no. A right of several people stands once, by its best outcome.
import type { RightCode } from '../../../rules/contract.ts';
import { type CitizenFound, isLikely } from './found.ts';
import { isRuledOut } from './next.ts';
import type { State } from './state.ts';

export type Heap = 'likely' | 'receives' | 'self' | 'open' | 'no';
export const heaps: readonly Heap[] = ['likely', 'receives', 'self', 'open', 'no'];
export type Line = { right: RightCode; heap: Heap; found: CitizenFound; persons: number[] };

export function linesOf(state: State, found: readonly CitizenFound[]): Line[] {
  const lines = new Map<RightCode, Line>();
  for (const one of found) {
    const heap = heapOf(one, state);
    const known = lines.get(one.right);
    if (known?.heap === heap) known.persons.push(one.person);
    else if (!known || heaps.indexOf(heap) < heaps.indexOf(known.heap))
      lines.set(one.right, { right: one.right, heap, found: one, persons: [one.person] });
  }
  return [...lines.values()].sort((a, b) => heaps.indexOf(a.heap) - heaps.indexOf(b.heap) || value(b) - value(a));
}

function heapOf(one: CitizenFound, state: State): Heap {
  if (one.outcome === 'alreadyReceives') return 'receives';
  if (isLikely(one)) return 'likely';
  if (one.outcome === 'excluded' || isRuledOut(one, state)) return 'no';
  return one.outcome === 'manual' ? 'self' : 'open';
}

const value = ({ found }: Line): number => found.cents ?? found.high ?? 0;
