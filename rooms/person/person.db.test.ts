// Persons over HTTP on a real PostgreSQL: entering, numbers, doubles, versions, bad input.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';

let house: TestApp;
let worker: Client;
let desk: Client;
beforeAll(async () => {
  house = await testApp();
  worker = await house.as('socialWorker');
  desk = await house.as('frontDesk');
});
afterAll(() => house.close());

const enter = (client: Client, body: Record<string, unknown>) => client.post('/persons', body);

describe('entering a person', () => {
  it('keeps a person with a national number, masked, with the birth date and the sex that the number tells', async () => {
    const made = await enter(worker, { name: { given: 'Amira', family: 'Haddouchi' }, nationalNumber: '85.07.30-033.28' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      birthDate: '1985-07-30',
      gender: 'm',
      nationalNumber: { kind: 'national', number: '85.07.30-***.**', isMasked: true },
    });
  });
});
