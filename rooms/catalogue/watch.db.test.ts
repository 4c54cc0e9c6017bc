// The watch list over HTTP on a real PostgreSQL (S210): who checks a change of law and what was done, and the days from publication to release.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { clockAt } from '../../test/harness/clock.ts';
import { namedFamily, release, voucher } from './catalogue-fixture.ts';

let house: TestApp;
let policy: Client;
let head: Client;
let worker: Client;
beforeAll(async () => {
  house = await testApp({ clock: clockAt('2025-02-18T09:24:00Z') });
  [policy, head, worker] = await Promise.all([house.as('policy'), house.as('head'), house.as('socialWorker')]);
  await namedFamily(worker, 'Peeters');
  await release(policy, head, { rules: [voucher()] });
});
afterAll(() => house.close());

describe('the watch list (S210)', () => {
  const circular = () => ({
    kind: 'circular',
    title: 'Omzendbrief leefloon',
    source: 'POD MI 12-02-2025',
    publishedOn: '2025-02-12',
    effectiveOn: '2025-03-01',
    rights: ['leefloon', 'lokaalGeboortebon'],
    checkerId: worker.account.id,
  });
  it('names the rights, who checks, and what was done; only who was given it says so', async () => {
    const made = await policy.post('/watch', circular());
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.body).toMatchObject({ state: 'given', checker: { id: worker.account.id, name: 'Test socialWorker' }, isMine: false });
    expect(made.body.rights).toContainEqual({ right: 'lokaalGeboortebon', title: 'Geboortebon' });
    const { id } = made.body;
    const step = (client: Client, body: unknown) => client.post(`/watch/${id}/steps`, body);
    expect((await step(head, { state: 'checking' })).body).toMatchObject({ reasons: ['notGivenToYou'] });
    expect((await step(worker, { state: 'checking' })).body).toMatchObject({ state: 'checking', isMine: true });
    expect((await step(worker, { state: 'done' })).body).toMatchObject({ reasons: ['what'] });
    expect((await step(worker, { state: 'given', checkerId: head.account.id })).body).toMatchObject({ reasons: ['notYoursToGive'] });
    expect((await step(policy, { state: 'given', checkerId: head.account.id })).body).toMatchObject({
      state: 'given',
      checker: { id: head.account.id },
    });
    const done = await step(head, { state: 'noChange', what: 'verduidelijking, geen ander bedrag' });
    expect(done.body.steps.map((one: { state: string }) => one.state)).toEqual(['given', 'checking', 'given', 'noChange']);
    expect((await step(head, { state: 'checking' })).body).toMatchObject({ reasons: ['over'] });
    expect((await (await house.as('frontDesk')).get('/watch')).body.items[0]).toMatchObject({ state: 'noChange' });
    expect((await (await house.as('foreignHead')).get('/watch')).body.items).toEqual([]);
    expect((await policy.post('/watch', { ...circular(), rights: ['bestaatNiet'] })).body.errors).toContainEqual(
      expect.objectContaining({ pointer: '/rights/0' }),
    );
    expect((await worker.post('/watch', circular())).status).toBe(403);
  });
});

describe('the days from publication to release (S210)', () => {
  it('counts them by right for a release that is pointed at, and shows definition, base and period beside', async () => {
    const asked = () => head.get('/watch/figures?from=2025-01-01&until=2025-12-31');
    expect((await asked()).body.items.find((one: { right: string }) => one.right === 'voedselhulp')).toBeUndefined();
    const noted = async (publishedOn: string | null) =>
      (
        await policy.post('/watch', {
          kind: 'decision',
          title: 'Fonds voor de fiets',
          source: 'Gemeenteraad 30-01-2025',
          publishedOn,
          effectiveOn: '2025-03-01',
          rights: ['lokaalFiets', 'voedselhulp'],
          checkerId: worker.account.id,
        })
      ).body;
    await release(policy, head, { rules: [voucher({ right: 'lokaalFiets', figures: { bon: 2500 }, amount: '$lokaalFiets.bon' })] });
    const change = await noted('2025-02-01');
    expect(change.releases).toEqual([
      { decisionId: expect.any(String), on: '2025-02-18', label: 'Geboortebon', source: 'Gemeenteraad 12-12-2024' },
    ]);
    expect(change).toMatchObject({ releasedOn: null, days: null });
    const undated = await noted(null);
    const [{ decisionId }] = change.releases;
    const steps = `/watch/${change.id}/steps`;
    // a release of another right, or one that is not there, cannot be pointed at
    const other = (await head.get('/catalogue/rules')).body.items.find(
      (one: { body: { right: string }; decision: unknown }) => one.body.right === 'lokaalGeboortebon' && one.decision,
    );
    for (const id of [other.decision.id, change.id])
      expect((await worker.post(steps, { state: 'done', what: 'vrijgegeven', decisionId: id })).body.errors).toContainEqual(
        expect.objectContaining({ pointer: '/decisionId' }),
      );
    expect((await worker.post(steps, { state: 'checking', decisionId })).status).toBe(400);
    const done = await worker.post(steps, { state: 'done', what: 'vrijgegeven', decisionId });
    expect(done.status, JSON.stringify(done.body)).toBe(201);
    expect(done.body).toMatchObject({ releasedOn: '2025-02-18', days: 17 });

    const figures = (await asked()).body;
    expect(figures).toMatchObject({ from: '2025-01-01', until: '2025-12-31', undated: 1 });
    expect([figures.definition, figures.base].every((text) => text.length > 50)).toBe(true);
    const of = (right: string) => figures.items.find((one: { right: string }) => one.right === right);
    expect(of('lokaalFiets')).toMatchObject({ title: 'Geboortebon', changes: 1, released: 1, medianDays: 17, longestDays: 17, open: 0 });
    expect(of('voedselhulp')).toMatchObject({ changes: 1, released: 0, withoutVersion: 1, medianDays: null });
    // the head released it while a few families had a baby: that handful is not shown to anybody here
    const { impact } = (await head.get('/catalogue/rules')).body.items.find(
      (one: { decision: { id: string } | null }) => one.decision?.id === decisionId,
    ).decision;
    expect(of('lokaalFiets')).toMatchObject(
      impact.touched > 0 && impact.touched < 5 ? { touched: null, touchedIs: 'hidden' } : { touched: impact.touched, touchedIs: 'shown' },
    );
    expect(impact.touched).toBeGreaterThan(0);
    expect(undated.publishedOn).toBeNull();
    expect(
      (await head.get('/watch/figures?from=2025-02-02&until=2025-12-31')).body.items.find(
        (one: { right: string }) => one.right === 'lokaalFiets',
      ),
    ).toBeUndefined();
    expect((await head.get('/watch/figures?from=2026-02-02&until=2025-12-31')).status).toBe(400);
    expect((await (await house.as('foreignHead')).get('/watch/figures?from=2025-01-01&until=2025-12-31')).body.items).toEqual([]);
    expect((await (await house.as('admin')).get('/watch/figures')).status).toBe(403);
    // who sees no files, sees no handful of families at a release either
    const forPolicy = (await policy.get('/catalogue/rules')).body.items.find(
      (one: { decision: { id: string } | null }) => one.decision?.id === decisionId,
    ).decision;
    expect(forPolicy.impact).toEqual(Object.values(impact as Record<string, number>).some((n) => n > 0 && n < 5) ? null : impact);
  });
});
