// The screens of the desk: the list of contacts, a new question, the conversation.
import type { WebRoom } from '../../../web/room.ts';
import { paths } from '../../../web/paths.ts';

export const room: WebRoom = {
  key: 'desk',
  rail: [{ key: 'contacts', order: 20, label: 'desk.rail', to: '/gesprekken', access: 'contact.read', alsoUnder: ['/gesprekken'] }],
  routes: [
    { path: '/gesprekken', lazy: () => import('./contacts-screen.tsx') },
    { path: paths.newContact, lazy: () => import('./new-contact-screen.tsx') },
    { path: paths.contact(':contactId'), lazy: () => import('./conversation-screen.tsx') },
  ],
  actions: [
    {
      id: 'desk.new',
      label: 'desk.action.new',
      icon: 'plus',
      keys: 'g n',
      access: 'contact.write',
      also: 'contact vraag gesprek intake aanmelden',
      run: ({ go }) => go(paths.newContact),
    },
    {
      id: 'desk.anonymous',
      label: 'desk.action.anonymous',
      icon: 'person',
      access: 'contact.write',
      also: 'anoniem zonder naam',
      run: ({ go }) => go(`${paths.newContact}?zonder-naam=1`),
    },
    { id: 'desk.list', label: 'desk.action.list', icon: 'note', keys: 'g g', access: 'contact.read', run: ({ go }) => go('/gesprekken') },
  ],
};
