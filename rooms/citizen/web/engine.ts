// The rules in force on a day, as a packed graph: a module that the build made of the shipped rules, or where the centre released rules of its own the data that its server
// made of both. The next stretch is fetched too, so that a phone without a network knows the first of January.
import { hash, stretches } from 'virtual:citizen-rules';
import { type Check, remembered } from '../shared/found.ts';
import { type Packed, checkOf } from '../shared/graph-code.ts';
import { type OwnTexts, noOwnTexts } from '../shared/own-texts.ts';

const { rules: ownHash, stretches: ownDays } = document.documentElement.dataset;
export const rulesHash = ownHash ?? hash;

type Loaded = { packed: Packed; texts?: OwnTexts };
type Stretch = { from: string; load: () => Promise<Loaded> };

async function fetched(from: string): Promise<Loaded> {
  const answer = await fetch(`/recht/regels/${ownHash}/${from}`);
  if (!answer.ok) throw new Error('no rules');
  return (await answer.json()) as Loaded;
}

export async function checkOn(today: string): Promise<{ check: Check; texts: OwnTexts }> {
  const known: readonly Stretch[] = ownHash ? (ownDays ?? '').split(' ').map((from) => ({ from, load: () => fetched(from) })) : stretches;
  let at = known.length - 1;
  while (at > 0 && (known[at]?.from ?? '') > today) at -= 1;
  const stretch = known[at];
  if (!stretch) throw new Error('no rules');
  const { packed, texts = noOwnTexts } = await stretch.load();
  // Not needed now; a failure means only that it is asked again when its day has come.
  void known[at + 1]?.load().catch(() => undefined);
  return { check: remembered(checkOf(packed)(today)), texts };
}
