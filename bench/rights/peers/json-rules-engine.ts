// json-rules-engine, as its users write: a rule for each right with conditions as JSON, facts on the almanac, and a function as a dynamic fact where a condition cannot
// say it (another member, a sum). One engine for a person, one for the household; a run of the household first, then a run for each person.
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Household } from '../../../rules/contract.ts';
import { factsOf, type HouseholdFacts, type PersonFacts } from '../facts.ts';
import { figures, roundHalfUp } from '../figures.ts';
import { answer, type Answers, ofHousehold, type TenRight, tenRights } from '../workload.ts';

type Facts = Record<string, unknown>;
const is = (fact: string, value: unknown = true) => ({ fact, operator: 'equal', value });
const isIn = (fact: string, value: unknown[]) => ({ fact, operator: 'in', value });
const receives = (code: string) => ({ fact: 'receives', operator: 'contains', value: code });
const hasIncome = (kind: string) => ({ fact: 'incomeKinds', operator: 'contains', value: kind });
const atLeast = (fact: string, value: unknown) => ({ fact, operator: 'greaterThanInclusive', value });
const under = (fact: string, value: unknown) => ({ fact, operator: 'lessThan', value });
const atMost = (fact: string, value: unknown) => ({ fact, operator: 'lessThanInclusive', value });

const minorChild = { all: [is('isChildRole'), under('age', 18)] };
const notMinorChild = { any: [is('isChildRole', false), atLeast('age', 18)] };
const takesLeefloon = {
  any: [
    receives('leefloon'),
    receives('equivalentLeefloon'),
    { all: [notMinorChild, { any: [atLeast('monthsOnLeefloon', 1), hasIncome('leefloon'), hasIncome('equivalentLeefloon')] }] },
  ],
};
const takesIgo = { any: [receives('igo'), { all: [notMinorChild, hasIncome('igo')] }] };
const takesAllowance = { any: [receives('ivt'), receives('it'), { all: [notMinorChild, { any: [hasIncome('ivt'), hasIncome('it')] }] }] };
const takesIvt = { any: [receives('ivt'), { all: [notMinorChild, hasIncome('ivt')] }] };
const increased = { any: [receives('verhoogdeTegemoetkoming'), is('increasedReimbursement')] };
const replacement = {
  any: [...['igo', 'ivt', 'it'].map(receives), ...['unemployment', 'sickness', 'pension', 'igo', 'ivt', 'it'].map(hasIncome)],
};
const byParent = { all: [minorChild, is('aParentIsIncreased')] };

const ofPersons: Partial<Record<TenRight, TopLevelCondition>> = {
  installatiepremie: {
    all: [
      { any: [atLeast('age', 18), { all: [atLeast('age', 14), { any: [is('emancipated'), is('pregnant'), atLeast('childCount', 1)] }] }] },
      { fact: 'status', operator: 'notIn', value: ['undocumented', 'shortStay'] },
      {
        any: [
          { fact: 'status', operator: 'notEqual', value: 'asylumSeeker' },
          { fact: 'code207', operator: 'notEqual', value: 'assigned' },
        ],
      },
      is('homeless'),
      is('mainResidence'),
      is('hadPremium', false),
      { any: [takesLeefloon, replacement, under('incomeOfTwo', { fact: 'incomeLimit' })] },
    ],
  },
  zorgbudgetZwaarZorgbehoevenden: { all: [is('livesInBelgium'), is('heavyCareNeed')] },
  parkeerkaart: { any: [atLeast('disabilityPoints', figures.parkingPoints), atLeast('invalidityPercent', figures.parkingPercent)] },
  deLijnVerminderd: {
    any: [
      takesAllowance,
      takesLeefloon,
      takesIgo,
      { all: [is('status', 'asylumSeeker'), { any: [notMinorChild, is('asksWithParents')] }] },
      increased,
      byParent,
    ],
  },
  nmbsVerminderd: { any: [increased, byParent, { all: [notMinorChild, is('partnerIsIncreased')] }] },
  proDeo: {
    any: [
      under('age', 18),
      takesLeefloon,
      takesIgo,
      takesIvt,
      is('status', 'asylumSeeker'),
      is('debtHelp', 'collectiveSettlement'),
      atMost('means', { fact: 'lawyerLimit' }),
    ],
  },
};

