// The means test against published and derived examples (P.., D.., A.. as in docs/law.md) and the traps where figures mislead. Amounts in cents.
// Systems S020 (temporary protection), S021 (EU citizens), S212 (asylum seekers).
import { describe, expect, test } from 'vitest';
import type { AmountTable } from '../../amounts/row.ts';
import { checkHousehold } from '../../check.ts';
import type { Household, Person, Result, RightCode } from '../../contract.ts';
import { compile } from '../../engine/compile.ts';
import { evaluate } from '../../engine/evaluate.ts';
import { alonePerson as alone } from '../../../test/alone.ts';
import { validateHousehold } from '../../validate.ts';
import { shippedRules } from '../all.ts';
import { means } from '../means.ts';
import { residence } from '../residence.ts';
import { statuses } from '../statuses.ts';

const child = (more: Partial<Person> = {}): Person => ({
  id: 'k',
  role: 'child',
  birthDate: '2015-10-03',
  childBenefitPaid: true,
  incomes: [],
  savings: 0,
  properties: [],
  ...more,
});
const grown = (role: Person['role'], month: number, more: Partial<Person> = {}): Person => ({
  ...alone,
  id: role,
  role,
  birthDate: '1960-01-01',
  incomes: [{ kind: 'pension', net: month, per: 'month' }],
  ...more,
});

function result(on: string, person: Partial<Person>, others: Person[] = [], right: RightCode = 'leefloon', who = 'a'): Result {
  const household: Household = { municipality: '99001', persons: [{ ...alone, ...person }, ...others] };
  const valid = validateHousehold(household, { on, today: on });
  if (!valid.ok) throw new Error(JSON.stringify(valid.faults));
  const found = checkHousehold(valid.household, { on }).results.find((one) => one.right === right && one.person === who);
  if (!found) throw new Error(`no ${right} of ${who}`);
  return found;
}
const step = (one: Result, name: string): number | undefined => one.steps.find((line) => line.name.startsWith(name))?.cents;
const rules = (one: Result): string[] => one.reasons.map((reason) => reason.rule);

describe('examples', () => {
  test('P01 savings 5,500: nothing', () => expect(step(result('2020-04-06', { savings: 550_000 }), 'Uit spaargeld')).toBeUndefined());
  test('P03 savings 29,780: 2,106 a year', () => expect(step(result('2020-04-06', { savings: 2_978_000 }), 'Uit spaargeld')).toBe(210_600));
  test('P05 savings 25,000, category 2: 1,378 after the general exemption', () =>
    expect(step(result('2025-02-15', { savings: 2_500_000 }), 'In aanmerking')).toBe(137_800));
  test('P07 cadastral income 850 with one child: nothing', () => {
    const own = { use: 'ownDwelling', cadastralIncome: 85_000, share: 1, mortgageInterestPerYear: 0 } as const;
    expect(step(result('2020-04-18', { properties: [own] }, [child()]), 'Uit huizen')).toBeUndefined();
  });
  test('P09 earned 400 a month, December 2022: 87.54 a month is deducted', () => {
    const one = result('2022-12-15', { incomes: [{ kind: 'wage', net: 40_000, per: 'month', startedOnLeefloon: true }] });
    expect(118_394 - (one.amount?.cents ?? 0)).toBe(8754);
  });
  test('P11 shortage occupation 1,500: 1,056.48 counts', () => {
    const one = result('2025-02-15', { incomes: [{ kind: 'shortageOccupation', net: 150_000, per: 'month', startedOnLeefloon: true }] });
    expect((step(one, 'Som van de middelen') ?? 0) / 12).toBe(105_648);
    expect(rules(one)).toContain('shortageThreeMonths');
  });
  test('P13 with a mother of 900 and an adult sister of 850, December 2022: 691.50', () => {
    const one = result('2022-12-15', {}, [grown('parent', 90_000), grown('sibling', 85_000)]);
    expect(one.amount).toEqual({ cents: 69_150, per: 'month' });
    expect(rules(one)).toContain('debtorsMayCount');
  });
  test('D01 category 2 in full', () => expect(result('2025-02-15', {}).amount?.cents).toBe(131_420));
  test('D03 savings 12,500 and one child: 1,770.41', () =>
    expect(result('2025-02-15', { savings: 1_250_000 }, [child()]).amount?.cents).toBe(177_041));
  test('D06 and trap 1: 10 January 2022 is 1,072.30, not 1,051.30', () => expect(result('2022-01-10', {}).amount?.cents).toBe(107_230));
});

