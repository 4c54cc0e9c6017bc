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

/** A household with a baby; its id and that of the parent. */
export async function familyWithBaby(client: Client, birth = '2025-01-20') {
  const contact = await contactOf(client);
  await tell(client, contact.householdId, null, municipality);
  await tell(client, contact.householdId, contact.personId, alone);
  const noted = await client.post(`/households/${contact.householdId}/events`, { kind: 'birth', on: birth });
  if (noted.status !== 201) throw new Error(`${noted.status} ${JSON.stringify(noted.body)}`);
  return contact;
}

/** Written and submitted by one, released by another; the id of the draft. */
export async function release(writer: Client, releaser: Client, body: unknown, what: 'rules' | 'amounts' = 'rules'): Promise<string> {
  const good = async (asked: Promise<{ status: number; body: { id: string } }>): Promise<string> => {
    const answer = await asked;
    if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  };
  const id = await good(writer.post(`/catalogue/${what}`, body));
  await good(writer.post(`/catalogue/${what}/${id}/submit`));
  return good(releaser.post(`/catalogue/${what}/${id}/release`));
}
