// The vocabulary: each fact of the contract once, for the form, the engine and the questions. A predicate is the pointer of the contract without the person
// (`residence/status`, `dwelling/rent`, `incomes`); within a list `*` stands for the item (`incomes/*/net`).
import type { Household, Lang } from './contract.ts';
import { factLabels } from './fact-labels.ts';
import schema from './household.schema.json';

export type FactKind = 'flag' | 'cents' | 'date' | 'enum' | 'integer' | 'number' | 'list' | 'text';
export type Domain = 'income' | 'housing' | 'energy' | 'health' | 'family' | 'work' | 'language' | 'debts' | 'leisure' | 'network';

/** Where an unknown fact usually lies; only for `leaning`, never for a decision. Dates in years before the day of the check, flags 0 and 1. */
export type Usual = { low: number; high: number };

export type Fact = {
  predicate: string;
  of: 'person' | 'household';
  kind: FactKind;
  codes?: readonly string[];
  usual?: Usual;
  /** What asking costs: 1 = everybody knows it, 5 = papers or pain. */
  burden: number;
  domain: Domain;
  labels: Record<Lang, string>;
};

type Node = { properties?: Record<string, Node>; items?: Node; enum?: (string | null)[]; anyOf?: Node[]; $ref?: string };
const root = schema as unknown as Node & { $defs: Record<string, Node> };

/** The codes of an enumeration, in the order of the schema: the number of a code is its place. */
export function codesAt(...path: string[]): string[] {
  let node: Node = root;
  for (const step of path) {
    if (node.anyOf) node = node.anyOf[0] ?? node;
    if (node.$ref) node = root.$defs[node.$ref.slice('#/$defs/'.length)] ?? node;
    const next: Node | undefined = step === '*' ? node.items : node.properties?.[step];
    if (!next) throw new Error(`no ${path.join('/')} in the schema of the household`);
    node = next;
  }
  return (node.enum ?? []).filter((code): code is string => code !== null);
}

type More = { usual?: Usual; burden?: number };
const fact = (of: Fact['of'], domain: Domain, predicate: string, kind: FactKind, more: More = {}): Fact => {
  const labels = factLabels[predicate];
  if (!labels) throw new Error(`no label for ${predicate}`);
  const path = predicate.split('/');
  const codes = kind === 'enum' ? codesAt(...(of === 'person' ? ['persons', '*'] : []), ...path) : undefined;
  const base = { predicate, of, kind, burden: more.burden ?? 2, domain, labels };
  return { ...base, ...(codes ? { codes } : {}), ...(more.usual ? { usual: more.usual } : {}) };
};
const person = (domain: Domain, predicate: string, kind: FactKind, more: More = {}) => fact('person', domain, predicate, kind, more);
const house = (domain: Domain, predicate: string, kind: FactKind, more: More = {}) => fact('household', domain, predicate, kind, more);

const no: Usual = { low: 0, high: 0 };
const yes: Usual = { low: 1, high: 1 };
const euros = (low: number, high: number): Usual => ({ low: low * 100, high: high * 100 });

