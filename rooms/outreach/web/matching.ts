// Which households of a list fit what is typed and chosen. Pure.
import type { Entry } from './wire.ts';

export const ways = ['phone', 'mail', 'address', 'interpreter', 'nothing'] as const;
export type Filter = { text: string; state: string | null; right: string | null; way: string | null };
export const noFilter: Filter = { text: '', state: null, right: null, way: null };

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

type Fitting = Pick<Entry, 'name' | 'phones' | 'mail' | 'address' | 'needsInterpreter' | 'state'> & {
  rights: Pick<Entry['rights'][number], 'right' | 'label'>[];
  team: { name: string } | null;
};

function isReached(entry: Fitting, way: string): boolean {
  if (way === 'phone') return entry.phones.length > 0;
  if (way === 'mail') return entry.mail !== null;
  if (way === 'address') return entry.address !== null;
  if (way === 'interpreter') return entry.needsInterpreter === true;
  return entry.phones.length === 0 && entry.mail === null && entry.address === null;
}

export function matching<One extends Fitting>(entries: readonly One[], { text, state, right, way }: Filter): One[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    const all = fold(
      [entry.name, entry.team?.name, entry.address?.street, entry.address?.city, ...entry.rights.map((one) => one.label)].join(' '),
    );
    return (
      words.every((word) => all.includes(word)) &&
      (state === null || entry.state === state) &&
      (right === null || entry.rights.some((one) => one.right === right)) &&
      (way === null || isReached(entry, way))
    );
  });
}
