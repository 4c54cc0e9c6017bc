// One household through all rights of the day: values, the explanation of every right, the next question. p50 and p99 in microseconds; the reading of the facts is counted.
import type { Household } from '../../rules/contract.ts';
import { versionOn } from '../../rules/engine/compile.ts';
import { evaluate, outcomes } from '../../rules/engine/evaluate.ts';
import { explain } from '../../rules/engine/explain.ts';
import { nextPointer } from '../../rules/questions.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { households } from './batch.ts';

/** `bestP50us`: the middle household by the best of its rounds, which a busy machine blurs least. */
export type Times = { p50us: number; p99us: number; bestP50us: number };
export type OneFigures = { rights: number; check: Times; checkWithOutcomes: Times; explain: Times; question: Times };

export function oneHousehold(count: number, rounds: number, on: string): OneFigures {
  // Through JSON, as a file or a request brings them.
  const made = (unknown: number): Household[] =>
    [...households(count, unknown, on)].map((one) => JSON.parse(JSON.stringify(one)) as Household);
  const [full, partly] = [made(0), made(0.2)];
  const version = versionOn(shippedRules, on);
  const { run } = version;
  return {
    rights: version.rights.length,
    check: timed(full, rounds, (household) => {
      version.read(household, run);
      version.values(run);
      return run.n;
    }),
    checkWithOutcomes: timed(full, rounds, (household) => {
      version.read(household, run);
      version.values(run);
      return outcomes(version).length;
    }),
    explain: timed(full, rounds, (household) => {
      let length = 0;
      for (const one of evaluate(version, household)) length += explain(version, one, null, 'nl').reasons.length;
      return length;
    }),
    question: timed(partly, rounds, (household) => nextPointer(household, on)?.length ?? 0),
  };
}

function timed(all: readonly Household[], rounds: number, step: (household: Household) => number): Times {
  const times = new Float64Array(all.length * rounds);
  const best = new Float64Array(all.length).fill(Infinity);
  let at = 0;
  let sum = 0;
  for (let round = -Math.ceil(rounds / 3); round < rounds; round++) {
    for (const [h, household] of all.entries()) {
      const start = process.hrtime.bigint();
      sum += step(household);
      const took = Number(process.hrtime.bigint() - start);
      if (round < 0) continue;
      times[at++] = took;
      if (took < (best[h] as number)) best[h] = took;
    }
  }
  if (!(sum > 0)) throw new Error('nothing was computed');
  const us = (sorted: Float64Array, share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) / 10) / 100;
  times.sort();
  return { p50us: us(times, 0.5), p99us: us(times, 0.99), bestP50us: us(best.sort(), 0.5) };
}
