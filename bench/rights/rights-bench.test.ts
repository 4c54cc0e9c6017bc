// The bench compares engines that say the same: on a small municipality every answer of the batch form, of the hand-written limit and of the three other engines is
// held against the engine of one household. And the comparison sees one that does not.
import { describe, expect, it } from 'vitest';
import { compare, households, load } from './batch.ts';
import { limit, limitColumns, limitResults } from './limit.ts';
import { oneHousehold } from './one.ts';
import { comparePeers, peerNames } from './peers.ts';
import { runRights } from './run.ts';
import { type Answers, engineAnswers, ofHousehold, outcomeNumbers, tenOn, tenRights } from './workload.ts';

describe('the ten rights', () => {
  it('come out the same in columns and by hand, row for row', () => {
    const loaded = load(5000);
    expect(compare(loaded)).toEqual({ rows: loaded.persons * 6 + 5000 * 4, different: 0 });
  });

  it('and a limit that forgets a flag is seen', () => {
    const loaded = load(1000);
    for (const one of loaded.limits) one.flags.fill(0);
    expect(compare(loaded).different).toBeGreaterThan(100);
  });

  it('come out the same by hand and from the engine of one household', () => {
    const all = [...households(500)];
    const columns = limitColumns(all);
    const results = limitResults(all.length, columns.first[all.length] ?? 0);
    limit(columns, results, 0, all.length);
    const version = tenOn();
    for (const [h, household] of all.entries()) {
      const byHand: Answers = [];
      for (const [right, code] of tenRights.entries()) {
        const [from = 0, to = 0] = ofHousehold.has(code) ? [h, h + 1] : [columns.first[h], columns.first[h + 1]];
        for (let row = from; row < to; row++) {
          const cents = results.cents[right]?.[row] ?? Number.NaN;
          byHand.push(results.outcomes[right]?.[row] ?? -1, Number.isNaN(cents) ? -1 : cents);
        }
      }
      expect(byHand, JSON.stringify(household)).toEqual(engineAnswers(version, household));
    }
  });

  it('have households on both sides, and amounts', () => {
    const version = tenOn();
    const seen = new Map<string, Set<string>>(tenRights.map((code) => [code, new Set()]));
    let amounts = 0;
    for (const household of households(4000)) {
      const answers = engineAnswers(version, household);
      let at = 0;
      for (const code of tenRights) {
        for (let row = 0; row < (ofHousehold.has(code) ? 1 : household.persons.length); row++, at += 2) {
          seen.get(code)?.add(outcomeNumbers[answers[at] as number] as string);
          if ((answers[at + 1] as number) > 0) amounts += 1;
        }
      }
    }
    for (const [code, outcomes] of seen) expect([...outcomes], code).toEqual(expect.arrayContaining(['entitled', 'excluded']));
    expect(amounts).toBeGreaterThan(50);
  });

  it('come out the same in the three other engines', async () => {
    const { peers } = await comparePeers(60);
    expect(peerNames.map((name) => [name, peers[name].different])).toEqual(peerNames.map((name) => [name, 0]));
  });
});

describe('the times of one household', () => {
  it('are measured over every right of the day', () => {
    const found = oneHousehold(10, 2, '2025-02-18');
    expect(found.rights).toBeGreaterThanOrEqual(20);
    for (const times of [found.check, found.explain, found.question]) expect(times.p99us).toBeGreaterThanOrEqual(times.p50us);
  });
});

describe('the whole bench', () => {
  it('runs on a small municipality, agrees with itself and says of every bar whether it holds', async () => {
    const report = await runRights({ households: 300, sample: 20, scan: false, rounds: 2 }, () => undefined);
    expect(report.agreement).toEqual({
      rowsOfBatch: expect.any(Number) as number,
      differentInBatch: 0,
      householdsOfPeers: 20,
      differentInPeers: Object.fromEntries(peerNames.map((name) => [name, 0])),
    });
    expect(report.bars['all engines give the same answers']).toBe(true);
    expect(Object.values(report.bars).every((holds) => typeof holds === 'boolean')).toBe(true);
    for (const figure of [report.limit.perSecond, report.engine.perSecond, report.engine.perSecondTwoThreads, report.engine.peakRssMb]) {
      expect(figure).toBeGreaterThan(0);
    }
    expect(JSON.parse(JSON.stringify(report))).toMatchObject({ households: 300, peers: {}, check: {}, explain: {}, question: {} });
  });
});
