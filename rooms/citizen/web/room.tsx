// The screen of the staff in this room: what a citizen brings along. The public page itself has no screen here: it is a page of its own.
import { paths } from '../../../web/paths.ts';
import type { WebRoom } from '../../../web/room.ts';

export const room: WebRoom = {
  key: 'citizen',
  routes: [{ path: paths.contactCode(':contactId'), lazy: () => import('./load-screen.tsx') }],
};
