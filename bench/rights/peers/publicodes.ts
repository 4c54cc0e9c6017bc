// publicodes, as its users write: named rules, most specific values in the situation, one evaluation for each answer. The language has no lists: persons are namespaces
// p1, p2 ..., so that the rules are made for a number of persons, once, and who is whose parent is a fact for each pair.
import Engine from 'publicodes';
import type { Household } from '../../../rules/contract.ts';
import { factsOf, type HouseholdFacts, type PersonFacts } from '../facts.ts';
import { figures } from '../figures.ts';
import { answer, type Answers, ofHousehold, type TenRight, tenRights } from '../workload.ts';

type Rule = string | number | null | { [mechanism: string]: unknown };
type Rules = Record<string, Rule>;
const all = (...conditions: Rule[]): Rule => ({ 'toutes ces conditions': conditions });
const any = (...conditions: Rule[]): Rule => (conditions.length === 0 ? 'non' : { 'une de ces conditions': conditions });
const choose =
  (...cases: [when: Rule, then: Rule][]) =>
  (otherwise: Rule): Rule => ({
    variations: [...cases.map(([si, alors]) => ({ si, alors })), { sinon: otherwise }],
  });
const fact = (question: string): Rule => ({ question: `${question} ?` });

/** Rule names are lower case with blanks. */
const ruleOf = Object.fromEntries(
  tenRights.map((code) => [code, code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)]),
) as Record<TenRight, string>;

const personFactNames = [
  'age',
  'child role',
  'gets leefloon',
  'gets igo',
  'gets allowance',
  'gets ivt',
  'gets care budget',
  'gets reimbursement',
  'income leefloon',
  'income igo',
  'income allowance',
  'income ivt',
  'income replacement',
  'premium income',
  'lawyer income',
  'months on leefloon',
  'disability points',
  'invalidity percent',
  'child points',
  'heavy care need',
  'lives in belgium',
  'status',
  'reception',
  'debt help',
  'homeless',
  'had premium',
  'as adult',
  'placed',
  'married',
] as const;
const houseFactNames = [
  'tenure',
  'dwelling kind',
  'main residence',
  'rent',
  'arrears',
  'arrears since',
  'landlord agrees',
  'heating',
  'gas meter',
  'electricity meter',
  'cannot load',
  'supply in own name',
  'month',
] as const;

function personRules(i: number, n: number): Rules {
  const me = `p${i}`;
  const own = (name: string): string => `${me} . ${name}`;
  const others = Array.from({ length: n }, (_, at) => at + 1).filter((j) => j !== i);
  const notMinorChild = `${own('minor child')} = non`;
  const minorOr = (minor: Rule, otherwise: Rule): Rule => choose([own('minor child'), minor])(otherwise);
  const rules: Rules = {
    [me]: null,
    ...Object.fromEntries(personFactNames.map((name) => [own(name), fact(name)])),
    ...Object.fromEntries(others.flatMap((j) => [`parent q${j}`, `partner q${j}`].map((name) => [own(name), fact(name)]))),
    [own('minor child')]: all(own('child role'), `${own('age')} < 18`),
    [own('takes leefloon')]: any(own('gets leefloon'), all(notMinorChild, any(`${own('months on leefloon')} > 0`, own('income leefloon')))),
    [own('takes igo')]: any(own('gets igo'), all(notMinorChild, own('income igo'))),
    [own('takes allowance')]: any(own('gets allowance'), all(notMinorChild, own('income allowance'))),
    [own('takes ivt')]: any(own('gets ivt'), all(notMinorChild, own('income ivt'))),
    [own('increased')]: any(own('gets reimbursement')),
    [own('has status')]: all(
      any(own('takes leefloon'), own('takes igo'), own('takes allowance'), own('gets care budget')),
      `${own('placed')} = non`,
    ),
    [own('four points')]: all(`${own('age')} < 21`, `${own('child points')} >= 4`, `${own('placed')} = non`),
    [own('has partner')]: any(...others.map((j) => own(`partner q${j}`))),
    [own('at home')]: all(`${own('age')} < 18`, `${own('placed')} = non`, choose([all(own('has partner'), own('married')), 'non'])('oui')),
    [own('has minor at home')]: any(...others.map((j) => all(`p${j} . parent q${i}`, `p${j} . at home`))),
    [own('has child')]: any(...others.map((j) => `p${j} . parent q${i}`)),
    [own('parent increased')]: any(...others.map((j) => all(own(`parent q${j}`), `p${j} . increased`))),
    [own('partner increased')]: any(...others.map((j) => all(own(`partner q${j}`), `p${j} . increased`))),
    [own('supports')]: any(own('has minor at home'), ...others.map((j) => all(own(`partner q${j}`), `p${j} . has minor at home`))),
    [own('lives with others')]: any(...others.map((j) => `p${j} . placed = non`)),
    [own('counted')]: choose([any(own('minor child'), own('placed')), 0])(own('lawyer income')),
    [own('dependant')]: choose([all(own('minor child'), `${own('placed')} = non`), 1])(0),
    [own('lawyer limit')]: choose([own('lives with others'), 'lawyer limit of household'])(figures.lawyerSingle),
    [own('asks with parents')]: any(
      all(...others.map((j) => `${own(`parent q${j}`)} = non`)),
      ...others.map((j) => all(own(`parent q${j}`), `p${j} . status = 'asylumSeeker'`)),
    ),
    [own('income of two')]: {
      somme: [own('premium income'), ...others.map((j) => choose([own(`partner q${j}`), `p${j} . premium income`])(0))],
    },
    [own('income limit')]: {
      ...(choose(
        [own('supports'), figures.leefloonYear[3] * figures.premiumFactor],
        [own('lives with others'), figures.leefloonYear[1] * figures.premiumFactor],
      )(figures.leefloonYear[2] * figures.premiumFactor) as object),
      arrondi: 'oui',
    },
    [own('of age')]: any(`${own('age')} >= 18`, all(`${own('age')} >= 14`, any(own('as adult'), own('has child')))),
    [own(ruleOf.installatiepremie)]: all(
      own('of age'),
      `${own('status')} != 'undocumented'`,
      `${own('status')} != 'shortStay'`,
      any(`${own('status')} != 'asylumSeeker'`, `${own('reception')} != 'assigned'`),
      own('homeless'),
      'main residence',
      `${own('had premium')} = non`,
      any(
        own('takes leefloon'),
        own('gets igo'),
        own('gets allowance'),
        own('income replacement'),
        `${own('income of two')} < ${own('income limit')}`,
      ),
    ),
    [own(ruleOf.zorgbudgetZwaarZorgbehoevenden)]: all(own('lives in belgium'), own('heavy care need')),
    [own(ruleOf.parkeerkaart)]: any(
      `${own('disability points')} >= ${figures.parkingPoints}`,
      `${own('invalidity percent')} >= ${figures.parkingPercent}`,
    ),
    [own(ruleOf.deLijnVerminderd)]: any(
      own('takes allowance'),
      own('takes leefloon'),
      own('takes igo'),
      all(`${own('status')} = 'asylumSeeker'`, any(notMinorChild, own('asks with parents'))),
      own('increased'),
      all(own('minor child'), own('parent increased')),
    ),
    [own(ruleOf.nmbsVerminderd)]: any(own('increased'), minorOr(own('parent increased'), own('partner increased'))),
    [own(ruleOf.proDeo)]: any(
      `${own('age')} < 18`,
      own('takes leefloon'),
      own('takes igo'),
      own('takes ivt'),
      `${own('status')} = 'asylumSeeker'`,
      `${own('debt help')} = 'collectiveSettlement'`,
      `means <= ${own('lawyer limit')}`,
    ),
  };
  return rules;
}

