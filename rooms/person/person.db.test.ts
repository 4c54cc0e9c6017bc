// Persons over HTTP on a real PostgreSQL: entering, numbers, doubles, versions, bad input, and what is logged. Serves S007 (one record a client).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../kernel/clock.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';

let house: TestApp;
let worker: Client;
let desk: Client;
beforeAll(async () => {
  house = await testApp({ clock: fixedClock('2025-02-18T09:24:00Z') });
  worker = await house.as('socialWorker');
  desk = await house.as('frontDesk');
});
afterAll(() => house.close());

const enter = (client: Client, given: string, family: string, more: Record<string, unknown> = {}) =>
  client.post('/persons', { name: { given, family }, ...more });
const search = async (client: Client, body: Record<string, unknown>) =>
  (await client.post('/persons/search', body)).body.items as { personId: string; reason: string[]; score: number }[];
const auditOf = async (action: string) =>
  (
    await house.admin.query<{ subjects: string[]; fields: string[]; reason: string | null }>(
      'select subjects, fields, reason from hs.audit where action = $1 order by at desc, id desc',
      [action],
    )
  ).rows;

describe('entering a person', () => {
  it('keeps a national number masked, sealed and blind, with the birth date and the sex that it tells', async () => {
    const made = await enter(worker, 'Amir', 'Haddouchi', { nationalNumber: '85.07.30-033.28' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      birthDate: '1985-07-30',
      age: 39,
      gender: 'm',
      nationalNumber: { kind: 'national', number: '85.07.30-***.**', isMasked: true },
    });
    const { rows } = await house.admin.query('select sealed, blind, place from hs.national_number where person_id = $1', [made.body.id]);
    expect(rows[0].sealed.toString('latin1')).not.toContain('85073003328');
    expect(rows[0].place).toBe(0);
  });

  it('lets a name be one field, a birth date be half known, and a person have no number', async () => {
    const made = await enter(desk, '', 'Tesfalem', { birthDate: '1984', originalName: 'ተስፋለም', language: 'ti', needsInterpreter: true });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      name: { given: '', family: 'Tesfalem' },
      birthDate: '1984',
      age: null,
      nationalNumber: null,
      needsInterpreter: true,
    });
    expect((await search(desk, { text: 'tesfalem' }))[0]).toMatchObject({ personId: made.body.id });
  });

  it('gives everybody a household of their own, with the birth date as a fact with its source', async () => {
    const made = await enter(worker, 'Hilde', 'Verhoeven', { birthDate: '1961-04-02' });
    const household = await worker.get(`/households/${made.body.householdId}`);
    expect(household.body).toMatchObject({
      members: [{ personId: made.body.id, role: 'reference', age: 63 }],
      worker: { name: 'Test socialWorker' },
      isShielded: false,
    });
    const facts = await worker.get(`/households/${made.body.householdId}/facts`);
    expect(facts.body.items).toMatchObject([
      { pointer: `/persons/${made.body.id}/birthDate`, value: '1961-04-02', source: { kind: 'declared' } },
    ]);
  });

  it('keeps phones in one form', async () => {
    const made = await enter(worker, 'Greet', 'Lambrechts', {
      birthDate: '1959-09-09',
      phones: [{ number: '0470 55 66 77', label: 'zus' }],
      mail: 'greet@example.be',
    });
    expect(made.body.phones).toMatchObject([{ number: '+32470556677', label: 'zus' }]);
    expect((await search(worker, { phone: '+32 470/55.66.77' }))[0]).toMatchObject({ personId: made.body.id, reason: ['samePhone'] });
  });

  it('does the same request once', async () => {
    const key = { 'idempotency-key': 'enter-once' };
    const body = { name: { given: 'Eenmaal', family: 'Tweemaals' }, birthDate: '1977-07-07' };
    const [first, second] = [await worker.post('/persons', body, key), await worker.post('/persons', body, key)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
  });
});