// The examples of the consolidated text use amounts of their own, so they run on a set of rules with those amounts.
describe('examples with their own amounts (Axiom Foundation RuleSpec corpus, CC BY 4.0)', () => {
  const withAmounts = (changes: Record<string, Record<string, number>>, on: string, household: Household) => {
    const params = new Map([...shippedRules.params].map(([name, table]) => [name, changes[name] ? oneRow(table, changes[name]) : table]));
    const version = compile(
      { rights: shippedRules.rights.filter((one) => one.code === 'leefloon'), shared: [statuses, residence, means], params },
      on,
      'generated',
    );
    const [found] = evaluate(version, household);
    const value = (name: string) =>
      version.run.V[version.run.personBase + (version.graph.person.find((one) => one.name === name)?.slot ?? -1)];
    return { found, value };
  };
  const oneRow = (table: AmountTable, values: Record<string, number>): AmountTable => ({
    ...table,
    rows: [{ from: '2002-01-01', to: null, confidence: 'code', source: 'example', values: { ...table.rows.at(-1)?.values, ...values } }],
  });
  const couple = (more: Partial<Person> = {}): Person[] => [
    { ...alone, birthDate: '2004-01-01', childBenefitPaid: true, parents: ['m'], health: { childSupplementPointsPillar1: 0 }, ...more },
    grown('partner', 0, { id: 'p', incomes: [{ kind: 'unemployment', net: 1_000_000, per: 'year' }] }),
    grown('parent', 0, {
      id: 'm',
      incomes: [
        { kind: 'pension', net: 800_000, per: 'year' },
        { kind: 'childBenefit', net: 50_000, per: 'year' },
      ],
    }),
  ];
  const cat1 = { leefloonYear: { cat1: 660_000 } };

  test('A09 cohabitants in 2026, category 1, disability supplement: 4,800, the family benefit is not added', () => {
    const { value } = withAmounts(cat1, '2026-03-01', { persons: couple({ health: { childSupplementPointsPillar1: 4 } }) });
    expect([value('partnerCounted'), value('debtorsCounted'), value('benefitForApplicant')]).toEqual([340_000, 140_000, 0]);
  });
  test('A10 category 3: partner in full, 1,400 of the debtor, 500 of family benefit: 11,900', () => {
    const { value } = withAmounts(cat1, '2026-03-01', { persons: [...couple(), child({ parents: ['a', 'p'] })] });
    expect((value('partnerCounted') ?? 0) + (value('debtorsCounted') ?? 0) + (value('benefitForApplicant') ?? 0)).toBe(1_190_000);
  });
  test('A11 category 1 of 5,280 a year, means 635: 480 after the exemption, 400.00 a month', () => {
    const other = grown('other', 0, { id: 'o', incomes: [] });
    const { found } = withAmounts({ leefloonYear: { cat1: 528_000 } }, '2025-02-15', {
      persons: [{ ...alone, incomes: [{ kind: 'other', net: 63_500, per: 'year' }] }, other],
    });
    expect(found?.cents).toBe(40_000);
  });
});

