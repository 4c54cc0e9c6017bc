// The work list as the server gives it, and the calls that change it.
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { get, post } from '../../../web/call.ts';
import type { Language } from '../../../web/i18n.ts';
import { useText } from '../../../web/language.tsx';
import { todayStore } from '../../../web/today.ts';
import { showToast } from '../../../web/toasts.ts';

export type GroupName = 'late' | 'today' | 'week' | 'later';
export const groupNames: GroupName[] = ['late', 'today', 'week', 'later'];

export type DayTask = {
  id: string;
  what: string;
  why: string;
  /** The article of the term, or the norm of the house. */
  source: string | null;
  kind: string;
  startedOn: string;
  dueOn: string;
  suspended: boolean;
  suspensions: { from: string; until: string }[];
  person: { id: string; name: string } | null;
  householdId: string | null;
  contactId: string | null;
  action: { label: string; to: string } | null;
};
export type Waiting = { contactId: string; householdId: string | null; name: string | null; since: string; minutes: number };
export type MyDay = { today: string; weekEnd: string; groups: Record<GroupName, DayTask[]>; waiting: Waiting[] };
export type Whose = 'me' | 'team';

/** A conversation leaves the list when it is closed, not by a tick. */
export const endsByItself = (task: DayTask): boolean => task.kind === 'contact.open';

export const myDayQuery = (language: Language, whose: Whose = 'me') =>
  queryOptions({
    queryKey: ['my-day', language, whose],
    queryFn: async ({ signal }) => {
      const day = await get<MyDay>(`/my-day?lang=${language}&of=${whose}`, signal);
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
    onMutate: (task) => hide(client, task.id),
    onSuccess: (_answer, task) => showToast(t('task.done'), { undo: () => undo.mutate(task) }),
    onSettled: () => client.invalidateQueries({ queryKey: ['my-day'] }),
  });
}

// What the server refuses comes back with the reading that follows.
function hide(client: QueryClient, id: string): void {
  client.setQueriesData<MyDay>({ queryKey: ['my-day'] }, (day) => day && without(day, id));
}

export function without(day: MyDay, id: string): MyDay {
  const groups = { ...day.groups };
  for (const name of groupNames) groups[name] = groups[name].filter((task) => task.id !== id);
  return { ...day, groups };
}
