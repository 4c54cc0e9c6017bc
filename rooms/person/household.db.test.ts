// Households over HTTP: who lives with whom from when to when, addresses, handing over, facts with their history, consent, the timeline. S007, S009.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor } from '../../kernel/db.ts';
import { clockAt } from '../../test/harness/clock.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Answer, Client, TestApp } from '../../test/harness/app.ts';
import { staff } from '../../test/harness/staff.ts';
import { householdFacts, householdHead } from './public.ts';

let house: TestApp;
let worker: Client;
const clock = clockAt('2025-02-18T09:24:00Z');
beforeAll(async () => {
  house = await testApp({ clock });
  worker = await house.as('socialWorker');
});
afterAll(() => house.close());

const made = (answer: Answer): Answer['body'] => {
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return answer.body;
};
let count = 0;
const enter = async (given: string, more: Record<string, unknown> = {}) =>
  made(
    await worker.post('/persons', {
      name: { given, family: `Vandegezin${'abcdefghijklmnopqrstuvwxyz'[count++ % 26]!.repeat(4)}` },
      birthDate: `19${60 + (count % 39)}-0${1 + (count % 9)}-1${count % 10}`,
      ...more,
    }),
  );
const note = (householdId: string, body: Record<string, unknown>) =>
  worker.post(`/households/${householdId}/facts`, { source: { kind: 'declared' }, ...body });