describe('A03 and A12, in the language of the rules', () => {
  const valueOf = (is: string) => {
    const rights = [
      {
        ...(shippedRules.rights[0] as (typeof shippedRules.rights)[number]),
        definitions: [{ name: 'asked', is }],
        notes: [],
        steps: [{ name: { nl: 'x' }, value: 'asked', per: 'year' as const, source: 's' }],
      },
    ];
    const version = compile({ ...shippedRules, rights }, '2025-02-15', 'generated');
    evaluate(version, { persons: [{ ...alone, savings: 3_000_000, incomes: [{ kind: 'serviceVoucherWork', net: 10_000, per: 'year' }] }] });
    return version.run.V[version.run.personBase + (version.graph.person.find((one) => one.name === 'leefloon.asked')?.slot ?? -1)];
  };
  test('A03 savings of 30,000 on a joint account of two: the amount and both thresholds by the share, 1,064', () => {
    expect(
      valueOf(
        'brackets(savings * 0.5, $leefloonSavings.lower * 0.5: $leefloonSavingsRate.between, $leefloonSavings.upper * 0.5: $leefloonSavingsRate.above)',
      ),
    ).toBeCloseTo(106_400, 6);
  });
  test('A12 ten wijk-werk cheques and 100 paid: 60 is exempt', () => {
    expect(valueOf('min(sum(incomes: yearNet where active and kind = serviceVoucherWork), 10 * $leefloonWijkwerkCheque.cap)')).toBe(6000);
  });
});

describe('traps', () => {
  test('2: no step in January 2024', () => expect(result('2024-01-15', {}).amount?.cents).toBe(result('2023-12-15', {}).amount?.cents));
  test('3: November 2023, category 1, is 842.12; without rounding the year first it would be 842.11', () => {
    expect(result('2023-11-15', {}, [grown('other', 0)]).amount?.cents).toBe(84_212);
  });
  test('4: the general exemption is a line of its own', () =>
    expect(step(result('2025-02-15', { savings: 2_500_000 }), 'Algemene vrijstelling')).toBe(-25_000));
  test('4: it comes last and only strictly under the leefloon', () => {
    const at = result('2025-02-15', { incomes: [{ kind: 'pension', net: 1_577_041, per: 'year' }] });
    const under = result('2025-02-15', { incomes: [{ kind: 'pension', net: 1_577_040, per: 'year' }] });
    expect([at.outcome, under.outcome, under.amount?.cents]).toEqual(['excluded', 'entitled', 2083]);
  });
  test.each([
    ['2026-02-28', 87_613, 'grandparent'],
    ['2026-03-01', 30_021, 'grandparent'],
    ['2026-03-01', 89_365, 'sibling'],
  ] as const)('5 and 8: on %s with 1,500 a month: %i with a %s', (on, cents, role) => {
    const one = result(on, {}, [grown(role, 150_000)]);
    expect(one.amount?.cents).toBe(cents);
    expect(rules(one).includes('debtorsMustCount')).toBe(cents === 30_021);
  });
  test('8: parents-in-law by marriage only; the derogation of equity is named', () => {
    const partner = grown('partner', 0, { id: 'p', incomes: [] });
    const [free, bound] = [false, true].map((married) =>
      result('2026-03-01', { married }, [{ ...partner, married }, grown('parentInLaw', 150_000)]),
    );
    expect(free?.amount?.cents).toBe(89_365);
    expect(bound?.amount?.cents).toBe(30_021);
    expect(bound?.reasons.find((one) => one.rule === 'debtorsMustCount')?.text).toContain('billijkheid');
  });
  test('an amount that nobody has stays unknown, and says so: certain without means, open with', () => {
    const said = (one: Result) => [one.outcome, one.amount, one.missing, rules(one).includes('amountNotKnown')];
    expect(said(result('2019-01-15', {}))).toEqual(['entitled', null, [], true]);
    expect(said(result('2019-01-15', { savings: 650_000 }))).toEqual(['unknown', null, [], true]);
  });
  test('an open-ended amount shows since when it is known', () => expect(rules(result('2027-06-01', {}))).toContain('amountLastKnown'));
});

