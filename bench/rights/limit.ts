// The limit: what a good engineer writes by hand for these ten rights alone, on complete facts. Columns as for the engine (a value for each fact, no results worked
// out beforehand), flags packed in one word a person, one pass over the persons with members as bits, and nothing computed that a cheaper condition settles.
import type { Household } from '../../rules/contract.ts';
import { codesAt } from '../../rules/facts.ts';
import { familyOf, notForLawyer, notForPremium, numberOf } from './facts.ts';
import { figures, roundHalfUp } from './figures.ts';
import { alreadyReceives, day, entitled, excluded, tenRights } from './workload.ts';

const flags = [
  'childRole',
  'increased',
  'heavyCare',
  'livesInBelgium',
  'homeless',
  'hadPremium',
  'asAdult',
  'placed',
  'married',
  'hasPartner',
  'asylum',
  'noStay',
  'collective',
  'onLeefloon',
  'receives leefloon',
  'receives equivalentLeefloon',
  'receives igo',
  'receives ivt',
  'receives it',
  'receives zorgbudgetOuderen',
  'receives verhoogdeTegemoetkoming',
  ...tenRights.map((code) => `receives ${code}` as const),
] as const;
type FlagName = (typeof flags)[number];
const bit = (...names: FlagName[]): number => names.reduce((sum, name) => sum | (1 << flags.indexOf(name)), 0);
if (flags.length > 31) throw new Error('more than 31 flags in one word');

const incomeKinds = codesAt('persons', '*', 'incomes', '*', 'kind');
const [isLeefloon, isIgo, isDisability, isReplacement, countsForPremium, countsForLawyer, isIvt] = [1, 2, 4, 8, 16, 32, 64];
/** What each kind of income is, by number; the highest number is an income that does not run. */
const kindBits = Int32Array.from([...incomeKinds, ''], (kind) => {
  if (kind === '') return 0;
  return (
    (kind === 'leefloon' || kind === 'equivalentLeefloon' ? isLeefloon : 0) |
    (kind === 'igo' ? isIgo : 0) |
    (kind === 'ivt' || kind === 'it' ? isDisability : 0) |
    (kind === 'ivt' ? isIvt : 0) |
    (['unemployment', 'sickness', 'pension', 'igo', 'ivt', 'it'].includes(kind) ? isReplacement : 0) |
    (notForPremium.includes(kind) ? 0 : countsForPremium) |
    (notForLawyer.includes(kind) ? 0 : countsForLawyer)
  );
});
const notRunning = incomeKinds.length;

/** Households side by side; `first` and `firstIncome` say where each household's persons and each person's incomes begin. */
export type LimitColumns = {
  households: number;
  first: Int32Array;
  firstIncome: Int32Array;
  birth: Int32Array;
  flags: Int32Array;
  parents: Int32Array;
  partner: Int8Array;
  disabilityPoints: Uint8Array;
  invalidityPercent: Uint8Array;
  childPoints: Uint8Array;
  incomeKind: Uint8Array;
  incomeYear: Float64Array;
  house: Uint16Array;
  rent: Float64Array;
  arrears: Float64Array;
  arrearsSince: Int32Array;
};

const houseFlags = [
  'social',
  'privateOrAgency',
  'collectiveGas',
  'gasPrepaid',
  'electricityPrepaid',
  'cannotLoad',
  'gasName',
  'electricityName',
  'agrees',
  'lasting',
];
const houseBit = (name: string): number => 1 << houseFlags.indexOf(name);
/** Above the flags: the kind of dwelling, for which an amount is known or not. */
const dwellingKinds = ['apartment', 'terraced', 'detached'] as const;
const kindShift = houseFlags.length;

