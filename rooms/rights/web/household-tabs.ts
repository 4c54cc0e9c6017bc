// The tab of this room in the frame of a household.
import type { HouseholdTab } from '../../../web/household/tabs.ts';
import { paths } from '../../../web/paths.ts';

export const tabs: HouseholdTab[] = [{ key: 'rights', order: 20, label: 'rights.tab', to: paths.householdRights, access: 'rights.read' }];
