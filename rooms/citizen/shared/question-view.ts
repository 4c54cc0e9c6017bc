// One question, as it stands on the page: how far one is, what was already found, the boxes, and the ways on: next, not known, pass over, back.
import type { Entries, Fault } from './form.ts';
import { merged } from './back.ts';
import { boxesOf } from './boxes.ts';
import { type Child, type El, el } from './el.ts';
import { entriesOf } from './entries.ts';
import { type CitizenFound, isLikely } from './found.ts';
import type { Open } from './next.ts';
import { icon } from './pictures.ts';
import type { State } from './state.ts';
import { type Words, both, bothPage, has, page, say, twice } from './words.ts';

export type View = {
  words: Words;
  state: State;
  open: readonly Open[];
  found: readonly CitizenFound[];
  /** Of a form that could not be read: what was typed stands there again. */
  entries?: Entries;
  faults?: readonly Fault[];
  /** Without JavaScript the state travels in the form, and the answers leave the device. */
  sealed?: string;
};

export function questionView(view: View): El {
  const { words, state, open, faults = [] } = view;
  const [now] = open;
  if (!now) throw new Error('no question is open');
  const { question } = now;
  const known = merged(state.draft, state.household);
  const entries = view.entries ?? entriesOf(question, now.pointers, state.household, known);
  const boxes = boxesOf({ words, question, pointers: now.pointers, household: state.household, entries, faults, found: view.found });
  const title = both(words, `q.${question.id}`);
  const hint = has(words, `q.${question.id}.hint`)
    ? both(words, `q.${question.id}.hint`)
    : question.special === 'statements' || question.special === 'with' || question.special === 'receives'
      ? bothPage(words, 'several')
      : question.fields.some((field) => field.kind === 'money' || field.kind === 'number' || field.kind === 'date')
        ? bothPage(words, 'leaveEmpty')
        : null;
  return el(
    'main',
    { id: 'main' },
    step(view),
    strip(view),
    el(
      'form',
      { id: 'answers', method: 'post', action: `/recht/${words.lang}`, novalidate: true, autocomplete: 'off' },
      view.sealed === undefined ? null : el('input', { type: 'hidden', name: 'state', value: view.sealed }),
      el('input', { type: 'hidden', name: 'question', value: question.id }),
      el('div', { class: 'qh' }, el('h1', { tabindex: -1 }, ...title)),
      hint ? el('p', { class: 'hint' }, ...hint) : null,
      faults.length > 0
        ? faultBanner(
            words,
            faults.some((fault) => fault.code === 'choose'),
          )
        : null,
      el('fieldset', { class: 'answers' }, el('legend', { class: 'sr' }, say(words, `q.${question.id}`)), ...boxes),
      ways(view),
    ),
  );
}

const faultBanner = (words: Words, isUnsaid: boolean): El =>
  el(
    'div',
    { class: 'banner', role: 'alert' },
    el('b', {}, ...bothPage(words, isUnsaid ? 'fault.choose' : 'fault.title')),
    isUnsaid ? null : el('p', {}, ...bothPage(words, 'fault.kept')),
  );

function step({ words, state, open }: View): El {
  const at = state.done.length + 1;
  // Before anybody is named the rules cannot say how many follow: a usual number, and no word about it.
  const isFirst = state.household.persons.length === 0;
  const left = isFirst ? 19 : open.length - 1;
  const text =
    left > 0 && !isFirst
      ? `${page(words, 'step', { n: String(at) })}, ${page(words, 'stepLeft', { n: String(left) })}`
      : page(words, 'step', { n: String(at) });
  return el(
    'p',
    { class: 'step' },
    el('span', {}, text),
    el('progress', { max: at + left, value: at, 'aria-label': page(words, 'progress') }),
  );
}

/** What is likely so far, in one line: the first right comes soon, and one need not wait for the end. */
function strip({ words, found }: View): El | null {
  const rights = [...new Set(found.filter(isLikely).map((one) => one.right))];
  const titles = rights.map((right) => words.own.rights[right]?.title ?? words.dutch?.rights[right]?.title ?? right);
  if (titles.length === 0) return null;
  return el(
    'p',
    { class: 'so-far' },
    el('b', {}, `${page(words, 'already')}: `),
    titles.slice(0, 3).join(', '),
    titles.length > 3 ? ` +${titles.length - 3}` : '',
  );
}

function ways({ words, state, found, sealed }: View): El {
  const button = (value: string, label: Child[], more = ''): El =>
    el('button', { class: `btn${more}`, type: 'submit', name: 'way', value }, ...label);
  return el(
    'div',
    { class: 'acts' },
    button('next', [el('span', {}, ...bothPage(words, 'next')), icon('arrow', ' flip')], ' do'),
    el(
      'div',
      { class: 'ways' },
      state.done.length > 0 ? button('back', [icon('back', ' flip'), el('span', {}, ...bothPage(words, 'back'))]) : null,
      state.done.length > 0 ? button('unknown', [el('span', {}, ...bothPage(words, 'dontKnow'))]) : null,
      state.done.length > 0 ? button('skip', [el('span', {}, ...bothPage(words, 'skip'))]) : null,
      found.length > 0 ? button('stop', [el('span', {}, ...bothPage(words, 'stop'))]) : null,
    ),
    el(
      'p',
      { class: 'anon' },
      ...bothPage(words, 'anonymous'),
      ' ',
      el('span', { id: 'where' }, ...bothPage(words, sealed === undefined ? 'onDevice' : 'notStored')),
    ),
    unread(words),
  );
}

export const unread = (words: Words): El | null =>
  words.dutch ? el('p', { class: 'anon' }, ...twice(words, page(words, 'unread'), '')) : null;