const category4 = { all: [is('tenure', 'socialRentCompany'), is('heating', 'collectiveGas')] };
const ofHouses: Partial<Record<TenRight, TopLevelCondition>> = {
  minimaleLevering: {
    all: [isIn('month', [11, 12, 1, 2, 3]), { any: [is('gasMeter', 'prepaid'), is('electricityMeter', 'prepaid')] }, is('cannotLoadMeter')],
  },
  fondsUithuiszetting: {
    all: [
      isIn('tenure', ['privateRent', 'socialRentAgency']),
      atLeast('arrears', { fact: 'lowestArrears' }),
      atMost('arrears', { fact: 'highestArrears' }),
      atLeast('arrearsSince', figures.evictionSince),
      is('landlordAgrees'),
    ],
  },
  sociaalTariefEnergie: {
    all: [{ any: [is('hasStatus'), is('hasFourPoints'), category4] }, { any: [category4, is('gasInOwnName'), is('electricityInOwnName')] }],
  },
  sociaalTariefWater: { all: [is('hasStatus')] },
};

// The same statuses for the members of a household: the conditions above are of one person, a function asks them of all.
const isMinorChild = (one: PersonFacts): boolean => one.isChildRole && one.age < 18;
const hasKind = (one: PersonFacts, ...kinds: string[]): boolean => kinds.some((kind) => one.incomeKinds.includes(kind));
const gets = (one: PersonFacts, ...codes: string[]): boolean => codes.some((code) => one.receives.includes(code));
const isIncreased = (one: PersonFacts | undefined): boolean =>
  one !== undefined && (one.increasedReimbursement || gets(one, 'verhoogdeTegemoetkoming'));
const hasStatus = (one: PersonFacts): boolean =>
  !one.placed &&
  (gets(one, 'leefloon', 'equivalentLeefloon', 'igo', 'ivt', 'it', 'zorgbudgetOuderen') ||
    (!isMinorChild(one) && (one.monthsOnLeefloon > 0 || hasKind(one, 'leefloon', 'equivalentLeefloon', 'igo', 'ivt', 'it'))));
const isMinorAtHome = (one: PersonFacts): boolean => one.age < 18 && !one.placed && !(one.partner >= 0 && one.married);
const hasMinorAtHome = (one: PersonFacts | undefined, persons: readonly PersonFacts[]): boolean =>
  one !== undefined && one.children.some((at) => isMinorAtHome(persons[at] as PersonFacts));

function engineOf(conditions: Partial<Record<TenRight, TopLevelCondition>>): Engine {
  const engine = new Engine([], { replaceFactsInEventParams: true });
  for (const code of tenRights) {
    const rule = conditions[code];
    if (rule) engine.addRule({ name: code, conditions: rule, event: { type: code, params: { cents: { fact: `cents ${code}` } } } });
  }
  return engine;
}

function personEngine(): Engine {
  const engine = engineOf(ofPersons);
  engine.addFact('childCount', async (_, all) => (await all.factValue<number[]>('children')).length);
  engine.addFact('aParentIsIncreased', async (_, all) => {
    const persons = await all.factValue<PersonFacts[]>('persons');
    return (await all.factValue<number[]>('parents')).some((at) => isIncreased(persons[at]));
  });
  engine.addFact('asksWithParents', async (_, all) => {
    const persons = await all.factValue<PersonFacts[]>('persons');
    const parents = await all.factValue<number[]>('parents');
    return parents.length === 0 || parents.some((at) => persons[at]?.status === 'asylumSeeker');
  });
  const partnerOf = async (all: { factValue: <T>(name: string) => Promise<T> }) =>
    (await all.factValue<PersonFacts[]>('persons'))[await all.factValue<number>('partner')];
  engine.addFact('partnerIsIncreased', async (_, all) => isIncreased(await partnerOf(all)));
  engine.addFact(
    'incomeOfTwo',
    async (_, all) => (await all.factValue<number>('premiumIncome')) + ((await partnerOf(all))?.premiumIncome ?? 0),
  );
  engine.addFact('incomeLimit', async (_, all) => {
    const persons = await all.factValue<PersonFacts[]>('persons');
    const self = persons[await all.factValue<number>('at')];
    const supports = hasMinorAtHome(self, persons) || hasMinorAtHome(await partnerOf(all), persons);
    const category = supports ? 3 : persons.some((one) => one !== self && !one.placed) ? 1 : 2;
    return roundHalfUp(figures.leefloonYear[category] * figures.premiumFactor);
  });
  for (const code of tenRights) if (ofPersons[code]) engine.addFact(`cents ${code}`, -1);
  engine.addFact('cents installatiepremie', figures.premium);
  engine.addFact('cents zorgbudgetZwaarZorgbehoevenden', figures.careBudget);
  return engine;
}

