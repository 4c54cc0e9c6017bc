// The work list as the server gives it, and the calls that change it.
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { get, post } from '../../../web/call.ts';
import { useText } from '../../../web/language.tsx';
import { todayStore } from '../../../web/today.ts';
import { showToast } from '../../../web/toasts.ts';

export type GroupName = 'late' | 'today' | 'week' | 'later';
export const groupNames: GroupName[] = ['late', 'today', 'week', 'later'];

export type DayTask = {
  id: string;
  what: string;
  why: string;
  kind: string;
  startedOn: string | null;
  dueOn: string;
  time?: string | null;
  suspensions?: { from: string; until: string }[];
  person: { id: string; name: string } | null;
  householdId: string | null;
  action: { label: string; to: string } | null;
};
export type MyDay = { today: string; groups: Record<GroupName, DayTask[]>; waiting: unknown[]; unsent: unknown[] };

export const myDayQuery = queryOptions({
  queryKey: ['my-day'],
  queryFn: async ({ signal }) => {
    const day = await get<MyDay>('/my-day', signal);
    todayStore.set(day.today);
    return day;
  },
});

/** Ticks a task off at once on the screen, then on the server; ten seconds to take it back. */
export function useTick() {
  const t = useText();
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: (task: DayTask) => post(`/tasks/${task.id}/undone`),
    onSuccess: () => showToast(t('task.undone'), { seconds: 4 }),
    onSettled: () => client.invalidateQueries({ queryKey: ['my-day'] }),
  });
  return useMutation({
    mutationFn: (task: DayTask) => post(`/tasks/${task.id}/done`),
    onMutate: (task) => ({ before: hide(client, task.id) }),
    onSuccess: (_answer, task) => showToast(t('task.done'), { undo: () => undo.mutate(task) }),
    onError: (_error, _task, kept) => client.setQueryData(myDayQuery.queryKey, kept?.before),
    onSettled: () => client.invalidateQueries({ queryKey: ['my-day'] }),
  });
}

function hide(client: QueryClient, id: string): MyDay | undefined {
  const before = client.getQueryData(myDayQuery.queryKey);
  if (before) client.setQueryData(myDayQuery.queryKey, without(before, id));
  return before;
}

export function without(day: MyDay, id: string): MyDay {
  const groups = { ...day.groups };
  for (const name of groupNames) groups[name] = groups[name].filter((task) => task.id !== id);
  return { ...day, groups };
}
