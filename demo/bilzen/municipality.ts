// Synthetic Bilzen: invented households that together look like the municipality in its tables (README.md). Nobody in it exists.
import type { EventKind, Household, Person } from '../../rules/contract.ts';
import { type Cell, cellsOf } from './cells.ts';
import { Draw, Even } from './draw.ts';
import { careOf, healthOf } from './health.ts';
import { daysBefore, dwellingOf, energyOf } from './home.ts';
import { type Member, membersOf } from './members.ts';
import { type Origin, originsOf, stayOf } from './origin.ts';
import { growth, type Standing, standingOf } from './poverty.ts';
import { dropFacts } from './unknown.ts';
import { activityOf, type Earner, earnersOf, isDependent } from './work.ts';

export type Options = {
  households: number;
  seed: number;
  /** The day on which the ages are those of the tables; nobody is born after it. */
  on: string;
  /** The share of the facts that is not known. */
  unknown: number;
};
/** A household and what the contract has no room for: the origin of each member, by which the tables count. */
export type Made = { household: Household; origins: string[]; cell: Cell };

export const mark = 'synthetisch-bilzen';

export function* bilzen({ households, seed, on, unknown }: Options): Generator<Made> {
  const { cells, of } = cellsOf(households, seed);
  const draw = new Draw();
  const even = new Even(seed);
  for (let at = 0; at < households; at++) {
    const cell = cells[of[at] as number] as Cell;
    const made = make(cell, `${mark}-${String(at + 1).padStart(6, '0')}`, on, draw.begin(seed, at), even);
    if (unknown > 0) dropFacts(made.household, unknown, draw);
    yield made;
  }
}

function make(cell: Cell, id: string, on: string, draw: Draw, even: Even): Made {
  const members = membersOf(cell, draw);
  const standing = standingOf(cell.kind, even.next('standing', `${cell.kind}${cell.size}`));
  const origins = originsOf(cell.kind, standing, members, draw, even);
  const activities = members.map((member) => activityOf(member.age, standing, draw, even));
  const earners = earnersOf(members, activities, standing, on, draw);
  const stays: Origin[] = [];
  for (const [at, member] of members.entries()) stays.push(stayOf(origins[at] as string, member.age, standing, stays[0], draw));
  const isAssigned = stays[0]?.status === 'asylumSeeker' && draw.chance(0.4);
  const hasNone = cell.kind === 'alone' && standing.isPoor && standing.isTenant && draw.chance(0.05);
  const dwelling = dwellingOf(standing, isAssigned ? 'reception' : hasNone ? 'none' : 'own', on, draw);
  const house: House = { members, standing, earners, stays, isAssigned, hasNone, on, ...sharedFacts(cell, standing, earners, draw) };
  const persons = members.map((_, at) => personOf(house, at, draw));
  const household: Household = {
    id,
    municipality: '73006',
    persons,
    dwelling,
    energy: energyOf(dwelling, standing, on, draw),
    events: eventsOf(house, persons, draw),
  };
  return { household, origins, cell };
}

type House = {
  members: Member[];
  standing: Standing;
  earners: Earner[];
  stays: Origin[];
  /** An asylum seeker with a place in reception. */
  isAssigned: boolean;
  /** Lives in the street or a shelter. */
  hasNone: boolean;
  on: string;
  hasIncreased: boolean;
  taxable: number;
  debtHelp: Person['debtHelp'];
  isMarried: boolean;
};

function sharedFacts(cell: Cell, { isPoor }: Standing, earners: Earner[], draw: Draw) {
  const isOld = cell.kind === 'aloneOld' || cell.kind === 'coupleOld';
  const takesAid = earners.some((one) => one.takes.length > 0);
  return {
    // The increased reimbursement is of a family. Some poor families do not have it: that is what an outreach list looks for.
    hasIncreased: draw.chance(takesAid ? 0.94 : isPoor ? 0.6 : isOld ? 0.2 : cell.kind === 'parentWithMinors' ? 0.25 : 0.04),
    taxable: Math.round(earners.reduce((sum, one) => sum + one.yearGross, 0) * 0.96),
    debtHelp: draw.weighted([
      ['none', isPoor ? 86 : 98.4],
      ['guidance', isPoor ? 5 : 0.5],
      ['management', isPoor ? 3 : 0.3],
      ['mediation', isPoor ? 3.5 : 0.4],
      ['collectiveSettlement', isPoor ? 2.5 : 0.4],
    ] as const),
    isMarried: draw.chance(isOld ? 0.92 : 0.7),
  };
}

