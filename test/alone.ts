// The person most examples start from: a Belgian of 39 who lives alone, looks for work and has nothing, and is entitled to the leefloon. As the rules read
// it, and as facts told to the server one by one.
import type { Person } from '../rules/contract.ts';

export type Told = [predicate: string, value: unknown, since?: string];

const same = {
  nationality: 'BE',
  livesInBelgium: true,
  incomes: [],
  savings: 0,
  properties: [],
  student: 'none',
} satisfies Partial<Person>;
const residence = { status: 'belgian', register: 'population' } as const;
const work = { status: 'unemployed', willing: true, exemption: 'none' } as const;

export const alonePerson: Person = { id: 'a', role: 'reference', birthDate: '1985-05-12', ...same, residence, work };

const below = (name: string, group: object): Told[] => Object.entries(group).map(([key, value]) => [`${name}/${key}`, value]);
export const aloneFacts: Told[] = [...Object.entries(same), ...below('residence', residence), ...below('work', work)];
