import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../test/harness/app.ts';
import type { TestApp } from '../test/harness/app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

describe('a request', () => {
  it('is answered without a session where anybody may ask', async () => {
    const answer = await house.anonymous.get('/health');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ status: 'ok' });
    expect(answer.headers['cache-control']).toBe('no-store');
  });
  it('is refused without a session elsewhere', async () => {
    const answer = await house.anonymous.get('/me');
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'session.none', status: 401, type: 'urn:hoeksteen:problem:session.none' });
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
  it('runs as the actor of its session', async () => {
    const answer = await (await house.as('socialWorker')).get('/me');
    expect(answer.body).toMatchObject({ account: { roles: ['socialWorker'], teams: [{ name: 'intake' }] }, tenant: { id: 1 } });
  });
  it('sees its own municipality alone', async () => {
    const names = async (who: 'socialWorker' | 'foreignWorker') =>
      (await (await house.as(who)).get('/teams')).body.items.map((team: { name: string }) => team.name);
    expect(await names('socialWorker')).toEqual(['begeleiding', 'intake', 'onthaal', 'schuld']);
    expect(await names('foreignWorker')).toEqual(['intake']);
  });
  it('gets the same 404 for any unknown address', async () => {
    expect((await house.anonymous.get('/nothing')).body.code).toBe('notFound');
  });
});
