// What the batch form costs, piece by piece: making the programs, filling the columns from JSON and from objects, computing on one thread with everything known and with a
// fifth unknown, memory. Processor time, so that a busy machine tells the same; the bars and the comparison by hand stand in bench/rights.ts.
// One line of JSON. `node tools/run.mjs bench/batch.ts [households]`
import { bilzen } from '../demo/bilzen/municipality.ts';
import { Columns } from '../rules/batch/columns.ts';
import { Computer } from '../rules/batch/compute.ts';
import type { Household, RightCode } from '../rules/contract.ts';
import { shippedRules } from '../rules/rights/all.ts';
import { validateHousehold } from '../rules/validate.ts';
import { seed, tenRights } from './rights/workload.ts';

const count = Number(process.argv[2] ?? 20_000);
const on = '2025-02-18';
const round = (x: number): number => Math.round(x * 100) / 100;

/** Microseconds of the processor for each household, the best of some rounds. */
function each(households: number, rounds: number, work: () => void): number {
  let least = Infinity;
  for (let at = 0; at < rounds; at++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / households);
  }
  return round(least);
}

const linesOf = (households: number, unknown: number): string[] =>
  Array.from(bilzen({ households, seed, on, unknown }), ({ household }) => JSON.stringify(household));

function loading(lines: readonly string[]): Record<string, number> {
  const parsed = lines.map((line) => JSON.parse(line) as Household);
  const fill = (add: (columns: Columns, household: Household) => void) => {
    const columns = new Columns(shippedRules, on, tenRights);
    return () => {
      for (const household of parsed) add(columns, household);
    };
  };
  return {
    parse: each(lines.length, 4, () => {
      for (const line of lines) JSON.parse(line);
    }),
    validate: each(lines.length, 1, () => {
      for (const household of parsed) validateHousehold(household, { on, today: on });
    }),
    validateAndFill: each(
      lines.length,
      4,
      fill((columns, household) => columns.addFine('', household)),
    ),
    fill: each(
      lines.length,
      4,
      fill((columns, household) => columns.add('', household)),
    ),
  };
}

function computing(lines: readonly string[], rights?: readonly RightCode[]): Record<string, number> {
  const columns = new Columns(shippedRules, on, rights);
  for (const line of lines) columns.addFine('', JSON.parse(line));
  const start = performance.now();
  const computer = new Computer(columns.layout, rights);
  const madeMs = round(performance.now() - start);
  let oneByOne = 0;
  const us = each(lines.length, 15, () => {
    oneByOne = 0;
    for (const { arrays } of columns.segments) oneByOne += computer.compute(arrays).found.size;
  });
  return {
    rights: computer.rights.length,
    madeMs,
    us,
    millionsPerSecond: round(1 / us),
    oneByOnePercent: round((oneByOne / lines.length) * 100),
    bytesEach: Math.round(columns.bytes / lines.length),
  };
}

const [known, fifth] = [linesOf(count, 0), linesOf(Math.ceil(count / 5), 0.2)];
console.log(
  JSON.stringify({
    bench: 'batch',
    unit: 'us of the processor a household',
    households: count,
    bytesOfJson: Math.round(known.reduce((sum, line) => sum + line.length, 0) / count),
    loading: loading(known),
    ten: computing(known, tenRights),
    all: computing(known),
    tenFifthUnknown: computing(fifth, tenRights),
    allFifthUnknown: computing(fifth),
  }),
);
