// What the dossier reads besides the household itself. A room that this account may not read gives nothing, and the timeline is shorter.
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../web/api/client.ts';
import { get } from '../../../web/call.ts';
import { asProblem } from '../../../web/problem.ts';
import type { CheckEntry, ContactEntry, FileEntry, NoteEntry, Sources } from './timeline-items.ts';

export type Person = { id: string; version: number };

/** The person herself: her version is what a change is checked against. */
export const personQuery = (householdId: string, personId: string) =>
  queryOptions({
    queryKey: ['household', householdId, 'person', personId],
    queryFn: ({ signal }) => get<Person>(`/persons/${personId}`, signal),
  });

export const timelineQuery = (householdId: string) =>
  queryOptions({
    queryKey: ['household', householdId, 'timeline'],
    queryFn: async ({ signal }): Promise<Sources> => {
      const read = <T>(path: string) => get<{ items: T[] }>(path, signal).then(({ items }) => items, nothingIfNotAllowed);
      const [file, contacts, notes, checks] = await Promise.all([
        get<{ items: FileEntry[] }>(`/households/${householdId}/timeline`, signal).then(({ items }) => items),
        read<ContactEntry>(`/contacts?state=all&householdId=${householdId}`),
        read<NoteEntry>(`/households/${householdId}/notes`),
        read<CheckEntry>(`/households/${householdId}/checks`),
      ]);
      return { file, contacts, notes, checks };
    },
  });

function nothingIfNotAllowed(error: unknown): never[] {
  const { status } = asProblem(error);
  if (status === 403 || status === 404) return [];
  throw error;
}

/** Who works here, and in which teams: the same lists for every dialog that asks whom. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues', 'list'],
  queryFn: async ({ signal }) => (await ask('GET /colleagues', { signal })).items,
});
export const teamsQuery = queryOptions({
  queryKey: ['teams', 'list'],
  queryFn: async ({ signal }) => (await ask('GET /teams', { signal })).items,
});