export function limitColumns(households: readonly Household[]): LimitColumns {
  const persons = households.reduce((sum, one) => sum + one.persons.length, 0);
  const incomes = households.reduce((sum, one) => sum + one.persons.reduce((more, person) => more + (person.incomes?.length ?? 0), 0), 0);
  const shared = (bytes: number) => new SharedArrayBuffer(bytes);
  const columns: LimitColumns = {
    households: households.length,
    first: new Int32Array(shared(4 * (households.length + 1))),
    firstIncome: new Int32Array(shared(4 * (persons + 1))),
    birth: new Int32Array(shared(4 * persons)),
    flags: new Int32Array(shared(4 * persons)),
    parents: new Int32Array(shared(4 * persons)),
    partner: new Int8Array(shared(persons)),
    disabilityPoints: new Uint8Array(shared(persons)),
    invalidityPercent: new Uint8Array(shared(persons)),
    childPoints: new Uint8Array(shared(persons)),
    incomeKind: new Uint8Array(shared(incomes)),
    incomeYear: new Float64Array(shared(8 * incomes)),
    house: new Uint16Array(shared(2 * households.length)),
    rent: new Float64Array(shared(8 * households.length)),
    arrears: new Float64Array(shared(8 * households.length)),
    arrearsSince: new Int32Array(shared(4 * households.length)),
  };
  let [p, k] = [0, 0];
  for (const [h, household] of households.entries()) {
    columns.first[h] = p;
    for (const person of household.persons) {
      columns.firstIncome[p] = k;
      loadPerson(columns, p, person, household.persons);
      for (const { kind, net, per, from, until } of person.incomes ?? []) {
        const runs = (from == null || from <= day) && (until == null || until >= day);
        columns.incomeKind[k] = runs ? incomeKinds.indexOf(kind) : notRunning;
        columns.incomeYear[k++] = (net ?? 0) * (per === 'month' ? 12 : 1);
      }
      p += 1;
    }
    loadHouse(columns, h, household);
  }
  columns.first[households.length] = p;
  columns.firstIncome[p] = k;
  return columns;
}

function loadPerson(columns: LimitColumns, p: number, person: Household['persons'][number], all: Household['persons']): void {
  if (all.length > 31) throw new Error('a household of more than 31 persons does not fit in one word of members');
  const family = familyOf(person, all);
  const { residence } = person;
  const known: Partial<Record<FlagName, boolean>> = {
    childRole: person.role === 'child' || person.role === 'grandchild' || person.role === 'sibling',
    increased: person.health?.increasedReimbursement === true,
    heavyCare: person.health?.heavyCareNeed === true,
    livesInBelgium: person.livesInBelgium === true,
    homeless: person.homeless === true,
    hadPremium: person.hadInstallationPremium === true,
    asAdult: person.emancipatedByMarriage === true || person.pregnant === true,
    placed: person.placed === true,
    married: person.married === true,
    hasPartner: family.partner >= 0,
    asylum: residence?.status === 'asylumSeeker',
    noStay:
      residence?.status === 'undocumented' ||
      residence?.status === 'shortStay' ||
      (residence?.status === 'asylumSeeker' && residence.code207 === 'assigned'),
    collective: person.debtHelp === 'collectiveSettlement',
    onLeefloon: (person.monthsOnLeefloon ?? 0) > 0,
  };
  columns.birth[p] = numberOf(person.birthDate ?? day);
  columns.flags[p] = flags.reduce((sum, name) => {
    const isSet = name.startsWith('receives ') ? person.receives?.includes(name.slice(9)) : known[name];
    return isSet === true ? sum | bit(name) : sum;
  }, 0);
  columns.parents[p] = family.parents.reduce((sum, at) => sum | (1 << at), 0);
  columns.partner[p] = family.partner;
  columns.disabilityPoints[p] = person.health?.disabilityPoints ?? 0;
  columns.invalidityPercent[p] = person.health?.invalidityPercent ?? 0;
  columns.childPoints[p] = person.health?.childSupplementPointsPillar1 ?? 0;
}

function loadHouse(columns: LimitColumns, h: number, { dwelling, energy }: Household): void {
  const set: Record<string, boolean> = {
    social: dwelling?.tenure === 'socialRentCompany',
    privateOrAgency: dwelling?.tenure === 'privateRent' || dwelling?.tenure === 'socialRentAgency',
    collectiveGas: energy?.heating === 'collectiveGas',
    gasPrepaid: energy?.gasMeter === 'prepaid',
    electricityPrepaid: energy?.electricityMeter === 'prepaid',
    cannotLoad: energy?.cannotLoadMeter === true,
    gasName: energy?.gasSupplyInOwnName === true,
    electricityName: energy?.electricitySupplyInOwnName === true,
    agrees: dwelling?.landlordAgrees === true,
    lasting: dwelling?.permanentMainResidence === true,
  };
  const kind = dwellingKinds.findIndex((one) => one === dwelling?.kind) + 1;
  columns.house[h] = houseFlags.reduce((sum, name) => (set[name] ? sum | houseBit(name) : sum), kind << kindShift);
  columns.rent[h] = dwelling?.rent ?? 0;
  columns.arrears[h] = dwelling?.arrears ?? 0;
  columns.arrearsSince[h] = numberOf(dwelling?.arrearsSince ?? '0001-01-01');
}

