// What one can do anywhere in the house.
import { chooseLanguage } from '../language.tsx';
import { paths } from '../paths.ts';
import type { Action } from '../room.ts';
import { undoLatest } from '../toasts.ts';
import { logOut } from './log-out.ts';
import { helpOpen, openSearch, screenHidden } from './shell-state.ts';
import { chooseTheme } from './theme.ts';

export const shellActions: Action[] = [
  { id: 'shell.search', label: 'shell.action.search', icon: 'search', keys: 'mod+k', run: openSearch },
  { id: 'shell.undo', label: 'shell.action.undo', icon: 'undo', keys: 'mod+z', run: () => undoLatest() },
  { id: 'shell.hide', label: 'shell.action.hide', icon: 'hide', keys: 'escape escape', also: 'privacy', run: () => screenHidden.set(true) },
  { id: 'shell.help', label: 'shell.action.help', icon: 'help', keys: '?', also: 'toetsen shortcuts', run: () => helpOpen.set(true) },
  { id: 'shell.light', label: 'shell.action.light', icon: 'turn', also: 'licht thema', run: () => chooseTheme('light') },
  { id: 'shell.dark', label: 'shell.action.dark', icon: 'turn', also: 'donker thema', run: () => chooseTheme('dark') },
  { id: 'shell.system', label: 'shell.action.system', icon: 'turn', also: 'thema', run: () => chooseTheme('system') },
  { id: 'shell.nl', label: 'shell.action.nl', icon: 'language', also: 'taal langue language', run: () => chooseLanguage('nl') },
  { id: 'shell.fr', label: 'shell.action.fr', icon: 'language', also: 'taal langue language', run: () => chooseLanguage('fr') },
  { id: 'shell.en', label: 'shell.action.en', icon: 'language', also: 'taal langue language', run: () => chooseLanguage('en') },
  { id: 'shell.account', label: 'shell.action.account', icon: 'person', also: 'wachtwoord totp', run: ({ go }) => go(paths.account) },
  { id: 'shell.logOut', label: 'shell.action.logOut', icon: 'door', run: () => void logOut() },
];
