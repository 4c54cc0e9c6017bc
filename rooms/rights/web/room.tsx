// The screens of the rights room: the check of a household, the report, the ledger.
import type { WebRoom } from '../../../web/room.ts';
import { paths } from '../../../web/paths.ts';

export const room: WebRoom = {
  key: 'rights',
  rail: [{ key: 'ledger', order: 60, label: 'rights.ledger.rail', to: paths.ledger, access: 'ledger.read' }],
  routes: [
    {
      path: paths.household(':householdId'),
      lazy: () => import('../../../web/household/frame.tsx'),
      children: [{ path: 'rechten/:right?', lazy: () => import('./rights-screen.tsx') }],
    },
    { path: paths.ledger, lazy: () => import('./ledger-screen.tsx') },
  ],
  bareRoutes: [{ path: paths.report(':reportId'), lazy: () => import('./report-screen.tsx') }],
};
