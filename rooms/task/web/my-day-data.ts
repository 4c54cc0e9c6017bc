// The work list as the server gives it, and the calls that change it.
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { ask, type AnswerOf } from '../../../web/api/client.ts';
import type { Language } from '../../../web/i18n.ts';
import { useText } from '../../../web/language.tsx';
import { todayStore } from '../../../web/today.ts';
import { showToast } from '../../../web/toasts.ts';

export type GroupName = 'late' | 'today' | 'week' | 'later';
export const groupNames: GroupName[] = ['late', 'today', 'week', 'later'];

export type MyDay = AnswerOf<'GET /my-day'>;
export type DayTask = MyDay['groups']['late'][number];
export type Waiting = MyDay['waiting'][number];
export type Whose = 'me' | 'team';

/** A conversation leaves the list when it is closed, a review when it was done; not by a tick. */
export const endsByItself = (task: DayTask): boolean => task.kind === 'contact.open' || task.kind === 'breakGlass.review';

export const myDayQuery = (language: Language, whose: Whose = 'me') =>
  queryOptions({
    queryKey: ['my-day', language, whose],
    queryFn: async ({ signal }) => {
      const day = await ask('GET /my-day', { query: { lang: language, of: whose }, signal });
      todayStore.set(day.today);
      return day;
    },
  });

/** Ticks a task off at once on the screen, then on the server; ten seconds to take it back. */
export function useTick() {
  const t = useText();
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: (task: DayTask) => ask('POST /tasks/{taskId}/undone', { path: { taskId: task.id } }),
    onSuccess: () => showToast(t('task.undone'), { seconds: 4 }),
    onSettled: () => client.invalidateQueries({ queryKey: ['my-day'] }),
  });
  return useMutation({
    mutationFn: (task: DayTask) => ask('POST /tasks/{taskId}/done', { path: { taskId: task.id } }),
    onMutate: (task) => hide(client, task.id),
    onSuccess: (_answer, task) => showToast(t('task.done'), { undo: () => undo.mutate(task) }),
    onSettled: () => client.invalidateQueries({ queryKey: ['my-day'] }),
  });
}

// What the server refuses comes back with the reading that follows.
function hide(client: QueryClient, id: string): void {
  // Beside the days of me and of the team, what was handed over is kept under the same key: it has no groups.
  client.setQueriesData<MyDay | object>({ queryKey: ['my-day'] }, (day) => (day && 'groups' in day ? without(day, id) : day));
}

export function without(day: MyDay, id: string): MyDay {
  const groups = { ...day.groups };
  for (const name of groupNames) groups[name] = groups[name].filter((task) => task.id !== id);
  return { ...day, groups };
}
