// The screens of the person room: find somebody, the dossier of a household, its members and addresses, and who looked at it.
import type { WebRoom } from '../../../web/room.ts';
import { paths } from '../../../web/paths.ts';
import { ReviewCount } from './review-count.tsx';

export const room: WebRoom = {
  key: 'person',
  rail: [
    { key: 'persons', order: 30, label: 'person.rail', to: paths.persons, access: 'person.search', alsoUnder: ['/dossiers', '/personen'] },
    { key: 'reviews', order: 70, label: 'person.review.rail', to: paths.reviews, access: 'breakGlass.review', Count: ReviewCount },
  ],
  routes: [
    { path: paths.persons, lazy: () => import('./persons-screen.tsx') },
    { path: paths.mergePerson(':personId'), lazy: () => import('./merge-screen.tsx') },
    { path: paths.reviews, lazy: () => import('./reviews-screen.tsx') },
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
    {
      id: 'person.reviews',
      label: 'person.action.reviews',
      icon: 'lock',
      access: 'breakGlass.review',
      also: 'noodtoegang nazicht',
      run: ({ go }) => go(paths.reviews),
    },
  ],
};
