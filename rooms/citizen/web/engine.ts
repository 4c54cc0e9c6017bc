// The rules in force on a day, loaded as a module that the build made. The next stretch is fetched too, so that a phone without a network knows the first of January.
import { hash, stretches } from 'virtual:citizen-rules';
import { type Check, remembered } from '../shared/found.ts';
import { checkOf } from '../shared/graph-code.ts';

export const rulesHash = hash;

export async function checkOn(today: string): Promise<Check> {
  let at = stretches.length - 1;
  while (at > 0 && (stretches[at]?.from ?? '') > today) at -= 1;
  const stretch = stretches[at];
  if (!stretch) throw new Error('no rules');
  const { packed } = await stretch.load();
  // Not needed now; a failure means only that it is asked again when its day has come.
  void stretches[at + 1]?.load().catch(() => undefined);
  return remembered(checkOf(packed)(today));
}
