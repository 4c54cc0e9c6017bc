// The work that every engine of the bench does: ten rights of the catalogue on one day, on households of which every fact is known. The day is one on which the law's
// figures for all ten are known; conditions reach from one flag to a means test over the whole household.
import type { Household, Outcome, RightCode } from '../../rules/contract.ts';
import { outcomes, type Found } from '../../rules/engine/evaluate.ts';
import { type Version, versionOn } from '../../rules/engine/compile.ts';
import { shippedRules } from '../../rules/rights/all.ts';

export const day = '2023-12-15';
export const seed = 73_006;

/** In the order of the catalogue. */
export const tenRights = [
  'installatiepremie',
  'minimaleLevering',
  'fondsUithuiszetting',
  'zorgbudgetZwaarZorgbehoevenden',
  'parkeerkaart',
  'sociaalTariefEnergie',
  'sociaalTariefWater',
  'deLijnVerminderd',
  'nmbsVerminderd',
  'proDeo',
] as const satisfies readonly RightCode[];
export type TenRight = (typeof tenRights)[number];
export const ofHousehold: ReadonlySet<TenRight> = new Set([
  'minimaleLevering',
  'fondsUithuiszetting',
  'sociaalTariefEnergie',
  'sociaalTariefWater',
]);

export const outcomeNumbers: readonly Outcome[] = ['entitled', 'excluded', 'unknown', 'alreadyReceives', 'manual'];
export const [entitled, excluded, alreadyReceives] = [0, 1, 3] as const;

/** What a household comes to, flat: for each right, for each person (or once), the number of the outcome and the cents (-1: none). */
export type Answers = number[];

/** One right for one beneficiary, from what an engine says of it. */
export function answer(into: Answers, receives: boolean, ok: boolean, cents: number | null): void {
  into.push(receives ? alreadyReceives : ok ? entitled : excluded, ok && cents !== null ? cents : -1);
}

export const tenOn = (): Version =>
  versionOn({ ...shippedRules, rights: shippedRules.rights.filter((one) => tenRights.some((code) => code === one.code)) }, day);

/** What the engine of one household says, in its own form. */
export function engineOutcomes(version: Version, household: Household): Found[] {
  version.read(household, version.run);
  version.values(version.run);
  return outcomes(version);
}

/** The answers that the others are held against. */
export function engineAnswers(version: Version, household: Household): Answers {
  return engineOutcomes(version, household).flatMap(({ outcome, cents }) => [outcomeNumbers.indexOf(outcome), cents ?? -1]);
}
