// The engine of one household and three other rule engines on the ten rights, one household after the other from the same parsed facts. Every answer of each is held against ours.
import type { Household } from '../../rules/contract.ts';
import { households } from './batch.ts';
import { Watch } from './clock.ts';
import { jsonRulesEngine } from './peers/json-rules-engine.ts';
import { publicodes } from './peers/publicodes.ts';
import { zenEngine } from './peers/zen-engine.ts';
import { type Answers, engineAnswers, engineOutcomes, tenOn } from './workload.ts';

export const peerNames = ['publicodes', 'json-rules-engine', '@gorules/zen-engine'] as const;
export type PeerName = (typeof peerNames)[number];
const make: Record<PeerName, () => (household: Household) => Answers | Promise<Answers>> = {
  publicodes,
  'json-rules-engine': jsonRulesEngine,
  '@gorules/zen-engine': zenEngine,
};

export type PeerFigures = { households: number; onePerSecond: number; peers: Record<PeerName, { perSecond: number; different: number }> };

export async function comparePeers(count: number): Promise<PeerFigures> {
  const all = [...households(count)].map((one) => JSON.parse(JSON.stringify(one)) as Household);
  const version = tenOn();
  const wanted = all.map((household) => engineAnswers(version, household).join());
  const onePerSecond = speedOf(all, (household) => engineOutcomes(version, household).length);
  const peers = {} as PeerFigures['peers'];
  for (const name of peerNames) {
    const evaluate = make[name]();
    for (const household of all.slice(0, 50)) await evaluate(household);
    let different = 0;
    const watch = new Watch();
    for (const [at, household] of all.entries()) if ((await evaluate(household)).join() !== wanted[at]) different++;
    peers[name] = { perSecond: Math.round((all.length * 10_000) / watch.ms) / 10, different };
  }
  return { households: all.length, onePerSecond, peers };
}

/** Enough rounds for the compiler to know the code, then as many again on the clock. */
function speedOf(all: readonly Household[], step: (household: Household) => number): number {
  const rounds = Math.ceil(40_000 / all.length);
  let sum = 0;
  let watch = new Watch();
  for (let round = -rounds; round < rounds; round++) {
    if (round === 0) watch = new Watch();
    for (const household of all) sum += step(household);
  }
  const took = watch.ms;
  if (!(sum > 0)) throw new Error('nothing was computed');
  return Math.round((all.length * rounds * 1000) / took);
}
