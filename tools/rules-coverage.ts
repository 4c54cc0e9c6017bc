// What the examples of the rules hold: branches taken, and figures and thresholds whose bending they notice. `node tools/run.mjs tools/rules-coverage.ts [--json]`
import { cannotBe, notHeld } from './rules-proof/cannot-be.ts';
import { coverage } from './rules-proof/coverage.ts';
import { Mutations } from './rules-proof/mutation.ts';

const { wanted, taken } = coverage();
const open = [...wanted].filter((one) => !taken.has(one)).sort();
const mutations = new Mutations();
const verdicts = mutations.mutants.map((one) => mutations.try(one));
const free = verdicts.filter((one) => one.caughtBy === null);
const possible = wanted.size - open.filter((one) => one in cannotBe).length;
const part = ((wanted.size - open.length) / possible) * 100;

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ branches: { all: wanted.size, possible, open }, bent: { all: verdicts.length, free } }, null, 2));
} else {
  console.log(`branches: ${wanted.size - open.length} of ${possible} taken (${part.toFixed(1)}%), ${wanted.size - possible} cannot be`);
  for (const one of open) console.log(`  ${one}${one in cannotBe ? `  [${cannotBe[one]}]` : '  NOT TAKEN'}`);
  const aYear = verdicts.filter((one) => one.cents !== undefined).length;
  console.log(
    `figures and thresholds bent: ${verdicts.length - free.length} of ${verdicts.length} noticed, ${aYear} of them by one cent a month`,
  );
  for (const one of free) {
    const why = notHeld[`${one.key} ${one.by > 0 ? '+' : '-'}`];
    console.log(`  ${one.by > 0 ? '+' : '-'} ${one.key} (${one.kind}, ${one.base})${why === undefined ? '  NOT NOTICED' : `  [${why}]`}`);
  }
}
