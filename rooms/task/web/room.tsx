// What the room of tasks brings to the shell: Mijn dag.
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import type { WebRoom } from '../../../web/room.ts';
import { RailCount } from '../../../web/ui/rail-count.tsx';
import { myDayQuery } from './my-day-data.ts';

/** What must be done today or should have been: the figure that is worth a glance. */
function DueCount() {
  const groups = useQuery(myDayQuery(useLanguage())).data?.groups;
  return <RailCount n={groups ? groups.late.length + groups.today.length : null} />;
}

export const room: WebRoom = {
  key: 'task',
  rail: [{ key: 'my-day', order: 10, label: 'task.myDay', to: paths.myDay, access: 'task.read', Count: DueCount }],
  routes: [{ path: paths.myDay, lazy: () => import('./my-day.tsx') }],
  actions: [
    { id: 'task.goMyDay', label: 'task.goMyDay', icon: 'calendar', access: 'task.read', keys: 'g m', run: ({ go }) => go(paths.myDay) },
  ],
};
