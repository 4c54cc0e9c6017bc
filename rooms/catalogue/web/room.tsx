// The screens of the catalogue: every right with its law and amounts, the rules and amounts of the centre by four eyes, the watch list.
import { paths } from '../../../web/paths.ts';
import type { WebRoom } from '../../../web/room.ts';

export const room: WebRoom = {
  key: 'catalogue',
  rail: [{ key: 'catalogue', order: 65, label: 'catalogue.rail', to: paths.catalogue, access: 'catalogue.read', alsoUnder: ['/regels'] }],
  routes: [
    { path: paths.catalogue, lazy: () => import('./rights-screen.tsx') },
    { path: paths.localRules, lazy: () => import('./rules-screen.tsx') },
    { path: paths.newLocalRule, lazy: () => import('./rule-screen.tsx') },
    { path: paths.localRule(':ruleId'), lazy: () => import('./rule-screen.tsx') },
    { path: paths.amounts, lazy: () => import('./amounts-screen.tsx') },
    { path: paths.watch, lazy: () => import('./watch-screen.tsx') },
  ],
  actions: [
    {
      id: 'catalogue.go',
      label: 'catalogue.go',
      icon: 'document',
      access: 'catalogue.read',
      keys: 'g r',
      run: ({ go }) => go(paths.catalogue),
    },
  ],
};
