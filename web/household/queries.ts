// What the screens of a household read and write. One place for the keys of the cache, so that an answer given anywhere is seen everywhere.
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { get, post } from '../call.ts';
import { useText } from '../language.tsx';
import { showToast } from '../toasts.ts';
import type { Answer } from './answer-form.tsx';
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

/** Gives the function that takes an answer to a question as a declared fact. */
export function useAnswer(householdId: string): (question: Pick<Question, 'personId' | 'predicate'>, given: Answer) => void {
  const note = useNoteFact(householdId);
  return (question, given) =>
    note.mutate({
      personId: question.personId,
      predicate: question.predicate,
      value: given.value,
      itemId: given.isItem ? crypto.randomUUID() : null,
      source: { kind: 'declared', detail: null },
    });
}
