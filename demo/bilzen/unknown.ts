// Takes away a share of the facts, as a file at a desk has gaps: each leaf by itself, half of them absent and half null. What says who is who stays: ids,
// roles, kinds and periods of incomes, uses of properties, events, the municipality, and `receives`, of which the absence means "no".
import type { Household } from '../../rules/contract.ts';
import type { Draw } from './draw.ts';

type Loose = Record<string, unknown>;
const kept = new Set([
  'id',
  'role',
  'parents',
  'partnerOf',
  'receives',
  'kind',
  'per',
  'use',
  'municipality',
  'events',
  'on',
  'fuel',
  'persons',
]);

/** Left out is written as undefined, which JSON leaves out: taking a key away would make the object slow. */
export function dropFacts(household: Household, share: number, draw: Draw): void {
  for (const person of household.persons) drop(person as Loose, share, draw);
  const dwelling = household.dwelling as Loose | null | undefined;
  if (dwelling) {
    // The kind of dwelling is a fact, the kind of an income is its name.
    if (draw.chance(share)) dwelling['kind'] = undefined;
    drop(dwelling, share, draw);
  }
  if (household.energy) drop(household.energy as Loose, share, draw);
}

function drop(at: Loose, share: number, draw: Draw): void {
  for (const key in at) {
    if (kept.has(key)) continue;
    const value = at[key];
    if (Array.isArray(value)) {
      if (draw.chance(share)) at[key] = undefined;
      else for (const item of value) drop(item as Loose, share, draw);
    } else if (typeof value === 'object' && value !== null) {
      drop(value as Loose, share, draw);
    } else if (draw.chance(share)) {
      // An income keeps its `net`: null says that it exists and is not known.
      if (key === 'net' || draw.chance(0.5)) at[key] = null;
      else at[key] = undefined;
    }
  }
}