describe('who lives with whom', () => {
  it('has a role and a period; a person who moves takes the own facts along', async () => {
    const [father, mother] = [await enter('Achraf'), await enter('Bouchra')];
    const child = made(
      await worker.post(`/households/${father.householdId}/members`, {
        role: 'child',
        from: '2020-01-01',
        person: { name: { given: 'Kind', family: 'Kindernaam' }, birthDate: '2015-05-05' },
      }),
    ).members[1].personId;
    made(await note(father.householdId, { personId: child, predicate: 'student', value: 'none' }));
    const home = made(
      await worker.post(`/households/${mother.householdId}/members`, { role: 'child', personId: child, from: '2025-02-01' }),
    );
    expect(
      home.members.map((one: { personId: string; from: string; until: string | null }) => [one.personId, one.from, one.until]),
    ).toContainEqual([child, '2025-02-01', null]);
    expect(
      made(await worker.get(`/households/${father.householdId}`)).members.find((one: { personId: string }) => one.personId === child),
    ).toMatchObject({ until: '2025-01-31', age: 9 });
    expect(
      made(await worker.get(`/households/${mother.householdId}/facts`)).items.map((one: { predicate: string }) => one.predicate),
    ).toContain('student');
    // as it was before the move; the father's file was opened later, so on that day the child stands alone in it
    const before = await asActor(house.pool, house.keys, staff('head', { accountId: worker.account.id }), (db) =>
      householdFacts(db, 1, father.householdId, '2025-01-15'),
    );
    expect(before.household.persons).toMatchObject([{ id: child, role: 'reference', student: 'none' }]);
  });

  it('has one reference person at a time, nobody twice, and refuses what is reversed', async () => {
    const [one, other] = [await enter('Een'), await enter('Ander')];
    const members = `/households/${one.householdId}/members`;
    expect((await worker.post(members, { role: 'reference', personId: other.id })).body.code).toBe('membership.referenceTwice');
    made(await worker.post(members, { role: 'partner', personId: other.id }));
    expect((await worker.post(members, { role: 'sibling', personId: other.id })).body.code).toBe('membership.double');
    const wrong = await worker.patch(`${members}/${other.id}`, { until: '2019-01-01' }, { 'if-match': '"1"' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'period.reversed']);
    expect((await worker.patch(`${members}/${other.id}`, { role: 'other' })).status).toBe(428);
    expect((await worker.patch(`${members}/${other.id}`, { role: 'other' }, { 'if-match': '"9"' })).body).toMatchObject({
      code: 'version.conflict',
      current: { role: 'partner' },
    });
    expect(made(await worker.patch(`${members}/${other.id}`, { until: '2025-02-18' }, { 'if-match': '"1"' })).members[1]).toMatchObject({
      until: '2025-02-18',
      version: 2,
    });
    expect((await worker.post(members, { role: 'other' })).status).toBe(400);
  });

  it('ends an address when the next begins, and corrects one of the same day', async () => {
    const one = await enter('Woont');
    const path = `/households/${one.householdId}/addresses`;
    const at = (street: string, from: string) => ({ street, number: '3', postalCode: '3999', city: 'Heiderode', from });
    made(await worker.post(path, at('Oude Baan', '2020-01-01')));
    expect(made(await worker.post(path, at('Nieuwe Bann', '2025-02-01')))).toMatchObject({ municipality: '99001' });
    made(await worker.post(path, at('Nieuwe Baan', '2025-02-01')));
    expect(
      made(await worker.get(`/households/${one.householdId}`)).addresses.map((row: { street: string; until: string | null }) => [
        row.street,
        row.until,
      ]),
    ).toEqual([
      ['Nieuwe Baan', null],
      ['Oude Baan', '2025-01-31'],
    ]);
    expect((await worker.post(path, at('Vroeger', '2019-01-01'))).body.code).toBe('address.overlap');
    // found by the address that holds
    const found = made(await worker.post('/persons/candidates', { name: { given: 'Woont', family: 'Elders' } })).candidates;
    expect(found).toEqual([]);
  });

  it('may have no names: a contact without a name has the same file', async () => {
    const opened = made(
      await worker.post('/households', {
        isAnonymous: true,
        pseudonym: 'de man van het station',
        persons: [
          { role: 'reference', birthDate: '1979' },
          { role: 'child', birthDate: '2018-02-02' },
        ],
      }),
    );
    expect(opened).toMatchObject({
      isAnonymous: true,
      pseudonym: 'de man van het station',
      members: [
        { role: 'reference', birthDate: '1979' },
        { role: 'child', age: 7 },
      ],
    });
    made(await note(opened.id, { personId: opened.members[0].personId, predicate: 'savings', value: 0 }));
    expect((await worker.post('/households', { isAnonymous: true, persons: [{ role: 'child' }] })).body.errors[0]).toMatchObject({
      pointer: '/persons',
      code: 'oneReference',
    });
    expect(
      (await worker.post('/households', { isAnonymous: true, persons: [{ role: 'reference', birthDate: '1979-13' }] })).body.errors[0]
        .pointer,
    ).toBe('/persons/0/birthDate');
    const head = await asActor(house.pool, house.keys, staff('socialWorker', { accountId: worker.account.id }), (db) =>
      householdHead(db, 1, opened.id, '2025-02-18'),
    );
    expect(head).toMatchObject({ name: 'de man van het station', given: '', family: '' });
  });

  it('goes to another worker with all that hangs on it', async () => {
    const one = await enter('Overdracht');
    const fact = made(await note(one.householdId, { personId: one.id, predicate: 'savings', value: 10 })).fact;
    const other = await house.as('otherWorker');
    expect((await other.get(`/households/${one.householdId}/facts`)).status).toBe(404);
    made(await worker.post(`/households/${one.householdId}/assign`, { workerId: other.account.id, teamId: null }));
    expect(made(await other.get(`/households/${one.householdId}/facts`)).items.map((row: { id: string }) => row.id)).toContain(fact.id);
    expect(made(await other.get(`/households/${one.householdId}/timeline`)).items[0]).toMatchObject({
      kind: 'assigned',
      what: { workerId: other.account.id },
      by: { name: 'Test socialWorker' },
    });
  });
});

