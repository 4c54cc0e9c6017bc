// The few icons and the discs of this page: grid 20, line 1.6; grid 16 for the discs. The same drawings as those of the staff screens.
import { type El, el } from './el.ts';

const lines = (...paths: string[]): El[] => paths.map((d) => el('path', { d }));
const ring = el('circle', { cx: 8, cy: 8, r: 6.4, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 });
const dashed = el('circle', {
  cx: 8,
  cy: 8,
  r: 6.4,
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.6,
  'stroke-dasharray': '2.7 2.32',
  'stroke-dashoffset': 1.3,
});
const stroke = (d: string): El =>
  el('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.7, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });

const drawn: Record<string, { box: string; shapes: El[] }> = {
  'i-arrow': { box: '0 0 20 20', shapes: lines('M3.5 10h12.5M11.5 5.5 16 10l-4.5 4.5') },
  'i-back': { box: '0 0 20 20', shapes: lines('M16.5 10H4M8.5 5.5 4 10l4.5 4.5') },
  'i-check': { box: '0 0 20 20', shapes: lines('m4 10.6 4 4 8-9.2') },
  'i-right': { box: '0 0 20 20', shapes: lines('m7.5 4.5 5.5 5.5-5.5 5.5') },
  'i-print': { box: '0 0 20 20', shapes: lines('M6 7V3.5h8V7M6 14H3.5V7h13v7H14', 'M6 12h8v4.5H6z') },
  'i-speak': {
    box: '0 0 20 20',
    shapes: lines('M3.5 8v4H6l4 3.5v-11L6 8H3.5Z', 'M12.6 7.5c.9.6 1.4 1.5 1.4 2.5s-.5 1.9-1.4 2.5M14.6 5.2a5.6 5.6 0 0 1 0 9.6'),
  },
  'i-language': {
    box: '0 0 20 20',
    shapes: lines(
      'M10 3.2a6.8 6.8 0 1 0 0 13.6a6.8 6.8 0 0 0 0-13.6Z',
      'M3.4 10h13.2M10 3.2c2.2 2 3.2 4.3 3.2 6.8s-1 4.8-3.2 6.8c-2.2-2-3.2-4.3-3.2-6.8s1-4.8 3.2-6.8Z',
    ),
  },
  'g-likely': { box: '0 0 16 16', shapes: [dashed, stroke('m5.2 8.2 2 2 3.6-4.2')] },
  'g-open': {
    box: '0 0 16 16',
    shapes: [
      dashed,
      stroke('M6.2 6.6c0-1.1.8-1.8 1.8-1.8s1.8.7 1.8 1.6c0 1.3-1.8 1.3-1.8 2.6'),
      el('circle', { cx: 8, cy: 11.2, r: 0.95, fill: 'currentColor' }),
    ],
  },
  'g-no': { box: '0 0 16 16', shapes: [ring, stroke('M5 8h6')] },
  'g-already': { box: '0 0 16 16', shapes: [ring, stroke('m5 8.2 2.1 2.1 3.9-4.5')] },
  'g-self': { box: '0 0 16 16', shapes: [ring, el('path', { d: 'M8 1.6a6.4 6.4 0 0 0 0 12.8Z', fill: 'currentColor' })] },
};

export const iconSymbols: readonly El[] = Object.entries(drawn).map(([id, { box, shapes }]) =>
  el('symbol', { id, viewBox: box }, ...shapes),
);

export const mark = el(
  'svg',
  { viewBox: '0 0 20 20', width: 20, height: 20, 'aria-hidden': 'true' },
  el('path', { d: 'M2 18.5V2h16.5v4.5H6.5v12Z', fill: 'currentColor' }),
  el('path', { d: 'M9.5 9.5h9v9h-9Z', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 }),
);

/** A drawing of web/pictograms: paths and circles alone. */
export function symbolOf(name: string, svg: string): El {
  const shapes = [...svg.matchAll(/<(path|circle) ([^>]*)\/>/g)].map(([, tag = 'path', inner = '']) =>
    el(tag, Object.fromEntries([...inner.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]))),
  );
  return el('symbol', { id: `p-${name}`, viewBox: '0 0 64 64' }, ...shapes);
}
