// The questions of the page "Waar heb ik recht op?": which facts stand together on one page. Which page comes next, and whether it comes at all, the rules say
// (next.ts). What nearly nobody has stands first on a page of statements: who ticks one gets the page about it, who does not has said no to it.
// A fact that stands on no page is not asked of a citizen: he cannot know it.

export type FieldKind = 'choice' | 'yesNo' | 'flag' | 'figure' | 'date' | 'money' | 'number';
/** `figure`: a box to tick, with a number beside it; not ticked is 0. */
export type Field = { predicate: string; kind: FieldKind; most?: number };
/** Who is asked: of the household as a whole, who fills in the page, who is no child, the children, everybody. */
export type People = 'home' | 'me' | 'grown' | 'children' | 'everyone';
export type Special = 'with' | 'statements' | 'incomes' | 'properties' | 'receives' | 'events' | 'municipality';
/** `no`: what not ticking says, of the household or of everybody in it. */
export type Statement = { id: string; pictogram: string; no: Readonly<Record<string, false | 0 | 'none'>>; opens: string };
export type Question = {
  id: string;
  pictogram: string;
  people: People;
  fields: readonly Field[];
  special?: Special;
  statements?: readonly Statement[];
  /** One box for the children together: none of them has any. */
  childrenHaveNone?: boolean;
  /** The first pages come in this order, before the rules have anything to choose from. */
  first?: number;
  /** Not before this page was put. */
  after?: string;
  /** Only where this fact of the household is known: who does not know with what he heats did not buy fuel for it. */
  needs?: string;
  /** Asked although no rule misses it: what `receives` does not name is not received. */
  always?: boolean;
};

const choice = (predicate: string): Field => ({ predicate, kind: 'choice' });
const yesNo = (predicate: string): Field => ({ predicate, kind: 'yesNo' });
const flag = (predicate: string): Field => ({ predicate, kind: 'flag' });
const figure = (predicate: string, most: number): Field => ({ predicate, kind: 'figure', most });
const date = (predicate: string): Field => ({ predicate, kind: 'date' });
const money = (predicate: string): Field => ({ predicate, kind: 'money' });
const number = (predicate: string, most: number): Field => ({ predicate, kind: 'number', most });

const situation: readonly Statement[] = [
  { id: 'pregnant', pictogram: 'kind', no: { pregnant: false }, opens: 'who' },
  { id: 'homeless', pictogram: 'huis', no: { homeless: false }, opens: 'who' },
  { id: 'premium', pictogram: 'sleutel', no: { hadInstallationPremium: false }, opens: 'who' },
  { id: 'leefloon', pictogram: 'geld', no: { monthsOnLeefloon: 0 }, opens: 'who' },
  {
    id: 'handicap',
    pictogram: 'zorg',
    no: {
      'health/disabilityPoints': 0,
      'health/invalidityPercent': 0,
      'health/earningCapacityReduced': false,
      'health/heavyCareNeed': false,
      'health/childSupplementPointsPillar1': 0,
    },
    opens: 'handicap',
  },
  { id: 'care', pictogram: 'anderen', no: {}, opens: 'care' },
  { id: 'placed', pictogram: 'groei', no: { placed: false }, opens: 'children' },
];
const troubles: readonly Statement[] = [
  { id: 'rentArrears', pictogram: 'sleutel', no: { 'dwelling/arrears': 0 }, opens: 'arrears' },
  { id: 'energyArrears', pictogram: 'energie', no: { 'energy/arrears': 0, 'energy/cannotLoadMeter': false }, opens: 'energyArrears' },
  { id: 'debt', pictogram: 'geld', no: { debtHelp: 'none' }, opens: 'debt' },
  { id: 'maintenance', pictogram: 'kind', no: { 'maintenancePaid/amountPerMonth': 0 }, opens: 'maintenance' },
  { id: 'urgentCare', pictogram: 'ziek', no: { 'health/needsUrgentMedicalCare': false }, opens: 'urgentCare' },
];

