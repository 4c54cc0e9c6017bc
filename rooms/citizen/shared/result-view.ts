// The result: each right with its outcome in words, what it is worth as far as known, what to do and what to bring. Then the way on, the print and the code.
import { readPointer } from '../../../rules/facts.ts';
import { personName } from './boxes.ts';
import { type Child, type El, el } from './el.ts';
import { dayWritten, worth } from './money.ts';
import { disc, icon, pictogram } from './pictures.ts';
import type { View } from './question-view.ts';
import { unread } from './question-view.ts';
import { type Heap, type Line, heaps, linesOf } from './result.ts';
import { type Words, both, bothPage, twice } from './words.ts';

export type ResultView = View & { today: string; code: El | null };

export function resultView(view: ResultView): El {
  const { words, open, state, found } = view;
  const lines = linesOf(state, found);
  const of = (heap: Heap): Line[] => lines.filter((line) => line.heap === heap);
  return el(
    'main',
    { id: 'main' },
    el('div', { class: 'qh' }, el('h1', { tabindex: -1 }, ...bothPage(words, open.length > 0 ? 'resultSoFar' : 'resultTitle'))),
    of('likely').length === 0 ? el('p', { class: 'hint' }, ...bothPage(words, 'nothing')) : null,
    ...heaps.filter((heap) => of(heap).length > 0).map((heap) => heapView(view, heap, of(heap))),
    view.code,
    ways(view),
    el('p', { class: 'anon' }, ...bothPage(words, 'notADecision')),
    el('p', { class: 'anon' }, ...bothPage(words, 'made', { n: dayWritten(view.today) })),
    unread(words),
  );
}

function heapView(view: ResultView, heap: Heap, lines: readonly Line[]): El {
  const isLong = heap === 'no' || heap === 'open';
  const rights = lines.map((line) => (heap === 'likely' || heap === 'self' ? sheet(view, line) : brief(view, line)));
  const title = bothPage(view.words, `group.${heap}`);
  return isLong
    ? el(
        'details',
        { class: 'heap', 'data-heap': heap },
        el('summary', {}, icon('right', ' flip'), el('h2', {}, ...title, ` (${lines.length})`)),
        ...rights,
      )
    : el('section', { class: 'heap', 'data-heap': heap }, el('h2', { class: 'heap-title' }, ...title), ...rights);
}

const marks: Record<Heap, Parameters<typeof disc>[0]> = { likely: 'likely', receives: 'already', self: 'self', open: 'open', no: 'no' };
const mark = (words: Words, heap: Heap): El =>
  el('p', { class: 'st' }, disc(marks[heap]), el('span', {}, ...bothPage(words, `mark.${heap}`)));

const textOf = ({ own, dutch }: Words, line: Line) => {
  const nl = dutch?.rights[line.right];
  return { own: own.rights[line.right] ?? nl, nl };
};

function names({ words, state }: ResultView, line: Line): Child {
  if (state.household.persons.length < 2 || line.persons.includes(-1)) return null;
  return el(
    'p',
    { class: 'for' },
    ...line.persons.flatMap((person, at) => [at > 0 ? ', ' : '', ...personName(words, state.household, person)]),
  );
}

