// The rooms that have screens, found when the web part is built.
import { paths } from './paths.ts';
import type { Action, RailItem, WebRoom } from './room.ts';

const files = import.meta.glob<WebRoom>('../rooms/*/web/room.tsx', { eager: true, import: 'room' });
export const rooms: WebRoom[] = Object.values(files);

export const railItems: RailItem[] = rooms.flatMap((room) => room.rail ?? []).toSorted((a, b) => a.order - b.order);
export const roomActions: Action[] = rooms.flatMap((room) => room.actions ?? []);

/** Where somebody begins: the first item of the rail that is theirs. */
export function homePath(can: (action: string) => boolean): string {
  return railItems.find((item) => can(item.access))?.to ?? paths.account;
}
