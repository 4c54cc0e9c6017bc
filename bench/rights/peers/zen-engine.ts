// @gorules/zen-engine, as its users write: one decision graph (JDM) of expression nodes, the persons in a node that loops, and the household after them.
import { ZenEngine } from '@gorules/zen-engine';
import type { Household } from '../../../rules/contract.ts';
import { factsOf, type PersonFacts } from '../facts.ts';
import { figures } from '../figures.ts';
import { answer, type Answers, ofHousehold, type TenRight, tenRights } from '../workload.ts';

type Line = [key: string, value: string];
const contains = (list: string, ...values: string[]): string => `some(${list}, # in [${values.map((value) => `'${value}'`).join(', ')}])`;
const receives = (...codes: string[]): string => contains('receives', ...codes);
const hasIncome = (...kinds: string[]): string => contains('incomeKinds', ...kinds);

/** Of each person alone. */
const statuses: Line[] = [
  ['minorChild', 'isChildRole and age < 18'],
  [
    'takesLeefloon',
    `${receives('leefloon', 'equivalentLeefloon')} or (not($.minorChild) and (monthsOnLeefloon > 0 or ${hasIncome('leefloon', 'equivalentLeefloon')}))`,
  ],
  ['takesIgo', `${receives('igo')} or (not($.minorChild) and ${hasIncome('igo')})`],
  ['takesAllowance', `${receives('ivt', 'it')} or (not($.minorChild) and ${hasIncome('ivt', 'it')})`],
  ['takesIvt', `${receives('ivt')} or (not($.minorChild) and ${hasIncome('ivt')})`],
  ['increased', `increasedReimbursement or ${receives('verhoogdeTegemoetkoming')}`],
  ['hasStatus', `not(placed) and ($.takesLeefloon or $.takesIgo or $.takesAllowance or ${receives('zorgbudgetOuderen')})`],
  ['fourPoints', 'age < 21 and childPoints >= 4 and not(placed)'],
  ['atHome', 'age < 18 and not(placed) and not(partner >= 0 and married)'],
  ['counted', '$.minorChild or placed ? 0 : lawyerIncome'],
  ['replacement', `${receives('igo', 'ivt', 'it')} or ${hasIncome('unemployment', 'sickness', 'pension', 'igo', 'ivt', 'it')}`],
];

/** Over the members. */
const whole: Line[] = [
  ['hasStatus', 'some(persons, #.hasStatus)'],
  ['category4', "tenure == 'socialRentCompany' and heating == 'collectiveGas'"],
  ['isProtected', '$.hasStatus or some(persons, #.fourPoints) or $.category4'],
  ['means', 'floor(sum(map(persons, #.counted)) / 12 + 0.500001)'],
  ['ofHousehold', `${figures.lawyerHousehold} + ${figures.lawyerDependant} * count(persons, #.minorChild and not(#.placed))`],
];

/** A person's rules cannot look outside the person: each is given what he needs of the others. */
const spread: Line[] = [
  ['members', 'map(persons, { self: #, others: persons, means: means, ofHousehold: ofHousehold, mainResidence: mainResidence })'],
];

const limitOf = (category: 1 | 2 | 3): string => `floor(${figures.leefloonYear[category]} * ${figures.premiumFactor} + 0.500001)`;
const personRights: Line[] = [
  ['parentIncreased', 'some(self.parents, others[#].increased)'],
  ['lawyerLimit', `some(others, #.at != self.at and not(#.placed)) ? ofHousehold : ${figures.lawyerSingle}`],
  ['partnerIncreased', 'self.partner >= 0 and others[self.partner].increased'],
  ['supports', 'some(self.children, others[#].atHome) or (self.partner >= 0 and some(others[self.partner].children, others[#].atHome))'],
  ['incomeOfTwo', 'self.premiumIncome + (self.partner >= 0 ? others[self.partner].premiumIncome : 0)'],
  ['incomeLimit', `$.supports ? ${limitOf(3)} : some(others, #.at != self.at and not(#.placed)) ? ${limitOf(1)} : ${limitOf(2)}`],
  [
    'installatiepremie',
    "(self.age >= 18 or (self.age >= 14 and (self.emancipated or self.pregnant or len(self.children) > 0))) and not(self.status in ['undocumented', 'shortStay']) and not(self.status == 'asylumSeeker' and self.code207 == 'assigned') and self.homeless and mainResidence and not(self.hadPremium) and (self.takesLeefloon or self.replacement or $.incomeOfTwo < $.incomeLimit)",
  ],
  ['zorgbudgetZwaarZorgbehoevenden', 'self.livesInBelgium and self.heavyCareNeed'],
  ['parkeerkaart', `self.disabilityPoints >= ${figures.parkingPoints} or self.invalidityPercent >= ${figures.parkingPercent}`],
  [
    'deLijnVerminderd',
    "self.takesAllowance or self.takesLeefloon or self.takesIgo or (self.status == 'asylumSeeker' and (not(self.minorChild) or len(self.parents) == 0 or some(self.parents, others[#].status == 'asylumSeeker'))) or self.increased or (self.minorChild and $.parentIncreased)",
  ],
  ['nmbsVerminderd', 'self.increased or (self.minorChild ? $.parentIncreased : $.partnerIncreased)'],
  [
    'proDeo',
    "self.age < 18 or self.takesLeefloon or self.takesIgo or self.takesIvt or self.status == 'asylumSeeker' or self.debtHelp == 'collectiveSettlement' or means <= $.lawyerLimit",
  ],
];