function sheet(view: ResultView, line: Line): El {
  const { words } = view;
  const { own, nl } = textOf(words, line);
  const amount = worth(words, line.found);
  const ownSheet = words.own.sheets[line.right];
  const dutchSheet = words.dutch?.sheets[line.right];
  const papers = ownSheet ? ownSheet.bring : (own?.papers ?? []);
  const dutchPapers = dutchSheet ? dutchSheet.bring : (nl?.papers ?? []);
  const part = (key: 'who' | 'howMuch' | 'apply' | 'next2' | 'where' | 'cost', text: string, dutch: string): Child =>
    text === '' ? null : el('div', {}, el('dt', {}, ...bothPage(words, key)), el('dd', {}, ...twice(words, text, dutch)));
  const list = (key: 'papers' | 'fromRegister', all: readonly string[], dutch: readonly string[]): Child =>
    all.length === 0
      ? null
      : el(
          'div',
          {},
          el('dt', {}, ...bothPage(words, key)),
          el('dd', {}, el('ul', {}, ...all.map((paper, at) => el('li', {}, ...twice(words, paper, dutch[at] ?? ''))))),
        );
  return el(
    'article',
    { class: 'res', 'data-right': line.right },
    pictogram(own?.pictogram ?? 'weetniet'),
    el(
      'div',
      {},
      mark(words, line.heap),
      el('h3', {}, ...twice(words, own?.title ?? line.right, nl?.title ?? '')),
      names(view, line),
      amount ? el('p', { class: 'amt' }, el('bdi', { dir: 'auto' }, amount.amount), el('span', { class: 'per' }, amount.per)) : null,
      el('p', {}, ...twice(words, own?.short ?? '', nl?.short ?? '')),
      depends(words, line),
    ),
    // Without script all stands open: a print must show it.
    el(
      'details',
      { open: view.sealed !== undefined },
      el('summary', {}, icon('right', ' flip'), el('span', {}, ...bothPage(words, 'todo'))),
      el(
        'dl',
        {},
        part('next2', own?.next ?? '', nl?.next ?? ''),
        list('papers', papers, dutchPapers),
        list('fromRegister', ownSheet?.lookedUp ?? [], dutchSheet?.lookedUp ?? []),
        part('apply', ownSheet ? ownSheet.how : (own?.apply ?? ''), dutchSheet ? dutchSheet.how : (nl?.apply ?? '')),
        part('where', ownSheet?.where ?? '', dutchSheet?.where ?? ''),
        part('cost', ownSheet?.cost ?? '', dutchSheet?.cost ?? ''),
      ),
    ),
  );
}

function brief(view: ResultView, line: Line): El {
  const { words } = view;
  const { own, nl } = textOf(words, line);
  return el(
    'article',
    { class: 'brief', 'data-right': line.right },
    mark(words, line.heap),
    el('h3', {}, ...twice(words, own?.title ?? line.right, nl?.title ?? '')),
    names(view, line),
    line.heap === 'no' || line.heap === 'open' ? el('p', { class: 'whom' }, ...twice(words, own?.who ?? '', nl?.who ?? '')) : null,
    depends(words, line),
  );
}

/** What an open right still hangs on, by the names of the facts. */
function depends(words: Words, { found, heap }: Line): El | null {
  if (heap === 'no' || heap === 'receives') return null;
  const predicates = [...new Set(found.missing.map((pointer) => readPointer(pointer).predicate))];
  if (predicates.length === 0) return found.outcome === 'unknown' ? el('p', { class: 'hint' }, ...bothPage(words, 'lawNotKnown')) : null;
  const known = predicates.filter((predicate) => words.own.words[`f.${predicate}`] !== undefined).slice(0, 4);
  if (known.length === 0) return null;
  const inTongue = (tongue: Record<string, string>): string => known.map((predicate) => tongue[`f.${predicate}`] ?? '').join(', ');
  return el(
    'p',
    { class: 'hint' },
    ...both(words, 'p.dependsOn', [{ n: inTongue(words.own.words) }, { n: inTongue(words.dutch?.words ?? {}) }]),
  );
}

function ways({ words, state, open, sealed }: ResultView): El {
  const button = (way: string, label: Child[], more = ''): El =>
    el('button', { class: `btn${more}`, type: 'submit', name: 'way', value: way }, ...label);
  return el(
    'form',
    { id: 'answers', method: 'post', action: `/recht/${words.lang}`, class: 'acts', autocomplete: 'off' },
    sealed === undefined ? null : el('input', { type: 'hidden', name: 'state', value: sealed }),
    open.length > 0 ? button('go', [el('span', {}, ...bothPage(words, 'goOn')), icon('arrow', ' flip')], ' do') : null,
    el(
      'div',
      { class: 'ways' },
      state.done.length > 0 ? button('back', [icon('back', ' flip'), el('span', {}, ...bothPage(words, 'back'))]) : null,
      sealed === undefined
        ? el('button', { class: 'btn', type: 'button', id: 'print' }, icon('print'), el('span', {}, ...bothPage(words, 'print')))
        : null,
      button('again', [el('span', {}, ...bothPage(words, 'again'))]),
    ),
    el('p', { class: 'anon' }, ...bothPage(words, 'anonymous'), ' ', ...bothPage(words, sealed === undefined ? 'onDevice' : 'notStored')),
  );
}