/** Outcome and cents of each of the ten, by person or household of the stretch that was computed. */
export type LimitResults = { outcomes: Uint8Array[]; cents: Float64Array[] };
export function limitResults(households: number, persons: number): LimitResults {
  const rows = Math.max(households, persons);
  return { outcomes: tenRights.map(() => new Uint8Array(rows)), cents: tenRights.slice(0, 4).map(() => new Float64Array(rows)) };
}

const today = numberOf(day);
const isWinter = [11, 12, 1, 2, 3].includes(Math.floor(today / 100) % 100);
const amounts = (table: Record<(typeof dwellingKinds)[number], number>) =>
  Float64Array.from([Number.NaN, ...dwellingKinds.map((kind) => table[kind])]);
const gas = [amounts(figures.gasNormal), amounts(figures.gasProtected)] as const;
const electricity = [amounts(figures.electricityNormal), amounts(figures.electricityProtected)] as const;
const lowIncomeUnder = Float64Array.from([
  0,
  ...([1, 2, 3] as const).map((category) => roundHalfUp(figures.leefloonYear[category] * figures.premiumFactor)),
]);

const takenUp = new Int32Array(31);

/** Households `from` to `to`; the results begin at 0. */
export function limit(c: LimitColumns, results: LimitResults, from: number, to: number): void {
  const { first, firstIncome, birth, flags: words, parents, partner, disabilityPoints, invalidityPercent, childPoints } = c;
  const { incomeKind, incomeYear, house, rent, arrears, arrearsSince } = c;
  const [oPremium, oSupply, oEviction, oCare, oParking, oEnergy, oWater, oBus, oTrain, oLawyer] = results.outcomes as [
    Uint8Array,
    ...Uint8Array[],
  ];
  const [mPremium, mSupply, mEviction, mCare] = results.cents as [Float64Array, ...Float64Array[]];
  const base = first[from]!;
  for (let h = from; h < to; h++) {
    const q0 = first[h]!;
    const q1 = first[h + 1]!;
    const H = house[h]!;
    let received = 0;
    let minors = 0;
    let dependants = 0;
    let livingIn = 0;
    let asylum = 0;
    let atHome = 0;
    let increased = 0;
    let takes = 0;
    let receivedHere = 0;
    let means = 0;
    let fourPoints = false;
    // First the members: what others ask of them.
    for (let p = q0; p < q1; p++) {
      const F = words[p]!;
      const member = 1 << (p - q0);
      const isMinor = today - birth[p]! < 180_000;
      received |= F;
      const isPlaced = (F & bPlaced) !== 0;
      if (!isPlaced) {
        livingIn++;
        receivedHere |= F;
      }
      if ((F & bAsylum) !== 0) asylum |= member;
      if ((F & incBits) !== 0) increased |= member;
      if (isMinor) {
        if (!isPlaced && (F & bCouple) !== bCouple) atHome |= member;
        if ((F & bChildRole) !== 0) {
          minors |= member;
          if (!isPlaced) dependants++;
        }
      }
      if (!isPlaced && childPoints[p]! >= 4 && today - birth[p]! < 210_000) fourPoints = true;
      // What the person takes up himself: a minor child is not asked.
      let own = 0;
      if ((minors & member) === 0) {
        if ((F & bOnLeefloon) !== 0) own = isLeefloon;
        for (let k = firstIncome[p]!, end = firstIncome[p + 1]!; k < end; k++) {
          const bits = kindBits[incomeKind[k]!]!;
          own |= bits;
          if (!isPlaced && (bits & countsForLawyer) !== 0) means += incomeYear[k]!;
        }
      }
      if (!isPlaced) takes |= own;
      takenUp[p - q0] = own;
    }
    const category123 = (takes & (isLeefloon | isIgo | isDisability)) !== 0 || (receivedHere & statusBits) !== 0;
    const category4 = (H & category4Bits) === category4Bits;
    const isProtected = category123 || fourPoints || category4;
    const month = Math.floor(means / 12 + 0.500_001);
    const ofHousehold = figures.lawyerHousehold + figures.lawyerDependant * dependants;
    for (let p = q0; p < q1; p++) {
      const F = words[p]!;
      const o = p - base;
      const member = 1 << (p - q0);
      const isMinorChild = (minors & member) !== 0;
      const isMinor = today - birth[p]! < 180_000;
      const own = takenUp[p - q0]!;
      const takesLeefloon = (own & isLeefloon) !== 0 || (F & leefloonBits) !== 0;
      const takesIgo = (own & isIgo) !== 0 || (F & bIgo) !== 0;
      const isAsylum = (F & bAsylum) !== 0;
      // Who lives with nobody has the limit of one person; a placed child is not lived with.
      const isAlone = livingIn === ((F & bPlaced) === 0 ? 1 : 0);
      const isPoor = month <= (isAlone ? figures.lawyerSingle : ofHousehold);

      const care = (F & careBits) === careBits;
      oCare![o] = (F & bCare) !== 0 ? alreadyReceives : care ? entitled : excluded;
      mCare![o] = care ? figures.careBudget : Number.NaN;
      const parks = disabilityPoints[p]! >= figures.parkingPoints || invalidityPercent[p]! >= figures.parkingPercent;
      oParking![o] = (F & bParking) !== 0 ? alreadyReceives : parks ? entitled : excluded;
      const byStatus = (increased & member) !== 0 || (isMinorChild && (parents[p]! & increased) !== 0);
      const asksAsylum = isAsylum && (!isMinorChild || parents[p] === 0 || (parents[p]! & asylum) !== 0);
      const disabled = (own & isDisability) !== 0 || (F & disabilityBits) !== 0;
      const bus = byStatus || disabled || takesLeefloon || takesIgo || asksAsylum;
      oBus![o] = (F & bBus) !== 0 ? alreadyReceives : bus ? entitled : excluded;
      const train = byStatus || (!isMinorChild && partner[p]! >= 0 && (increased & (1 << partner[p]!)) !== 0);
      oTrain![o] = (F & bTrain) !== 0 ? alreadyReceives : train ? entitled : excluded;
      const lawyer = isPoor || isMinor || takesLeefloon || takesIgo || (own & isIvt) !== 0 || (F & lawyerBits) !== 0;
      oLawyer![o] = (F & bLawyer) !== 0 ? alreadyReceives : lawyer ? entitled : excluded;

      const premium =
        (F & premiumBits) === bHomeless &&
        (H & hLasting) !== 0 &&
        mayClaim(c, p, q0, q1, F) &&
        (takesLeefloon || hasReplacement(c, p, F) || hasLowIncome(c, p, q0, q1, atHome));
      oPremium[o] = (F & bPremium) !== 0 ? alreadyReceives : premium ? entitled : excluded;
      mPremium[o] = premium ? figures.premium : Number.NaN;
    }
    const o = h - from;
    const supply = isWinter && (H & hPrepaid) !== 0 && (H & hCannotLoad) !== 0;
    const kind = H >> kindShift;
    oSupply![o] = (received & bSupply) !== 0 ? alreadyReceives : supply ? entitled : excluded;
    const way = isProtected ? 1 : 0;
    mSupply![o] = supply
      ? ((H & hGasPrepaid) !== 0 ? gas[way][kind]! : 0) + ((H & hElectricityPrepaid) !== 0 ? electricity[way][kind]! : 0)
      : Number.NaN;
    const eviction =
      (H & hEviction) === hEviction &&
      arrears[h]! >= Math.floor(figures.evictionMonthsMin * rent[h]! + 0.500_001) &&
      arrears[h]! <= Math.floor(figures.evictionMonthsMax * rent[h]! + 0.500_001) &&
      arrearsSince[h]! >= figures.evictionSince;
    oEviction![o] = (received & bEviction) !== 0 ? alreadyReceives : eviction ? entitled : excluded;
    mEviction![o] = eviction ? Math.min(figures.evictionMost, Math.floor(arrears[h]! * figures.evictionRate + 0.500_001)) : Number.NaN;
    const energy = isProtected && (category4 || (H & hName) !== 0);
    oEnergy![o] = (received & bEnergy) !== 0 ? alreadyReceives : energy ? entitled : excluded;
    oWater![o] = (received & bWater) !== 0 ? alreadyReceives : category123 ? entitled : excluded;
  }
}