describe('the list of files', () => {
  it('is narrowed by who answers for it, by team and by place; a protected address names no place', async () => {
    const [near, far, hidden] = [await enter('Dichtbij'), await enter('Veraf'), await enter('Verborgen')];
    const other = await house.as('otherWorker');
    const live = (householdId: string, more: object) =>
      worker.post(`/households/${householdId}/addresses`, { street: 'Baan', number: '1', postalCode: '3500', city: 'Hasselt', ...more });
    made(await live(near.householdId, {}));
    made(await live(far.householdId, { postalCode: '9000', city: 'Gent' }));
    made(await live(hidden.householdId, { isProtected: true }));
    made(await worker.post(`/households/${far.householdId}/assign`, { workerId: null, teamId: worker.account.teamIds[0] }));
    const head = await house.as('head');
    const idsOf = async (query: string) => made(await head.get(`/households${query}`)).items.map((one: { id: string }) => one.id);
    const all = [near.householdId, far.householdId, hidden.householdId];
    expect((await idsOf('')).filter((id: string) => all.includes(id)).sort()).toEqual(all.toSorted());
    expect(await idsOf('?postalCode=3500')).toEqual([near.householdId]);
    expect(await idsOf('?workerId=none&postalCode=9000')).toEqual([far.householdId]);
    expect(await idsOf(`?workerId=${worker.account.id}&postalCode=9000`)).toEqual([]);
    expect(await idsOf(`?teamId=${worker.account.teamIds[0]}&postalCode=9000`)).toEqual([far.householdId]);
    const { items, places, isCut } = made(await head.get('/households'));
    const lineOf = (id: string) => items.find((one: { id: string }) => one.id === id);
    expect(lineOf(near.householdId)).toMatchObject({ place: { postalCode: '3500', city: 'Hasselt' }, worker: { id: worker.account.id } });
    expect(lineOf(far.householdId)).toMatchObject({ worker: null, team: { id: worker.account.teamIds[0] } });
    expect(lineOf(hidden.householdId).place).toBeNull();
    expect(isCut).toBe(false);
    expect(places).toEqual(
      expect.arrayContaining([
        { postalCode: '3500', city: 'Hasselt' },
        { postalCode: '9000', city: 'Gent' },
      ]),
    );
    // Who sees none of these files does not learn from the places that somebody lives there.
    expect(made(await other.get('/households')).places).toEqual([]);
    expect((await head.get('/households?workerId=everybody')).status).toBe(400);
  });
});

