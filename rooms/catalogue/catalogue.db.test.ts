// A local rule from draft over release to the check of a household, on a real PostgreSQL, and what a stored check says afterwards (S043).
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asActor } from '../../kernel/db.ts';
import { catalogueHash } from '../../rules/catalogue.ts';
import type { Household } from '../../rules/contract.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { clockAt } from '../../test/harness/clock.ts';
import { resultOf, tasksOf } from '../rights/told-fixture.ts';
import { familyWithBaby, namedFamily, release, submitted, voucher } from './catalogue-fixture.ts';

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

type Row = {
  right: string;
  person: string | null;
  outcome: string;
  amount: { cents: number; per: string } | null;
  label: string;
  reasons: { text: string; source: string }[];
  next: string;
};

describe('a birth voucher of the centre', () => {
  it('counts for nobody before a second person released it, and for the family with a baby after', async () => {
    const { householdId } = await familyWithBaby(worker);
    const rights = async () => (await worker.get(`/households/${householdId}/rights`)).body as { catalogue: string; results: Row[] };
    const before = await rights();
    expect(before.catalogue).toBe(catalogueHash());

    const made = await policy.post('/catalogue/rules', voucher());
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.body).toMatchObject({ state: 'draft', faults: [], municipality: 99001, label: 'Geboortebon' });
    const { id } = made.body;
    expect((await head.post('/catalogue/release', { rules: [id] })).body).toMatchObject({
      code: 'catalogue.cannotDecide',
      reasons: ['notSubmitted'],
    });
    expect((await policy.post('/catalogue/submit', { rules: [id] })).body.rules[0].state).toBe('submitted');
    expect((await rights()).catalogue).toBe(catalogueHash());

    const released = await head.post('/catalogue/release', { rules: [id] });
    expect(released.status, JSON.stringify(released.body)).toBe(200);
    const [rule] = released.body.rules;
    expect(rule).toMatchObject({ state: 'released', decision: { by: { id: house.accounts['head']!.id } } });
    const after = await rights();
    expect(after.catalogue).toBe(rule.decision.catalogue);
    const bon = resultOf<Row>(after, 'lokaalGeboortebon', null);
    expect(bon).toMatchObject({
      outcome: 'entitled',
      amount: { cents: 5000, per: 'once' },
      label: 'Geboortebon',
      next: 'Haal de bon af aan het onthaal.',
    });
    expect(bon.reasons).toContainEqual(expect.objectContaining({ text: 'Er is een baby.', source: 'Gemeenteraad 12-12-2024' }));
    // The report of the family names it, in the words of the centre.
    const check = await worker.post(`/households/${householdId}/checks`, { trigger: 'conversation' });
    const report = await worker.post(`/checks/${check.body.id}/reports`, { lang: 'fr' });
    expect(report.status, JSON.stringify(report.body)).toBe(201);
    const { letter } = (await worker.get(`/reports/${report.body.reportId}`)).body;
    expect(letter.blocks).toContainEqual(
      expect.objectContaining({ kind: 'item', title: { nl: 'Geboortebon', other: 'Bon de naissance' } }),
    );
    // Another municipality keeps its own rules.
    expect((await (await house.as('foreignWorker')).get('/rights')).body.items.map((one: { right: string }) => one.right)).not.toContain(
      'lokaalGeboortebon',
    );
  });
});