const byKind = (table: { apartment: number; terraced: number; detached: number }): Rule =>
  choose(
    [`dwelling kind = 'apartment'`, table.apartment],
    [`dwelling kind = 'terraced'`, table.terraced],
    [`dwelling kind = 'detached'`, table.detached],
  )(-1);

function rulesFor(n: number): Rules {
  const members = Array.from({ length: n }, (_, at) => at + 1);
  const each = (name: string): string[] => members.map((i) => `p${i} . ${name}`);
  return {
    ...Object.fromEntries(houseFactNames.map((name) => [name, fact(name)])),
    ...Object.assign({}, ...members.map((i) => personRules(i, n))),
    'has status': any(...each('has status')),
    'category four': all(`tenure = 'socialRentCompany'`, `heating = 'collectiveGas'`),
    protected: any('has status', ...each('four points'), 'category four'),
    means: { valeur: 'total means / 12', arrondi: 'oui' },
    'total means': { somme: each('counted') },
    dependants: { somme: each('dependant') },
    'lawyer limit of household': `${figures.lawyerHousehold} + ${figures.lawyerDependant} * dependants`,
    'gas amount': choose(['protected', byKind(figures.gasProtected)])(byKind(figures.gasNormal)),
    'electricity amount': choose(['protected', byKind(figures.electricityProtected)])(byKind(figures.electricityNormal)),
    [ruleOf.minimaleLevering]: all(
      any('month >= 11', 'month <= 3'),
      any(`gas meter = 'prepaid'`, `electricity meter = 'prepaid'`),
      'cannot load',
    ),
    'supply cents': choose(['gas amount < 0', -1])({
      somme: [choose([`gas meter = 'prepaid'`, 'gas amount'])(0), choose([`electricity meter = 'prepaid'`, 'electricity amount'])(0)],
    }),
    'lowest arrears': { valeur: `${figures.evictionMonthsMin} * rent`, arrondi: 'oui' },
    'highest arrears': { valeur: `${figures.evictionMonthsMax} * rent`, arrondi: 'oui' },
    [ruleOf.fondsUithuiszetting]: all(
      any(`tenure = 'privateRent'`, `tenure = 'socialRentAgency'`),
      'arrears >= lowest arrears',
      'arrears <= highest arrears',
      `arrears since >= ${figures.evictionSince}`,
      'landlord agrees',
    ),
    'half of the arrears': { valeur: `arrears * ${figures.evictionRate}`, arrondi: 'oui' },
    'eviction cents': { 'le minimum de': [figures.evictionMost, 'half of the arrears'] },
    [ruleOf.sociaalTariefEnergie]: all('protected', any('category four', 'supply in own name')),
    [ruleOf.sociaalTariefWater]: all('has status'),
  };
}

