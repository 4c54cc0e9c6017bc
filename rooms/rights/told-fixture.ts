// Short words for tests of this room: telling facts over HTTP, and what comes back of it.
import { type Told, aloneFacts } from '../../test/alone.ts';
import type { Client } from '../../test/harness/app.ts';

/** Notes each fact as a document; of a person when `personId` is given. */
export async function tell(client: Client, householdId: string, personId: string | null, facts: Told[]): Promise<void> {
  for (const [predicate, value, since] of facts) {
    const answer = await client.post(`/households/${householdId}/facts`, {
      personId,
      predicate,
      value,
      source: { kind: 'document' },
      ...(since && { since }),
    });
    if (answer.status !== 201) throw new Error(`${predicate}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

/** Everything about somebody alone with nothing, the birthday too: 39 years old in 2025. */
export const alone: Told[] = [['birthDate', '1985-07-30'], ...aloneFacts];

export const municipality: Told[] = [['municipality', '99001']];

/** An anonymous contact: its id, its household and the one person in it. */
export async function contactOf(client: Client, more: Record<string, unknown> = {}) {
  const opened = await client.post('/contacts', { channel: 'visit', anonymous: true, question: 'Waar heb ik recht op?', ...more });
  if (opened.status !== 201) throw new Error(`${opened.status} ${JSON.stringify(opened.body)}`);
  const { id, householdId } = opened.body as { id: string; householdId: string };
  const members = (await client.get(`/households/${householdId}`)).body.members as { personId: string }[];
  return { contactId: id, householdId, personId: members[0]!.personId };
}

type Shown = { right: string; person: string | null };
export const resultOf = <T extends Shown>(live: { results: T[] }, right: string, person: string | null): T => {
  const found = live.results.find((one) => one.right === right && (person === null || one.person === person));
  if (!found) throw new Error(`no ${right}`);
  return found;
};

export type DayTask = {
  id: string;
  kind: string;
  contactId: string | null;
  householdId: string | null;
  dueOn: string;
  why: string;
  person: { name: string } | null;
  action: { to: string } | null;
};
/** Everything on the work list of this account, in one row. */
export async function tasksOf(client: Client): Promise<DayTask[]> {
  const day = await client.get('/my-day');
  if (day.status !== 200) throw new Error(`my day: ${day.status} ${JSON.stringify(day.body)}`);
  return Object.values(day.body.groups as Record<string, DayTask[]>).flat();
}
