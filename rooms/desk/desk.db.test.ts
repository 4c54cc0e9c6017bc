// Contacts over HTTP on a real PostgreSQL: S003, S004, S006, S007, S009; notes that are never lost; who sees what.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { anonymous, enterPerson, note, open, version } from './desk-fixture.ts';

let house: TestApp;
let worker: Client;
let colleague: Client;
let other: Client;
let head: Client;
let desk: Client;
beforeAll(async () => {
  house = await testApp({ clock: fixedClock('2025-02-18T09:24:00Z') });
  [worker, colleague, other, head, desk] = await Promise.all([
    house.as('socialWorker'),
    house.as('colleague'),
    house.as('otherWorker'),
    house.as('head'),
    house.as('frontDesk'),
  ]);
});
afterAll(() => house.close());

describe('opening a contact', () => {
  it('takes a question without a name, by any channel, and gives it one owner and one place on a list', async () => {
    for (const channel of ['visit', 'phone', 'mail', 'outreach', 'partner']) {
      const contact = await open(worker, { channel, themes: ['housing', 'heatingAllowance'] });
      expect(contact).toMatchObject({
        channel,
        isAnonymous: true,
        who: null,
        personId: null,
        owner: { kind: 'worker', id: worker.account.id },
        version: 1,
        notes: [],
        closedAt: null,
      });
      const day = (await worker.get('/my-day')).body;
      const mine = Object.values(day.groups as Record<string, { contactId: string }[]>)
        .flat()
        .filter((task) => task.contactId === contact.id);
      expect(mine).toHaveLength(1);
    }
  });

  it('S006: a call may be logged under a pseudonym, with the wish of a visit', async () => {
    const contact = await open(worker, {
      channel: 'phone',
      anonymous: undefined,
      pseudonym: 'mevrouw met de hond',
      themes: ['loneliness'],
      tags: ['wish.doorstepVisit'],
    });
    expect(contact).toMatchObject({ who: 'mevrouw met de hond', isAnonymous: true, tags: ['wish.doorstepVisit'] });
  });

  it('S004: a question about a product for somebody who is no client opens no social file', async () => {
    const before = await house.admin.query(
      'select count(*)::int as n from hs.rights_check union all select count(*)::int from hs.assignment union all select count(*)::int from hs.fact',
    );
    const contact = await open(desk, {
      channel: 'visit',
      question: 'Hoe vraag ik een parkeerkaart aan?',
      productAsked: 'parkeerkaart',
      themes: ['parkingCard'],
      ownerTeam: house.teams.intake,
    });
    expect(contact).toMatchObject({
      productAsked: 'parkeerkaart',
      personId: null,
      isAnonymous: true,
      owner: { kind: 'team', id: house.teams.intake },
    });
    const after = await house.admin.query(
      'select count(*)::int as n from hs.rights_check union all select count(*)::int from hs.assignment union all select count(*)::int from hs.fact',
    );
    expect(after.rows).toEqual(before.rows);
    const asked = (await head.get('/contacts?product=parkeerkaart')).body;
    expect(asked.items.map((one: { id: string }) => one.id)).toContain(contact.id);
  });

  it('refuses an unknown theme and a question of nobody, by pointer', async () => {
    const strange = await worker.post('/contacts', { ...anonymous, themes: ['housing', 'astrology'] });
    expect(strange).toMatchObject({ status: 400, body: { errors: [{ pointer: '/themes/1', code: 'unknown' }] } });
    const nobody = await worker.post('/contacts', { channel: 'visit', question: 'x' });
    expect(nobody).toMatchObject({ status: 400, body: { errors: [{ pointer: '/personId', code: 'missing' }] } });
  });

  it('S003: what the front desk gives to nobody in particular goes to the gate, where a caseworker finds it waiting', async () => {
    const contact = await open(desk, { pseudonym: 'vrouw met kinderwagen', anonymous: undefined });
    expect(contact.owner).toMatchObject({ kind: 'team', id: house.teams.intake });
    expect((await worker.get('/my-day')).body.waiting).toEqual(
      expect.arrayContaining([expect.objectContaining({ contactId: contact.id, name: 'vrouw met kinderwagen' })]),
    );
    expect((await desk.get(`/contacts/${contact.id}`)).status).toBe(200);
  });

  it('is done once when it is sent twice', async () => {
    const key = { 'idempotency-key': newId() };
    const first = await worker.post('/contacts', anonymous, key);
    const second = await worker.post('/contacts', anonymous, key);
    expect(second.body.id).toBe(first.body.id);
  });

  it('R16: no open contact stands outside every list, whatever happened to it', async () => {
    const contacts = [
      await open(worker),
      await open(desk, { ownerTeam: house.teams.intake }),
      await open(head, { ownerTeam: house.teams.begeleiding }),
    ];
    await worker.post(`/contacts/${contacts[0].id}/hand-over`, { teamId: house.teams.schuld });
    await colleague.post(`/contacts/${contacts[1].id}/hand-over`, { workerId: colleague.account.id });
    await worker.post(`/contacts/${contacts[1].id}/close`, { outcome: 'solved', rightsCheck: 'done' });
    await worker.post(`/contacts/${contacts[1].id}/reopen`);
    const { rows } = await house.admin.query(
      `select c.id from hs.contact c where c.closed_at is null and not exists
         (select from hs.task t where t.tenant_id = c.tenant_id and t.contact_id = c.id and t.closed_at is null and (t.owner_id is not distinct from c.owner_id) and (t.owner_team is not distinct from c.owner_team))`,
    );
    expect(rows).toEqual([]);
    const shut = await house.admin.query(
      'select t.id from hs.task t join hs.contact c on c.tenant_id = t.tenant_id and c.id = t.contact_id where c.closed_at is not null and t.closed_at is null',
    );
    expect(shut.rows).toEqual([]);
  });
});

