// What the desk reads.
import { queryOptions } from '@tanstack/react-query';
import { get } from '../../../web/call.ts';
import type { Contact, ContactLine } from './wire.ts';

export const contactQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['contact', contactId],
    queryFn: ({ signal }) => get<Contact>(`/contacts/${contactId}`, signal),
  });

export const contactsQuery = (isMine: boolean, state: string) =>
  queryOptions({
    queryKey: ['contacts', isMine, state],
    queryFn: async ({ signal }) => (await get<{ items: ContactLine[] }>(`/contacts?mine=${isMine}&state=${state}`, signal)).items,
  });

export type Theme = { code: string; label: Record<string, string>; family: boolean };
export const themesQuery = queryOptions({
  queryKey: ['themes'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => (await get<{ items: Theme[] }>('/themes', signal)).items,
});
