// `npm run bench:rights -- --json`: the rights engine against the limit, against three other engines and against its own bars, in one run. The last line is JSON.
// `--households 100000` for a smaller run (default a million), `--sample` households for the other engines, `--no-scan` leaves out the files, `--json` the words.
// Ratios are of the same run; absolute figures are of this machine.
import { parseArgs } from 'node:util';
import { runRights } from './rights/run.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    households: { type: 'string', default: '1000000' },
    sample: { type: 'string', default: '2000' },
    'no-scan': { type: 'boolean', default: false },
  },
});
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const numberOf = (text: string): number => Math.max(1, Math.floor(Number(text)) || 1);
const report = await runRights(
  { households: numberOf(values.households), sample: numberOf(values.sample), scan: !values['no-scan'], rounds: 60 },
  say,
);
if (!values.json) {
  for (const [bar, holds] of Object.entries(report.bars)) say(`${holds ? 'holds ' : 'MISSED'} ${bar}`);
  say(JSON.stringify(report.ratios));
}
console.log(JSON.stringify(report));
