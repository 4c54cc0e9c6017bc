// The pieces a question is made of: a card to choose or to tick, a box for a sum, a number or a day, and what was wrong with it.
import type { Household } from '../../../rules/contract.ts';
import type { Entries, Fault } from './form.ts';
import { type Child, type El, el } from './el.ts';
import type { CitizenFound } from './found.ts';
import { icon, pictogram } from './pictures.ts';
import type { Question } from './questions.ts';
import { type Words, both, bothPage, page } from './words.ts';

export type Boxes = {
  words: Words;
  question: Question;
  pointers: readonly string[];
  household: Household;
  entries: Entries;
  faults: readonly Fault[];
  found: readonly CitizenFound[];
};

const faultId = (name: string): string => `fault-${name}`;
export const faultOf = ({ faults, words }: Boxes, name: string): El | null => {
  const fault = faults.find((one) => one.name === name);
  return fault ? el('p', { class: 'fault', id: faultId(name) }, ...bothPage(words, `fault.${fault.code}` as 'fault.date')) : null;
};
const described = ({ faults }: Boxes, name: string): Record<string, string | boolean | null> =>
  faults.some((one) => one.name === name) ? { 'aria-invalid': 'true', 'aria-describedby': faultId(name) } : {};

export const labelled = (at: Boxes, name: string, label: Child[], box: Child, isHidden: boolean): El =>
  el('div', { class: 'line' }, el('label', { for: name, class: isHidden ? 'sr' : null }, ...label), box, faultOf(at, name));

export const value = ({ entries }: Boxes, name: string): string => entries.get(name) ?? '';
const input = (at: Boxes, name: string, more: Record<string, string | number | boolean | null>): El =>
  el('input', { id: name, name, type: 'text', autocomplete: 'off', value: value(at, name), ...described(at, name), ...more });

export const amount = (at: Boxes, name: string): El =>
  el('span', { class: 'sum' }, input(at, name, { inputmode: 'decimal' }), el('span', { 'aria-hidden': 'true' }, '€'));
export const whole = (at: Boxes, name: string): El => input(at, name, { inputmode: 'numeric', class: 'short' });

export function select(at: Boxes, name: string, options: readonly { value: string; text: string }[]): El {
  const chosen = value(at, name);
  return el(
    'select',
    { id: name, name },
    el('option', { value: '' }, page(at.words, 'choose')),
    ...options.map((one) => el('option', { value: one.value, selected: one.value === chosen }, one.text)),
  );
}

export function dayBoxes(at: Boxes, name: string, label: Child[]): El {
  const part = (which: 'd' | 'm' | 'y', key: 'day' | 'month' | 'year'): El =>
    el(
      'div',
      {},
      el('label', { for: `${name}|${which}` }, ...bothPage(at.words, key)),
      el('input', {
        id: `${name}|${which}`,
        name: `${name}|${which}`,
        type: 'text',
        inputmode: 'numeric',
        autocomplete: 'off',
        maxlength: which === 'y' ? 4 : 2,
        value: value(at, `${name}|${which}`),
        ...described(at, name),
      }),
    );
  const boxes = el('div', { class: 'day' }, part('d', 'day'), part('m', 'month'), part('y', 'year'));
  const fault = faultOf(at, name);
  return label.length > 0
    ? el('fieldset', { class: 'line' }, el('legend', {}, ...label), boxes, fault)
    : el('div', { class: 'line' }, boxes, fault);
}

export function radioCard(at: Boxes, name: string, code: string, label: Child[], picture?: string): El {
  return el(
    'label',
    { class: picture ? 'opt' : 'opt plain' },
    el('input', { type: 'radio', name, value: code, checked: value(at, name) === code }),
    picture ? pictogram(picture) : null,
    el('span', {}, ...label),
    el('span', { class: 'box round' }, icon('check')),
  );
}

export function tickCard(at: Boxes, name: string, label: Child[], picture?: string, isNone = false): El {
  return el(
    'label',
    { class: picture ? 'opt' : 'opt plain' },
    el('input', { type: 'checkbox', name, value: 'on', checked: at.entries.has(name), 'data-none': isNone ? 'on' : null }),
    picture ? pictogram(picture) : null,
    el('span', {}, ...label),
    el('span', { class: 'box' }, icon('check')),
  );
}

export const ticks = (at: Boxes, cards: readonly { name: string; key: string; picture?: string }[], none: string): El =>
  el(
    'div',
    { class: 'opts', 'data-group': 'on' },
    ...cards.map((card) => tickCard(at, card.name, both(at.words, card.key), card.picture)),
    tickCard(at, none, bothPage(at.words, 'none'), cards.some((card) => card.picture) ? 'weetniet' : undefined, true),
  );

/** What belongs to a ticked card: shown under it; without a tick it does not count. */
export const more = (at: Boxes, name: string, label: Child[], box: Child): El =>
  el('div', { class: 'more' }, el('label', { for: name }, ...label), box, faultOf(at, name));
