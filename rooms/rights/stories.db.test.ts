// First steps of the stories that cross the house, through the API on a real PostgreSQL: 1 (from the door to the report), 5 (newcomer), 9 (another date).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { clockAt } from '../../test/harness/clock.ts';
import { alone, contactOf, municipality, resultOf, tell } from './told-fixture.ts';

describe('story 1: from a contact without a name, with an interpreter, to the report', () => {
  const clock = clockAt('2025-02-18T09:24:00Z');
  let house: TestApp;
  let desk: Client;
  let worker: Client;
  beforeAll(async () => {
    house = await testApp({ clock });
    [desk, worker] = await Promise.all([house.as('frontDesk'), house.as('socialWorker')]);
  });
  afterAll(() => house.close());

  it('goes all the way', async () => {
    // the desk notes that somebody came, and for whom; no name, no reason beyond the question
    const opened = (
      await desk.post('/contacts', {
        channel: 'visit',
        anonymous: true,
        question: 'Zoekt hulp, spreekt Arabisch',
        themes: ['income'],
        ownerTeam: house.teams.intake,
      })
    ).body;
    const waiting = (await worker.get('/my-day')).body.waiting;
    expect(waiting).toMatchObject([{ contactId: opened.id, name: null, minutes: 0 }]);

    // the worker takes it by starting, with an interpreter on the phone
    clock.set('2025-02-18T09:30:00Z');
    const talking = await worker.post(`/contacts/${opened.id}/interpreter`, { action: 'start', language: 'ar', mode: 'phone' });
    expect(talking.body).toMatchObject({ owner: { kind: 'worker', id: worker.account.id } });
    expect((await worker.get('/my-day')).body.waiting).toEqual([]);

    // the conversation: words under a domain, facts beside them
    const note = await worker.put(
      `/contacts/${opened.id}/notes/family`,
      { text: 'Kwam met drie kinderen.', strength: 'de oudste spreekt Nederlands' },
      { 'if-match': '"0"' },
    );
    expect(note.status).toBe(200);
    const householdId = opened.householdId as string;
    const [reference] = (await worker.get(`/households/${householdId}`)).body.members;
    const personId = reference.personId as string;
    await tell(worker, householdId, null, municipality);
    await tell(worker, householdId, personId, [
      ['birthDate', '1990-05-12'],
      ['nationality', 'SY'],
      ['residence/status', 'recognisedRefugee'],
      ['residence/register', 'foreigners'],
      ['residence/since', '2023-06-22'],
      ['livesInBelgium', true],
      ['student', 'none'],
      ['work/status', 'unemployed'],
      ['work/willing', true],
      ['work/exemption', 'none'],
      ['incomes', []],
      ['properties', []],
    ]);

    // rights are live for somebody without a name; what is not known is a question, never a zero
    const before = (await worker.get(`/households/${householdId}/rights`)).body;
    expect(
      resultOf<{ right: string; person: string | null; outcomeGroup: string; amount: unknown }>(before, 'leefloon', personId),
    ).toMatchObject({ outcomeGroup: 'likely', amount: null });
    expect(before.questions[0]).toMatchObject({ personId, predicate: 'savings', kind: 'cents', pointer: `/persons/${personId}/savings` });
    expect(before.questions[0].stake.cents).toBeGreaterThan(0);
    expect(before.sums.perMonthCents).toBe(0);

    // one answer, noted with its source and the contact, and the list says what became different
    const answered = await worker.post(`/households/${householdId}/answers`, {
      personId,
      predicate: 'savings',
      value: 20000,
      contactId: opened.id,
    });
    expect(answered.status, JSON.stringify(answered.body)).toBe(201);
    expect(answered.body.changed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          right: 'leefloon',
          person: personId,
          label: 'Leefloon',
          from: expect.objectContaining({ outcomeGroup: 'likely' }),
          to: expect.objectContaining({ outcomeGroup: 'yes', amount: { cents: 131420, per: 'month' } }),
        }),
      ]),
    );
    const fact = (await worker.get(`/households/${householdId}/facts`)).body.items.find(
      (one: { predicate: string }) => one.predicate === 'savings',
    );
    expect(fact).toMatchObject({ value: 20000, source: { kind: 'declared', detail: opened.id } });

    // a check that was kept before there was a name
    const nameless = (await worker.post(`/households/${householdId}/checks`, { trigger: 'first talk' })).body;
    expect(nameless.id).toBeDefined();

    // she gives her name; everything goes along
    const person = (await worker.post('/persons', { name: { given: 'Samira', family: 'Haddad' }, language: 'ar', needsInterpreter: true }))
      .body;
    const linked = (await worker.post(`/contacts/${opened.id}/link`, { personId: person.id, consent: { given: true, language: 'ar' } }))
      .body;
    expect(linked).toMatchObject({ who: 'Samira Haddad', householdId: person.householdId, notes: [{ text: 'Kwam met drie kinderen.' }] });

    // the check is kept, the report goes home in Arabic beside Dutch
    const check = await worker.post(`/households/${person.householdId}/checks`, { trigger: 'intake', contactId: opened.id });
    expect(check.status, JSON.stringify(check.body)).toBe(201);
    expect(resultOf<{ right: string; person: string | null; amount: unknown }>(check.body, 'leefloon', person.id).amount).toEqual({
      cents: 131420,
      per: 'month',
    });
    const { reportId } = (await worker.post(`/checks/${check.body.id}/reports`, { lang: 'ar' })).body;
    const report = (await worker.get(`/reports/${reportId}`)).body;
    expect(report).toMatchObject({
      lang: 'ar',
      modelVersion: 1,
      householdId: person.householdId,
      letter: { lang: 'ar', title: { nl: 'Uw rechten, Samira Haddad', other: 'حقوقك، Samira Haddad' } },
    });
    const titles = report.letter.blocks
      .filter((block: { kind: string }) => block.kind === 'item')
      .map((block: { title: { nl: string; other: string }; amount?: { nl: string } }) => [
        block.title.nl,
        block.amount?.nl.replaceAll('\u00a0', ' '),
      ]);
    expect(titles).toContainEqual(['Leefloon', '€ 1.314,20 per maand']);
    const pdf = await worker.get(`/reports/${reportId}/pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-');

    // both checks stand in her file, and what both found stands there once
    const checks = (await worker.get(`/households/${person.householdId}/checks`)).body.items;
    expect(checks.map((one: { trigger: string }) => one.trigger)).toEqual(['intake', 'first talk']);

    // what was found is followed: she was informed by the report, the worker applies
    const findings = (await worker.get(`/households/${person.householdId}/findings`)).body.items;
    const leefloon = findings.find((one: { right: string }) => one.right === 'leefloon');
    expect(leefloon).toMatchObject({
      state: 'informed',
      steps: [
        { state: 'detected', cents: 131420, per: 'month' },
        { state: 'informed', on: '2025-02-18' },
      ],
    });
    expect((await worker.post(`/findings/${leefloon.id}/steps`, { state: 'applied', on: '2025-02-18' })).body.state).toBe('applied');

    // S003: it closes with an outcome and a state of the rights check
    clock.set('2025-02-18T09:42:00Z');
    await worker.post(`/contacts/${opened.id}/interpreter`, { action: 'stop' });
    expect((await worker.post(`/contacts/${opened.id}/close`, { outcome: 'solved' })).status).toBe(409);
    const closed = await worker.post(`/contacts/${opened.id}/close`, { outcome: 'solved', rightsCheck: 'done' });
    expect(closed.body).toMatchObject({ closure: { outcome: 'solved', rightsCheck: 'done' }, interpreterMinutes: 12 });
  });
});

describe('story 5: a newcomer', () => {
  const clock = clockAt('2024-11-20T09:00:00Z');
  let house: TestApp;
  let worker: Client;
  beforeAll(async () => {
    house = await testApp({ clock });
    worker = await house.as('socialWorker');
  });
  afterAll(() => house.close());

  it('recognised, out of the reception place: law and category by status, then the installation premium', async () => {
    const { householdId, personId } = await contactOf(worker);
    // in this household since the day of the request for asylum
    const [member] = (await worker.get(`/households/${householdId}`)).body.members;
    const since = await worker.patch(
      `/households/${householdId}/members/${personId}`,
      { from: '2024-03-01' },
      { 'if-match': `"${member.version}"` },
    );
    expect(since.status, JSON.stringify(since.body)).toBe(200);
    await tell(worker, householdId, null, municipality);
    await tell(worker, householdId, null, [
      ['dwelling/tenure', 'reception', '2024-03-10'],
      ['dwelling/tenure', 'privateRent', '2024-11-15'],
      ['dwelling/permanentMainResidence', true, '2024-11-15'],
      ['dwelling/since', '2024-11-15', '2024-11-15'],
    ]);
    await tell(worker, householdId, personId, [
      ...alone.filter(([predicate]) => !predicate.startsWith('residence') && predicate !== 'nationality'),
      ['nationality', 'ER'],
      ['homeless', true],
      ['hadInstallationPremium', false],
      ['residence/status', 'asylumSeeker', '2024-03-01'],
      ['residence/register', 'waiting', '2024-03-01'],
      ['residence/code207', 'assigned', '2024-03-10'],
      ['residence/since', '2024-03-01', '2024-03-01'],
      ['residence/status', 'recognisedRefugee', '2024-10-14'],
      ['residence/register', 'foreigners', '2024-10-14'],
    ]);

    // S212: for any day, which aid is open, and by which rule
    const earlier = (await worker.get(`/households/${householdId}/rights?on=2024-06-01`)).body;
    const then = resultOf<{
      right: string;
      person: string | null;
      outcomeGroup: string;
      law: string;
      reasons: { met: boolean; source: string; facts: string[] }[];
    }>(earlier, 'leefloon', personId);
    expect(then).toMatchObject({ outcomeGroup: 'no', law: 'material' });
    expect(then.reasons.filter((reason) => reason.met === false)[0]!.source).not.toBe('');

    // S020: the status of today leads to the law of 26-05-2002; the check keeps law and reason
    const check = (await worker.post(`/households/${householdId}/checks`, { trigger: 'recognition' })).body;
    expect(check).toMatchObject({ law: 'RMI', legalBasis: { law: 'RMI' } });
    expect(check.legalBasis.reason.source).toMatch(/26[-.]05[-.]2002/);
    expect(check.legalBasis.reason.facts).toContain('/persons/0/residence/status');
    expect(resultOf<{ right: string; person: string | null; amount: unknown }>(check, 'leefloon', personId)).toMatchObject({
      outcomeGroup: 'yes',
      law: 'RMI',
      amount: { per: 'month' },
    });
    const { rows } = await house.admin.query('select law from hs.rights_check where id = $1', [check.id]);
    expect(rows).toEqual([{ law: 'RMI' }]);

    // the first own dwelling: the premium, once, of one category 3 amount of that month
    const premium = resultOf<{ right: string; person: string | null; outcomeGroup: string; amount: { cents: number; per: string } }>(
      check,
      'installatiepremie',
      personId,
    );
    expect(premium).toMatchObject({ outcomeGroup: 'yes', amount: { per: 'once' } });
    expect(premium.amount.cents).toBeGreaterThan(150_000);
    const findings = (await worker.get(`/households/${householdId}/findings`)).body.items.map((one: { right: string }) => one.right);
    expect(findings).toEqual(expect.arrayContaining(['leefloon', 'installatiepremie']));

    // obtained: the euros stand in the ledger of what is taken up
    const finding = (await worker.get(`/households/${householdId}/findings`)).body.items.find(
      (one: { right: string }) => one.right === 'installatiepremie',
    );
    clock.set('2024-11-20T09:10:00Z');
    const obtained = await worker.post(`/findings/${finding.id}/steps`, {
      state: 'obtained',
      on: '2024-11-20',
      cents: premium.amount.cents,
      per: 'once',
    });
    expect(obtained.body).toMatchObject({ state: 'obtained' });
  });

  it('S020: no leefloon for a status outside the list of that day; another law is named', async () => {
    for (const [status, register, law] of [
      ['temporaryProtection', 'foreigners', 'OCMW'],
      ['undocumented', 'none', 'urgentMedical'],
    ] as const) {
      const { householdId, personId } = await contactOf(worker);
      await tell(worker, householdId, null, municipality);
      await tell(worker, householdId, personId, [
        ...alone.filter(([predicate]) => !predicate.startsWith('residence') && predicate !== 'nationality'),
        ['nationality', 'UA'],
        ['residence/status', status],
        ['residence/register', register],
        ['residence/since', '2022-05-10'],
      ]);
      const check = (await worker.post(`/households/${householdId}/checks`, { trigger: 'intake' })).body;
      expect(resultOf<{ right: string; person: string | null; outcomeGroup: string }>(check, 'leefloon', personId), status).toMatchObject({
        outcomeGroup: 'no',
        law,
      });
      expect(check.law, status).toBe(law);
    }
  });

  it('S021: a new EU citizen in the first three months is flagged with the rule and its source', async () => {
    const { householdId, personId } = await contactOf(worker);
    await tell(worker, householdId, null, municipality);
    await tell(worker, householdId, personId, [
      ...alone.filter(([predicate]) => !predicate.startsWith('residence') && predicate !== 'nationality'),
      ['nationality', 'CZ'],
      ['residence/status', 'euJobseeker'],
      ['residence/register', 'foreigners'],
      ['residence/since', '2024-10-15'],
    ]);
    const shown = (await worker.get(`/households/${householdId}/rights`)).body;
    const refused = resultOf<{
      right: string;
      person: string | null;
      outcomeGroup: string;
      reasons: { rule: string; met: boolean; source: string; facts: string[] }[];
    }>(shown, 'leefloon', personId);
    expect(refused.outcomeGroup).toBe('no');
    const flag = refused.reasons.find((reason) => reason.met === false && reason.facts.some((fact) => fact.includes('/residence')));
    expect(flag, JSON.stringify(refused.reasons)).toBeDefined();
    expect(flag!.source).toMatch(/26[-.]05[-.]2002|57quinquies/);
  });
});

describe('story 9: another date', () => {
  const clock = clockAt('2022-12-15T09:00:00Z');
  let house: TestApp;
  let worker: Client;
  let later: Client;
  beforeAll(async () => {
    house = await testApp({ clock });
    worker = await house.as('socialWorker');
  });
  afterAll(() => house.close());

  it('a check of December 2022 says the same, to the cent and with the articles of then, after the rules of March 2026', async () => {
    const { householdId, personId } = await contactOf(worker);
    await tell(worker, householdId, null, municipality);
    await tell(worker, householdId, personId, [
      ...alone.filter(([predicate]) => predicate !== 'incomes'),
      ['incomes', [{ kind: 'wage', net: 40000, per: 'month', startedOnLeefloon: true }]],
    ]);
    const stored = (await worker.post(`/households/${householdId}/checks`, { trigger: 'review' })).body;
    const then = resultOf<{ right: string; person: string | null; amount: unknown; steps: unknown[]; reasons: { source: string }[] }>(
      stored,
      'leefloon',
      personId,
    );
    // KB 11-07-2002 art. 35, amounts of December 2022
    expect(then.amount).toEqual({ cents: 109640, per: 'month' });

    clock.set('2026-03-10T09:00:00Z');
    later = await house.as('colleague');
    // between then and now the household told more, and a law of March 2026 came
    await tell(later, householdId, personId, [['savings', 900000, '2026-01-01']]);
    const again = (await later.get(`/checks/${stored.id}?again=true`)).body;
    const { again: recomputed, ...kept } = again;
    expect(kept).toEqual(stored);
    expect(recomputed).toMatchObject({ on: '2022-12-15', isSame: true, changed: [], catalogue: stored.catalogue });
    expect(resultOf<{ right: string; person: string | null; steps: unknown[] }>(kept, 'leefloon', personId).steps).toEqual(then.steps);
    expect(then.reasons.every((reason) => reason.source !== '')).toBe(true);

    // the same day asked again from the facts of that day; and today by the rules of today, which differ
    const past = (await later.get(`/households/${householdId}/rights?on=2022-12-15`)).body;
    expect(resultOf<{ right: string; person: string | null; amount: unknown }>(past, 'leefloon', personId).amount).toEqual({
      cents: 109640,
      per: 'month',
    });
    const now = (await later.get(`/households/${householdId}/rights`)).body;
    const today = resultOf<{ right: string; person: string | null; amount: { cents: number }; reasons: unknown; steps: unknown }>(
      now,
      'leefloon',
      personId,
    );
    expect(today.amount.cents).not.toBe(109640);
    expect(today.steps).not.toEqual(then.steps);
    // a check of a day that is past explains; it finds nothing new today
    const before = (await later.get(`/households/${householdId}/findings`)).body.items.length;
    expect((await later.post(`/households/${householdId}/checks`, { trigger: 'question', on: '2022-12-15' })).status).toBe(201);
    expect((await later.get(`/households/${householdId}/findings`)).body.items).toHaveLength(before);
    expect((await later.get(`/households/${householdId}/checks`)).body.items.map((one: { on: string }) => one.on)).toEqual([
      '2022-12-15',
      '2022-12-15',
    ]);
  });
});
