// One household through the twelve rights: values, values with explanation, next question. p50 and p99 in microseconds on a seeded set of households; the
// reading of the facts from the parsed JSON is counted. JSON on standard output. `node tools/run.mjs bench/rules-one.ts [households] [rounds]`
import { compile } from '../rules/engine/compile.ts';
import { evaluate, outcomes } from '../rules/engine/evaluate.ts';
import { explain } from '../rules/engine/explain.ts';
import { randomHousehold, seeded } from '../rules/engine/random.ts';
import { nextPointer, rankPointers } from '../rules/questions.ts';
import { shippedRules } from '../rules/rights/all.ts';

const twelve = [
  'leefloon',
  'equivalentLeefloon',
  'dringendeMedischeHulp',
  'installatiepremie',
  'verhoogdeTegemoetkoming',
  'sociaalTariefEnergie',
  'sociaalInternet',
  'verwarmingstoelage',
  'minimaleLevering',
  'fondsUithuiszetting',
  'onderhoudsgeldTussenkomst',
  'mantelzorgpremie',
];
const on = '2025-02-18';
const [count = 500, rounds = 60] = process.argv.slice(2).map(Number);
const rules = process.argv.includes('--all')
  ? shippedRules
  : { ...shippedRules, rights: shippedRules.rights.filter((one) => twelve.includes(one.code)) };
const random = seeded(42);
// Through JSON, as a file or a request brings them: the shapes of the objects differ as they do in life.
const make = (unknown: number) =>
  Array.from(
    { length: count },
    () => JSON.parse(JSON.stringify(randomHousehold(random, unknown, on))) as ReturnType<typeof randomHousehold>,
  );
const full = make(0);
// A fifth unknown, the share the scan is measured with too.
const partly = make(0.2);

const compileStart = performance.now();
const version = compile(rules, on, 'generated');
const compileMs = performance.now() - compileStart;
const { run } = version;
run.today = 20_250_218;

function timed(households: typeof full, step: (household: (typeof full)[number]) => number): { p50: number; p99: number; mean: number } {
  const times = new Float64Array(households.length * rounds);
  let at = 0;
  let sink = 0;
  for (let round = -10; round < rounds; round++) {
    for (const household of households) {
      const start = process.hrtime.bigint();
      sink += step(household);
      const took = Number(process.hrtime.bigint() - start);
      if (round >= 0) times[at++] = took;
    }
  }
  if (Number.isNaN(sink)) throw new Error('nothing was computed');
  times.sort();
  const us = (share: number): number => Math.round((times[Math.floor(times.length * share)] ?? 0) / 10) / 100;
  return { p50: us(0.5), p99: us(0.99), mean: Math.round(times.reduce((sum, one) => sum + one, 0) / times.length / 10) / 100 };
}

const values = timed(full, (household) => {
  version.read(household, run);
  version.values(run);
  return run.n;
});
const valuesWithOutcomes = timed(full, (household) => {
  version.read(household, run);
  version.values(run);
  return outcomes(version).length;
});
const explanation = timed(full, (household) => {
  let length = 0;
  for (const one of evaluate(version, household)) length += explain(version, one, null, 'nl').reasons.length;
  return length;
});
const question = timed(partly, (household) => nextPointer(household, on, rules)?.length ?? 0);
const allQuestions = timed(partly, (household) => rankPointers(evaluate(version, household, undefined, false)).length);
const explainedOpen = timed(partly, (household) => {
  const found = evaluate(version, household);
  let length = rankPointers(found).length;
  for (const one of found) length += explain(version, one, null, 'nl').reasons.length;
  return length;
});
const persons = full.reduce((sum, one) => sum + one.persons.length, 0) / full.length;

console.log(
  JSON.stringify({
    bench: 'rules-one',
    unit: 'us',
    rights: version.rights.length,
    households: count,
    personsEach: Math.round(persons * 100) / 100,
    variables: version.graph.person.length + version.graph.household.length,
    compileMs: Math.round(compileMs * 10) / 10,
    values,
    valuesWithOutcomes,
    explanation,
    question,
    allQuestions,
    explainedOpen,
    bars: { values: 5, explanation: 100, question: 20 },
  }),
);
