// Short words for tests of this room: households through the front door, and a scan that runs to its end as its jobs would.
import type { Actor } from '../../kernel/actor.ts';
import { asActor } from '../../kernel/db.ts';
import { jobActor } from '../../kernel/actor.ts';
import type { Job } from '../../kernel/jobs.ts';
import type { Answer, Client, TestApp } from '../../test/harness/app.ts';
import { type Told, aloneFacts } from '../../test/alone.ts';
import { scanStep } from './scan.ts';

let made = 0;
const streets = ['Dorpsstraat', 'Kerkstraat', 'Molenweg'];
export type Made = { householdId: string; personId: string; family: string };

export async function familyOf(
  client: Client,
  more: { facts?: Told[]; street?: string; birthDate?: string; person?: object } = {},
): Promise<Made> {
  made += 1;
  const family = `Qx${String.fromCodePoint(97 + (made % 26))}${made}naam`;
  const birthDate = more.birthDate ?? `${1960 + (made % 40)}-0${1 + (made % 9)}-1${made % 10}`;
  const good = async <T>(answer: Promise<{ status: number; body: T }>, what: string): Promise<T> => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const typed = {
    name: { given: `P${made}`, family },
    birthDate,
    language: 'nl',
    phones: [{ number: '011 22 33 44' }],
    ...more.person,
  };
  const person = await good(enter(client, typed), 'person');
  const { householdId, id: personId } = person as { householdId: string; id: string };
  await good(
    client.post(`/households/${householdId}/addresses`, {
      street: more.street ?? streets[made % streets.length],
      number: String(made),
      postalCode: '3999',
      city: 'Heiderode',
    }),
    'address',
  );
  const say = (predicate: string, value: unknown, ofPerson: boolean) =>
    good(
      client.post(`/households/${householdId}/facts`, {
        personId: ofPerson ? personId : null,
        predicate,
        value,
        source: { kind: 'document' },
      }),
      predicate,
    );
  await say('municipality', '99001', false);
  for (const [predicate, value] of more.facts ?? aloneFacts) await say(predicate, value, true);
  return { householdId, personId, family };
}

/** Enters somebody although others look alike: in these tests everybody does. */
async function enter(client: Client, typed: object, seen: string[] = []): Promise<Answer> {
  const answer = await client.post('/persons', { ...typed, seen });
  if (answer.status !== 409 || answer.body.code !== 'person.duplicate' || seen.length > 15) return answer;
  const others = (answer.body.candidates as { personId: string }[]).map((one) => one.personId);
  return enter(client, typed, [...new Set([...seen, ...others])]);
}

/** As the worker does it: each step a transaction of its own, here of two households. Gives the number of steps. */
export async function runScan(house: TestApp, runId: string, stopAfter = Number.POSITIVE_INFINITY): Promise<number> {
  const actor = jobActor(1);
  let step: Step | null = { runId, cursor: await cursorOf(house, runId) };
  let count = 0;
  while (step && count < stopAfter) {
    step = await stepOnce(house, actor, step);
    count += 1;
  }
  return count;
}

type Step = { runId: string; cursor: string | null };
export const cursorOf = async (house: TestApp, runId: string): Promise<string | null> =>
  (await house.admin.query<{ cursor: string | null }>('select cursor from hs.scan_run where tenant_id = 1 and id = $1', [runId])).rows[0]!
    .cursor;

export const stepOnce = (house: TestApp, actor: Actor, step: Step): Promise<Step | null> =>
  asActor(house.pool, house.keys, actor, (db) => scanStep(step, { db, actor, keys: house.keys, clock: house.clock }, 2));

/** Runs one job of this room as its worker would, for this municipality. */
export const runJob = (house: TestApp, job: Job): Promise<void> => {
  const actor = jobActor(1);
  return asActor(house.pool, house.keys, actor, (db) => job.run(null, { db, actor, keys: house.keys, clock: house.clock }));
};
