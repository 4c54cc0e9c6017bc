// The bench of the rights engine from beginning to end: every figure, every ratio and which bars hold.
import { allRights, compare, load, measure } from './batch.ts';
import { type OneFigures, oneHousehold } from './one.ts';
import { comparePeers, type PeerFigures, peerNames } from './peers.ts';
import { memoryOf, scanAgainstParse, type ScanFigures } from './scan.ts';
import { day, tenRights } from './workload.ts';

/** `rounds`: of the times of one household. */
export type Options = { households: number; sample: number; scan: boolean; rounds: number };

const round = (x: number): number => Math.round(x * 100) / 100;
/** The day of the one-household figures and of all rights: a recent one, on which every right of the catalogue is in force. */
const recent = '2025-02-18';

export async function runRights({ households: count, sample, scan: withScan, rounds }: Options, say: (text: string) => void) {
  say('one household through all rights');
  const one: OneFigures = oneHousehold(Math.min(count, 500), rounds, recent);
  say('the other engines, household by household');
  const others: PeerFigures = await comparePeers(Math.min(count, sample));
  say(`memory of ${count} households in columns`);
  const memory = await memoryOf(count);
  say('all rights in columns');
  const all = await allRights(Math.min(count, 200_000), recent, 7);
  say(`${count} households in columns, engine and limit`);
  const loaded = load(count);
  const agreement = compare(loaded);
  const batch = await measure(loaded, 9);
  let scan: { complete: ScanFigures; unknown20: ScanFigures } | null = null;
  if (withScan) {
    say('rights scan of a file, complete facts');
    const complete = await scanAgainstParse(count, 0);
    say('rights scan of a file, 20% unknown');
    scan = { complete, unknown20: await scanAgainstParse(count, 0.2) };
  }

  const times = (name: (typeof peerNames)[number]): number => round(others.onePerSecond / others.peers[name].perSecond);
  const ratios = {
    limit: round(batch.limitPerSecond / batch.perSecond),
    twoThreads: round(batch.perSecondTwoThreads / batch.oneThreadOfTwo),
    memoryAboveColumnsMb: memory.peakRssMb - memory.columnsMb,
    publicodes: times('publicodes'),
    jsonRulesEngine: times('json-rules-engine'),
    zenEngine: times('@gorules/zen-engine'),
    scan: scan?.complete.ratio ?? null,
    scanUnknown20: scan?.unknown20.ratio ?? null,
  };
  const isSame = agreement.different === 0 && peerNames.every((name) => others.peers[name].different === 0);
  const bars = {
    'all engines give the same answers': isSame,
    'batch at most 1.5 times the limit': ratios.limit <= 1.5,
    'two threads at least 1.7 times one': ratios.twoThreads >= 1.7,
    // One thread by the processor's time, two by the clock: a busy machine blurs the second.
    'all rights at least a million households a second, one thread': all.perSecond >= 1_000_000,
    'all rights at least a million households a second, two threads': all.perSecondTwoThreads >= 1_000_000,
    'memory at most 400 MB above the columns': ratios.memoryAboveColumnsMb <= 400,
    'values p50 at most 10 us': one.check.p50us <= 10,
    'explanation p50 at most 200 us': one.explain.p50us <= 200,
    'next question p50 at most 30 us': one.question.p50us <= 30,
    'at least 1,000 times publicodes': ratios.publicodes >= 1000,
    'at least 100 times json-rules-engine': ratios.jsonRulesEngine >= 100,
    ...(scan && { 'scan at most 3 times JSON.parse': scan.complete.ratio <= 3 }),
  };
  return {
    bench: 'rights',
    households: count,
    persons: loaded.persons,
    day,
    rights: tenRights,
    limit: { perSecond: batch.limitPerSecond },
    engine: {
      perSecond: batch.perSecond,
      perSecondTwoThreads: batch.perSecondTwoThreads,
      perSecondOneWorker: batch.oneThreadOfTwo,
      peakRssMb: memory.peakRssMb,
      columnsMb: memory.columnsMb,
      oneByOnePerSecond: others.onePerSecond,
    },
    allRights: all,
    peers: Object.fromEntries(peerNames.map((name) => [name, { perSecond: others.peers[name].perSecond, times: times(name) }])),
    agreement: {
      rowsOfBatch: agreement.rows,
      differentInBatch: agreement.different,
      householdsOfPeers: others.households,
      differentInPeers: Object.fromEntries(peerNames.map((name) => [name, others.peers[name].different])),
    },
    rightsOfOneHousehold: one.rights,
    check: one.check,
    checkWithOutcomes: one.checkWithOutcomes,
    explain: one.explain,
    question: one.question,
    scan,
    ratios,
    bars,
  };
}
