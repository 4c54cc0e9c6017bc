// The rights that are built, and the hash of their rules and amounts (form 5: documentation).
import type { Lang, Per, RightCode } from './contract.ts';
import { type RuleSet, changeDays, compile, versionOn } from './engine/compile.ts';
import { hashOf } from './engine/hash.ts';
import { type Input, inputsOf } from './engine/inputs.ts';
import type { Entity, Right, Text } from './engine/right.ts';
import { shippedRules } from './rights/all.ts';

export type CatalogueEntry = {
  right: RightCode;
  title: Text;
  entity: Entity;
  law: string;
  /** In force from this day to this day; the days on which its rule or an amount changes stand in `changes`. */
  from: string;
  to: string | null;
  changes: string[];
  per: Per | null;
  conditions: { rule: string; text: Text; source: string }[];
  /** Predicates of the facts it reads. */
  inputs: string[];
  /** The figures of the law in force, with source and confidence; `since` is the first day of the row. */
  parameters: { name: string; value: number | null; unit: string; since: string; source: string; confidence: string }[];
};

const hashes = new WeakMap<RuleSet, string>();

/** The same rules and amounts give the same hash on every machine. */
export function hashOfRules(rules: RuleSet): string {
  let hash = hashes.get(rules);
  if (hash === undefined) {
    hash = hashOf(JSON.stringify([rules.rights, rules.shared, [...rules.params.values()]]));
    hashes.set(rules, hash);
  }
  return hash;
}

/** Of what is shipped. */
export const catalogueHash = (): string => hashOfRules(shippedRules);

/** Every right in force on the day. */
export function catalogue(on: string, rules = shippedRules): CatalogueEntry[] {
  const version = versionOn(rules, on);
  return version.rights.map((compiled) => {
    const input = inputsOf(compiled);
    return {
      right: compiled.right.code,
      title: compiled.right.title,
      entity: compiled.right.entity,
      law: compiled.right.source,
      from: compiled.right.from,
      to: compiled.right.to ?? null,
      changes: changesOfRight(compiled.right, input, rules),
      per: compiled.right.amount?.per ?? null,
      conditions: compiled.conditions.map(({ condition }) => ({
        rule: condition.rule,
        text: condition.text.met,
        source: condition.source,
      })),
      inputs: input.facts,
      parameters: input.params.map((param) => ({
        name: param.name,
        value: param.value,
        unit: param.unit,
        since: param.from,
        source: param.source,
        confidence: param.confidence,
      })),
    };
  });
}

function changesOfRight(right: Right, input: Input, rules: RuleSet): string[] {
  const tables = new Set(input.params.map((param) => param.name.split('.')[0] ?? ''));
  const params = new Map([...rules.params].filter(([name]) => tables.has(name)));
  const days = changeDays({ rights: [right], shared: rules.shared, params });
  return days.filter((day) => day >= right.from && (right.to === undefined || day <= right.to));
}

/** Compiles every stretch of days: a fault anywhere in time stops the build. Returns the days. */
export function compileAll(): string[] {
  const days = changeDays(shippedRules);
  for (const day of days) compile(shippedRules, day, 'closures');
  return days;
}

/** The name of a right as people know it. */
export function titleOfRight(code: RightCode, lang: Lang, rules = shippedRules): string {
  const title = rules.rights.find((one) => one.code === code)?.title;
  return title?.[lang] ?? title?.nl ?? code;
}
