// Checks, findings, key moments and the ledger over HTTP on a real PostgreSQL: the contract, S014, who sees what, what an answer costs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { alonePerson } from '../../test/alone.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { packetsOf } from '../../test/harness/packets.ts';
import { clockAt } from '../../test/harness/clock.ts';
import { alone, contactOf, municipality, resultOf, tasksOf, tell } from './told-fixture.ts';

const clock = clockAt('2025-02-18T09:24:00Z');
let house: TestApp;
let worker: Client;
let colleague: Client;
let head: Client;
beforeAll(async () => {
  house = await testApp({ clock });
  [worker, colleague, head] = await Promise.all([house.as('socialWorker'), house.as('colleague'), house.as('head')]);
});
afterAll(() => house.close());

type Row = {
  right: string;
  person: string | null;
  outcomeGroup: string;
  amount: { cents: number; per: string } | null;
  reasons: { text: string }[];
  missing: string[];
  label: string;
};

// 19 on the day this was written; a query in a loop would show here
const packetsOfAnAnswer = 20;

/** Somebody who is entitled to the leefloon. */
async function entitled(client = worker) {
  const contact = await contactOf(client);
  await tell(client, contact.householdId, null, municipality);
  await tell(client, contact.householdId, contact.personId, alone);
  return contact;
}

describe('POST /rights/check: the contract over HTTP', () => {
  const person = { ...alonePerson, birthDate: '1985-07-30' };

  it('computes and stores nothing', async () => {
    const count = async () =>
      (
        await house.admin.query(
          'select (select count(*) from hs.rights_check) + (select count(*) from hs.fact) + (select count(*) from hs.idempotency) as n',
        )
      ).rows[0];
    const before = await count();
    const answer = await worker.post('/rights/check?on=2025-02-15', { municipality: '73006', persons: [person] });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(Object.keys(answer.body).sort()).toEqual(['catalogue', 'on', 'questions', 'results']);
    expect(answer.body.on).toBe('2025-02-15');
    expect(resultOf<Row>(answer.body, 'leefloon', 'a')).toMatchObject({
      outcome: 'entitled',
      amount: { cents: 131420, per: 'month' },
      law: 'RMI',
    });
    expect(await count()).toEqual(before);
  });

  it('names every fault by pointer, without the value, and computes nothing', async () => {
    const bad = {
      persons: [
        { ...person, birthDate: '2025-02-30' },
        { ...person, savings: -5, student: 'kleuter' },
      ],
    };
    const answer = await worker.post('/rights/check', bad);
    expect(answer.status).toBe(400);
    const pointers = (answer.body.errors as { pointer: string; code: string; expected: unknown }[]).map((fault) => fault.pointer);
    for (const pointer of ['/persons/0/birthDate', '/persons/1/savings', '/persons/1/student'])
      expect(
        pointers.some((one) => one.startsWith(pointer)),
        pointer,
      ).toBe(true);
    expect(
      answer.body.errors.every(
        (fault: { code: string; expected: unknown; value?: unknown }) => fault.code && fault.expected && !('value' in fault),
      ),
    ).toBe(true);
    expect(JSON.stringify(answer.body)).not.toContain('kleuter');
  });

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['no persons', { persons: [] }],
    ['__proto__', JSON.parse('{"__proto__":{"x":1},"persons":[]}')],
    ['10,000 persons', { persons: Array.from({ length: 10_000 }, (_, i) => ({ id: `${i}`, role: 'other' })) }],
    ['an impossible day', { on: '2025-02-30', persons: [person] }],
  ])('refuses %s', async (_, body) => {
    const answer = await worker.post('/rights/check', body);
    expect(answer.status, JSON.stringify(answer.body).slice(0, 300)).toBe(400);
    expect(answer.body.errors.length).toBeGreaterThan(0);
  });

  it('lists the rights with their law and their plain text', async () => {
    const rights = (await worker.get('/rights?lang=fr')).body.items;
    expect(rights.find((one: { right: string }) => one.right === 'leefloon')).toMatchObject({
      title: expect.stringContaining('intégration'),
      perPerson: true,
      until: null,
    });
    expect(
      rights.every((one: { title: string; law: string; from: string }) => one.title !== '' && one.law !== '' && one.from < '2026-01-01'),
    ).toBe(true);
  });

  it('gives with each right its sheet, in the language asked', async () => {
    const items: { right: string; sheet: { where: string; papers: object[] } | null }[] = (await worker.get('/rights?lang=fr')).body.items;
    const sheet = items.find((one) => one.right === 'leefloon')?.sheet;
    expect(sheet?.where).toBe('Vous demandez le revenu d’intégration au CPAS de votre commune.');
    expect(sheet?.papers[0]).toEqual({ what: 'Votre carte d’identité ou de séjour', forWhom: null, fromRegister: true });
    expect(items.filter((one) => one.sheet === null).map((one) => one.right)).toEqual([]);
  });

  it('gives the catalogue as JSON-LD to anybody, on any day, without a session', async () => {
    const answer = await house.app.inject({ method: 'GET', url: '/api/v1/rights/catalogue.jsonld?on=2025-02-18' });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const document = answer.json<{ validOn: string; hasPart: { id: string }[] }>();
    expect(document.validOn).toBe('2025-02-18');
    expect(document.hasPart.map((one) => one.id)).toContain('urn:hoeksteen:right:leefloon');
    expect((await house.app.inject({ method: 'GET', url: '/api/v1/rights/catalogue.jsonld?on=gisteren' })).statusCode).toBe(400);
  });
});