describe('bad input', () => {
  it.each([
    [{ nationalNumber: '85.07.30-033.29' }, 'nationalNumber.checkDigit', '/nationalNumber'],
    [{ nationalNumber: '12' }, 'nationalNumber.length', '/nationalNumber'],
    [{ birthDate: '1990-02-30' }, 'request.invalid', '/birthDate'],
    [{ birthDate: '2031-01-01' }, 'request.invalid', '/birthDate'],
    [{ phones: [{ number: 'abc' }] }, 'request.invalid', '/phones/0/number'],
    [{ mail: 'no mail' }, 'request.invalid', '/mail'],
    [{ name: { given: ' ', family: '' } }, 'request.invalid', '/name'],
    [{ name: { given: '\u200b', family: '\u00ad\u2060' } }, 'request.invalid', '/name'],
    [{ name: { given: '\u200d', family: '\u0301' } }, 'request.invalid', '/name'],
    [{ name: { given: 'A\u0000b', family: 'C' } }, 'request.invalid', '/name/given'],
    [{ name: { given: 'A', family: '\ud800' } }, 'request.invalid', '/name/family'],
    [{ deceasedOn: '2025-02-19' }, 'request.invalid', '/deceasedOn'],
    [{ given: 'Jan' }, 'request.invalid', '/given'],
    [{ householdId: '01900000-0000-7000-8000-000000000000', role: 'child' }, 'notFound', undefined],
  ])('%j is refused: %s', async (more, code, pointer) => {
    const answer = await enter(worker, 'Proef', 'Persoon', more);
    expect(answer.status).toBe(code === 'notFound' ? 404 : 400);
    expect(answer.body.code).toBe(code);
    expect(answer.body.errors?.[0]?.pointer).toBe(pointer);
    expect(JSON.stringify(answer.body)).not.toContain('033.29');
  });

  it('takes marks of reading direction out of a name', async () => {
    const made = await enter(worker, '\u202eOmar\u202c', '\u200fHaddad\u200e', { birthDate: '1971-01-02' });
    expect(made.body.name).toEqual({ given: 'Omar', family: 'Haddad' });
    const pasted = await enter(worker, 'Ma\u00adri\u200bja', '\u2060Kovac', { birthDate: '1971-01-04' });
    expect(pasted.body.name).toEqual({ given: 'Marija', family: 'Kovac' });
  });

  it('says how to mend it, and repeats no key that could be a name or a number', async () => {
    const wrong = await enter(worker, 'Proef', 'Persoon', { nationalNumber: '85.07.30-033.29' });
    expect(wrong.body.detail).toBe('This number is wrong: its last two digits do not belong to it.');
    const keyed = await enter(worker, 'Proef', 'Persoon', { 'Fatima 85.07.30-033.28': 1 });
    expect([keyed.status, keyed.body.errors]).toEqual([400, [{ pointer: '/?', code: 'unknown', in: 'body' }]]);
  });

  it('is no way into SQL or the log', async () => {
    const made = await enter(worker, "Robert'); drop table hs.person;--", '%_\\', { birthDate: '1971-01-03' });
    expect(made.status).toBe(201);
    expect((await worker.post('/persons/search', { text: "') or 1=1 --" })).status).toBe(200);
  });
});

