// The screens of outreach: lists, the scan behind them, key moments, the figures, and the mini rights investigation in the file of a household.
import type { WebRoom } from '../../../web/room.ts';
import { paths } from '../../../web/paths.ts';

export const room: WebRoom = {
  key: 'outreach',
  rail: [
    { key: 'referrals', order: 15, label: 'referral.rail', to: paths.referrals, access: 'referral.send' },
    { key: 'outreach', order: 55, label: 'outreach.rail', to: paths.outreach, access: 'scan.read', alsoUnder: ['/outreach'] },
  ],
  routes: [
    { path: paths.outreach, lazy: () => import('./lists-screen.tsx') },
    { path: paths.outreachList(':listId'), lazy: () => import('./list-screen.tsx') },
    { path: paths.outreachScan, lazy: () => import('./scan-screen.tsx') },
    { path: paths.keyMoments, lazy: () => import('./moments-screen.tsx') },
    { path: paths.mroMethods, lazy: () => import('./mro-methods-screen.tsx') },
    { path: paths.waitingReferrals, lazy: () => import('./waiting-referrals-screen.tsx') },
    { path: paths.referrals, lazy: () => import('./referrals-screen.tsx') },
    { path: paths.outreachFigures, lazy: () => import('./figures-screen.tsx') },
    {
      path: paths.household(':householdId'),
      lazy: () => import('../../../web/household/frame.tsx'),
      children: [{ path: 'mro', lazy: () => import('./mro-screen.tsx') }],
    },
  ],
  actions: [
    {
      id: 'referral.go',
      label: 'referral.go',
      icon: 'people',
      access: 'referral.send',
      run: ({ go }) => go(paths.referrals),
    },
    {
      id: 'outreach.lists',
      label: 'outreach.action.lists',
      icon: 'people',
      keys: 'g o',
      access: 'outreach.read',
      also: 'outreach lijsten wie neemt niet op bellen bezoek',
      run: ({ go }) => go(paths.outreach),
    },
    {
      id: 'outreach.scan',
      label: 'outreach.action.scan',
      icon: 'search',
      access: 'scan.read',
      also: 'scan gemeente rechten alle gezinnen',
      run: ({ go }) => go(paths.outreachScan),
    },
    {
      id: 'outreach.moments',
      label: 'outreach.action.moments',
      icon: 'bell',
      access: 'keyMoment.read',
      also: 'schakelmomenten geboorte scheiding regel',
      run: ({ go }) => go(paths.keyMoments),
    },
  ],
};
