// De Lijn, NMBS, UiTPAS and child care at the tariff of the centre: who, by date, and what stays open with what is missing (S051, S155).
import { test } from 'vitest';
import { expectCase, type Expected } from './expect-case.ts';
import { child, entitled, excluded, manual, never, partner, unknown, withIncreasedReimbursement } from './some-cases.ts';

const lowest = (cents: number): Expected => entitled(null, { steps: { 'Laagste prijs voor een jaar': cents } });
const second = (cents: number): Expected => entitled(null, { steps: { 'Prijs met verhoogde tegemoetkoming': cents } });
const noGroup = excluded('group');
const noCard = excluded('increasedReimbursement');
const on = '2024-06-03';
const income = (kind: string, more: object = {}): object => ({ ...never, incomes: [{ kind, net: 10_000, per: 'month', ...more }] });

test.each<[string, string, object, Expected, Expected]>([
  ['2025-03-31', 'a leefloon', { ...never, monthsOnLeefloon: 1 }, lowest(4600), noCard],
  ['2025-04-01', 'a leefloon', { ...never, monthsOnLeefloon: 1 }, lowest(5400), noCard],
  ['2022-04-01', 'increased reimbursement', withIncreasedReimbursement, second(5500), entitled(null)],
  ['2025-03-31', 'increased reimbursement', withIncreasedReimbursement, second(5500), entitled(null)],
  ['2025-04-01', 'increased reimbursement', withIncreasedReimbursement, second(6600), entitled(null)],
  [on, 'leefloon and increased reimbursement', { ...withIncreasedReimbursement, receives: ['leefloon'] }, lowest(4600), entitled(null)],
  [on, 'increased reimbursement by its code', { ...never, receives: ['verhoogdeTegemoetkoming'] }, second(5500), entitled(null)],
  [on, 'an equivalent leefloon of unknown size', income('equivalentLeefloon', { net: null }), lowest(4600), noCard],
  [on, 'a leefloon that has ended', income('leefloon', { until: '2024-05-31' }), noGroup, noCard],
  [on, 'a leefloon that ends today', income('leefloon', { until: on }), lowest(4600), noCard],
  [on, 'an IGO', income('igo'), lowest(4600), noCard],
  [on, 'an integration allowance', income('it'), entitled(null, { rule: 'travelsFree', steps: {} }), noCard],
  [on, 'an IVT and a leefloon', { ...never, receives: ['ivt', 'leefloon'] }, entitled(null, { rule: 'travelsFree', steps: {} }), noCard],
  [on, 'an invalidity benefit', income('sickness'), noGroup, noCard],
])('De Lijn and NMBS on %s: %s', (day, _, person, deLijnVerminderd, nmbsVerminderd) =>
  expectCase({ name: 'fares', on: day, person, deLijnVerminderd, nmbsVerminderd }),
);

const belgian = { residence: { status: 'belgian' } };
const asylum = { residence: { status: 'asylumSeeker', register: 'waiting' } };
const open = unknown({ onlyMissing: ['/persons/1/health/increasedReimbursement'] });
test.each<[string, object, object, Expected, Expected]>([
  ['follows a mother with increased reimbursement', withIncreasedReimbursement, {}, second(5500), entitled(null)],
  ['has it alone', never, { health: { increasedReimbursement: true } }, second(5500), entitled(null)],
  ['may have it', never, {}, open, open],
  ['has none', never, { health: { increasedReimbursement: false } }, noGroup, noCard],
  ['asks for asylum with its mother', { ...never, ...asylum }, { ...never, ...asylum }, lowest(4600), noCard],
  ['of who asks for asylum is a Belgian', { ...never, ...asylum }, { ...never, ...belgian }, noGroup, noCard],
  [
    'of seventeen, the day before its birthday',
    withIncreasedReimbursement,
    { ...never, ...belgian, birthDate: '2006-06-04' },
    second(5500),
    entitled(null),
  ],
  ['of eighteen today', withIncreasedReimbursement, { ...never, ...belgian, incomes: [], birthDate: '2006-06-03' }, noGroup, noCard],
])('De Lijn and NMBS: a child %s', (_, person, kid, lijn, nmbs) =>
  expectCase({ name: 'fares', on, person, others: [child('k', '2016-03-01', kid)], 'deLijnVerminderd/k': lijn, 'nmbsVerminderd/k': nmbs }),
);