describe('residence decides the law, never a silent no', () => {
  const on = '2025-02-18';
  const cases: [string, Person['residence'], string | null, string, string][] = [
    ['Belgian', { status: 'belgian' }, 'RMI', 'entitled', 'excluded'],
    ['EU worker after three months', { status: 'euWorker', since: '2024-11-18' }, 'RMI', 'entitled', 'excluded'],
    ['EU worker within three months (S021)', { status: 'euWorker', since: '2024-11-19' }, 'manual', 'manual', 'excluded'],
    ['EU student within three months (S021)', { status: 'euStudent', since: '2025-01-19' }, 'urgentMedical', 'excluded', 'excluded'],
    ['EU job seeker later (S021)', { status: 'euJobseeker', since: '2024-01-19' }, 'RMI', 'entitled', 'excluded'],
    ['family of a Belgian at first', { status: 'familyOfBelgian', since: '2025-01-19' }, 'none', 'excluded', 'excluded'],
    ['family of a Belgian later', { status: 'familyOfBelgian', since: '2024-01-19' }, 'RMI', 'entitled', 'excluded'],
    ['family of an EU citizen at first', { status: 'familyOfEu', since: '2025-01-19' }, 'manual', 'manual', 'excluded'],
    ['recognised refugee', { status: 'recognisedRefugee' }, 'RMI', 'entitled', 'excluded'],
    ['subsidiary protection', { status: 'subsidiaryProtection' }, 'RMI', 'entitled', 'excluded'],
    ['stateless', { status: 'stateless' }, 'RMI', 'entitled', 'excluded'],
    ['third country, population register', { status: 'thirdCountry', register: 'population' }, 'RMI', 'entitled', 'excluded'],
    ['third country, foreigners register', { status: 'thirdCountry', register: 'foreigners' }, 'OCMW', 'excluded', 'entitled'],
    ['third country without register', { status: 'thirdCountry', register: 'none' }, 'manual', 'manual', 'manual'],
    ['temporary protection (S020)', { status: 'temporaryProtection' }, 'OCMW', 'excluded', 'entitled'],
    ['asylum seeker with a place (S212)', { status: 'asylumSeeker', code207: 'assigned' }, 'material', 'excluded', 'excluded'],
    ['asylum seeker, place lifted (S212)', { status: 'asylumSeeker', code207: 'lifted' }, 'OCMW', 'excluded', 'entitled'],
    ['asylum seeker without a place (S212)', { status: 'asylumSeeker', code207: 'noPlace' }, 'manual', 'excluded', 'manual'],
    // Whatever the place, the RMI law is none of the answers: no leefloon is certain, the equivalent is open.
    ['asylum seeker, place not known (S212)', { status: 'asylumSeeker' }, null, 'excluded', 'unknown'],
    ['regularisation pending', { status: 'regularisationPending' }, 'OCMW', 'excluded', 'entitled'],
    ['undocumented', { status: 'undocumented' }, 'urgentMedical', 'excluded', 'excluded'],
    ['short stay', { status: 'shortStay' }, 'none', 'excluded', 'excluded'],
    ['not known', null, null, 'unknown', 'unknown'],
  ];
  test.each(cases)('%s', (_, stay, law, leefloon, equivalent) => {
    const one = result(on, { residence: stay });
    expect([one.law, one.outcome]).toEqual([law, leefloon]);
    expect(result(on, { residence: stay }, [], 'equivalentLeefloon').outcome).toBe(equivalent);
    expect(one.reasons.some((reason) => reason.source !== '' && reason.text !== '')).toBe(true);
  });
  test('an undocumented family with a minor: reception, and urgent medical help stays open', () => {
    const family: Person[] = [child({ residence: { status: 'undocumented' }, health: { needsUrgentMedicalCare: true } })];
    expect(result(on, { residence: { status: 'undocumented' } }, family).law).toBe('material');
    const help = result(
      on,
      { residence: { status: 'undocumented' }, health: { needsUrgentMedicalCare: true } },
      family,
      'dringendeMedischeHulp',
    );
    expect([help.outcome, help.law, rules(help).includes('receptionForFamilies')]).toEqual(['entitled', 'urgentMedical', true]);
  });
  test('subsidiary protection before 1 November 2016 was under the OCMW law', () => {
    expect(result('2016-10-31', { residence: { status: 'subsidiaryProtection' } }).law).toBe('OCMW');
  });
});