export const facts: readonly Fact[] = [
  house('housing', 'municipality', 'text', { burden: 1 }),
  house('housing', 'dwelling/tenure', 'enum', { burden: 1 }),
  house('housing', 'dwelling/since', 'date', { usual: { low: 0, high: 30 } }),
  house('housing', 'dwelling/leaseSignedOn', 'date', { usual: { low: 0, high: 10 } }),
  house('housing', 'dwelling/rent', 'cents', { usual: euros(150, 1200) }),
  house('debts', 'dwelling/arrears', 'cents', { usual: euros(0, 1000), burden: 3 }),
  house('debts', 'dwelling/arrearsSince', 'date', { usual: { low: 0, high: 2 }, burden: 3 }),
  house('housing', 'dwelling/landlordAgrees', 'flag', { burden: 4 }),
  house('housing', 'dwelling/permanentMainResidence', 'flag', { usual: yes }),
  house('housing', 'dwelling/bad', 'flag'),
  house('housing', 'dwelling/onSocialRentListSince', 'date', { usual: { low: 0, high: 8 } }),
  house('housing', 'dwelling/kind', 'enum', { burden: 1 }),
  house('energy', 'energy/heating', 'enum', { burden: 1 }),
  house('energy', 'energy/gasMeter', 'enum'),
  house('energy', 'energy/electricityMeter', 'enum'),
  house('energy', 'energy/cannotLoadMeter', 'flag', { usual: no }),
  house('energy', 'energy/arrears', 'cents', { usual: euros(0, 1500) }),
  house('energy', 'energy/delivery/on', 'date', { usual: { low: 0, high: 1 }, burden: 3 }),
  house('energy', 'energy/delivery/litres', 'integer', { usual: { low: 200, high: 2000 }, burden: 3 }),
  house('energy', 'energy/delivery/fuel', 'enum'),
  house('energy', 'energy/delivery/centsPer1000Litres', 'cents', { usual: euros(600, 1500), burden: 3 }),
  house('energy', 'energy/gasSupplyInOwnName', 'flag', { usual: yes }),
  house('energy', 'energy/electricitySupplyInOwnName', 'flag', { usual: yes }),
  house('family', 'events', 'list', { burden: 1 }),
  person('family', 'birthDate', 'date', { burden: 1 }),
  person('family', 'nationality', 'text', { burden: 1 }),
  person('family', 'residence/status', 'enum', { burden: 1 }),
  person('family', 'residence/register', 'enum'),
  person('family', 'residence/since', 'date', { usual: { low: 1, high: 30 } }),
  person('family', 'residence/code207', 'enum'),
  person('family', 'livesInBelgium', 'flag', { usual: yes, burden: 1 }),
  person('housing', 'homeless', 'flag', { usual: no }),
  person('family', 'pregnant', 'flag', { usual: no, burden: 4 }),
  person('family', 'emancipatedByMarriage', 'flag', { usual: no, burden: 4 }),
  person('family', 'placed', 'flag', { usual: no, burden: 4 }),
  person('family', 'childBenefitPaid', 'flag', { usual: yes, burden: 1 }),
  person('work', 'student', 'enum', { burden: 1 }),
  person('work', 'work/status', 'enum', { burden: 1 }),
  person('work', 'work/since', 'date', { usual: { low: 0, high: 20 } }),
  person('work', 'work/willing', 'flag', { usual: yes }),
  person('work', 'work/exemption', 'enum', { burden: 3 }),
  person('income', 'incomes', 'list', { burden: 2 }),
  person('income', 'incomes/*/net', 'cents', { usual: euros(0, 2500) }),
  person('income', 'incomes/*/taxableGross', 'cents', { usual: euros(0, 3500), burden: 4 }),
  person('income', 'incomes/*/startedOnLeefloon', 'flag', { burden: 3 }),
  person('income', 'householdTaxableIncomePreviousYear', 'cents', { usual: euros(0, 60_000), burden: 4 }),
  person('income', 'savings', 'cents', { usual: euros(0, 20_000), burden: 3 }),
  person('housing', 'properties', 'list', { burden: 2 }),
  person('housing', 'properties/*/cadastralIncome', 'cents', { usual: euros(300, 1500), burden: 4 }),
  person('housing', 'properties/*/share', 'number', { usual: { low: 0.25, high: 1 }, burden: 3 }),
  person('housing', 'properties/*/rentReceivedPerYear', 'cents', { usual: euros(3000, 15_000), burden: 3 }),
  person('housing', 'properties/*/mortgageInterestPerYear', 'cents', { usual: euros(0, 6000), burden: 4 }),
  person('family', 'maintenancePaid/amountPerMonth', 'cents', { usual: no, burden: 3 }),
  person('family', 'maintenancePaid/proven', 'flag', { burden: 3 }),
  person('health', 'health/insured', 'flag', { usual: yes, burden: 1 }),
  person('health', 'health/increasedReimbursement', 'flag', { burden: 1 }),
  person('health', 'health/needsUrgentMedicalCare', 'flag', { burden: 3 }),
  person('health', 'health/disabilityPoints', 'integer', { usual: no, burden: 4 }),
  person('health', 'health/earningCapacityReduced', 'flag', { usual: no, burden: 4 }),
  person('health', 'health/invalidityPercent', 'integer', { usual: no, burden: 4 }),
  person('health', 'health/childSupplementPointsPillar1', 'integer', { usual: no, burden: 4 }),
  person('health', 'health/heavyCareNeed', 'flag', { usual: no, burden: 3 }),
  person('network', 'informalCare/kinshipDegree', 'integer'),
  person('network', 'informalCare/livesIn', 'flag'),
  person('network', 'informalCare/caredForAge', 'integer'),
  person('network', 'informalCare/caredForPoints', 'integer', { usual: no, burden: 4 }),
  person('network', 'informalCare/caredForIncreasedReimbursement', 'flag', { burden: 3 }),
  person('network', 'informalCare/sameMunicipality', 'flag'),
  person('network', 'informalCare/personsCaredFor', 'integer'),
  person('debts', 'debtHelp', 'enum', { burden: 2 }),
  person('income', 'receives', 'list', { burden: 1 }),
  person('housing', 'hadInstallationPremium', 'flag', { usual: no }),
  person('income', 'monthsOnLeefloon', 'integer', { usual: { low: 0, high: 60 } }),
  person('family', 'parents', 'list', { burden: 1 }),
  person('family', 'partnerOf', 'text', { burden: 1 }),
  person('family', 'married', 'flag'),
];

export const factByPredicate: ReadonlyMap<string, Fact> = new Map(facts.map((one) => [one.predicate, one]));

// The predicate and the person of a pointer: /persons/1/incomes/2/net is incomes/*/net of person 1.
export function readPointer(pointer: string): { predicate: string; personIndex: number | null } {
  const parts = pointer.split('/').slice(1);
  const personIndex = parts[0] === 'persons' ? Number(parts[1]) : null;
  const own = personIndex === null ? parts : parts.slice(2);
  return { predicate: own.map((part) => (/^\d+$/.test(part) ? '*' : part)).join('/'), personIndex };
}

/** The value a pointer names in a household; undefined where it or its parent is absent. */
export function valueAt(household: Household, pointer: string): unknown {
  let value: unknown = household;
  for (const part of pointer.split('/').slice(1)) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