test('the partner has the card of the railways, not the pass of De Lijn; a child with the card does not give it to its mother', () => {
  const others = [partner, child('k', '2016-03-01', { health: { increasedReimbursement: true } })];
  expectCase({
    name: 'fares',
    on,
    person: withIncreasedReimbursement,
    others,
    'deLijnVerminderd/p': noGroup,
    'nmbsVerminderd/p': entitled(null),
  });
  expectCase({ name: 'fares', on, person: never, others, deLijnVerminderd: noGroup, nmbsVerminderd: noCard });
});

const inBilzen = { municipality: '73006' };
const nowhere = { municipality: null };
test.each<[string, object, object, Expected]>([
  ['increased reimbursement', withIncreasedReimbursement, {}, entitled(null)],
  ['a leefloon', { ...never, monthsOnLeefloon: 1 }, {}, entitled(null)],
  ['budget guidance is not enough', { ...never, debtHelp: 'guidance' }, {}, excluded('uitpasGroup')],
  ['budget management is', { ...never, debtHelp: 'management' }, {}, entitled(null)],
  ['mediation is', { ...never, debtHelp: 'mediation' }, {}, entitled(null)],
  ['a collective settlement is', { ...never, debtHelp: 'collectiveSettlement' }, {}, entitled(null)],
  ['whether there is help with debts is open', { ...never, debtHelp: null }, {}, unknown({ onlyMissing: ['/persons/0/debtHelp'] })],
  ['no rule in Bilzen', withIncreasedReimbursement, inBilzen, manual('noLocalRule')],
  ['the municipality is not known', withIncreasedReimbursement, nowhere, unknown({ onlyMissing: ['/municipality'] })],
])('UiTPAS at a low price: %s', (_, person, more, uitpasKansentarief) =>
  expectCase({ name: 'UiTPAS', on, person, more, uitpasKansentarief }),
);

test('UiTPAS: the child of who has the low price has it too, a placed child and a lodger have not', () => {
  const others = [child('k', '2016-03-01'), child('m', '2016-03-01', { placed: true }), { ...partner, id: 'o', role: 'other' }];
  const rights = { 'uitpasKansentarief/k': entitled(null), 'uitpasKansentarief/m': excluded('livesHere') };
  expectCase({
    name: 'UiTPAS',
    on,
    person: withIncreasedReimbursement,
    others,
    ...rights,
    'uitpasKansentarief/o': excluded('uitpasGroup'),
  });
});

const prices = (steps: Record<string, number>): Expected => manual('centreDecides', { amount: null, steps });
test.each<[string, string, object, Expected]>([
  ['the day before the sixth birthday', on, { birthDate: '2018-06-04' }, manual('centreDecides')],
  ['on the sixth birthday', on, { birthDate: '2018-06-03' }, excluded('notYetAtSchool')],
  ['of an unknown age', on, { birthDate: null }, manual('centreDecides', { onlyMissing: ['/persons/1/birthDate'] })],
  [
    'the prices of 2018',
    '2018-06-03',
    {},
    prices({ 'Standaard minimumtarief': 515, 'De helft van het attest, ten minste': 515, 'Laagste tarief': 162 }),
  ],
  ['none of 2021', '2021-12-31', {}, prices({})],
  [
    'the prices of 2022',
    '2022-12-31',
    {},
    prices({ 'Standaard minimumtarief': 537, 'De helft van het attest, ten minste': 524, 'Laagste tarief': 169 }),
  ],
  ['none of 2023', '2023-01-01', {}, prices({})],
  [
    'the prices of 2024',
    '2024-01-01',
    {},
    prices({ 'Standaard minimumtarief': 624, 'Verlaagd minimumtarief': 374, 'Laagste tarief': 197 }),
  ],
  ['none from 2025', '2025-01-01', {}, prices({})],
])('child care at the tariff of the centre: %s', (_, day, kid, expected) =>
  expectCase({
    name: 'care',
    on: day,
    others: [child('k', day.slice(0, 4) + '-01-01', kid)],
    more: nowhere,
    'kinderopvangOcmwTarief/k': expected,
  }),
);
