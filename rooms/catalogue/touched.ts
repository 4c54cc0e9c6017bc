// What a change of rules does to one household: every right whose outcome or euros become different. Pure.
import type { Household, Outcome, Per, RightCode } from '../../rules/contract.ts';
import { type RuleSet, versionOn } from '../../rules/engine/compile.ts';
import { type Found, evaluate } from '../../rules/engine/evaluate.ts';
import { inputsOf } from '../../rules/engine/inputs.ts';

export type Said = { outcome: Outcome; amount: { cents: number; per: Per } | null };
export type Touched = { right: RightCode; personId: string | null; before: Said | null; after: Said | null };

/** Rights that can differ between two sets on a day: their own text, a figure they use, or a right that another of these rests on. */
export function rightsThatDiffer(before: RuleSet, after: RuleSet, on: string): RightCode[] {
  const tables = new Set<string>();
  for (const [name, table] of after.params) if (JSON.stringify(before.params.get(name)) !== JSON.stringify(table)) tables.add(name);
  const own = new Set<string>();
  for (const right of [...before.rights, ...after.rights]) {
    const other = [before, after].map((rules) => JSON.stringify(rules.rights.find((one) => one.code === right.code)));
    if (other[0] !== other[1]) own.add(right.code);
  }
  const differs = (rules: RuleSet): RightCode[] =>
    versionOn(rules, on)
      .rights.filter((compiled) => {
        const { code } = compiled.right;
        const usesTable = inputsOf(compiled).params.some((param) => tables.has(param.name.split('.')[0] ?? ''));
        const restsOn = [...own].some((one) => one !== code && JSON.stringify(compiled.right).includes(`${one}.entitled`));
        return own.has(code) || usesTable || restsOn;
      })
      .map((compiled) => compiled.right.code);
  return [...new Set([...differs(before), ...differs(after)])];
}

export function touchedIn(household: Household, before: RuleSet, after: RuleSet, on: string, rights: readonly RightCode[]): Touched[] {
  const was = saidOf(household, before, on, rights);
  const will = saidOf(household, after, on, rights);
  return [...new Set([...was.keys(), ...will.keys()])].flatMap((key) => {
    const [right = '', person = ''] = key.split('/');
    const one: Touched = {
      right: right as RightCode,
      personId: person === '' ? null : person,
      before: was.get(key) ?? null,
      after: will.get(key) ?? null,
    };
    return isDifferent(one) ? [one] : [];
  });
}

function saidOf(household: Household, rules: RuleSet, on: string, rights: readonly RightCode[]): Map<string, Said> {
  const found = evaluate(versionOn(rules, on), household, rights, false);
  return new Map(
    found.map((one) => [`${one.compiled.right.code}/${one.person < 0 ? '' : (household.persons[one.person]?.id ?? '')}`, said(one)]),
  );
}

const said = ({ compiled, outcome, cents }: Found): Said => ({
  outcome,
  amount: cents === null || !compiled.right.amount ? null : { cents, per: compiled.right.amount.per },
});

/** A new right whose answer is no changes nothing for anybody. */
const isDifferent = ({ before, after }: Touched): boolean =>
  JSON.stringify(before ?? { outcome: 'excluded', amount: null }) !== JSON.stringify(after ?? { outcome: 'excluded', amount: null });

const yearly: Record<Per, number> = { month: 12, halfMonth: 24, year: 1, day: 365, once: 1 };
const worth = (one: Said | null): [yes: number, cents: number] => [
  one?.outcome === 'entitled' || one?.outcome === 'alreadyReceives' ? 2 : one?.outcome === 'excluded' || one === null ? 0 : 1,
  one?.amount ? one.amount.cents * yearly[one.amount.per] : 0,
];

/** Of a household: better when nothing is worse and something better, worse when something is; both can be said of none. */
export function direction(touched: readonly Touched[]): { better: boolean; worse: boolean } {
  const steps = touched.map(({ before, after }) => {
    const [was, will] = [worth(before), worth(after)];
    return Math.sign(will[0] - was[0]) || Math.sign(will[1] - was[1]);
  });
  return { better: steps.some((one) => one > 0), worse: steps.some((one) => one < 0) };
}
