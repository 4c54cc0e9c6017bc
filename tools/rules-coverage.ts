// What the examples of the rules hold: branches taken, and the figures, thresholds and days whose bending they notice. `node tools/run.mjs tools/rules-coverage.ts [--json]`
import { Looked, coverage } from './rules-proof/coverage.ts';
import { DateMutations, nameOfDate } from './rules-proof/dates.ts';
import { Mutations, nameOf } from './rules-proof/mutation.ts';
import { daysNotHeld, figuresNotHeld, reasonFor } from './rules-proof/not-held.ts';

const looked = new Looked();
const { wanted, taken } = coverage(looked);
const open = [...wanted].filter((one) => !taken.has(one)).sort();
const mutations = new Mutations(looked.stretches);
const verdicts = mutations.mutants.map((one) => mutations.try(one));
const free = verdicts.filter((one) => one.caughtBy === null).map(nameOf);
const dates = new DateMutations();
const freeDays = dates.mutants
  .map((one) => dates.try(one))
  .filter((one) => one.caughtBy === null)
  .map(nameOfDate);

if (process.argv.includes('--json')) {
  const bent = { all: verdicts.length, free };
  console.log(JSON.stringify({ branches: { all: wanted.size, open }, bent, days: { all: dates.mutants.length, free: freeDays } }, null, 2));
} else {
  console.log(`branches: ${wanted.size - open.length} of ${wanted.size} taken`);
  for (const one of open) console.log(`  ${one}  NOT TAKEN`);
  const rows = verdicts.filter((one) => one.row !== null).length;
  console.log(
    `figures and thresholds bent: ${verdicts.length - free.length} of ${verdicts.length} noticed (${rows} rows of figures, up and down)`,
  );
  for (const one of free) console.log(`  ${one}  [${reasonFor(figuresNotHeld, one) ?? 'NOT NOTICED'}]`);
  console.log(`days bent: ${dates.mutants.length - freeDays.length} of ${dates.mutants.length} noticed`);
  for (const one of freeDays) console.log(`  ${one}  [${reasonFor(daysNotHeld, one) ?? 'NOT NOTICED'}]`);
}