describe('doubles are shown before anything is made', () => {
  it('holds back who sounds alike and was born that day, and makes the record when that was seen', async () => {
    const known = await enter(worker, 'Mohammed', 'El Amraoui', { birthDate: '1984-03-05' });
    const typed = { birthDate: '1984-03-05' };
    const held = await enter(desk, 'Muhamed', 'Elamraui', typed);
    expect(held.status).toBe(409);
    expect(held.body).toMatchObject({
      code: 'person.duplicate',
      isBlocked: false,
      typed: { name: { given: 'Muhamed', family: 'Elamraui' } },
    });
    expect(held.body.candidates).toHaveLength(1);
    expect(held.body.candidates[0]).toMatchObject({
      personId: known.body.id,
      birthDate: '1984-03-05',
      reason: expect.arrayContaining(['sameBirthDate']),
    });
    expect((await auditOf('person.duplicate'))[0]!.subjects).toEqual([known.body.id]);
    const made = await enter(desk, 'Muhamed', 'Elamraui', { ...typed, seen: [known.body.id] });
    expect(made.status).toBe(201);
  });

  it('blocks the same national number, seen or not, also in other words', async () => {
    const known = await enter(worker, 'Els', 'Wuyts', { nationalNumber: numberOf('900512002') });
    expect(known.status).toBe(201);
    const held = await enter(desk, 'Iemand', 'Anders', {
      nationalNumber: numberOf('900512002'),
      birthDate: '1970-01-01',
      seen: [known.body.id],
    });
    expect(held.status).toBe(409);
    expect(held.body).toMatchObject({ isBlocked: true, candidates: [{ personId: known.body.id, reason: ['sameNumber'] }] });
    const same = await enter(desk, 'Els', 'Wuyts', { nationalNumber: numberOf('900512002'), seen: [known.body.id] });
    expect(same.body).toMatchObject({
      isBlocked: true,
      candidates: [{ personId: known.body.id, reason: ['sameNumber', 'sameBirthDate'] }],
    });
  });

  it('makes one record of a double click, also without an idempotency key', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => enter(worker, 'Dubbele', 'Klik', { birthDate: '1987-12-12' })));
    expect(answers.map((one) => one.status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('shows at most five', async () => {
    const seen: string[] = [];
    for (let i = 0; i < 7; i++) {
      const made = await enter(worker, 'Fatima', 'Ouali', { birthDate: '1991-01-01', seen });
      expect(made.status).toBe(201);
      seen.push(made.body.id);
    }
    expect((await enter(worker, 'Fatima', 'Ouali', { birthDate: '1991-01-01' })).body.candidates).toHaveLength(5);
  });

  it('looks at every door: a new member of a household, and a name given to somebody nameless', async () => {
    const known = await enter(worker, 'Sofia', 'Marchetti', { birthDate: '2012-08-08' });
    const mother = await enter(worker, 'Carla', 'Marchetti', { birthDate: '1984-06-06' });
    const person = { name: { given: 'Sophia', family: 'Marcheti' }, birthDate: '2012-08-08' };
    const members = `/households/${mother.body.householdId}/members`;
    expect((await worker.post(members, { role: 'child', person })).body).toMatchObject({
      code: 'person.duplicate',
      candidates: [{ personId: known.body.id }],
    });
    const opened = await worker.post('/households', { isAnonymous: true, pseudonym: 'mevrouw met de rode sjaal' });
    const nameless = opened.body.members[0].personId;
    const named = await worker.patch(`/persons/${nameless}`, { name: person.name, birthDate: person.birthDate }, { 'if-match': '"1"' });
    expect(named.body).toMatchObject({ code: 'person.duplicate', candidates: [{ personId: known.body.id }] });
    const shown = await worker.post('/persons/candidates', person);
    expect(shown.body).toMatchObject({ typed: { name: person.name }, candidates: [{ personId: known.body.id }] });
  });

  it('finds the same person after a bis number became a national number (R8)', async () => {
    const bis = await enter(worker, 'Yohannes', 'Gebremedhin', { nationalNumber: numberOf('884512101') });
    expect(bis.body).toMatchObject({ birthDate: '1988-05-12', nationalNumber: { kind: 'bis' } });
    const again = await enter(desk, 'Johannes', 'Gebre Medhin', { nationalNumber: numberOf('880512103') });
    expect(again.body).toMatchObject({ code: 'person.duplicate', isBlocked: false, candidates: [{ personId: bis.body.id }] });
    const added = await worker.patch(`/persons/${bis.body.id}`, { nationalNumber: numberOf('880512103') }, { 'if-match': '"1"' });
    expect(added.body).toMatchObject({ nationalNumber: { kind: 'national' } });
    expect((await search(desk, { nationalNumber: numberOf('884512101') }))[0]!.personId).toBe(bis.body.id);
  });
});

describe('reading and changing', () => {
  it('changes what is given and keeps the rest; an older version is refused with what stands there now', async () => {
    const made = await enter(worker, 'Wim', 'Coppens', { birthDate: '1966-06-06', language: 'nl' });
    const path = `/persons/${made.body.id}`;
    expect((await worker.patch(path, { gender: 'm' })).status).toBe(428);
    const changed = await worker.patch(
      path,
      { gender: 'm', safetyFlag: 'staffSafety', safetyNote: 'hond' },
      { 'if-match': made.headers['etag'] as string },
    );
    expect(changed.body).toMatchObject({ version: 2, gender: 'm', language: 'nl', birthDate: '1966-06-06', safetyFlag: 'staffSafety' });
    const late = await desk.patch(path, { gender: 'x' }, { 'if-match': '"1"' });
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({ code: 'version.conflict', current: { version: 2, gender: 'm' }, yours: { gender: 'x' } });
    expect((await auditOf('person.conflict'))[0]!.subjects).toEqual([made.body.id]);
    expect((await worker.get(`/households/${made.body.householdId}`)).body.safety).toEqual({ flag: 'staffSafety', note: 'hond' });
  });

  it('shows the whole number with a reason, and writes the reason down', async () => {
    const made = await enter(worker, 'Nele', 'Vranken', { nationalNumber: numberOf('750101004') });
    expect((await worker.post(`/persons/${made.body.id}/unmask`, { reason: 'kort' })).status).toBe(400);
    expect((await desk.post(`/persons/${made.body.id}/unmask`, { reason: 'nodig voor de aanvraag' })).status).toBe(403);
    const shown = await worker.post(`/persons/${made.body.id}/unmask`, { reason: 'nodig voor de aanvraag' });
    expect(shown.body.number.replace(/\D/g, '')).toBe(numberOf('750101004'));
    expect((await auditOf('person.unmask'))[0]).toEqual({ subjects: [made.body.id], fields: ['F5'], reason: 'nodig voor de aanvraag' });
  });

  it('frees a number that was noted of the wrong person', async () => {
    const number = numberOf('660101001');
    const wrong = await enter(worker, 'Verkeerd', 'Genummerd', { nationalNumber: number, birthDate: '1944-04-04' });
    expect((await enter(worker, 'Juist', 'Persoon', { nationalNumber: number })).body.isBlocked).toBe(true);
    const freed = await worker.patch(`/persons/${wrong.body.id}`, { nationalNumber: null }, { 'if-match': '"1"' });
    expect(freed.body).toMatchObject({ nationalNumber: null, birthDate: '1944-04-04' });
    expect((await enter(worker, 'Juist', 'Persoon', { nationalNumber: number })).status).toBe(201);
  });

  it('logs a search by the ids that were found', async () => {
    const made = await enter(worker, 'Unieke', 'Zoeknaam', { birthDate: '1955-05-05' });
    expect((await search(desk, { text: 'unie zoek' }))[0]).toMatchObject({ personId: made.body.id });
    await desk.post('/persons/search', { text: 'Zoeknaam Unieke 05/05/1955' });
    expect((await auditOf('person.search'))[0]).toMatchObject({ subjects: [made.body.id], fields: ['F1'] });
  });

  it('tells who looked (GDPR art. 15)', async () => {
    const made = await enter(worker, 'Kijk', 'Gezien', { birthDate: '1955-06-05' });
    await desk.get(`/persons/${made.body.id}`);
    const log = await worker.get(`/persons/${made.body.id}/access-log`);
    expect(log.body.items.map((one: { by: { name: string }; action: string }) => [one.by.name, one.action])).toContainEqual([
      'Test frontDesk',
      'person.read',
    ]);
  });
});

function numberOf(nine: string): string {
  return nine + String(97 - (Number(nine) % 97)).padStart(2, '0');
}
