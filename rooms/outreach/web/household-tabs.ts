// The tab of this room in the frame of a household.
import type { HouseholdTab } from '../../../web/household/tabs.ts';
import { paths } from '../../../web/paths.ts';

export const tabs: HouseholdTab[] = [{ key: 'mro', order: 25, label: 'mro.tab', to: paths.householdMro, access: 'mro.read' }];