describe('a new indexation', () => {
  it('is entered once, stands beside its formula, and is released by another with the households it touches', async () => {
    const { householdId, personId } = await namedFamily(worker, 'Index', null);
    const made = await policy.post('/catalogue/indexations', { from: '2026-09-01', coefficient: 1.8114, source: 'omzendbrief 25-08-2026' });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const items = made.body.items as {
      id: string;
      body: { table: string; values: Record<string, number> };
      faults: unknown[];
      index: { difference: number }[];
    }[];
    expect(items.map((one) => one.body.table)).toEqual([
      'leefloonIndex',
      'leefloonYear',
      'leefloon',
      'installatiepremie',
      'leefloonWork',
      'leefloonShortage',
      'proDeoDependant',
      'ivt',
    ]);
    const amounts = items.map((one) => one.id);
    expect((await policy.post('/catalogue/submit', { amounts })).status).toBe(200);
    const impact = (await head.post('/catalogue/impact', { amounts })).body;
    expect(impact.on).toBe('2026-09-01');
    expect(impact.items).toContainEqual(
      expect.objectContaining({
        householdId,
        personId,
        right: 'leefloon',
        name: 'Noor Index',
        before: { outcome: 'entitled', amount: { cents: 134_047, per: 'month' } },
        after: { outcome: 'entitled', amount: { cents: items[2]!.body.values['cat2'], per: 'month' } },
      }),
    );
    const released = await head.post('/catalogue/release', { amounts });
    expect(released.status, JSON.stringify(released.body)).toBe(200);
    expect(released.body.amounts[0].decision.impact.better).toBeGreaterThan(0);
    const on = async (day: string) =>
      resultOf<Row>((await worker.get(`/households/${householdId}/rights?on=${day}`)).body, 'leefloon', personId).amount?.cents;
    expect([await on('2026-08-31'), await on('2026-09-01')]).toEqual([134_047, items[2]!.body.values['cat2']]);
    // The caseworker is told (S210).
    expect(await tasksOf(worker)).toContainEqual(expect.objectContaining({ kind: 'catalogue.recheck', householdId }));
  });
});

describe('whom it touches', () => {
  it('is known before the release, logged as reading, and leaves out who is hidden', async () => {
    const family = await namedFamily(worker, 'Geraakt');
    const without = await namedFamily(worker, 'Ongemoeid', null);
    const hidden = await namedFamily(worker, 'Verborgen');
    expect((await worker.post(`/persons/${hidden.personId}/shield`, { reason: 'bedreigd door een familielid' })).status).toBeLessThan(300);
    const ids = await submitted(policy, { rules: [voucher({ right: 'lokaalKraam', figures: { bon: 2500 }, amount: '$lokaalKraam.bon' })] });
    const before = await readings();
    const impact = (await head.post('/catalogue/impact', ids)).body;
    const touched = impact.items.map((one: { householdId: string }) => one.householdId);
    expect(touched).toContain(family.householdId);
    expect(touched).not.toContain(without.householdId);
    expect(touched).not.toContain(hidden.householdId);
    expect(impact.items.find((one: { householdId: string }) => one.householdId === family.householdId)).toMatchObject({
      right: 'lokaalKraam',
      label: 'Geboortebon',
      before: null,
      after: { outcome: 'entitled', amount: { cents: 2500, per: 'once' } },
    });
    const logged = (await readings()).slice(before.length).flatMap((one) => one.subjects);
    expect(logged).toEqual(expect.arrayContaining([family.householdId, without.householdId]));
    expect(logged).not.toContain(hidden.householdId);
    expect((await policy.post('/catalogue/impact', ids)).status).toBe(403);
    expect((await worker.post('/catalogue/impact', ids)).status).toBe(403);
  });

  it('leaves as a list for a spreadsheet, and that is logged', async () => {
    const ids = await submitted(policy, { rules: [voucher({ right: 'lokaalLijst', figures: { bon: 2500 }, amount: '$lokaalLijst.bon' })] });
    const csv = await head.get(`/catalogue/impact.csv?rules=${ids.rules[0]}`);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(String(csv.body)).toMatch(/Noor Geraakt;Geboortebon;;;;;entitled;2500;once/);
    expect((await readings('catalogue.impactExport')).length).toBe(1);
  });

  const readings = async (action = 'catalogue.impact') =>
    (await house.admin.query('select subjects from hs.audit where action = $1 order by at, id', [action])).rows as { subjects: string[] }[];
});

