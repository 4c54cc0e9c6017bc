// The screens of the person room: find somebody, the dossier of a household, its members and addresses, and who looked at it.
import type { WebRoom } from '../../../web/room.ts';
import { paths } from '../../../web/paths.ts';

export const room: WebRoom = {
  key: 'person',
  rail: [{ key: 'persons', order: 30, label: 'person.rail', to: paths.persons, access: 'person.search', alsoUnder: ['/dossiers'] }],
  routes: [
    { path: paths.persons, lazy: () => import('./persons-screen.tsx') },
    {
      path: paths.household(':householdId'),
      lazy: () => import('../../../web/household/frame.tsx'),
      children: [
        { index: true, lazy: () => import('./overview-screen.tsx') },
        { path: 'gezin', lazy: () => import('./household-screen.tsx') },
        { path: 'wie-keek-mee', lazy: () => import('./access-log-screen.tsx') },
      ],
    },
  ],
  actions: [
    {
      id: 'person.find',
      label: 'person.action.find',
      icon: 'person',
      keys: 'g d',
      access: 'person.search',
      also: 'dossier zoeken naam',
      run: ({ go }) => go(paths.persons),
    },
  ],
};