const idOf = (at: number): string => `p${at + 1}`;

function personOf(house: House, at: number, draw: Draw): Person {
  const { members, standing, on } = house;
  const member = members[at] as Member;
  const { activity, incomes, takes, monthsOnLeefloon } = house.earners[at] as Earner;
  const { nationality, status, years } = house.stays[at] as Origin;
  const { age, role } = member;
  const isMinor = age < 18;
  const isAdultOfHouse = role === 'reference' || role === 'partner';
  const withoutPapers = status === 'undocumented' || status === 'shortStay';
  const isInsured = withoutPapers ? false : draw.chance(0.992);
  const hasIncreased = house.hasIncreased && !withoutPapers;
  const health = healthOf(age, activity, hasIncreased, isInsured, draw);
  const owns = !standing.isTenant && isAdultOfHouse;
  const couple = members[1]?.role === 'partner';
  const born = birthDate(on, age, draw);
  return {
    id: idOf(at),
    role,
    birthDate: born,
    nationality,
    residence: {
      status,
      register: registerOf(status, years, draw),
      since: years >= age ? born : daysBefore(on, years * 365 + draw.whole(1, 360)),
      // Read for asylum seekers alone.
      code207: status !== 'asylumSeeker' ? 'lifted' : house.isAssigned ? 'assigned' : draw.chance(0.6) ? 'lifted' : 'noPlace',
    },
    livesInBelgium: status !== 'shortStay',
    homeless: isAdultOfHouse && (house.hasNone || (standing.isTenant && draw.chance(standing.isPoor ? 0.05 : 0.002))),
    pregnant: age >= 18 && age <= 42 && role === 'partner' && draw.chance(0.05),
    emancipatedByMarriage: false,
    placed: role === 'child' && isMinor && draw.chance(0.004),
    childBenefitPaid: isDependent(member, activity),
    student: activity !== 'student' || age < 12 ? 'none' : age < 18 || (age === 18 && draw.chance(0.5)) ? 'secondary' : 'higher',
    work: {
      status: activity,
      since: daysBefore(on, draw.whole(20, Math.min(age, 18) * 200 + 40)),
      willing: activity !== 'retired' && !isMinor && draw.chance(activity === 'atHome' ? 0.6 : 0.93),
      exemption:
        activity === 'invalid' || activity === 'incapacitated'
          ? 'health'
          : draw.chance(activity === 'atHome' ? 0.2 : 0)
            ? 'equity'
            : 'none',
    },
    incomes,
    householdTaxableIncomePreviousYear: house.taxable,
    savings: savingsOf(age, standing, on, draw),
    properties: owns ? propertiesOf(age, couple ? 0.5 : 1, standing, draw) : [],
    maintenancePaid: {
      amountPerMonth:
        isAdultOfHouse && !couple && age > 25 && age < 60 && draw.chance(takes.includes('leefloon') ? 0.2 : 0.07)
          ? draw.whole(80, 350) * 100
          : 0,
      proven: draw.chance(0.8),
    },
    health,
    informalCare: careOf(age, draw),
    debtHelp: isMinor ? 'none' : (house.debtHelp ?? null),
    receives: receivesOf(takes, hasIncreased, health.heavyCareNeed === true, draw),
    hadInstallationPremium: isAdultOfHouse && standing.isPoor && standing.isTenant && draw.chance(0.08),
    monthsOnLeefloon,
    ...(member.parents && { parents: member.parents.map(idOf) }),
    married: couple && isAdultOfHouse && house.isMarried,
  };
}

