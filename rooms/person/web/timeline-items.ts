// What stands on the timeline, and under which filter. Pure.
import type { Ref } from '../../../web/household/wire.ts';
import type { IconName } from '../../../web/ui/icon.tsx';

export type TimelineItem = {
  id: string;
  at: string;
  kind: string;
  title?: string | null;
  /** What somebody said or wrote. */
  words?: string | null;
  note?: string | null;
  by?: Ref | null;
  contactId?: string | null;
  channel?: string | null;
};

export const filters = ['talks', 'rights', 'facts', 'household'] as const;
export type Filter = (typeof filters)[number];

export function filterOf(kind: string): Filter {
  if (kind.startsWith('contact') || kind.startsWith('note')) return 'talks';
  if (kind.startsWith('check') || kind.startsWith('right') || kind.startsWith('finding') || kind.startsWith('report')) return 'rights';
  if (kind.startsWith('fact')) return 'facts';
  return 'household';
}

const icons: Record<Filter, IconName> = { talks: 'person', rights: 'scale', facts: 'note', household: 'people' };
const byChannel: Record<string, IconName> = { phone: 'phone', visit: 'person', mail: 'sms', outreach: 'home', partner: 'partner' };

export function iconOf(item: Pick<TimelineItem, 'kind' | 'channel'>): IconName {
  return byChannel[item.channel ?? ''] ?? icons[filterOf(item.kind)];
}