type Value = string | number;
const yes = (is: boolean): Value => (is ? 'oui' : 'non');
const text = (value: string): Value => `'${value}'`;

function personSituation(one: PersonFacts, i: number, n: number): Record<string, Value> {
  const gets = (...codes: string[]): Value => yes(codes.some((code) => one.receives.includes(code)));
  const earns = (...kinds: string[]): Value => yes(kinds.some((kind) => one.incomeKinds.includes(kind)));
  const known: Record<(typeof personFactNames)[number], Value> = {
    age: one.age,
    'child role': yes(one.isChildRole),
    'gets leefloon': gets('leefloon', 'equivalentLeefloon'),
    'gets igo': gets('igo'),
    'gets allowance': gets('ivt', 'it'),
    'gets ivt': gets('ivt'),
    'gets care budget': gets('zorgbudgetOuderen'),
    'gets reimbursement': yes(one.increasedReimbursement || one.receives.includes('verhoogdeTegemoetkoming')),
    'income leefloon': earns('leefloon', 'equivalentLeefloon'),
    'income igo': earns('igo'),
    'income allowance': earns('ivt', 'it'),
    'income ivt': earns('ivt'),
    'income replacement': earns('unemployment', 'sickness', 'pension', 'igo', 'ivt', 'it'),
    'premium income': one.premiumIncome,
    'lawyer income': one.lawyerIncome,
    'months on leefloon': one.monthsOnLeefloon,
    'disability points': one.disabilityPoints,
    'invalidity percent': one.invalidityPercent,
    'child points': one.childPoints,
    'heavy care need': yes(one.heavyCareNeed),
    'lives in belgium': yes(one.livesInBelgium),
    status: text(one.status),
    reception: text(one.code207),
    'debt help': text(one.debtHelp),
    homeless: yes(one.homeless),
    'had premium': yes(one.hadPremium),
    'as adult': yes(one.emancipated || one.pregnant),
    placed: yes(one.placed),
    married: yes(one.married),
  };
  const situation: Record<string, Value> = {};
  for (const [name, value] of Object.entries(known)) situation[`p${i} . ${name}`] = value;
  for (let j = 1; j <= n; j++) {
    if (j === i) continue;
    situation[`p${i} . parent q${j}`] = yes(one.parents.includes(j - 1));
    situation[`p${i} . partner q${j}`] = yes(one.partner === j - 1);
  }
  return situation;
}

function houseSituation(facts: HouseholdFacts): Record<(typeof houseFactNames)[number], Value> {
  return {
    tenure: text(facts.tenure),
    'dwelling kind': text(facts.dwellingKind),
    'main residence': yes(facts.mainResidence),
    rent: facts.rent,
    arrears: facts.arrears,
    'arrears since': facts.arrearsSince,
    'landlord agrees': yes(facts.landlordAgrees),
    heating: text(facts.heating),
    'gas meter': text(facts.gasMeter),
    'electricity meter': text(facts.electricityMeter),
    'cannot load': yes(facts.cannotLoadMeter),
    'supply in own name': yes(facts.gasInOwnName || facts.electricityInOwnName),
    month: facts.month,
  };
}

const centsRule: Partial<Record<TenRight, string>> = { minimaleLevering: 'supply cents', fondsUithuiszetting: 'eviction cents' };
const personCents: Partial<Record<TenRight, number>> = {
  installatiepremie: figures.premium,
  zorgbudgetZwaarZorgbehoevenden: figures.careBudget,
};
const quiet = { log: () => undefined, warn: () => undefined, error: (text: string) => process.stderr.write(`${text}\n`) };

export function publicodes(): (household: Household) => Answers {
  const engines = new Map<number, Engine>();
  return (household) => {
    const facts = factsOf(household);
    const n = facts.persons.length;
    let engine = engines.get(n);
    if (!engine) engines.set(n, (engine = new Engine(rulesFor(n) as ConstructorParameters<typeof Engine>[0], { logger: quiet })));
    engine.setSituation(
      Object.assign({}, houseSituation(facts), ...facts.persons.map((one, at) => personSituation(one, at + 1, n))) as never,
    );
    const valueOf = (rule: string): unknown => engine.evaluate(rule).nodeValue;
    const answers: Answers = [];
    for (const code of tenRights) {
      const gets = (one: PersonFacts): boolean => one.receives.includes(code);
      if (ofHousehold.has(code)) {
        const isMet = valueOf(ruleOf[code]) === true;
        const rule = centsRule[code];
        const cents = isMet && rule !== undefined ? Number(valueOf(rule)) : -1;
        answer(answers, facts.persons.some(gets), isMet, cents < 0 ? null : cents);
      } else {
        for (const [at, one] of facts.persons.entries()) {
          answer(answers, gets(one), valueOf(`p${at + 1} . ${ruleOf[code]}`) === true, personCents[code] ?? null);
        }
      }
    }
    return answers;
  };
}
