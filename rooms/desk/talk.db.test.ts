// Conversations over HTTP on a real PostgreSQL: notes that are never lost and never leak, the interpreter, from no name to a name.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../kernel/clock.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { enterPerson, note, open } from './desk-fixture.ts';

let house: TestApp;
let worker: Client;
let colleague: Client;
beforeAll(async () => {
  house = await testApp({ clock: fixedClock('2025-02-18T09:24:00Z') });
  [worker, colleague] = await Promise.all([house.as('socialWorker'), house.as('colleague')]);
});
afterAll(() => house.close());

describe('the conversation', () => {
  it('keeps free words, strength, worry and wish per domain, and shows them again', async () => {
    const contact = await open(worker);
    const saved = await note(worker, contact.id, 'family', 'Drie kinderen. De oudste helpt.', 0, {
      strength: 'zus woont dichtbij',
      worry: 'slaapt slecht',
      wish: 'rust',
    });
    expect(saved).toMatchObject({
      status: 200,
      body: {
        version: 1,
        text: 'Drie kinderen. De oudste helpt.',
        strength: 'zus woont dichtbij',
        worry: 'slaapt slecht',
        wish: 'rust',
        discussed: true,
      },
    });
    expect(saved.headers['etag']).toBe('"1"');
    const read = (await worker.get(`/contacts/${contact.id}`)).body;
    expect(read.notes).toMatchObject([{ domain: 'family', text: 'Drie kinderen. De oudste helpt.', version: 1 }]);
  });

  it('stores no readable word of a note, and destroys it with the key of the household', async () => {
    const contact = await open(worker);
    await note(worker, contact.id, 'health', 'Xylofoonplanken in de gang', 0);
    const { rows } = await house.admin.query(
      `select encode(sealed, 'escape') as sealed, to_jsonb(n)::text as row from hs.contact_note n where contact_id = $1`,
      [contact.id],
    );
    expect(JSON.stringify(rows)).not.toContain('Xylofoon');
    await house.admin.query('delete from hs.note_key where household_id = $1', [contact.householdId]);
    expect((await worker.get(`/contacts/${contact.id}`)).body.notes).toMatchObject([{ domain: 'health', text: '' }]);
  });

  it('R4: the same save again is free and changes nothing, also when its answer got lost', async () => {
    const contact = await open(worker);
    await note(worker, contact.id, 'work', 'Zoekt werk in de zorg', 0);
    const again = await note(worker, contact.id, 'work', 'Zoekt werk in de zorg', 0);
    expect(again).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await note(worker, contact.id, 'work', 'Zoekt werk in de zorg, halftijds', 1)).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
  });

  it('R6: two who write see both texts; nothing is written over in silence, and the earlier text stays', async () => {
    const contact = await open(worker);
    await note(worker, contact.id, 'debts', 'Drie schuldeisers', 0);
    const theirs = await note(colleague, contact.id, 'debts', 'Drie schuldeisers, een deurwaarder', 1);
    expect(theirs).toMatchObject({ status: 200, body: { version: 2 } });
    const mine = await note(worker, contact.id, 'debts', 'Drie schuldeisers en een lening', 1);
    expect(mine).toMatchObject({
      status: 412,
      body: {
        code: 'version.conflict',
        current: { version: 2, savedBy: colleague.account.id, value: { text: 'Drie schuldeisers, een deurwaarder' } },
        yours: { version: 1, value: { text: 'Drie schuldeisers en een lening' } },
      },
    });
    // who saw the other text in the refusal is logged, although the refusal wrote nothing
    const { rows } = await house.admin.query(`select account_id from hs.audit where action = 'contact.conflict' and $1 = any(subjects)`, [
      contact.id,
    ]);
    expect(rows).toEqual([{ account_id: worker.account.id }]);
    expect((await note(worker, contact.id, 'debts', 'Drie schuldeisers, een deurwaarder, een lening', 2)).body.version).toBe(3);
    const past = (await worker.get(`/contacts/${contact.id}/notes/debts/past`)).body.items;
    expect(past.map((one: { text: string; version: number }) => [one.version, one.text])).toEqual([
      [2, 'Drie schuldeisers, een deurwaarder'],
      [1, 'Drie schuldeisers'],
    ]);
    expect(await worker.put(`/contacts/${contact.id}/notes/debts`, { text: 'x' })).toMatchObject({ status: 428 });
  });

  it('two first saves at once make one note and one conflict', async () => {
    const contact = await open(worker);
    const answers = await Promise.all([
      note(worker, contact.id, 'leisure', 'Voetbal', 0),
      note(colleague, contact.id, 'leisure', 'Tuin', 0),
    ]);
    expect(answers.map((one) => one.status).sort()).toEqual([200, 412]);
  });

  it('a note never leaks into another contact (two contacts of one household, one worker)', async () => {
    const person = await enterPerson(worker, 'Nele', 'Vandersmissen');
    const first = await open(worker, { anonymous: undefined, personId: person.id });
    const second = await open(worker, { anonymous: undefined, personId: person.id });
    await note(worker, first.id, 'income', 'Alleen in het eerste', 0);
    expect((await worker.get(`/contacts/${second.id}`)).body.notes).toEqual([]);
    expect((await note(worker, second.id, 'income', 'Alleen in het tweede', 0)).body.version).toBe(1);
    expect((await worker.get(`/contacts/${first.id}`)).body.notes).toMatchObject([{ text: 'Alleen in het eerste' }]);
    // the cipher of one note cannot be put in the place of the other
    await house.admin.query(
      'update hs.contact_note a set sealed = b.sealed from hs.contact_note b where a.contact_id = $1 and b.contact_id = $2',
      [second.id, first.id],
    );
    expect((await worker.get(`/contacts/${second.id}`)).status).toBe(500);
  });

  it('counts the minutes of the interpreter, begun minutes whole', async () => {
    const contact = await open(worker);
    expect(await worker.post(`/contacts/${contact.id}/interpreter`, { action: 'start' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/language' }] },
    });
    await worker.post(`/contacts/${contact.id}/interpreter`, { action: 'start', language: 'ar', mode: 'phone', name: 'Nadia' });
    expect((await worker.post(`/contacts/${contact.id}/interpreter`, { action: 'start', language: 'ar' })).status).toBe(409);
    await house.admin.query(`update hs.contact_interpreter set started_at = '2025-02-18T09:02:30Z' where contact_id = $1`, [contact.id]);
    const stopped = (await worker.post(`/contacts/${contact.id}/interpreter`, { action: 'stop' })).body;
    expect(stopped).toMatchObject({ interpreter: { language: 'ar', mode: 'phone', name: 'Nadia', minutes: 22 }, interpreterMinutes: 22 });
  });

  it('one line on a file: sealed, shown, taken back', async () => {
    const person = await enterPerson(worker, 'Louis', 'Martens');
    const made = await worker.post(`/households/${person.householdId}/notes`, { channel: 'phone', text: 'Belt morgen terug' });
    expect(made.status).toBe(201);
    expect((await colleague.get(`/households/${person.householdId}/notes`)).body.items).toMatchObject([
      { text: 'Belt morgen terug', channel: 'phone', by: { id: worker.account.id } },
    ]);
    await worker.post(`/notes/${made.body.id}/undo`);
    expect((await worker.get(`/households/${person.householdId}/notes`)).body.items).toEqual([]);
  });
});

