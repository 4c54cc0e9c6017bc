// The rooms that have screens, found when the web part is built.
import type { Action, RailItem, WebRoom } from './room.ts';

const files = import.meta.glob<WebRoom>('../rooms/*/web/room.tsx', { eager: true, import: 'room' });
export const rooms: WebRoom[] = Object.values(files);

export const railItems: RailItem[] = rooms.flatMap((room) => room.rail ?? []).toSorted((a, b) => a.order - b.order);
export const roomActions: Action[] = rooms.flatMap((room) => room.actions ?? []);
