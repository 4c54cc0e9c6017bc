// Drafts of a centre's own rules and amounts: four eyes at the door and in the database, and what is refused before anybody looks at it (S043).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../kernel/actor.ts';
import { asActor } from '../../kernel/db.ts';
import type { OwnRule } from '../../rules/local/own-rule.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { clockAt } from '../../test/harness/clock.ts';
import { submitted, voucher } from './catalogue-fixture.ts';
import { changeRule, insertRule } from './queries.ts';

const clock = clockAt('2025-02-18T09:24:00Z');
let house: TestApp;
let policy: Client;
let head: Client;
let worker: Client;
beforeAll(async () => {
  house = await testApp({ clock });
  [policy, head, worker] = await Promise.all([house.as('policy'), house.as('head'), house.as('socialWorker')]);
});
afterAll(() => house.close());

describe('four eyes', () => {
  it('the author cannot release the own work, neither through the door nor in the database', async () => {
    const ids = await submitted(head, {
      rules: [voucher({ right: 'lokaalVierOgen', figures: { bon: 100 }, amount: '$lokaalVierOgen.bon' })],
    });
    expect((await head.post('/catalogue/release', ids)).body).toMatchObject({ code: 'catalogue.cannotDecide', reasons: ['ownWork'] });
    const { rows } = await house.admin.query('select written_by, submitted_at from hs.local_rule where id = $1', [ids.rules[0]]);
    const decide = (author: string, by: string) =>
      house.admin.query(
        `insert into hs.catalogue_decision (tenant_id, id, rule_id, written_by, submitted_at, outcome, by_id, at) values (1, gen_random_uuid(), $1, $2, $3, 'released', $4, now())`,
        [ids.rules[0], author, rows[0].submitted_at, by],
      );
    await expect(decide(head.account.id, head.account.id)).rejects.toThrow(/catalogue_decision_four_eyes_check/);
    // Somebody else's name as author does not help: the row of the draft says who wrote it.
    await expect(decide(policy.account.id, head.account.id)).rejects.toThrow(/catalogue_decision_rule_fkey/);
    expect((await policy.post('/catalogue/release', ids)).status).toBe(200);
    expect((await policy.post('/catalogue/release', ids)).body).toMatchObject({ reasons: ['decided'] });
  });

  it('what was submitted stays as it was looked at; what is sent back says why', async () => {
    const body = voucher({ right: 'lokaalTerug', figures: { bon: 100 }, amount: '$lokaalTerug.bon' });
    const made = (await policy.post('/catalogue/rules', body)).body;
    const changed = await policy.put(
      `/catalogue/rules/${made.id}`,
      { ...body, figures: { bon: 200 } },
      { 'if-match': `"${made.version}"` },
    );
    expect(changed.body.body.figures).toEqual({ bon: 200 });
    expect((await policy.put(`/catalogue/rules/${made.id}`, body, { 'if-match': `"${made.version}"` })).status).toBe(412);
    expect((await head.put(`/catalogue/rules/${made.id}`, body, { 'if-match': '"2"' })).body).toMatchObject({ reasons: ['somebodyElses'] });
    await policy.post('/catalogue/submit', { rules: [made.id] });
    expect((await policy.put(`/catalogue/rules/${made.id}`, body, { 'if-match': '"3"' })).body).toMatchObject({ reasons: ['submitted'] });
    expect((await policy.delete(`/catalogue/rules/${made.id}`)).body).toMatchObject({ reasons: ['submitted'] });
    const back = await head.post('/catalogue/return', { rules: [made.id], reason: 'het bedrag staat niet in de beslissing' });
    expect(back.body.rules[0]).toMatchObject({ state: 'returned', decision: { reason: 'het bedrag staat niet in de beslissing' } });
    expect((await worker.get('/rights')).body.items.map((one: { right: string }) => one.right)).not.toContain('lokaalTerug');
  });

  it('behind the door the database says the same: who may not write, and nobody changes what was submitted', async () => {
    const as = ({ account }: Client, dbRole: 'hs_staff' | 'hs_policy'): Actor => ({
      tenantId: 1,
      accountId: account.id,
      roles: account.roles,
      teamIds: account.teamIds,
      personId: null,
      grants: [],
      dbRole,
    });
    const rule: OwnRule = {
      right: 'lokaalMuur',
      municipality: 99001,
      from: '2025-01-01',
      source: 'x',
      figures: {},
      names: [],
      conditions: [],
    };
    await expect(
      asActor(house.pool, house.keys, as(worker, 'hs_staff'), (db) => insertRule(db, as(worker, 'hs_staff'), clock, rule)),
    ).rejects.toThrow(/row-level security/);
    const { rules } = await submitted(policy, {
      rules: [voucher({ right: 'lokaalMuur', figures: { bon: 100 }, amount: '$lokaalMuur.bon' })],
    });
    const row = { id: rules[0]!, version: 2 };
    for (const [who, dbRole] of [
      [policy, 'hs_policy'],
      [head, 'hs_staff'],
    ] as const)
      expect(await asActor(house.pool, house.keys, as(who, dbRole), (db) => changeRule(db, 1, row, { source: 'iets anders' }))).toBe(false);
    // Without the condition of the query too: row security itself leaves nothing to change.
    const changed = await asActor(house.pool, house.keys, as(policy, 'hs_policy'), (db) =>
      db.updateTable('local_rule').set({ source: 'iets anders' }).where('tenant_id', '=', 1).where('id', '=', row.id).executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
    await expect(
      asActor(house.pool, house.keys, as(policy, 'hs_policy'), (db) => db.deleteFrom('local_rule').where('tenant_id', '=', 1).execute()),
    ).rejects.toThrow(/permission denied/);
  });

  it('no role but the two may write or release, and a rule of another municipality does not exist', async () => {
    for (const name of ['frontDesk', 'socialWorker', 'debtMediator', 'pathwayGuide', 'dpo', 'admin'] as const)
      expect([name, (await (await house.as(name)).post('/catalogue/rules', voucher())).status]).toEqual([name, 403]);
    const { id } = (await policy.post('/catalogue/rules', voucher({ right: 'lokaalHier' }))).body;
    const foreign = await house.as('foreignHead');
    expect((await foreign.get(`/catalogue/rules/${id}`)).status).toBe(404);
    expect((await foreign.post('/catalogue/release', { rules: [id] })).status).toBe(404);
    // A draft that is not submitted yet is not for who computes with it.
    expect((await worker.get(`/catalogue/rules/${id}`)).status).toBe(404);
  });
});

describe('bad input', () => {
  const bad = (more: Record<string, unknown>) =>
    policy.post('/catalogue/rules', voucher({ right: 'lokaalSlecht', figures: { bon: 100 }, amount: '$lokaalSlecht.bon', ...more }));
  const condition = (test: string) => ({ conditions: [{ ...voucher().conditions[0], test }] });
  it.each([
    [
      'a cycle',
      {
        names: [
          { name: 'a', is: 'b + 1' },
          { name: 'b', is: 'a + 1' },
        ],
        ...condition('a > 1'),
      },
      'cycle',
      '/names/0/is',
    ],
    ['an unknown fact', condition('dwelling.rnt > 0'), 'unknownFact', '/conditions/0/test'],
    ['a division by zero', condition('dwelling.arrears / dwelling.rent > 2'), 'divisionByZero', '/conditions/0/test'],
    ['a missing branch', condition('match dwelling.kind (apartment: true)'), 'missingBranch', '/conditions/0/test'],
    ['a right without an amount', { amount: null }, 'noAmount', '/amount'],
    [
      'a reason without words',
      { conditions: [{ ...voucher().conditions[0], text: { met: { nl: '' }, notMet: { nl: 'Nee.' }, open: { nl: '?' } } }] },
      'noText',
      '/conditions/0/text/met/nl',
    ],
    ['no source', { source: '' }, 'noSource', '/source'],
  ])('%s is kept as a draft, named with its place, and cannot be submitted', async (_, more, code, pointer) => {
    const made = await bad(more);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.body.faults).toContainEqual(expect.objectContaining({ code, pointer }));
    const refused = await policy.post('/catalogue/submit', { rules: [made.body.id] });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'catalogue.faults', drafts: [{ id: made.body.id }] });
  });

  const row = {
    table: 'leefloon',
    from: '2026-09-01',
    values: { cat1: 91_157, cat2: 136_735, cat3: 184_789 },
    source: 'omzendbrief',
    confidence: 'page',
  };
  it.each([
    ['an overlap', { from: '2025-06-01', to: '2025-12-31' }, 'overlap'],
    ['a gap', { to: '2027-01-31' }, 'gap'],
    ['half', { values: { ...row.values, cat1: 44_000 } }, 'halved'],
    ['no source', { source: '' }, 'noSource'],
  ])('a row of an amount with %s is refused with the reason', async (_, more, code) => {
    const made = await policy.post('/catalogue/amounts', { ...row, ...more });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.body.faults).toContainEqual(expect.objectContaining({ code }));
    expect((await policy.post('/catalogue/submit', { amounts: [made.body.id] })).status).toBe(409);
  });

  it('two drafts for the same days: the second to be released is refused', async () => {
    const twice = voucher({ right: 'lokaalTweemaal', figures: { bon: 100 }, amount: '$lokaalTweemaal.bon' });
    const one = await submitted(policy, { rules: [twice] });
    const other = await submitted(policy, { rules: [twice] });
    expect((await head.post('/catalogue/release', one)).status).toBe(200);
    const refused = await head.post('/catalogue/release', other);
    expect(refused.body).toMatchObject({ code: 'catalogue.faults', drafts: [{ faults: [{ code: 'overlap', detail: '2025-01-01' }] }] });
  });
});
