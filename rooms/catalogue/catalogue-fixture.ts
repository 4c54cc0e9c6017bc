// A birth voucher and a family with a baby, for the tests of this room.
import type { Client } from '../../test/harness/app.ts';
import { alone, contactOf, municipality, tell } from '../rights/told-fixture.ts';

const says = (nl: string) => ({ nl });
export const voucher = (more: Record<string, unknown> = {}) => ({
  right: 'lokaalGeboortebon',
  from: '2025-01-01',
  source: 'Gemeenteraad 12-12-2024',
  entity: 'household',
  per: 'once',
  title: { nl: 'Geboortebon', fr: 'Bon de naissance', en: 'Birth voucher' },
  next: { nl: 'Haal de bon af aan het onthaal.' },
  figures: { bon: 5000 },
  names: [],
  conditions: [
    {
      rule: 'birth',
      test: 'any(events where kind = birth and daysSince(on) <= 365)',
      text: { met: says('Er is een baby.'), notMet: says('Er is geen baby.'), open: says('Wij weten niet of er een baby is.') },
    },
  ],
  amount: '$lokaalGeboortebon.bon',
  ...more,
});

/** A household with a name and a baby, in the file of who makes it. */
export async function namedFamily(client: Client, family: string, birth: string | null = '2025-01-20') {
  const person = await client.post('/persons', { name: { given: 'Noor', family }, birthDate: '1990-05-12' });
  if (person.status !== 201) throw new Error(`${person.status} ${JSON.stringify(person.body)}`);
  const { id: personId, householdId } = person.body as { id: string; householdId: string };
  await client.post(`/households/${householdId}/assign`, { workerId: client.account.id, teamId: client.account.teamIds[0] });
  await tell(client, householdId, null, municipality);
  await tell(
    client,
    householdId,
    personId,
    alone.filter(([predicate]) => predicate !== 'birthDate'),
  );
  if (birth === null) await tell(client, householdId, null, [['events', []]]);
  else await client.post(`/households/${householdId}/events`, { kind: 'birth', on: birth });
  return { householdId, personId };
}

/** A household with a baby; its id and that of the parent. */
export async function familyWithBaby(client: Client, birth = '2025-01-20') {
  const contact = await contactOf(client);
  await tell(client, contact.householdId, null, municipality);
  await tell(client, contact.householdId, contact.personId, alone);
  const noted = await client.post(`/households/${contact.householdId}/events`, { kind: 'birth', on: birth });
  if (noted.status !== 201) throw new Error(`${noted.status} ${JSON.stringify(noted.body)}`);
  return contact;
}

type Drafts = { rules?: unknown[]; amounts?: unknown[] };
type Ids = { rules: string[]; amounts: string[] };

const good = async <Body>(asked: Promise<{ status: number; body: Body }>): Promise<Body> => {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** Written by one and submitted; the ids of the drafts. */
export async function submitted(writer: Client, { rules = [], amounts = [] }: Drafts): Promise<Ids> {
  const ids: Ids = { rules: [], amounts: [] };
  for (const body of amounts) ids.amounts.push((await good(writer.post('/catalogue/amounts', body))).id);
  for (const body of rules) ids.rules.push((await good(writer.post('/catalogue/rules', body))).id);
  await good(writer.post('/catalogue/submit', ids));
  return ids;
}

/** Written and submitted by one, released by another. */
export async function release(writer: Client, releaser: Client, drafts: Drafts): Promise<Ids> {
  const ids = await submitted(writer, drafts);
  await good(releaser.post('/catalogue/release', ids));
  return ids;
}