describe('the rights of a household, live', () => {
  it('shows groups, labels, reasons and questions with persons by id', async () => {
    const { householdId, personId } = await entitled();
    const shown = (await worker.get(`/households/${householdId}/rights?lang=en`)).body;
    expect(resultOf<Row>(shown, 'leefloon', personId)).toMatchObject({
      outcomeGroup: 'yes',
      amount: { cents: 131420, per: 'month' },
      label: expect.stringMatching(/living wage|integration|leefloon/i),
    });
    expect(shown.sums.perMonthCents).toBe(131420);
    for (const result of shown.results as Row[]) {
      expect(result.reasons.length, `${result.right}: R11, every outcome has a reason`).toBeGreaterThan(0);
      expect(result.missing.every((pointer) => !/^\/persons\/\d+(\/|$)/.test(pointer))).toBe(true);
    }
    expect(shown.questions.length).toBeGreaterThan(0);
    for (const question of shown.questions)
      expect(question).toMatchObject({ label: expect.stringMatching(/^\p{Lu}/u), decides: expect.arrayContaining([expect.any(String)]) });
    const arabic = (await worker.get(`/households/${householdId}/rights?lang=ar`)).body;
    expect(resultOf<Row>(arabic, 'leefloon', personId).label).toMatch(/\p{Script=Arabic}/u);
  });

  // How long that takes is for `npm run bench`; here it is counted, which holds on any machine.
  it('R10: an answer comes back with the new list and what changed, in one request and few trips to the database', async () => {
    const { householdId, personId } = await entitled();
    const answer = (value: number) =>
      worker.post(`/households/${householdId}/answers`, { personId, predicate: 'savings', value, source: { kind: 'document' } });
    let answered!: Awaited<ReturnType<typeof answer>>;
    const first = await packetsOf(house.pool, async () => (answered = await answer(2_978_000)));
    expect(answered.status).toBe(201);
    expect(answered.body.changed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          right: 'leefloon',
          from: expect.objectContaining({ amount: { cents: 131420, per: 'month' } }),
          to: expect.objectContaining({ amount: { cents: 115953, per: 'month' } }),
        }),
      ]),
    );
    expect(first).toBeLessThanOrEqual(packetsOfAnAnswer);
    // and the tenth answer costs what the second did: the history grows, the trips do not
    const second = await packetsOf(house.pool, () => answer(0));
    for (let i = 0; i < 7; i++) await answer(i);
    expect(await packetsOf(house.pool, () => answer(2_978_000))).toBeLessThanOrEqual(Math.max(first, second));
  });

  it('refuses an answer that the contract refuses, and keeps the list as it was', async () => {
    const { householdId, personId } = await entitled();
    expect(await worker.post(`/households/${householdId}/answers`, { personId, predicate: 'savings', value: -1 })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/value' }] },
    });
    expect((await worker.post(`/households/${householdId}/answers`, { personId, predicate: 'shoeSize', value: 41 })).status).toBe(400);
    expect((await worker.get(`/households/${householdId}/rights`)).body.sums.perMonthCents).toBe(131420);
  });
});