describe('S003 the end of a contact', () => {
  it('is refused without outcome and state of the rights check, every reason named', async () => {
    const contact = await open(worker);
    expect(await worker.post(`/contacts/${contact.id}/close`, {})).toMatchObject({
      status: 409,
      body: { code: 'contact.cannotClose', reasons: ['outcome', 'rightsCheck'] },
    });
    expect(await worker.post(`/contacts/${contact.id}/close`, { outcome: 'solved' })).toMatchObject({
      status: 409,
      body: { reasons: ['rightsCheck'] },
    });
    expect((await worker.get(`/contacts/${contact.id}`)).body.closedAt).toBeNull();
    const closed = await worker.post(`/contacts/${contact.id}/close`, {
      outcome: 'solved',
      rightsCheck: 'refused',
      reason: 'komt later terug',
    });
    expect(closed).toMatchObject({
      status: 200,
      body: { closure: { outcome: 'solved', rightsCheck: 'refused', reason: 'komt later terug' } },
    });
    expect(await worker.post(`/contacts/${contact.id}/close`, { outcome: 'solved', rightsCheck: 'done' })).toMatchObject({
      status: 409,
      body: { code: 'contact.closed' },
    });
    expect((await note(worker, contact.id, 'income', 'x', 0)).status).toBe(409);
    expect((await worker.post(`/contacts/${contact.id}/reopen`)).body).toMatchObject({ closedAt: null, closure: null });
  });

  it('handed to a team it stands on the list of that team; a planned check stands on mine', async () => {
    const contact = await open(worker);
    await worker.post(`/contacts/${contact.id}/close`, { outcome: 'transferred', rightsCheck: 'planned', toTeam: house.teams.begeleiding });
    const theirs = Object.values(
      (await other.get('/my-day')).body.groups as Record<string, { kind: string; contactId: string; dueOn: string }[]>,
    ).flat();
    expect(theirs.find((task) => task.contactId === contact.id)).toMatchObject({ kind: 'contact.take', dueOn: '2025-02-20' });
    const mine = Object.values(
      (await worker.get('/my-day')).body.groups as Record<string, { kind: string; contactId: string; why: string }[]>,
    ).flat();
    expect(mine.find((task) => task.contactId === contact.id)).toMatchObject({
      kind: 'rights.check',
      why: 'Vraag van 18-02, 10 werkdagen',
    });
  });
});

