// Which branches of the rules the examples take: each condition met, not met and open; each matter for a person; each arm of each `if` and `match`.
import { changeDays } from '../../rules/engine/compile.ts';
import { valueOf } from '../../rules/engine/closures.ts';
import { baseOf, evaluate } from '../../rules/engine/evaluate.ts';
import type { RightCode } from '../../rules/contract.ts';
import { ymd } from '../../rules/engine/dates.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { allExamples } from './examples.ts';
import { type Stretch, placeOf, stretchesOf } from './run-example.ts';
import { watched } from './sites.ts';

export type Coverage = { wanted: Set<string>; taken: Set<string> };
type Dated = { from?: string };
const since = (one: Dated): string => (one.from === undefined ? '' : ` from ${one.from}`);
const states = ['met', 'not met', 'open'] as const;

/** The days on which the words of a rule change (a figure that changes makes no new branch). */
function versionDays(): string[] {
  return changeDays({ ...shippedRules, params: new Map() });
}

function wantedBranches(): Set<string> {
  const wanted = new Set<string>();
  for (const day of versionDays()) {
    const { version, arms } = watched(shippedRules, day, () => undefined);
    for (const { right, conditions, manuals } of version.rights) {
      for (const { condition } of conditions)
        for (const state of states) wanted.add(`${right.code}: condition ${condition.rule}${since(condition)}: ${state}`);
      for (const { manual } of manuals) wanted.add(`${right.code}: manual ${manual.rule}${since(manual)}`);
    }
    for (const [key, names] of arms) for (const arm of names) wanted.add(`${key}: ${arm}`);
  }
  return wanted;
}

export function coverage(): Coverage {
  const taken = new Set<string>();
  let asked = new Set<string>();
  const codes = new Set<string>(shippedRules.rights.map((one) => one.code));
  // An arm of a right counts in an example of that right; one of a shared definition in any.
  const watch = (key: string, arm: string): void => {
    const [owner = ''] = key.split(/[.:]/);
    if (!codes.has(owner) || asked.has(owner)) taken.add(`${key}: ${arm}`);
  };
  for (const stretch of stretchesOf(shippedRules, allExamples(), watch))
    for (const example of stretch.examples) {
      asked = new Set(example.says.map((one) => one.right));
      look(stretch, example, taken);
    }
  return { wanted: wantedBranches(), taken };
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
    for (const one of compiled.notes) valueOf(one.when)(run, b, 0, 0);
  }
}
