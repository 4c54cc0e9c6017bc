// What a citizen brings along comes into the file of a conversation after consent, on a real PostgreSQL; and a code that cannot be read changes nothing (S012).
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../kernel/clock.ts';
import { catalogueHash } from '../../rules/catalogue.ts';
import type { Household } from '../../rules/contract.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';
import { sealed } from './shared/code.ts';

let house: TestApp;
let worker: Client;
let other: Client;
beforeAll(async () => {
  house = await testApp({ clock: fixedClock('2025-02-18T09:24:00Z') });
  [worker, other] = await Promise.all([house.as('socialWorker'), house.as('otherWorker')]);
});
afterAll(() => house.close());

const brought: Household = {
  persons: [
    {
      id: 'reference1',
      role: 'reference',
      birthDate: '1990-05-12',
      residence: { status: 'belgian' },
      incomes: [{ kind: 'wage', net: 90_000, per: 'month' }],
      savings: 0,
      health: { insured: true },
    },
    { id: 'child1', role: 'child', birthDate: '2019-09-03' },
  ],
  dwelling: { tenure: 'privateRent', rent: 65_000 },
};
const codeOf = async (household: Household = brought, madeOn = '2025-02-10'): Promise<string> =>
  ((await sealed({ household, madeOn, rules: catalogueHash() }, (bytes) => promisify(deflateRaw)(bytes))) ?? []).join('\n');

type Kept = { predicate: string; personId: string | null; value: unknown; source: { kind: string; detail: string | null } };
const anonymous = async (): Promise<{ householdId: string; personId: string }> => {
  const contact = await worker.post('/contacts', { channel: 'visit', anonymous: true, question: 'Ik heb een code bij' });
  expect(contact.status).toBe(201);
  const { householdId } = contact.body as { householdId: string };
  const { members } = (await worker.get(`/households/${householdId}`)).body as { members: { personId: string }[] };
  return { householdId, personId: members[0]!.personId };
};
const factsIn = async (householdId: string): Promise<Kept[]> =>
  ((await worker.get(`/households/${householdId}/facts`)).body as { items: Kept[] }).items;
const read = (householdId: string, code: string, client = worker) => client.post(`/households/${householdId}/citizen-code/read`, { code });
const consent = { given: true, language: 'nl' };

describe('a code that a citizen shows', () => {
  it('is read: what it holds, who that probably is, and nothing is noted yet', async () => {
    const { householdId, personId } = await anonymous();
    const answer = await read(householdId, await codeOf());
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(answer.body).toMatchObject({
      madeOn: '2025-02-10',
      expiresOn: '2025-03-12',
      isOfTheseRules: true,
      mayAddPersons: true,
      persons: [
        { at: 0, role: 'reference', birthDate: '1990-05-12', personId },
        { at: 1, role: 'child', birthDate: '2019-09-03', personId: null },
      ],
    });
    const facts = (answer.body as { facts: { predicate: string; person: number | null; value: unknown }[] }).facts;
    expect(facts).toContainEqual({ person: null, predicate: 'dwelling/rent', value: 65_000, isKnown: false });
    expect(facts).toContainEqual({ person: 0, predicate: 'savings', value: 0, isKnown: false });
    expect(await factsIn(householdId)).toEqual([]);
  });

  it('is loaded after consent: the facts as declared by the citizen, the child without a name, the consent on its day', async () => {
    const { householdId, personId } = await anonymous();
    const persons = [
      { at: 0, personId },
      { at: 1, personId: 'new' },
    ];
    const answer = await worker.post(`/households/${householdId}/citizen-code`, { code: await codeOf(), consent, persons });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    const facts = await factsIn(householdId);
    expect(answer.body).toEqual({ noted: facts.length, known: 1, leftOut: 0 });
    expect(facts.every((fact) => fact.source.kind === 'declared' && fact.source.detail === 'burger')).toBe(true);
    expect(facts.find((fact) => fact.predicate === 'incomes')).toMatchObject({
      personId,
      value: { kind: 'wage', net: 90_000, per: 'month' },
    });
    expect(facts.find((fact) => fact.predicate === 'savings')?.value).toBe(0);
    const { members } = (await worker.get(`/households/${householdId}`)).body as { members: { role: string; birthDate: string | null }[] };
    expect(members.map((one) => [one.role, one.birthDate])).toEqual([
      ['reference', '1990-05-12'],
      ['child', '2019-09-03'],
    ]);
    const consents = (await worker.get(`/persons/${personId}/consents`)).body as { items: { purpose: string; givenOn: string }[] };
    expect(consents.items).toMatchObject([{ purpose: 'rightsCheck', givenOn: '2025-02-18' }]);
    // Once more notes nothing twice.
    const again = await worker.post(`/households/${householdId}/citizen-code`, {
      code: await codeOf(),
      consent,
      persons: [{ at: 0, personId }],
    });
    expect(again.body).toMatchObject({ noted: 0 });
    expect(await factsIn(householdId)).toHaveLength(facts.length);
  });

  it('is not loaded without consent, nor with a person of another file, nor by who may not see the file', async () => {
    const { householdId } = await anonymous();
    const elsewhere = await anonymous();
    const load = (more: object, client = worker, code = codeOf()) =>
      code.then((text) => client.post(`/households/${householdId}/citizen-code`, { code: text, consent, persons: [], ...more }));
    expect((await load({ consent: { given: false, language: 'nl' } })).status).toBe(400);
    expect((await load({ persons: [{ at: 0, personId: elsewhere.personId }] })).status).toBe(400);
    expect((await load({ persons: [{ at: 7, personId: null }] })).status).toBe(400);
    expect((await load({}, other)).status).toBe(404);
    expect((await read(householdId, await codeOf(), other)).status).toBe(404);
    expect(await factsIn(householdId)).toEqual([]);
  });

  it.each([
    ['expired', async () => codeOf(brought, '2025-01-10'), 'citizenCode.expired'],
    ['cut off', async () => (await codeOf()).slice(0, -6), 'citizenCode.truncated'],
    ['of another version', async () => (await codeOf()).replace('HSK1', 'HSK2'), 'citizenCode.otherVersion'],
    ['from tomorrow', async () => codeOf(brought, '2025-02-19'), 'citizenCode.notYet'],
    ['not ours', async () => 'https://example.org/qr', 'citizenCode.notOurs'],
    [
      'with facts that are none',
      async () => codeOf({ persons: [{ id: 'a', role: 'reference', name: 'An' } as never] }),
      'citizenCode.unreadable',
    ],
    [
      'that becomes a flood',
      async () => codeOf({ persons: [{ id: 'a', role: 'reference', nationality: 'B'.repeat(300_000) }] }),
      'citizenCode.unreadable',
    ],
  ])('that is %s says so and changes nothing', async (_what, make, code) => {
    const { householdId } = await anonymous();
    const text = await make();
    const answer = await read(householdId, text);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([422, code]);
    const loaded = await worker.post(`/households/${householdId}/citizen-code`, { code: text, consent, persons: [] });
    expect(loaded.status).toBe(422);
    expect(await factsIn(householdId)).toEqual([]);
    // And never what was typed.
    expect(JSON.stringify(answer.body)).not.toContain(text.slice(10, 40));
  });
});
