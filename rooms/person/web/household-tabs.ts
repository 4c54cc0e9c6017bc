// The tabs of this room in the frame of a household.
import type { HouseholdTab } from '../../../web/household/tabs.ts';
import { paths } from '../../../web/paths.ts';

export const tabs: HouseholdTab[] = [
  { key: 'overview', order: 10, label: 'person.tab.overview', to: paths.household, isExact: true },
  { key: 'household', order: 30, label: 'person.tab.household', to: (householdId) => `${paths.household(householdId)}/gezin` },
  { key: 'accessLog', order: 90, label: 'person.tab.accessLog', to: paths.householdAccessLog },
];