function householdEngine(): Engine {
  const engine = engineOf(ofHouses);
  engine.addFact('hasStatus', async (_, all) => (await all.factValue<PersonFacts[]>('persons')).some(hasStatus));
  engine.addFact('hasFourPoints', async (_, all) =>
    (await all.factValue<PersonFacts[]>('persons')).some((one) => !one.placed && one.age < 21 && one.childPoints >= 4),
  );
  engine.addFact('lowestArrears', async (_, all) => roundHalfUp(figures.evictionMonthsMin * (await all.factValue<number>('rent'))));
  engine.addFact('highestArrears', async (_, all) => roundHalfUp(figures.evictionMonthsMax * (await all.factValue<number>('rent'))));
  for (const code of tenRights) if (ofHouses[code]) engine.addFact(`cents ${code}`, -1);
  engine.addFact('cents fondsUithuiszetting', async (_, all) =>
    Math.min(figures.evictionMost, roundHalfUp((await all.factValue<number>('arrears')) * figures.evictionRate)),
  );
  engine.addFact('cents minimaleLevering', async (_, all) => {
    const kind = await all.factValue<'apartment' | 'terraced' | 'detached'>('dwellingKind');
    const isProtected =
      (await all.factValue<boolean>('hasStatus')) ||
      (await all.factValue<boolean>('hasFourPoints')) ||
      ((await all.factValue('tenure')) === 'socialRentCompany' && (await all.factValue('heating')) === 'collectiveGas');
    const gas = (isProtected ? figures.gasProtected : figures.gasNormal)[kind] as number | undefined;
    const electricity = (isProtected ? figures.electricityProtected : figures.electricityNormal)[kind] as number | undefined;
    if (gas === undefined || electricity === undefined) return -1;
    const hasGas = (await all.factValue('gasMeter')) === 'prepaid';
    return (hasGas ? gas : 0) + ((await all.factValue('electricityMeter')) === 'prepaid' ? electricity : 0);
  });
  return engine;
}

/** What the whole household brings to each of its persons. */
function means(facts: HouseholdFacts): { means: number } {
  const year = facts.persons.reduce((sum, one) => sum + (isMinorChild(one) || one.placed ? 0 : one.lawyerIncome), 0);
  return { means: roundHalfUp(year / 12) };
}

function lawyerLimit(persons: readonly PersonFacts[], self: PersonFacts): number {
  const atHome = persons.filter((one) => !one.placed);
  if (atHome.every((one) => one === self)) return figures.lawyerSingle;
  return figures.lawyerHousehold + figures.lawyerDependant * atHome.filter(isMinorChild).length;
}

export function jsonRulesEngine(): (household: Household) => Promise<Answers> {
  const [house, person] = [householdEngine(), personEngine()];
  const run = async (engine: Engine, facts: Facts): Promise<Map<string, number>> => {
    const { events } = await engine.run(facts);
    return new Map(events.map(({ type, params }) => [type, Number(params?.['cents'])]));
  };
  return async (household) => {
    const facts = factsOf(household);
    const whole = { ...facts, ...means(facts) };
    const fired = await run(house, whole as Facts);
    const each: Map<string, number>[] = [];
    for (const [at, one] of facts.persons.entries())
      each.push(await run(person, { ...whole, ...one, at, lawyerLimit: lawyerLimit(facts.persons, one) } as Facts));
    const answers: Answers = [];
    const say = (code: TenRight, events: Map<string, number>, receivers: readonly PersonFacts[]): void => {
      const cents = events.get(code);
      answer(
        answers,
        receivers.some((one) => one.receives.includes(code)),
        cents !== undefined,
        cents === undefined || cents < 0 ? null : cents,
      );
    };
    for (const code of tenRights) {
      if (ofHousehold.has(code)) say(code, fired, facts.persons);
      else for (const [at, one] of facts.persons.entries()) say(code, each[at] as Map<string, number>, [one]);
    }
    return answers;
  };
}
