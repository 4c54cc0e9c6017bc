// A local rule from draft over release to the check of a household, on a real PostgreSQL: four eyes, walls, what a stored check says afterwards (S043, S055).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueHash } from '../../rules/catalogue.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { clockAt, resultOf } from '../rights/told-fixture.ts';
import { familyWithBaby, release, voucher } from './catalogue-fixture.ts';

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
    // Another municipality keeps its own rules.
    expect((await (await house.as('foreignWorker')).get('/rights')).body.items.map((one: { right: string }) => one.right)).not.toContain(
      'lokaalGeboortebon',
    );
  });
});