/** Of age, or treated as such. */
function mayClaim({ birth, parents }: LimitColumns, p: number, q0: number, q1: number, F: number): boolean {
  const age = Math.floor((today - birth[p]!) / 10_000);
  if (age >= 18) return true;
  return age >= 14 && ((F & bAsAdult) !== 0 || isParent(parents, p, q0, q1, -1));
}

function isParent(parents: Int32Array, p: number, q0: number, q1: number, ofThese: number): boolean {
  for (let q = q0; q < q1; q++) if ((parents[q]! & (1 << (p - q0))) !== 0 && (ofThese & (1 << (q - q0))) !== 0) return true;
  return false;
}

function hasReplacement({ firstIncome, incomeKind }: LimitColumns, p: number, F: number): boolean {
  if ((F & replacementBits) !== 0) return true;
  for (let k = firstIncome[p]!; k < firstIncome[p + 1]!; k++) if ((kindBits[incomeKind[k]!]! & isReplacement) !== 0) return true;
  return false;
}

function hasLowIncome(c: LimitColumns, p: number, q0: number, q1: number, atHome: number): boolean {
  const spouse = c.partner[p]! < 0 ? -1 : q0 + c.partner[p]!;
  let year = 0;
  for (const who of [p, spouse]) {
    if (who < 0) continue;
    for (let k = c.firstIncome[who]!; k < c.firstIncome[who + 1]!; k++)
      if ((kindBits[c.incomeKind[k]!]! & countsForPremium) !== 0) year += c.incomeYear[k]!;
  }
  const supports = isParent(c.parents, p, q0, q1, atHome) || (spouse >= 0 && isParent(c.parents, spouse, q0, q1, atHome));
  let others = false;
  for (let q = q0; q < q1; q++) if (q !== p && (c.flags[q]! & bPlaced) === 0) others = true;
  return year < lowIncomeUnder[supports ? 3 : others ? 1 : 2]!;
}