describe('findings', () => {
  it('one a right, followed by records, undone by a record', async () => {
    const { householdId } = await entitled();
    const check = (await worker.post(`/households/${householdId}/checks`, { trigger: 'intake' })).body;
    await worker.post(`/households/${householdId}/checks`, { trigger: 'again' });
    const findings = (await worker.get(`/households/${householdId}/findings`)).body.items;
    expect(findings.filter((one: { right: string }) => one.right === 'leefloon')).toHaveLength(1);
    expect(findings).toHaveLength(check.results.filter((result: Row) => result.outcomeGroup === 'yes').length);
    const { id } = findings.find((one: { right: string }) => one.right === 'leefloon');
    expect(await worker.post(`/findings/${id}/steps`, { state: 'notWanted', on: '2025-02-18' })).toMatchObject({
      status: 409,
      body: { code: 'finding.cannotStep', reasons: ['reasonNeeded'] },
    });
    const declined = (await worker.post(`/findings/${id}/steps`, { state: 'notWanted', on: '2025-02-18', reason: 'wil geen onderzoek' }))
      .body;
    expect(declined).toMatchObject({
      state: 'notWanted',
      steps: [{ state: 'detected' }, { state: 'notWanted', reason: 'wil geen onderzoek' }],
    });
    await worker.post(`/finding-steps/${declined.steps[1].id}/undo`);
    expect((await worker.post(`/findings/${id}/steps`, { state: 'applied', on: '2025-02-18' })).body.state).toBe('applied');
    expect((await worker.post(`/finding-steps/${declined.steps[0].id}/undo`)).status).toBe(404);
  });

  it('what is obtained is a fact from then on, and taken back when the step is', async () => {
    const { householdId, personId } = await entitled();
    await worker.post(`/households/${householdId}/checks`, { trigger: 'intake' });
    const { id } = (await worker.get(`/households/${householdId}/findings`)).body.items.find(
      (one: { right: string }) => one.right === 'leefloon',
    );
    const obtained = (await worker.post(`/findings/${id}/steps`, { state: 'obtained', on: '2025-02-18', cents: 131420, per: 'month' }))
      .body;
    const group = async () =>
      resultOf<Row>((await worker.get(`/households/${householdId}/rights`)).body, 'leefloon', personId).outcomeGroup;
    expect(await group()).toBe('already');
    expect((await worker.post(`/finding-steps/${obtained.steps[1].id}/undo`)).status).toBe(200);
    expect(await group()).toBe('yes');
  });

  it('a day on which nobody is known to have lived there is not computed', async () => {
    const { householdId } = await entitled();
    expect(await worker.get(`/households/${householdId}/rights?on=2020-01-01`)).toMatchObject({
      status: 409,
      body: { code: 'household.nobodyThen' },
    });
  });

  it('two checks at once find each right once', async () => {
    const { householdId } = await entitled();
    await Promise.all([
      worker.post(`/households/${householdId}/checks`, { trigger: 'a' }),
      colleague.post(`/households/${householdId}/checks`, { trigger: 'b' }),
    ]);
    const codes = (await worker.get(`/households/${householdId}/findings`)).body.items.map(
      (one: { right: string; personId: string | null }) => `${one.right}/${one.personId ?? ''}`,
    );
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('a check kept twice by one key is kept once', async () => {
    const { householdId } = await entitled();
    const key = { 'idempotency-key': newId() };
    const [first, second] = [
      await worker.post(`/households/${householdId}/checks`, { trigger: 'intake' }, key),
      await worker.post(`/households/${householdId}/checks`, { trigger: 'intake' }, key),
    ];
    expect(second.body.id).toBe(first.body.id);
  });
});

describe('S014 key moments', () => {
  it('make a check due where there is a rule, and say where there is none yet', async () => {
    const { householdId, personId } = await entitled();
    const moments = (await worker.get('/key-moments')).body.items;
    expect(moments.filter((one: { hasRule: boolean }) => !one.hasRule).map((one: { kind: string }) => one.kind)).toEqual(['other']);
    const birth = (await worker.post(`/households/${householdId}/events`, { kind: 'birth', on: '2025-02-10', personId })).body;
    // 30 days from 10 February, a Wednesday
    expect(birth).toMatchObject({ kind: 'birth', hasRule: true, dueOn: '2025-03-12', checkId: null });
    const other = (await worker.post(`/households/${householdId}/events`, { kind: 'other', on: '2025-02-10' })).body;
    expect(other).toMatchObject({ hasRule: false, dueOn: null });
    const due = async () => (await tasksOf(worker)).filter((task) => task.householdId === householdId && task.kind === 'rights.check');
    expect(await due()).toMatchObject([{ why: 'geboorte 10-02, 30 dagen', action: { to: `/dossiers/${householdId}/rechten` } }]);

    const check = (await worker.post(`/households/${householdId}/checks`, { trigger: 'keyEvent' })).body;
    expect(await due()).toEqual([]);
    const events = (await worker.get(`/households/${householdId}/events`)).body.items;
    expect(events.find((one: { kind: string }) => one.kind === 'birth').checkId).toBe(check.id);
    expect(events.find((one: { kind: string }) => one.kind === 'other').checkId).toBeNull();
    expect(await worker.post(`/households/${householdId}/events`, { kind: 'birth', on: '2025-02-19' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/on', code: 'inTheFuture' }] },
    });
  });

  it('the event is a fact of the household too, asked once', async () => {
    const { householdId, personId } = await entitled();
    await worker.post(`/households/${householdId}/events`, { kind: 'recognition', on: '2025-01-14', personId });
    const facts = (await worker.get(`/households/${householdId}/facts`)).body.items;
    expect(facts.find((fact: { predicate: string }) => fact.predicate === 'events')).toMatchObject({
      value: { kind: 'recognition', on: '2025-01-14', person: personId },
    });
    expect((await worker.get(`/households/${householdId}/rights`)).status).toBe(200);
  });
});

describe('the ledger of rights not taken up', () => {
  it('counts by right for people who may count but not read; cells under five stay hidden, and no total gives them away', async () => {
    const policy = await house.as('policy');
    const made: string[] = [];
    for (let i = 0; i < 6; i++) {
      const { householdId } = await entitled(head);
      await head.post(`/households/${householdId}/checks`, { trigger: 'intake' });
      made.push(
        (await head.get(`/households/${householdId}/findings`)).body.items.find((one: { right: string }) => one.right === 'leefloon').id,
      );
    }
    for (const id of made.slice(0, 5))
      await head.post(`/findings/${id}/steps`, { state: 'obtained', on: '2025-02-18', cents: 131420, per: 'month' });
    await head.post(`/findings/${made[5]}/steps`, { state: 'notWanted', on: '2025-02-18', reason: 'schaamte' });
    const ledger = (await policy.get('/ledger?from=2025-01-01&until=2025-12-31')).body;
    expect(ledger).toMatchObject({ from: '2025-01-01', until: '2025-12-31', definition: expect.any(String), base: expect.any(String) });
    const row = ledger.items.find((one: { right: string }) => one.right === 'leefloon');
    expect(row.detected).toBeGreaterThanOrEqual(6);
    expect(row).toMatchObject({ obtained: 5, obtainedCents: 5 * 12 * 131420, notWanted: null });
    expect(ledger.totals.notWanted).toBeNull();
    for (const one of ledger.items)
      for (const key of ['detected', 'informed', 'applied', 'obtained', 'refused', 'notWanted'])
        expect(one[key] === null || one[key] === 0 || one[key] >= 5, `${one.right} ${key}`).toBe(true);
    expect((await policy.get('/ledger?from=2030-01-01&until=2030-12-31')).body.items).toEqual([]);
    expect((await worker.get('/ledger')).status).toBe(403);
    expect((await (await house.as('foreignHead')).get('/ledger?from=2025-01-01&until=2025-12-31')).body.items).toEqual([]);
    expect((await policy.get('/ledger?from=2025-02-01&until=2025-01-01')).status).toBe(400);
  });
});

describe('who sees what', () => {
  it('the worker, the team, the head; not the front desk, another team or another municipality', async () => {
    const { householdId } = await entitled();
    const check = (await worker.post(`/households/${householdId}/checks`, { trigger: 'intake' })).body;
    const { reportId } = (await worker.post(`/checks/${check.id}/reports`, { lang: 'nl' })).body;
    const [finding] = (await worker.get(`/households/${householdId}/findings`)).body.items;
    for (const [name, expected] of [
      ['colleague', 200],
      ['head', 200],
      ['frontDesk', 403],
      ['otherWorker', 404],
      ['foreignWorker', 404],
      ['foreignHead', 404],
      ['dpo', 403],
      ['admin', 403],
      ['policy', 403],
    ] as const) {
      const client = await house.as(name);
      for (const path of [
        `/households/${householdId}/rights`,
        `/households/${householdId}/checks`,
        `/checks/${check.id}`,
        `/reports/${reportId}`,
        `/households/${householdId}/findings`,
      ]) {
        expect((await client.get(path)).status, `${name} ${path}`).toBe(expected);
      }
      if (expected === 404)
        expect((await client.post(`/findings/${finding.id}/steps`, { state: 'informed', on: '2025-02-18' })).status, name).toBe(404);
    }
  });

  it('seals facts and answers, shields them with the household, and leaves audit rows', async () => {
    const { householdId, contactId } = await entitled();
    const person = (await worker.post('/persons', { name: { given: 'Ines', family: 'Verbeke' } })).body;
    await worker.post(`/contacts/${contactId}/link`, { personId: person.id, consent: { given: true } });
    const home = person.householdId as string;
    const check = (await worker.post(`/households/${home}/checks`, { trigger: 'intake' })).body;
    const { reportId } = (await worker.post(`/checks/${check.id}/reports`, { lang: 'fr' })).body;
    const dumped = await house.admin.query(
      'select to_jsonb(c)::text || coalesce((select string_agg(to_jsonb(r)::text, $2) from hs.report r where r.check_id = c.id), $2) as t from hs.rights_check c where id = $1',
      [check.id, ' '],
    );
    expect(dumped.rows[0].t).not.toMatch(/Verbeke|unemployed|131420/);
    const { rows } = await house.admin.query(`select action from hs.audit where $1 = any(subjects) order by at, id`, [check.id]);
    expect(rows.map((row) => row.action)).toEqual(['check.read', 'report.make']);
    await worker.post(`/persons/${person.id}/shield`, { reason: 'wordt bedreigd door haar vroegere partner', accountIds: [] });
    for (const path of [`/checks/${check.id}`, `/reports/${reportId}`, `/households/${home}/findings`])
      expect((await head.get(path)).status, path).toBe(404);
    expect(householdId).not.toBe(home);
  });
});