describe('from no name to a name', () => {
  it('children who came along go along, with what was told of them, and back', async () => {
    const contact = await open(worker);
    const nameless = contact.householdId as string;
    const joined = await worker.post(`/households/${nameless}/members`, {
      role: 'child',
      person: { name: { given: '', family: '' }, birthDate: '2019-06-21' },
    });
    const child = (await worker.get(`/households/${nameless}`)).body.members.find((one: { role: string }) => one.role === 'child');
    expect(child, JSON.stringify(joined.body)).toBeDefined();
    const tellFact = async (personId: string | null, predicate: string, value: unknown) =>
      expect(
        (await worker.post(`/households/${nameless}/facts`, { personId, predicate, value, source: { kind: 'declared' } })).status,
      ).toBe(201);
    await tellFact(child.personId, 'childBenefitPaid', true);
    await tellFact(null, 'dwelling/rent', 69000);
    const person = await enterPerson(worker, 'Leila', 'Haddouchi');
    const linked = await worker.post(`/contacts/${contact.id}/link`, { personId: person.id, consent: { given: true } });
    expect(linked.status, JSON.stringify(linked.body)).toBe(200);
    const family = (await worker.get(`/households/${person.householdId}`)).body.members;
    expect(family.map((one: { role: string; personId: string }) => [one.role, one.personId])).toEqual(
      expect.arrayContaining([
        ['reference', person.id],
        ['child', child.personId],
      ]),
    );
    const rows = async (household: string) =>
      (
        await house.admin.query(
          'select predicate, household_id = $1 as here, worker_id from hs.fact where predicate = any($2) and (person_id = $3 or household_id = $1) order by 1',
          [household, ['childBenefitPaid', 'dwelling/rent'], child.personId],
        )
      ).rows;
    expect(await rows(person.householdId)).toEqual([
      { predicate: 'childBenefitPaid', here: true, worker_id: worker.account.id },
      { predicate: 'dwelling/rent', here: true, worker_id: worker.account.id },
    ]);
    expect((await worker.post(`/contacts/${contact.id}/unlink`)).status).toBe(200);
    expect((await worker.get(`/households/${person.householdId}`)).body.members).toHaveLength(1);
    expect((await worker.get(`/households/${nameless}`)).body.members).toHaveLength(2);
    expect((await rows(nameless)).every((row) => row.here)).toBe(true);
  });

  it('a family that is known already does not get its children twice', async () => {
    const contact = await open(worker);
    await worker.post(`/households/${contact.householdId}/members`, {
      role: 'child',
      person: { name: { given: '', family: '' }, birthDate: '2019-06-21' },
    });
    const person = await enterPerson(worker, 'Mina', 'Kaddouri');
    await worker.post(`/households/${person.householdId}/members`, {
      role: 'child',
      person: { name: { given: 'Adam', family: 'Kaddouri' }, birthDate: '2019-06-21' },
    });
    expect((await worker.post(`/contacts/${contact.id}/link`, { personId: person.id, consent: { given: true } })).status).toBe(200);
    expect((await worker.get(`/households/${person.householdId}`)).body.members).toHaveLength(2);
  });

  it('with consent, facts and notes go along; undone, they are back', async () => {
    const contact = await open(worker);
    const anonymousHousehold = contact.householdId;
    await note(worker, contact.id, 'housing', 'Vocht in de slaapkamer', 0);
    const [reference] = (await worker.get(`/households/${anonymousHousehold}`)).body.members;
    const told = await worker.post(`/households/${anonymousHousehold}/facts`, {
      personId: reference.personId,
      predicate: 'savings',
      value: 45000,
      source: { kind: 'declared', detail: contact.id },
    });
    expect(told.status, JSON.stringify(told.body)).toBe(201);
    const person = await enterPerson(worker, 'Samira', 'Haddouchi');
    expect((await worker.post(`/contacts/${contact.id}/link`, { personId: person.id })).status).toBe(400);
    const linked = await worker.post(`/contacts/${contact.id}/link`, { personId: person.id, consent: { given: true, language: 'ar' } });
    expect(linked.status, JSON.stringify(linked.body)).toBe(200);
    expect(linked.body).toMatchObject({
      householdId: person.householdId,
      personId: person.id,
      isAnonymous: false,
      who: 'Samira Haddouchi',
      link: { fromHousehold: anonymousHousehold },
      notes: [{ domain: 'housing', text: 'Vocht in de slaapkamer' }],
    });
    const facts = (await worker.get(`/households/${person.householdId}/facts`)).body.items;
    expect(facts).toEqual(expect.arrayContaining([expect.objectContaining({ predicate: 'savings', value: 45000, personId: person.id })]));
    const file = (await worker.get(`/households/${person.householdId}`)).body;
    expect(file.consents).toMatchObject([{ purpose: 'linkContact', language: 'ar', personId: person.id }]);
    expect(
      Object.values((await worker.get('/my-day')).body.groups as Record<string, { contactId: string; person: { name: string } | null }[]>)
        .flat()
        .find((task) => task.contactId === contact.id)?.person?.name,
    ).toBe('Samira Haddouchi');
    expect(await worker.post(`/contacts/${contact.id}/link`, { personId: person.id, consent: { given: true } })).toMatchObject({
      status: 409,
      body: { code: 'contact.hasName' },
    });

    const back = await worker.post(`/contacts/${contact.id}/unlink`);
    expect(back.status, JSON.stringify(back.body)).toBe(200);
    expect(back.body).toMatchObject({
      householdId: anonymousHousehold,
      personId: null,
      isAnonymous: true,
      notes: [{ text: 'Vocht in de slaapkamer' }],
      link: null,
    });
    expect((await worker.get(`/households/${anonymousHousehold}/facts`)).body.items).toEqual(
      expect.arrayContaining([expect.objectContaining({ predicate: 'savings', value: 45000 })]),
    );
    expect(
      (await worker.get(`/households/${person.householdId}/facts`)).body.items.filter(
        (fact: { predicate: string }) => fact.predicate === 'savings',
      ),
    ).toEqual([]);
  });
});