const [bChildRole, bPlaced, bCouple] = [bit('childRole'), bit('placed'), bit('married', 'hasPartner')];
const incBits = bit('increased', 'receives verhoogdeTegemoetkoming');
const leefloonBits = bit('receives leefloon', 'receives equivalentLeefloon');
const statusBits = leefloonBits | bit('receives igo', 'receives ivt', 'receives it', 'receives zorgbudgetOuderen');
const lawyerBits = bit('receives ivt', 'asylum', 'collective');
const disabilityBits = bit('receives ivt', 'receives it');
const replacementBits = bit('receives igo', 'receives ivt', 'receives it');
const careBits = bit('livesInBelgium', 'heavyCare');
const premiumBits = bit('homeless', 'hadPremium', 'noStay');
const [bOnLeefloon, bIgo, bAsylum, bHomeless, bAsAdult] = [
  bit('onLeefloon'),
  bit('receives igo'),
  bit('asylum'),
  bit('homeless'),
  bit('asAdult'),
];
const [bPremium, bSupply, bEviction, bCare, bParking, bEnergy, bWater, bBus, bTrain, bLawyer] = tenRights.map((code) =>
  bit(`receives ${code}`),
) as [number, number, number, number, number, number, number, number, number, number];
const category4Bits = houseBit('social') | houseBit('collectiveGas');
const [hLasting, hCannotLoad, hGasPrepaid, hElectricityPrepaid] = ['lasting', 'cannotLoad', 'gasPrepaid', 'electricityPrepaid'].map(
  houseBit,
) as [number, number, number, number];
const hPrepaid = hGasPrepaid | hElectricityPrepaid;
const hEviction = houseBit('privateOrAgency') | houseBit('agrees');
const hName = houseBit('gasName') | houseBit('electricityName');