export const questions: readonly Question[] = [
  { id: 'with', pictogram: 'kind', people: 'home', fields: [], special: 'with', first: 1 },
  { id: 'birth', pictogram: 'alleen', people: 'everyone', fields: [date('birthDate')], first: 2 },
  { id: 'residence', pictogram: 'huis', people: 'everyone', fields: [choice('residence/status')], first: 3 },
  { id: 'incomes', pictogram: 'geld', people: 'grown', fields: [], special: 'incomes', childrenHaveNone: true, first: 4 },
  {
    id: 'stay',
    pictogram: 'huis',
    people: 'everyone',
    fields: [yesNo('livesInBelgium'), choice('residence/register'), date('residence/since')],
  },
  { id: 'code207', pictogram: 'huis', people: 'me', fields: [choice('residence/code207')] },
  {
    id: 'work',
    pictogram: 'werk',
    people: 'everyone',
    fields: [choice('work/status'), date('work/since'), yesNo('work/willing'), choice('work/exemption')],
  },
  { id: 'student', pictogram: 'school', people: 'everyone', fields: [choice('student')] },
  { id: 'began', pictogram: 'werk', people: 'grown', fields: [yesNo('incomes/*/startedOnLeefloon')], after: 'incomes' },
  { id: 'taxable', pictogram: 'geld', people: 'grown', fields: [money('householdTaxableIncomePreviousYear')] },
  { id: 'savings', pictogram: 'geld', people: 'grown', fields: [money('savings')], childrenHaveNone: true },
  { id: 'properties', pictogram: 'huis', people: 'grown', fields: [], special: 'properties', childrenHaveNone: true },
  { id: 'tenure', pictogram: 'sleutel', people: 'home', fields: [choice('dwelling/tenure')] },
  {
    id: 'dwelling',
    pictogram: 'huis',
    people: 'home',
    fields: [
      money('dwelling/rent'),
      choice('dwelling/kind'),
      yesNo('dwelling/permanentMainResidence'),
      yesNo('dwelling/bad'),
      date('dwelling/since'),
      date('dwelling/leaseSignedOn'),
      date('dwelling/onSocialRentListSince'),
    ],
    after: 'tenure',
  },
  {
    id: 'energy',
    pictogram: 'energie',
    people: 'home',
    fields: [
      choice('energy/heating'),
      choice('energy/gasMeter'),
      choice('energy/electricityMeter'),
      yesNo('energy/gasSupplyInOwnName'),
      yesNo('energy/electricitySupplyInOwnName'),
    ],
  },
  {
    id: 'delivery',
    pictogram: 'energie',
    people: 'home',
    fields: [
      choice('energy/delivery/fuel'),
      date('energy/delivery/on'),
      number('energy/delivery/litres', 100_000),
      money('energy/delivery/centsPer1000Litres'),
    ],
    after: 'energy',
    needs: 'energy/heating',
  },
  { id: 'insured', pictogram: 'ziek', people: 'everyone', fields: [yesNo('health/increasedReimbursement'), yesNo('health/insured')] },
  { id: 'situation', pictogram: 'weetniet', people: 'home', fields: [], special: 'statements', statements: situation },
  { id: 'troubles', pictogram: 'weetniet', people: 'home', fields: [], special: 'statements', statements: troubles },
  {
    id: 'who',
    pictogram: 'alleen',
    people: 'everyone',
    fields: [flag('pregnant'), flag('homeless'), flag('hadInstallationPremium'), figure('monthsOnLeefloon', 600)],
    after: 'situation',
  },
  {
    id: 'handicap',
    pictogram: 'zorg',
    people: 'everyone',
    fields: [
      figure('health/disabilityPoints', 18),
      figure('health/invalidityPercent', 100),
      flag('health/earningCapacityReduced'),
      flag('health/heavyCareNeed'),
      figure('health/childSupplementPointsPillar1', 6),
    ],
    after: 'situation',
  },
  {
    id: 'care',
    pictogram: 'zorg',
    people: 'grown',
    fields: [
      number('informalCare/personsCaredFor', 20),
      yesNo('informalCare/livesIn'),
      number('informalCare/kinshipDegree', 9),
      number('informalCare/caredForAge', 130),
      number('informalCare/caredForPoints', 99),
      yesNo('informalCare/caredForIncreasedReimbursement'),
      yesNo('informalCare/sameMunicipality'),
    ],
    after: 'situation',
  },
  { id: 'children', pictogram: 'groei', people: 'children', fields: [yesNo('childBenefitPaid'), flag('placed')], after: 'situation' },
  {
    id: 'arrears',
    pictogram: 'sleutel',
    people: 'home',
    fields: [money('dwelling/arrears'), date('dwelling/arrearsSince'), yesNo('dwelling/landlordAgrees')],
    after: 'troubles',
  },
  {
    id: 'energyArrears',
    pictogram: 'energie',
    people: 'home',
    fields: [money('energy/arrears'), yesNo('energy/cannotLoadMeter')],
    after: 'troubles',
  },
  { id: 'debt', pictogram: 'geld', people: 'grown', fields: [choice('debtHelp')], after: 'troubles' },
  {
    id: 'maintenance',
    pictogram: 'kind',
    people: 'grown',
    fields: [money('maintenancePaid/amountPerMonth'), yesNo('maintenancePaid/proven')],
    after: 'troubles',
  },
  { id: 'urgentCare', pictogram: 'ziek', people: 'everyone', fields: [yesNo('health/needsUrgentMedicalCare')], after: 'troubles' },
  { id: 'married', pictogram: 'partner', people: 'grown', fields: [yesNo('married')] },
  { id: 'events', pictogram: 'wacht', people: 'home', fields: [], special: 'events' },
  { id: 'municipality', pictogram: 'huis', people: 'home', fields: [], special: 'municipality' },
  { id: 'receives', pictogram: 'ticket', people: 'me', fields: [], special: 'receives', always: true },
];

const ofSpecial: Partial<Record<Special, readonly string[]>> = {
  incomes: ['incomes', 'incomes/*/net'],
  properties: [
    'properties',
    'properties/*/cadastralIncome',
    'properties/*/share',
    'properties/*/rentReceivedPerYear',
    'properties/*/mortgageInterestPerYear',
  ],
  events: ['events'],
  municipality: ['municipality'],
};

export const predicatesOf = (question: Question): readonly string[] =>
  question.special ? (ofSpecial[question.special] ?? []) : question.fields.map((field) => field.predicate);

const byId = new Map(questions.map((one) => [one.id, one]));
/** Throws on an id that no page has: what comes from a form was checked before. */
export function questionById(id: string): Question {
  const found = byId.get(id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}
export const isQuestion = (id: unknown): id is string => typeof id === 'string' && byId.has(id);

/** Which page asks a fact. */
export const questionOf: ReadonlyMap<string, Question> = new Map(
  questions.flatMap((one) => predicatesOf(one).map((predicate) => [predicate, one] as const)),
);
/** Which page of statements says no to a fact, and with which statement. */
export const statementOf: ReadonlyMap<string, { page: Question; statement: Statement }> = new Map(
  questions.flatMap((page) =>
    (page.statements ?? []).flatMap((statement) => {
      const opened = byId.get(statement.opens);
      const facts = Object.keys(statement.no).length > 0 ? Object.keys(statement.no) : opened ? predicatesOf(opened) : [];
      return facts.map((predicate) => [predicate, { page, statement }] as const);
    }),
  ),
);