describe('a check that was kept', () => {
  it('says the same after a new rule and a new amount, by the rules of then, found by their hash', async () => {
    const { householdId } = await familyWithBaby(worker);
    const bon = voucher({ right: 'lokaalBewaard', figures: { bon: 3000 }, amount: '$lokaalBewaard.bon' });
    await release(policy, head, { rules: [bon] });
    const stored = (await worker.post(`/households/${householdId}/checks`, { trigger: 'conversation' })).body;
    expect(resultOf<Row>(stored, 'lokaalBewaard', null).amount).toEqual({ cents: 3000, per: 'once' });

    await release(policy, head, {
      rules: [{ ...bon, from: '2025-02-01', figures: { bon: 4500 } }],
      amounts: [
        {
          table: 'leefloon',
          from: '2018-09-01',
          to: '2019-06-30',
          values: { cat1: 60_700, cat2: 91_000, cat3: 123_000 },
          source: 'POD MI',
          confidence: 'page',
        },
      ],
    });
    const again = (await worker.get(`/checks/${stored.id}?again=true`)).body;
    expect(again.results).toEqual(stored.results);
    expect(again.again).toMatchObject({ isSame: false, asThen: { isKept: true, isSame: true } });
    expect(again.again.catalogue).not.toBe(stored.catalogue);
    expect(again.again.changed).toContainEqual(
      expect.objectContaining({
        right: 'lokaalBewaard',
        from: expect.objectContaining({ amount: { cents: 3000, per: 'once' } }),
        to: expect.objectContaining({ amount: { cents: 4500, per: 'once' } }),
      }),
    );
    // A house that was started again has nothing in memory: the rules come from the database, by their hash.
    vi.resetModules();
    const [{ rulesByHash }, { checkHousehold }] = await Promise.all([import('./rules.ts'), import('../../rules/check.ts')]);
    const actor = {
      tenantId: 1,
      accountId: worker.account.id,
      roles: worker.account.roles,
      teamIds: worker.account.teamIds,
      personId: null,
      grants: [],
      dbRole: 'hs_staff' as const,
    };
    const rules = await asActor(house.pool, house.keys, actor, (db) => rulesByHash(db, 1, stored.catalogue));
    const family: Household = {
      municipality: '99001',
      events: [{ kind: 'birth', on: '2025-01-20' }],
      persons: [{ id: 'a', role: 'reference', birthDate: '1990-05-12' }],
    };
    const check = checkHousehold(family, { on: '2025-02-18', rules: rules! });
    expect(check.catalogue).toBe(stored.catalogue);
    expect(check.results.find((one) => one.right === 'lokaalBewaard')?.amount?.cents).toBe(3000);
    // A set that was tampered with is not taken for the one it is kept under.
    await house.admin.query(
      'update hs.rule_set set content = other.content from hs.rule_set other where hs.rule_set.hash = $1 and other.hash <> $1 and other.tenant_id = 1',
      [stored.catalogue],
    );
    vi.resetModules();
    const restarted = await import('./rules.ts');
    await expect(asActor(house.pool, house.keys, actor, (db) => restarted.rulesByHash(db, 1, stored.catalogue))).rejects.toThrow(
      /another hash/,
    );
  });
});

describe('the list for every worker', () => {
  it('shows of each amount how sure it is and where it comes from, and which right is the centre’s own', async () => {
    const { items } = (await worker.get('/catalogue/rights?on=2025-02-18')).body;
    const leefloon = items.find((one: { right: string }) => one.right === 'leefloon');
    expect(leefloon.figures).toContainEqual(
      expect.objectContaining({ name: 'leefloon.cat1', value: 87_613, since: '2025-02-01', until: '2026-02-28', confidence: 'page' }),
    );
    for (const right of items)
      for (const figure of right.figures)
        expect([figure.name, figure.source !== '', figure.confidence !== '']).toEqual([figure.name, true, true]);
    expect(items.find((one: { right: string }) => one.right === 'lokaalGeboortebon')).toMatchObject({
      isLocal: true,
      isOwn: true,
      title: 'Geboortebon',
    });
    const tables = (await worker.get('/catalogue/tables')).body.items;
    expect(tables.find((one: { table: string }) => one.table === 'leefloon').rights.map((one: { right: string }) => one.right)).toContain(
      'leefloon',
    );
  });
});
