// The screens of the staff room: my account for everyone, accounts for who manages them, the supervision of the data protection officer.
import { paths } from '../../../web/paths.ts';
import type { WebRoom } from '../../../web/room.ts';

export const room: WebRoom = {
  key: 'staff',
  rail: [
    { key: 'accounts', order: 80, label: 'staff.accounts', to: paths.accounts, access: 'account.read' },
    { key: 'audit', order: 85, label: 'staff.audit', to: paths.audit, access: 'audit.read' },
  ],
  routes: [
    { path: paths.account, lazy: () => import('./account-screen.tsx') },
    { path: paths.accounts, lazy: () => import('./accounts-screen.tsx') },
    { path: paths.audit, lazy: () => import('./audit-screen.tsx') },
  ],
  actions: [
    { id: 'staff.accounts', label: 'staff.action.accounts', icon: 'people', access: 'account.read', run: ({ go }) => go(paths.accounts) },
    {
      id: 'staff.audit',
      label: 'staff.action.audit',
      icon: 'shield',
      access: 'audit.read',
      also: 'logboek gdpr',
      run: ({ go }) => go(paths.audit),
    },
  ],
};