describe('S007 and S009 the house of the child', () => {
  it('S007: exactly one owner at every moment, and a question ends in an own offer or an accepted referral', async () => {
    const contact = await open(desk, {
      question: 'Mijn zoon van drie slaapt niet',
      themes: ['parenting'],
      childAge: 3,
      ownerTeam: house.teams.intake,
    });
    expect(contact).toMatchObject({ isFamilyQuestion: true, childAge: 3, owner: { kind: 'team', id: house.teams.intake } });
    expect((await note(worker, contact.id, 'family', 'Slaapt in de grote kamer', 0)).status).toBe(200);
    expect((await worker.get(`/contacts/${contact.id}`)).body.owner).toMatchObject({ kind: 'worker', id: worker.account.id });
    expect(
      await worker.post(`/contacts/${contact.id}/close`, { outcome: 'referred', rightsCheck: 'done', referredTo: 'CKG De Linde' }),
    ).toMatchObject({ status: 409, body: { reasons: ['referralNotAccepted'] } });
    expect(
      (
        await worker.post(`/contacts/${contact.id}/close`, {
          outcome: 'referred',
          rightsCheck: 'done',
          referredTo: 'CKG De Linde',
          isAccepted: true,
        })
      ).status,
    ).toBe(200);
    const { rows } = await house.admin.query('select count(*)::int as n from hs.contact where owner_id is null and owner_team is null');
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('S009: a question tagged KMBO is matched to the offers tagged KMBO', async () => {
    const kmbo = await head.post('/offers', {
      name: { nl: 'Praatgroep autisme', fr: 'Groupe de parole autisme' },
      provider: 'Huis van het Kind',
      isOwn: true,
      tags: ['KMBO'],
      themes: ['growingUp'],
    });
    await head.post('/offers', { name: { nl: 'Babymassage' }, provider: 'Kind en Gezin', isOwn: false, themes: ['childcare'] });
    const contact = await open(worker, { question: 'Welke groep is er voor mijn dochter?', themes: ['school'], tags: ['KMBO'] });
    const matched = (await worker.get(`/contacts/${contact.id}/offers`)).body.items;
    expect(matched.map((one: { name: { nl: string } }) => one.name.nl)).toEqual(['Praatgroep autisme']);
    expect((await worker.get('/contacts?tag=KMBO')).body.items.map((one: { id: string }) => one.id)).toContain(contact.id);
    expect((await worker.post('/offers', { name: { nl: 'x' }, provider: 'y', isOwn: true })).status).toBe(403);
    await head.post(`/offers/${kmbo.body.id}/end`);
    expect((await worker.get(`/contacts/${contact.id}/offers`)).body.items).toEqual([]);
  });
});

describe('who sees what', () => {
  it('the front desk sees its own entries, never those of others, never what was said', async () => {
    const own = await open(desk, { ownerTeam: house.teams.intake });
    const foreign = await open(worker);
    await note(worker, own.id, 'health', 'Vertelt over zijn ziekte', 0);
    const seen = (await desk.get(`/contacts/${own.id}`)).body;
    expect(seen).toMatchObject({ id: own.id, notes: [], closure: null });
    expect((await desk.get(`/contacts/${foreign.id}`)).status).toBe(404);
    expect((await desk.get('/contacts')).body.items.every((one: { id: string }) => one.id !== foreign.id)).toBe(true);
    expect((await desk.put(`/contacts/${own.id}/notes/health`, { text: 'x' }, version(1))).status).toBe(403);
    expect((await desk.post(`/contacts/${own.id}/close`, { outcome: 'solved', rightsCheck: 'done' })).status).toBe(403);
  });

  it('another team, another municipality, policy and administration see nothing; the head sees', async () => {
    const contact = await open(worker);
    expect((await other.get(`/contacts/${contact.id}`)).status).toBe(404);
    expect((await (await house.as('foreignHead')).get(`/contacts/${contact.id}`)).status).toBe(404);
    expect((await (await house.as('policy')).get(`/contacts/${contact.id}`)).status).toBe(403);
    expect((await (await house.as('admin')).get('/contacts')).status).toBe(403);
    expect((await head.get(`/contacts/${contact.id}`)).status).toBe(200);
    expect((await colleague.get(`/contacts/${contact.id}`)).status).toBe(200);
  });

  it('who gets a question gets what belongs to it: a new file from the desk, a household without names', async () => {
    const person = await desk.post('/persons', { name: { given: 'Yusuf', family: 'Tekin' } });
    const contact = await open(desk, { anonymous: undefined, personId: person.body.id });
    expect((await worker.get(`/households/${person.body.householdId}/rights`)).status).toBe(200);
    expect(contact.owner).toMatchObject({ kind: 'team', id: house.teams.intake });
    const nameless = await open(worker);
    expect((await other.get(`/households/${nameless.householdId}`)).status).toBe(404);
    await worker.post(`/contacts/${nameless.id}/hand-over`, { teamId: house.teams.begeleiding });
    expect((await other.get(`/households/${nameless.householdId}/rights`)).status).toBe(200);
  });

  it('who hands over sees it until the other side takes it', async () => {
    const contact = await open(worker);
    const handed = await worker.post(`/contacts/${contact.id}/hand-over`, { teamId: house.teams.begeleiding });
    expect(handed).toMatchObject({ status: 200, body: { owner: { kind: 'team', id: house.teams.begeleiding } } });
    expect((await other.get(`/contacts/${contact.id}`)).status).toBe(200);
    await other.post(`/contacts/${contact.id}/hand-over`, { workerId: other.account.id });
    const { rows } = await house.admin.query('select handed_by, owner_id from hs.contact where id = $1', [contact.id]);
    expect(rows).toEqual([{ handed_by: null, owner_id: other.account.id }]);
  });

  it('shielded as its household: for named grants alone, in every table', async () => {
    const person = await enterPerson(worker, 'Rania', 'Belkacem');
    const contact = await open(worker, { anonymous: undefined, personId: person.id });
    await note(worker, contact.id, 'family', 'Is gevlucht', 0);
    const shielded = await worker.post(`/persons/${person.id}/shield`, {
      reason: 'wordt bedreigd door haar vroegere partner',
      accountIds: [],
    });
    expect([200, 201], JSON.stringify(shielded.body)).toContain(shielded.status);
    expect((await head.get(`/contacts/${contact.id}`)).status).toBe(404);
    expect((await colleague.get(`/contacts/${contact.id}`)).status).toBe(404);
    for (const table of ['contact', 'contact_note', 'task']) {
      const { rows } = await house.admin.query(`select bool_and(shielded) as all from hs.${table} where household_id = $1`, [
        person.householdId,
      ]);
      expect(rows, table).toEqual([{ all: true }]);
    }
    const listed = (await head.get('/contacts?state=all&limit=500')).body.items;
    expect(listed.some((one: { id: string }) => one.id === contact.id)).toBe(false);
  });

  it('leaves an audit row for every reading and writing', async () => {
    const contact = await open(worker);
    await note(worker, contact.id, 'income', 'x', 0);
    await worker.get(`/contacts/${contact.id}`);
    const { rows } = await house.admin.query('select action, account_id from hs.audit where $1 = any(subjects) order by at, id', [
      contact.id,
    ]);
    expect(rows.map((row) => row.action)).toEqual(['contact.open', 'contact.note', 'contact.read']);
    expect(new Set(rows.map((row) => row.account_id))).toEqual(new Set([worker.account.id]));
  });
});

describe('lists', () => {
  it('filter, sort, search by word, and leave as a file that cannot calculate', async () => {
    const odd = await open(worker, { channel: 'partner', question: '=HYPERLINK("http://x";"klik") over warmte', themes: ['energy'] });
    const found = (await worker.post('/contacts/search', { text: 'OVER WARMTE' })).body;
    expect(found.items.map((one: { id: string }) => one.id)).toEqual([odd.id]);
    expect((await worker.get('/contacts?channel=partner&theme=energy&state=open')).body).toMatchObject({
      total: 1,
      items: [{ id: odd.id, worker: { id: worker.account.id, name: 'Test socialWorker' } }],
    });
    expect((await worker.get('/contacts?from=2025-02-19')).body.total).toBe(0);
    const all = (await worker.get('/contacts?mine=true&sort=openedAt&up=true&limit=3&offset=1')).body;
    expect(all.items).toHaveLength(3);
    const file = await worker.post('/contacts/export', { channel: 'partner', theme: 'energy' });
    expect(file.headers['content-type']).toContain('text/csv');
    expect(String(file.raw)).toContain(`"'=HYPERLINK(""http://x"";""klik"") over warmte"`);
    expect((await desk.post('/contacts/export', {})).status).toBe(403);
  });

  it('R6: changing the question on an older version is refused with both', async () => {
    const contact = await open(worker);
    expect((await worker.patch(`/contacts/${contact.id}`, { question: 'a' }, version(1))).body).toMatchObject({
      question: 'a',
      version: 2,
    });
    expect(await colleague.patch(`/contacts/${contact.id}`, { question: 'b' }, version(1))).toMatchObject({
      status: 412,
      body: { current: { question: 'a', version: 2 }, yours: { question: 'b' } },
    });
    expect((await worker.patch(`/contacts/${contact.id}`, { question: 'b' })).status).toBe(428);
  });
});
