// The rights of a household as the screens show them: the answer of the engine with its group, its label and its questions, persons by their id. Pure.
import { catalogue } from '../../rules/catalogue.ts';
import { checkHousehold } from '../../rules/check.ts';
import type { CheckResult, Household, Lang, Per, Reason, Result, RightCode } from '../../rules/contract.ts';
import { factByPredicate } from '../../rules/facts.ts';
import type { FactKind } from '../../rules/facts.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { questionsFor } from '../../rules/questions.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { texts } from '../../rules/texts.gen.ts';
import { groupOf, sumsOf } from './outcome.ts';
import type { OutcomeGroup, Sums } from './outcome.ts';

type ShownResult = Result & { label: string; outcomeGroup: OutcomeGroup };
type ShownQuestion = {
  pointer: string;
  personId: string | null;
  predicate: string;
  label: string;
  kind: FactKind;
  options?: string[];
  stake: { cents: number; per: Per } | null;
  decides: RightCode[];
};
export type Live = { on: string; catalogue: string; results: ShownResult[]; questions: ShownQuestion[]; sums: Sums };

/** Title of a right for people: the plain text where there is one, else the title of the rule, else its code. */
export function labelOf(right: RightCode, lang: Lang, on: string, rules = shippedRules): string {
  const text = texts[lang][right]?.title ?? texts.nl[right]?.title;
  if (text) return text;
  const title = titles(on, rules).get(right) ?? rules.rights.find((one) => one.code === right)?.title;
  return title?.[lang] ?? title?.nl ?? right;
}

type Titles = ReadonlyMap<RightCode, { nl: string } & Partial<Record<Lang, string>>>;
const byRules = new WeakMap<RuleSet, Map<string, Titles>>();
function titles(on: string, rules: RuleSet): Titles {
  let byDay = byRules.get(rules);
  if (!byDay) byRules.set(rules, (byDay = new Map()));
  const known = byDay.get(on);
  if (known) return known;
  const made: Titles = new Map(catalogue(on, rules).map((entry) => [entry.right, entry.title]));
  // a day that was asked for is likely asked for again; a hundred days are not worth the memory
  if (byDay.size >= 100) byDay.clear();
  byDay.set(on, made);
  return made;
}

/** Pointers of the contract say "person 0"; a household that changes needs the person, so on the wire it is the id. */
export function withIds(pointer: string, household: Pick<Household, 'persons'>): string {
  return pointer.replace(/^\/persons\/(\d+)(?=\/|$)/, (whole, index: string) => {
    const person = household.persons[Number(index)];
    return person ? `/persons/${person.id}` : whole;
  });
}

const reasonWithIds = (reason: Reason, household: Household): Reason => ({
  ...reason,
  facts: reason.facts.map((pointer) => withIds(pointer, household)),
});

export function show(check: CheckResult, household: Household, lang: Lang, rules = shippedRules): Live {
  return {
    on: check.on,
    catalogue: check.catalogue,
    results: check.results.map((result) => ({
      ...result,
      reasons: result.reasons.map((reason) => reasonWithIds(reason, household)),
      missing: result.missing.map((pointer) => withIds(pointer, household)),
      label: labelOf(result.right, lang, check.on, rules),
      outcomeGroup: groupOf(result),
    })),
    questions: questionsOf(household, check.on, lang, rules),
    sums: sumsOf(check.results),
  };
}

function questionsOf(household: Household, on: string, lang: Lang, rules: RuleSet): ShownQuestion[] {
  return questionsFor(household, on, rules).map((question) => ({
    pointer: withIds(question.pointer, household),
    personId: question.personIndex === null ? null : (household.persons[question.personIndex]?.id ?? null),
    predicate: question.predicate,
    label: sentence(factByPredicate.get(question.predicate)?.labels[lang] ?? question.predicate, lang),
    kind: question.kind,
    ...(question.options && { options: [...question.options] }),
    stake: question.stakeCents === null || question.per === null ? null : { cents: question.stakeCents, per: question.per },
    decides: question.decides,
  }));
}

const sentence = (label: string, lang: Lang): string => label.charAt(0).toLocaleUpperCase(lang) + label.slice(1);

/** The check itself and its answer as shown. */
export function live(household: Household, on: string, lang: Lang, rules = shippedRules): { check: CheckResult; shown: Live } {
  const check = checkHousehold(household, { on, lang, rules });
  return { check, shown: show(check, household, lang, rules) };
}

const family: readonly RightCode[] = ['leefloon', 'equivalentLeefloon', 'dringendeMedischeHulp'];

/** The legal basis that the residence status of the reference person leads to (S020), with the reason that says why; null while the status is unknown. */
export function legalBasis(check: CheckResult, household: Household): { law: NonNullable<Result['law']>; reason: Reason | null } | null {
  const reference = household.persons.find((person) => person.role === 'reference')?.id ?? null;
  const own = check.results.filter((result) => result.person === reference && family.includes(result.right) && result.law !== null);
  const chosen = own.find((result) => result.outcome !== 'excluded') ?? own[0];
  if (!chosen?.law) return null;
  return {
    law: chosen.law,
    reason: chosen.reasons.find((reason) => reason.facts.some((fact) => fact.includes('/residence'))) ?? chosen.reasons[0] ?? null,
  };
}
