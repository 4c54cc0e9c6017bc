// Nu te doen: the tasks of this household with their terms, and under them how the rights stand.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get, post } from '../../../web/call.ts';
import { HandOver } from '../../../web/household/hand-over.tsx';
import { handedWords, isMovable, type Handed } from '../../../web/household/hand-over-data.ts';
import { countByGroup } from '../../../web/household/outcome.ts';
import type { RightsAnswer } from '../../../web/household/wire.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Loading } from '../../../web/shell/loading.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { money } from '../../../web/ui/format.ts';
import { BlockHeading } from '../../../web/ui/heading.tsx';
import { RightsSum } from '../../../web/ui/rights.tsx';
import { TaskList, type TaskLine } from '../../../web/ui/task.tsx';

type Task = {
  id: string;
  what: string;
  why: string | null;
  dueOn: string | null;
  startedOn: string | null;
  kind: string;
  suspensions: { from: string; until: string }[];
  action?: { to: string } | null;
  handed: Handed | null;
};

export function TodoColumn({ householdId, rights }: { householdId: string; rights: RightsAnswer }) {
  const t = useText();
  const language = useLanguage();
  const client = useQueryClient();
  const can = useCan();
  const [done, setDone] = useState<string[]>([]);
  const [isGiving, setGiving] = useState(false);
  const tasks = useQuery({
    queryKey: ['household', householdId, 'tasks', language],
    queryFn: async ({ signal }) => (await get<{ items: Task[] }>(`/households/${householdId}/tasks?lang=${language}`, signal)).items,
  });
  const mark = useMutation({
    mutationFn: ({ id, isDone }: { id: string; isDone: boolean }) => post<unknown>(`/tasks/${id}/${isDone ? 'done' : 'undone'}`),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['my-day'] }),
    // What the server refused was not done.
    onError: (_error, { id, isDone }) => setDone((before) => (isDone ? before.filter((other) => other !== id) : [...before, id])),
  });
  const toggle = (task: TaskLine) => {
    const isDone = !done.includes(task.id);
    setDone((before) => (isDone ? [...before, task.id] : before.filter((id) => id !== task.id)));
    mark.mutate({ id: task.id, isDone });
    if (isDone) showToast(t('person.todo.done'), { undo: () => toggleBack(task) });
  };
  const toggleBack = (task: TaskLine) => {
    setDone((before) => before.filter((id) => id !== task.id));
    mark.mutate({ id: task.id, isDone: false });
  };
  const lines = (tasks.data ?? []).map((task) => ({
    id: task.id,
    what: task.what,
    why: [task.why, handedWords(task.handed, t)].filter(Boolean).join('. '),
    to: task.action?.to,
    dueOn: task.dueOn,
    startedOn: task.startedOn,
    suspensions: task.suspensions,
    // A conversation leaves the list when it is closed.
    isFixed: task.kind === 'contact.open' || task.kind === 'breakGlass.review',
    isDone: done.includes(task.id),
  }));
  const open = lines.filter((line) => !line.isDone).length;
  const movable = (tasks.data ?? []).filter((task) => isMovable(task) && !done.includes(task.id));
  return (
    <section aria-labelledby="h-todo">
      <BlockHeading id="h-todo" count={open > 0 ? open : null}>
        {t('person.todo.title')}
      </BlockHeading>
      {tasks.data === undefined ? (
        <Loading of={tasks} lines={3} />
      ) : lines.length > 0 ? (
        <TaskList tasks={lines} onToggle={toggle} />
      ) : (
        <p className="meta">{t('person.todo.empty')}</p>
      )}
      {movable.length > 0 && can('task.handOver') ? (
        <p className="line-acts">
          <Button small icon="arrow" flip onClick={() => setGiving(true)}>
            {t('person.todo.handOver')}
          </Button>
        </p>
      ) : null}
      {isGiving ? (
        <HandOver tasks={movable.map((task) => ({ id: task.id, what: task.what, who: null }))} onClose={() => setGiving(false)} />
      ) : null}
      <BlockHeading spaced to={{ href: paths.householdRights(householdId), label: t('person.rights.explore') }}>
        {t('person.rights.title')}
      </BlockHeading>
      <RightsSum
        counts={countByGroup(rights.results).filter(({ outcome }) => outcome !== 'no')}
        totalLabel={t('household.sum.month')}
        total={rights.sums.perMonthCents > 0 ? money(rights.sums.perMonthCents) : t('household.sum.nothingSure')}
      />
    </section>
  );
}
