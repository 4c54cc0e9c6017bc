// What was handed over, the way back, and how a task says from whom it came.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, type AnswerOf } from '../api/client.ts';
import type { Text } from '../i18n.ts';
import { useText } from '../language.tsx';
import { showToast } from '../toasts.ts';
import { dateShort, dayOf } from '../ui/format.ts';

export type GivenAway = AnswerOf<'GET /hand-overs'>['items'][number];

export const handOversQuery = queryOptions({
  queryKey: ['my-day', 'hand-overs'],
  queryFn: async ({ signal }) => (await ask('GET /hand-overs', { signal })).items,
});

/** A conversation is handed over from the conversation, a review stays with whom it was asked of. */
export const isMovable = (task: { kind: string }): boolean => task.kind !== 'contact.open' && task.kind !== 'breakGlass.review';

export type Handed = { from: { name: string }; at: string; note: string | null };

/** 'Van Lotte Maes, 18-02-2025: ik ben op vorming.' */
export function handedWords(handed: Handed | null, t: Text): string | null {
  if (!handed) return null;
  const words = t('household.handOver.from', { name: handed.from.name, date: dateShort(dayOf(handed.at)) });
  return handed.note ? `${words}: ${handed.note}` : words;
}

export function useUndoHandOver() {
  const t = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (handoverId: string) => ask('POST /hand-overs/{handoverId}/undo', { path: { handoverId } }),
    onSuccess: ({ back, stay }) => {
      const said = t('household.handOver.back', { n: back });
      showToast(stay > 0 ? `${said} ${t('household.handOver.stayed', { n: stay })}` : said, { seconds: 6 });
      return client.invalidateQueries();
    },
  });
}