describe('facts', () => {
  it('are noted once with their source; two sources that differ are both shown, and taking one back undoes it', async () => {
    const one = await enter('Feiten');
    const declared = made(await note(one.householdId, { personId: one.id, predicate: 'savings', value: 500_000 })).fact;
    expect(declared).toMatchObject({
      pointer: `/persons/${one.id}/savings`,
      value: 500_000,
      fieldClass: 'F3',
      notedBy: { name: 'Test socialWorker' },
      differs: [],
    });
    const paper = made(
      await note(one.householdId, {
        personId: one.id,
        predicate: 'savings',
        value: 420_000,
        source: { kind: 'document', detail: 'rekeninguittreksel' },
      }),
    );
    expect(paper.fact.differs).toMatchObject([{ id: declared.id, value: 500_000, source: { kind: 'declared', detail: null } }]);
    const read = async () =>
      made(await worker.get(`/households/${one.householdId}/facts`)).items.find(
        (row: { predicate: string }) => row.predicate === 'savings',
      );
    expect(await read()).toMatchObject({ id: paper.fact.id, value: 420_000 });
    expect(made(await worker.post(paper.undo))).toMatchObject({ id: paper.fact.id, retractedAt: expect.any(String) });
    expect(await read()).toMatchObject({ id: declared.id, differs: [] });
    expect((await worker.post(paper.undo)).body.code).toBe('fact.retracted');
    const history = made(await worker.get(`/households/${one.householdId}/facts/history?predicate=savings&personId=${one.id}`)).items;
    expect(history.map((row: { value: number; retractedAt: string | null }) => [row.value, row.retractedAt !== null])).toEqual([
      [420_000, true],
      [500_000, false],
    ]);
  });

  it('tell of the birth date, which is also who somebody is', async () => {
    const one = await enter('Geboren', { birthDate: '1970-01-01' });
    const noted = made(
      await note(one.householdId, {
        personId: one.id,
        predicate: 'birthDate',
        value: '1970-07-01',
        source: { kind: 'document', detail: 'paspoort' },
      }),
    );
    expect(made(await worker.get(`/persons/${one.id}`)).birthDate).toBe('1970-07-01');
    expect(
      made(await worker.post('/persons/search', { birthDate: '1970-07-01' })).items.map((row: { personId: string }) => row.personId),
    ).toContain(one.id);
    made(await worker.post(noted.undo));
    expect(made(await worker.get(`/persons/${one.id}`)).birthDate).toBe('1970-01-01');
  });

  it('are dated: a rent since a day is no fact of the day before', async () => {
    const one = await enter('Huurt');
    made(await note(one.householdId, { predicate: 'dwelling/rent', value: 60_000, since: '2024-01-01' }));
    made(await note(one.householdId, { predicate: 'dwelling/rent', value: 65_000, since: '2025-02-01' }));
    const on = async (day: string) =>
      made(await worker.get(`/households/${one.householdId}/facts?on=${day}`)).items.find(
        (row: { predicate: string }) => row.predicate === 'dwelling/rent',
      )?.value;
    expect([await on('2023-12-31'), await on('2025-01-31'), await on('2025-02-18')]).toEqual([undefined, 60_000, 65_000]);
  });

  it.each([
    [{ predicate: 'savings', value: -1 }, '/value', 'fact.invalid'],
    [{ predicate: 'savings', value: 1.5 }, '/value', 'fact.invalid'],
    [{ predicate: 'residence/status', value: 'martian' }, '/value', 'fact.invalid'],
    [
      { predicate: 'incomes', itemId: '01900000-0000-7000-8000-000000000001', value: { kind: 'wage', net: 1, per: 'week' } },
      '/value/per',
      'fact.invalid',
    ],
    [{ predicate: 'surname', value: 'x' }, '/predicate', 'request.invalid'],
    [{ predicate: 'incomes/*/net', value: 1 }, '/predicate', 'request.invalid'],
    [{ predicate: '__proto__', value: 1 }, '/predicate', 'request.invalid'],
    [{ predicate: 'savings', value: 1, itemId: '01900000-0000-7000-8000-000000000001' }, '/itemId', 'request.invalid'],
    [{ predicate: 'savings', value: 1, personId: null }, '/personId', 'request.invalid'],
    [{ predicate: 'dwelling/rent', value: 1 }, '/personId', 'request.invalid'],
    [{ predicate: 'savings', value: 1, since: '2025-02-01', until: '2025-01-01' }, '/until', 'request.invalid'],
    [{ predicate: 'savings', value: 1, personId: '01900000-0000-7000-8000-000000000001' }, '/personId', 'request.invalid'],
  ])('%j is refused by pointer', async (body, pointer, code) => {
    const one = await enter('Weigert');
    const answer = await note(one.householdId, { personId: one.id, ...body });
    expect([answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([400, code, pointer]);
    expect(
      made(await worker.get(`/households/${one.householdId}/facts/history`)).items.filter(
        (row: { predicate: string }) => row.predicate !== 'birthDate',
      ),
    ).toEqual([]);
  });
});

describe('consent', () => {
  it('is given for a purpose and withdrawn at once', async () => {
    const one = await enter('Toestemming');
    const given = made(
      await worker.post(`/persons/${one.id}/consents`, {
        purpose: 'referral',
        partner: 'CAW',
        fieldClasses: ['F1', 'F2'],
        language: 'ar',
        until: '2025-12-31',
      }),
    );
    expect(given).toMatchObject({ givenOn: '2025-02-18', until: '2025-12-31', withdrawnOn: null, fieldClasses: ['F1', 'F2'] });
    expect(made(await worker.post(`/consents/${given.id}/withdraw`))).toMatchObject({ withdrawnOn: '2025-02-18' });
    expect((await worker.post(`/consents/${given.id}/withdraw`)).body.code).toBe('consent.withdrawn');
    expect(made(await worker.get(`/households/${one.householdId}`)).consents).toMatchObject([{ id: given.id, withdrawnOn: '2025-02-18' }]);
    expect(
      (await worker.post(`/persons/${one.id}/consents`, { purpose: 'x', language: 'nl', from: '2025-03-01', until: '2025-02-01' })).body
        .errors[0].pointer,
    ).toBe('/until');
  });
});

it('the timeline tells it all, newest first, with who did it', async () => {
  const one = await enter('Tijdlijn');
  clock.set('2025-02-18T09:26:00Z');
  const fact = made(await note(one.householdId, { personId: one.id, predicate: 'savings', value: 1 }));
  clock.set('2025-02-18T09:28:00Z');
  made(await worker.post(fact.undo));
  const { items } = made(await worker.get(`/households/${one.householdId}/timeline`));
  expect(items.map((entry: { kind: string }) => entry.kind).slice(0, 2)).toEqual(['factRetracted', 'fact']);
  expect(items.map((entry: { kind: string }) => entry.kind).sort()).toEqual(['fact', 'fact', 'factRetracted', 'member', 'opened']);
  expect(items[0].by.name).toBe('Test socialWorker');
});
