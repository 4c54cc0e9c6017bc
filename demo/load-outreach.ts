// A scan of Heiderode, a list made from it on which two families were tried, and a mini rights investigation under way, done as the colleagues would.
import { Temporal } from 'temporal-polyfill';
import type { AppOptions } from '../app.ts';
import { asActor } from '../kernel/db.ts';
import { jobActor } from '../kernel/actor.ts';
import { scanToEnd } from '../rooms/outreach/scan.ts';
import { demoTenant } from './accounts.ts';
import type { Entered } from './load-households.ts';
import type { Caller } from './load-work.ts';

type Callers = { head: Caller; worker: Caller };

export async function loadOutreach(
  { pool, keys, clock }: Pick<AppOptions, 'pool' | 'keys' | 'clock'>,
  { head, worker }: Callers,
  byKey: ReadonlyMap<string, Entered>,
): Promise<void> {
  const today = clock.today();
  const daysAgo = (days: number): string => Temporal.PlainDate.from(today).subtract({ days }).toString();
  await investigate(worker, byKey.get('put')!, daysAgo);
  const run = await head('POST', '/scans');
  const actor = jobActor(demoTenant.id);
  // The jobs begin after the demo is loaded; here their steps are done one after another.
  await scanToEnd(run.id, (step) => asActor(pool, keys, actor, (db) => step({ db, actor, keys, clock })));
  const list = await head('POST', '/outreach/lists', {
    name: 'Leefloon en verhoogde tegemoetkoming',
    filter: { rights: ['leefloon', 'verhoogdeTegemoetkoming'], certainOnly: true },
  });
  const { items } = await worker<{ items: { id: string; phones: string[] }[] }>('GET', `/outreach/lists/${list.id}/entries`);
  const attempts = [
    { channel: 'phone', result: 'noAnswer', minutes: 2 },
    { channel: 'letter', result: 'messageLeft', words: 'Brief met de folder en een dag om langs te komen.' },
  ];
  for (const [at, attempt] of attempts.entries()) {
    const entry = items[at];
    if (entry) await worker('POST', `/outreach/entries/${entry.id}/attempts`, { on: today, ...attempt });
  }
}

/** Nele Put, with her newborn: referred by the regional nurse, seen twice, a voucher at the second contact. */
async function investigate(worker: Caller, { householdId, personIds }: Entered, daysAgo: (days: number) => string): Promise<void> {
  type Mro = { id: string; contacts: { id: string }[] };
  const mro = await worker<Mro>('POST', `/households/${householdId}/mro`, {
    referredOn: daysAgo(20),
    referrer: 'regionalNurse',
    organisation: 'Kind en Gezin',
    grounds: ['youngChild', 'lowWorkIntensity', 'birth'],
    consent: { personId: personIds.get('nele'), given: true },
  });
  await worker('POST', `/mro/${mro.id}/contacts`, {
    on: daysAgo(15),
    place: 'home',
    minutes: 55,
    words: 'Kennismaking, samen met de verpleegkundige. Nele is moe en wil eerst weten of het Groeipakket in orde is.',
  });
  const seen = await worker<Mro>('POST', `/mro/${mro.id}/contacts`, {
    on: daysAgo(6),
    place: 'home',
    minutes: 70,
    words: 'De facturen van gas en water bekeken. Zij wist niet dat de verhoogde tegemoetkoming meer opent.',
  });
  await worker('POST', `/mro/${mro.id}/vouchers`, { contactId: seen.contacts[1]!.id, serial: 'MRO-0001', on: daysAgo(6) });
}
