// The facts of a household as the users of the other engines would hand them over: ages instead of birth dates, income summed over the list, who is whose parent. All
// of them get the same, so that each adapter is about its engine's rules alone. The time this takes counts for them, as reading does for ours.
import type { Household, Person } from '../../rules/contract.ts';
import { day } from './workload.ts';

export type PersonFacts = {
  age: number;
  /** Child, grandchild or sibling of the reference person. */
  isChildRole: boolean;
  partner: number;
  parents: number[];
  children: number[];
  receives: string[];
  /** Kinds of income that run on the day. */
  incomeKinds: string[];
  /** A year of what counts for the installation premium and for the free lawyer. */
  premiumIncome: number;
  lawyerIncome: number;
  monthsOnLeefloon: number;
  increasedReimbursement: boolean;
  disabilityPoints: number;
  invalidityPercent: number;
  childPoints: number;
  heavyCareNeed: boolean;
  livesInBelgium: boolean;
  status: string;
  code207: string;
  debtHelp: string;
  homeless: boolean;
  hadPremium: boolean;
  emancipated: boolean;
  pregnant: boolean;
  placed: boolean;
  married: boolean;
};

export type HouseholdFacts = {
  persons: PersonFacts[];
  tenure: string;
  dwellingKind: string;
  mainResidence: boolean;
  rent: number;
  arrears: number;
  arrearsSince: number;
  landlordAgrees: boolean;
  heating: string;
  gasMeter: string;
  electricityMeter: string;
  cannotLoadMeter: boolean;
  gasInOwnName: boolean;
  electricityInOwnName: boolean;
  month: number;
};

export const notForPremium = ['childBenefit', 'maintenanceForChild', 'studyGrant', 'careBudget', 'it', 'volunteer', 'gift'];
export const notForLawyer = ['childBenefit', 'maintenanceForChild', 'studyGrant', 'careBudget', 'volunteer', 'gift'];
const today = numberOf(day);

export function factsOf({ persons, dwelling, energy }: Household): HouseholdFacts {
  const places = persons.map((person) => familyOf(person, persons));
  return {
    persons: persons.map((person, at) => personFacts(person, at, places)),
    tenure: dwelling?.tenure ?? '',
    dwellingKind: dwelling?.kind ?? '',
    mainResidence: dwelling?.permanentMainResidence === true,
    rent: dwelling?.rent ?? 0,
    arrears: dwelling?.arrears ?? 0,
    arrearsSince: numberOf(dwelling?.arrearsSince ?? '0001-01-01'),
    landlordAgrees: dwelling?.landlordAgrees === true,
    heating: energy?.heating ?? '',
    gasMeter: energy?.gasMeter ?? '',
    electricityMeter: energy?.electricityMeter ?? '',
    cannotLoadMeter: energy?.cannotLoadMeter === true,
    gasInOwnName: energy?.gasSupplyInOwnName === true,
    electricityInOwnName: energy?.electricitySupplyInOwnName === true,
    month: Math.floor(today / 100) % 100,
  };
}

export function numberOf(date: string): number {
  return Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));
}

type Family = { partner: number; parents: number[] };

/** Partner and parents by role; listed parents overrule the role. The bench's households have no `partnerOf` and no parents-in-law. */
export function familyOf(person: Person, persons: readonly Person[]): Family {
  const at = (role: Person['role']): number[] => persons.flatMap((one, place) => (one.role === role ? [place] : []));
  const couple = person.role === 'reference' ? at('partner') : person.role === 'partner' ? at('reference') : [];
  const byRole = person.role === 'child' ? [...at('reference'), ...at('partner')] : person.role === 'reference' ? at('parent') : [];
  const listed = person.parents?.map((id) => persons.findIndex((one) => one.id === id));
  return { partner: couple[0] ?? -1, parents: listed ?? byRole };
}

function personFacts(person: Person, at: number, family: readonly Family[]): PersonFacts {
  const running = (person.incomes ?? []).filter(({ from, until }) => (from == null || from <= day) && (until == null || until >= day));
  const yearOf = (left: readonly string[]): number =>
    running.reduce((sum, { kind, net, per }) => (left.includes(kind) ? sum : sum + (net ?? 0) * (per === 'month' ? 12 : 1)), 0);
  return {
    age: Math.floor((today - numberOf(person.birthDate ?? day)) / 10_000),
    isChildRole: person.role === 'child' || person.role === 'grandchild' || person.role === 'sibling',
    partner: family[at]?.partner ?? -1,
    parents: family[at]?.parents ?? [],
    children: family.flatMap((one, place) => (one.parents.includes(at) ? [place] : [])),
    receives: person.receives ?? [],
    incomeKinds: running.map(({ kind }) => kind),
    premiumIncome: yearOf(notForPremium),
    lawyerIncome: yearOf(notForLawyer),
    monthsOnLeefloon: person.monthsOnLeefloon ?? 0,
    increasedReimbursement: person.health?.increasedReimbursement === true,
    disabilityPoints: person.health?.disabilityPoints ?? 0,
    invalidityPercent: person.health?.invalidityPercent ?? 0,
    childPoints: person.health?.childSupplementPointsPillar1 ?? 0,
    heavyCareNeed: person.health?.heavyCareNeed === true,
    livesInBelgium: person.livesInBelgium === true,
    status: person.residence?.status ?? '',
    code207: person.residence?.code207 ?? '',
    debtHelp: person.debtHelp ?? 'none',
    homeless: person.homeless === true,
    hadPremium: person.hadInstallationPremium === true,
    emancipated: person.emancipatedByMarriage === true,
    pregnant: person.pregnant === true,
    placed: person.placed === true,
    married: person.married === true,
  };
}