function birthDate(on: string, age: number, draw: Draw): string {
  const year = Number(on.slice(0, 4)) - age;
  // Born after that day of the year: the birthday of this year is still to come, so the age was reached with the one before.
  const day = daysBefore(`${year}${on.slice(4) === '-02-29' ? '-02-28' : on.slice(4)}`, draw.whole(0, 364));
  return day;
}

function registerOf(status: Origin['status'], years: number, draw: Draw) {
  if (status === 'undocumented' || status === 'shortStay') return 'none' as const;
  if (status === 'asylumSeeker' || status === 'regularisationPending') return 'waiting' as const;
  if (status === 'belgian') return 'population' as const;
  return draw.chance(years > 5 ? 0.85 : 0.2) ? ('population' as const) : ('foreigners' as const);
}

function savingsOf(age: number, { isPoor }: Standing, on: string, draw: Draw): number {
  if (age < 18) return draw.whole(0, 150_000);
  if (isPoor) return draw.chance(0.45) ? 0 : Math.round(draw.around(120_000, 0.9));
  return Math.round(draw.around((age >= 65 ? 2_200_000 : 900_000) * growth(on), 0.9));
}

function propertiesOf(age: number, share: number, { isPoor }: Standing, draw: Draw): NonNullable<Person['properties']> {
  const owes = age < 58 && draw.chance(0.75);
  const home = {
    use: 'ownDwelling' as const,
    cadastralIncome: Math.round(draw.around(95_000, 0.3)),
    share,
    rentReceivedPerYear: 0,
    mortgageInterestPerYear: owes ? draw.whole(300, 4500) * 100 : 0,
  };
  if (isPoor || !draw.chance(0.07)) return [home];
  const use = draw.chance(0.7) ? ('let' as const) : ('unbuilt' as const);
  const rent = use === 'let' ? draw.whole(5_000, 10_500) * 100 : 0;
  return [
    home,
    {
      use,
      cadastralIncome: use === 'let' ? draw.whole(400, 1_100) * 100 : draw.whole(10, 200) * 100,
      share,
      rentReceivedPerYear: rent,
      mortgageInterestPerYear: 0,
    },
  ];
}

function receivesOf(takes: readonly string[], hasIncreased: boolean, needsCare: boolean, draw: Draw): string[] {
  const all = [...takes];
  if (hasIncreased) {
    all.push('verhoogdeTegemoetkoming');
    if (draw.chance(0.3)) all.push('nmbsVerminderd');
    if (draw.chance(0.25)) all.push('deLijnVerminderd');
  }
  if (takes.length > 0 && draw.chance(0.7)) all.push('sociaalTariefEnergie', 'sociaalTariefWater');
  if (needsCare && draw.chance(0.6)) all.push('zorgbudgetZwaarZorgbehoevenden');
  return all;
}

function eventsOf({ members, earners, standing, on }: House, persons: readonly Person[], draw: Draw): NonNullable<Household['events']> {
  const events: { kind: EventKind; on: string; person?: string }[] = [];
  for (const [at, { age }] of members.entries()) {
    const born = persons[at]?.birthDate ?? on;
    const turned = age === 18 ? 'turned18' : age === 65 ? 'turned65' : age === 80 ? 'turned80' : null;
    const person = idOf(at);
    if (age === 0) events.push({ kind: 'birth', on: born, person });
    if (turned) events.push({ kind: turned, on: birthday(born, age), person });
    if (earners[at]?.activity === 'unemployed' && draw.chance(0.3))
      events.push({ kind: 'jobLoss', on: daysBefore(on, draw.whole(5, 300)), person });
  }
  if (draw.chance(0.09)) events.push({ kind: 'move', on: daysBefore(on, draw.whole(5, 360)) });
  if (standing.isPoor && draw.chance(0.05)) events.push({ kind: 'debtProblem', on: daysBefore(on, draw.whole(5, 360)) });
  return events;
}

const birthday = (born: string, age: number): string =>
  `${Number(born.slice(0, 4)) + age}${born.slice(4) === '-02-29' ? '-03-01' : born.slice(4)}`;