const byKind = (table: Record<string, number>): string =>
  `dwellingKind == 'apartment' ? ${table['apartment']} : dwellingKind == 'terraced' ? ${table['terraced']} : dwellingKind == 'detached' ? ${table['detached']} : null`;
const householdRights: Line[] = [
  ['gasAmount', `isProtected ? (${byKind(figures.gasProtected)}) : (${byKind(figures.gasNormal)})`],
  ['electricityAmount', `isProtected ? (${byKind(figures.electricityProtected)}) : (${byKind(figures.electricityNormal)})`],
  ['minimaleLevering', "month in [11, 12, 1, 2, 3] and (gasMeter == 'prepaid' or electricityMeter == 'prepaid') and cannotLoadMeter"],
  [
    'supplyCents',
    "$.gasAmount == null ? null : (gasMeter == 'prepaid' ? $.gasAmount : 0) + (electricityMeter == 'prepaid' ? $.electricityAmount : 0)",
  ],
  [
    'fondsUithuiszetting',
    `tenure in ['privateRent', 'socialRentAgency'] and arrears >= floor(${figures.evictionMonthsMin} * rent + 0.500001) and arrears <= floor(${figures.evictionMonthsMax} * rent + 0.500001) and arrearsSince >= ${figures.evictionSince} and landlordAgrees`,
  ],
  ['evictionCents', `min([${figures.evictionMost}, floor(arrears * ${figures.evictionRate} + 0.500001)])`],
  ['sociaalTariefEnergie', 'isProtected and (category4 or gasInOwnName or electricityInOwnName)'],
  ['sociaalTariefWater', 'hasStatus'],
];

function graph() {
  const expressions = (lines: Line[]) => lines.map(([key, value]) => ({ id: key, key, value }));
  const node = (id: string, lines: Line[], loop: { over: string; into: string } | null) => ({
    id,
    type: 'expressionNode',
    name: id,
    position: { x: 0, y: 0 },
    content: {
      expressions: expressions(lines),
      passThrough: true,
      inputField: loop?.over ?? null,
      outputPath: loop?.into ?? null,
      executionMode: loop ? 'loop' : 'single',
    },
  });
  const nodes = [
    { id: 'request', type: 'inputNode', name: 'request', position: { x: 0, y: 0 } },
    node('statuses', statuses, { over: 'persons', into: 'persons' }),
    node('whole', whole, null),
    node('spread', spread, null),
    node('personRights', personRights, { over: 'members', into: 'results' }),
    node('householdRights', householdRights, null),
    { id: 'response', type: 'outputNode', name: 'response', position: { x: 0, y: 0 } },
  ];
  const edges = nodes.slice(1).map(({ id }, at) => ({ id: `to ${id}`, sourceId: nodes[at]?.id, targetId: id, type: 'edge' }));
  return { contentType: 'application/vnd.gorules.decision', nodes, edges };
}

const personCents: Partial<Record<TenRight, number>> = {
  installatiepremie: figures.premium,
  zorgbudgetZwaarZorgbehoevenden: figures.careBudget,
};
type Response = Record<string, boolean | number | null> & { results: Record<string, boolean>[] };

export function zenEngine(): (household: Household) => Promise<Answers> {
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph())));
  return async (household) => {
    const facts = factsOf(household);
    const request = { ...facts, persons: facts.persons.map((one, at) => ({ ...one, at })) };
    const result = (await decision.evaluate(request)).result as Response;
    const cents: Partial<Record<TenRight, number | null>> = {
      minimaleLevering: result['supplyCents'] as number | null,
      fondsUithuiszetting: result['evictionCents'] as number,
    };
    const answers: Answers = [];
    const gets = (one: PersonFacts, code: TenRight): boolean => one.receives.includes(code);
    for (const code of tenRights) {
      if (ofHousehold.has(code)) {
        answer(
          answers,
          facts.persons.some((one) => gets(one, code)),
          result[code] === true,
          cents[code] ?? null,
        );
      } else {
        for (const [at, one] of facts.persons.entries())
          answer(answers, gets(one, code), result.results[at]?.[code] === true, personCents[code] ?? null);
      }
    }
    return answers;
  };
}
