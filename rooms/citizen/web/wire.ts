// What the screen of the code reads from the server.
import { queryOptions } from '@tanstack/react-query';
import { get } from '../../../web/call.ts';

export type Brought = {
  madeOn: string;
  expiresOn: string;
  isOfTheseRules: boolean;
  persons: { at: number; role: string; birthDate: string | null; personId: string | null }[];
  facts: { person: number | null; predicate: string; value: unknown; isKnown: boolean }[];
  mayAddPersons: boolean;
};

/** The file of a conversation: where what is brought along goes. */
export const contactHouseholdQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['contact', contactId, 'household'],
    queryFn: async ({ signal }) => (await get<{ householdId: string }>(`/contacts/${contactId}`, signal)).householdId,
  });
