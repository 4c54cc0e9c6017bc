// Which branches of the rules the examples take: each condition met, not met and open; each matter for a person; each arm of each `if` and `match`.
import { changeDays } from '../../rules/engine/compile.ts';
import { valueOf } from '../../rules/engine/closures.ts';
import { baseOf, evaluate } from '../../rules/engine/evaluate.ts';
import type { RightCode } from '../../rules/contract.ts';
import { ymd } from '../../rules/engine/dates.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { allExamples } from './examples.ts';
import { type Stretch, placeOf, stretchesOf } from './run-example.ts';
import { type Possible, possible } from './possible.ts';

type Coverage = { wanted: Set<string>; taken: Set<string> };
type Dated = { from?: string };
const since = (one: Dated): string => (one.from === undefined ? '' : ` from ${one.from}`);
const statesOf = ({ met, notMet, open }: Possible): string[] => [
  ...(met ? ['met'] : []),
  ...(notMet ? ['not met'] : []),
  ...(open ? ['open'] : []),
];

/** The rules of every day on which something changes, with the examples of those days and an eye on the arms they take. Made once, for coverage and for bending. */
export class Looked {
  readonly stretches: readonly Stretch[];
  readonly taken = new Set<string>();
  asked: ReadonlySet<string> = new Set();

  constructor() {
    const codes = new Set<string>(shippedRules.rights.map((one) => one.code));
    // An arm of a right counts in an example of that right; one of a shared definition in any.
    const watch = (key: string, arm: string): void => {
      const [owner = ''] = key.split(/[.:]/);
      if (!codes.has(owner) || this.asked.has(owner)) this.taken.add(`${key}: ${arm}`);
    };
    this.stretches = stretchesOf(shippedRules, allExamples(), watch, changeDays(shippedRules));
  }
}

export function coverage(looked: Looked): Coverage {
  const { taken } = looked;
  taken.clear();
  for (const stretch of looked.stretches)
    for (const example of stretch.examples) {
      looked.asked = new Set(example.says.map((one) => one.right));
      look(stretch, example, taken);
    }
  return { wanted: wantedBranches(looked), taken: new Set(taken) };
}

function wantedBranches({ stretches }: Looked): Set<string> {
  const wanted = new Set<string>();
  for (const { rules } of stretches) {
    const { version, arms } = rules;
    for (const { right, conditions, manuals, notes } of version.rights) {
      for (const { condition, test, rule } of conditions)
        for (const state of statesOf({ ...possible(test), open: possible(rule.expr ?? test).open }))
          wanted.add(`${right.code}: condition ${condition.rule}${since(condition)}: ${state}`);
      for (const { manual } of manuals) wanted.add(`${right.code}: manual ${manual.rule}${since(manual)}`);
      for (const { note } of notes) wanted.add(`${right.code}: note ${note.rule}${since(note)}`);
    }
    for (const [key, names] of arms) for (const arm of names) wanted.add(`${key}: ${arm}`);
  }
  return wanted;
}

function look({ rules: { version } }: Stretch, example: Stretch['examples'][number], taken: Set<string>): void {
  const { run } = version;
  run.today = ymd(example.on);
  // Values and bounds both, so that what is open is open after everything that is known was used.
  const rights = example.says.map((one) => one.right as RightCode);
  evaluate(version, example.household, rights, false);
  version.filler.decide(run);
  version.intervals(run);
  for (const { right, person } of example.says) {
    const compiled = version.rights.find((one) => one.right.code === right);
    if (!compiled) continue;
    const b = compiled.right.entity === 'person' ? baseOf(run, placeOf(example.household, person)) : 0;
    for (const { condition, when, rule } of compiled.conditions) {
      const at = b + rule.slot;
      const applies = when === null || run.L[b + when.slot] === 1;
      const state = run.L[at] === run.H[at] ? (run.L[at] === 1 ? (applies ? 'met' : null) : 'not met') : 'open';
      if (state) taken.add(`${right}: condition ${condition.rule}${since(condition)}: ${state}`);
    }
    for (const { manual, when } of compiled.manuals)
      if (run.V[b + when.slot] === 1) taken.add(`${right}: manual ${manual.rule}${since(manual)}`);
    for (const one of compiled.steps) {
      if (one.when) valueOf(one.when)(run, b, 0, 0);
      valueOf(one.value)(run, b, 0, 0);
    }
    for (const { note, when } of compiled.notes)
      if (valueOf(when)(run, b, 0, 0) === 1) taken.add(`${right}: note ${note.rule}${since(note)}`);
  }
}
