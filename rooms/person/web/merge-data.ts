// Two records of one person, as the server compares them, and what was merged before.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, type AnswerOf, type BodyOf } from '../../../web/api/client.ts';
import { useText } from '../../../web/language.tsx';
import { showToast } from '../../../web/toasts.ts';

export type MergePreview = AnswerOf<'GET /persons/{personId}/merge-preview'>;
export type Beside = MergePreview['from'];
export type Compared = MergePreview['compared'];
export type DetailLine = Compared['details'][number];
export type ComparedFact = Compared['along'][number];
type Choices = NonNullable<BodyOf<'POST /persons/{personId}/merge'>['choices']>;
export type Keep = Choices['facts'][number]['keep'];
export type Merge = AnswerOf<'GET /persons/{personId}/merges'>['items'][number];

/** By the key of a line; a detail is of one record, a fact may stay of both. */
export type Chosen = Record<string, Keep>;

export const previewQuery = (from: string, into: string) =>
  queryOptions({
    queryKey: ['person', from, 'merge-preview', into],
    retry: false,
    queryFn: ({ signal }) => ask('GET /persons/{personId}/merge-preview', { path: { personId: from }, query: { into }, signal }),
  });

export const mergesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId, 'merges'],
    queryFn: async ({ signal }) => (await ask('GET /persons/{personId}/merges', { path: { personId }, signal })).items,
  });

/** What stands chosen before anybody chose: the details of the record that stays, and of facts both, so that nothing goes by itself. */
export function defaultOf(compared: Compared): Chosen {
  return Object.fromEntries([
    ...compared.details.map((line) => [`detail:${line.key}`, 'into']),
    ...compared.facts.map((line) => [`fact:${line.key}`, 'both']),
  ]) as Chosen;
}

export function choicesOf(compared: Compared, chosen: Chosen): Choices {
  return {
    details: Object.fromEntries(
      compared.details.map(({ key }) => [key, chosen[`detail:${key}`] === 'from' ? ('from' as const) : ('into' as const)]),
    ),
    facts: compared.facts.map(({ key }) => ({ key, keep: chosen[`fact:${key}`] ?? ('both' as const) })),
  };
}

export function useUndoMerge() {
  const t = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (mergeId: string) => ask('POST /merges/{mergeId}/undo', { path: { mergeId } }),
    onSuccess: () => {
      showToast(t('person.merge.undone'));
      // A file that had gone up in another stands on its own again.
      client.removeQueries({ queryKey: ['household'], type: 'inactive' });
      return client.invalidateQueries();
    },
  });
}
