// What the screens of a household read and write. One place for the keys of the cache, so that an answer given anywhere is seen everywhere.
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { get, post } from '../call.ts';
import { useLanguage, useText } from '../language.tsx';
import { showToast } from '../toasts.ts';
import type { Answer } from './answer-form.tsx';
import { noteBody, type NoteBody } from './note-body.ts';
import type { Fact, Household, NewFact, Question, RightsAnswer } from './wire.ts';

export const householdQuery = (householdId: string) =>
  queryOptions({
    queryKey: ['household', householdId],
    queryFn: ({ signal }) => get<Household>(`/households/${householdId}`, signal),
  });

export const factsQuery = (householdId: string) =>
  queryOptions({
    queryKey: ['household', householdId, 'facts'],
    queryFn: async ({ signal }) => (await get<{ items: Fact[] }>(`/households/${householdId}/facts`, signal)).items,
  });

/** `on` null = today, as the server knows it. */
export const rightsQuery = (householdId: string, on: string | null, language: string) =>
  queryOptions({
    queryKey: ['household', householdId, 'rights', on, language],
    queryFn: ({ signal }) =>
      get<RightsAnswer>(`/households/${householdId}/rights?lang=${language}${on === null ? '' : `&on=${on}`}`, signal),
  });

/** After a fact changed: facts, rights and timeline are asked again; what is on screen stays until the answer is there. */
export function refreshFacts(client: QueryClient, householdId: string): Promise<unknown> {
  return client.invalidateQueries({ queryKey: ['household', householdId] });
}

type Noted = { fact: Fact };

/** Notes a fact and offers to undo it for ten seconds: never "are you sure". */
export function useNoteFact(householdId: string) {
  const client = useQueryClient();
  const t = useText();
  const retract = useRetractFact(householdId);
  return useMutation({
    mutationFn: (fact: NewFact) => post<Noted>(`/households/${householdId}/facts`, fact),
    onSuccess: async ({ fact }) => {
      showToast(t('household.fact.noted'), { undo: () => retract.mutate(fact.id) });
      await refreshFacts(client, householdId);
    },
  });
}

export function useRetractFact(householdId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (factId: string) => post<unknown>(`/facts/${factId}/retract`),
    onSuccess: () => refreshFacts(client, householdId),
  });
}

type Asked = Pick<Question, 'personId' | 'predicate'> & { pointer?: string };

/**
 * Gives the function that takes an answer to a question. One call notes the fact and brings the rights as they are now, so that the row changes at once;
 * facts and timeline follow. `on`: the rights of another day are on the screen.
 */
export function useAnswer(householdId: string, on: string | null = null): (question: Asked, given: Answer) => void {
  const client = useQueryClient();
  const language = useLanguage();
  const t = useText();
  const retract = useRetractFact(householdId);
  const answer = useMutation({
    mutationFn: (body: NoteBody) =>
      post<RightsAnswer & { factId: string }>(`/households/${householdId}/answers?lang=${language}${on === null ? '' : `&on=${on}`}`, body),
    onSuccess: ({ factId, ...rights }) => {
      client.setQueryData(rightsQuery(householdId, on, language).queryKey, rights);
      showToast(t('household.fact.noted'), { undo: () => retract.mutate(factId) });
      const shown = rightsQuery(householdId, on, language).queryKey;
      void client.invalidateQueries({
        queryKey: ['household', householdId],
        predicate: (query) => JSON.stringify(query.queryKey) !== JSON.stringify(shown),
      });
    },
  });
  return (question, given) => answer.mutate(noteBody(question, given, client.getQueryData(factsQuery(householdId).queryKey) ?? []));
}
