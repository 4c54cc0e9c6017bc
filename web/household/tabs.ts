// Tabs of a household. Each room that has one says so in rooms/<room>/web/household-tabs.ts; a room that is not there has no tab.
export type HouseholdTab = {
  key: string;
  order: number;
  /** Key of the text. */ label: string;
  to: (householdId: string) => string;
  access?: string;
  isExact?: boolean;
};

const files = import.meta.glob<HouseholdTab[]>('../../rooms/*/web/household-tabs.ts', { eager: true, import: 'tabs' });
export const householdTabs: HouseholdTab[] = Object.values(files)
  .flat()
  .toSorted((a, b) => a.order - b.order);
