// Pictograms and icons are drawn once a page, in a sheet of symbols that the server writes into it, and used by name.
import { type El, el } from './el.ts';

const use = (prefix: string, name: string): El => el('use', { href: `#${prefix}-${name}` });
export const pictogram = (name: string): El =>
  el('svg', { class: 'p', width: 44, height: 44, viewBox: '0 0 64 64', 'aria-hidden': 'true' }, use('p', name));
export const icon = (name: string, more = ''): El =>
  el('svg', { class: `i${more}`, width: 20, height: 20, viewBox: '0 0 20 20', 'aria-hidden': 'true' }, use('i', name));
/** The discs of the outcomes. */
export const disc = (name: 'likely' | 'open' | 'no' | 'already' | 'self'): El =>
  el('svg', { class: `g g-${name}`, width: 18, height: 18, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, use('g', name));
