// The boxes of a question: cards to choose one, cards to tick, rows a person with days, amounts and lists.
import type { Household, IncomeKind } from '../../../rules/contract.ts';
import { factByPredicate } from '../../../rules/facts.ts';
import type { Entries, Fault } from './answers.ts';
import { type Child, type El, el } from './el.ts';
import type { CitizenFound } from './found.ts';
import { icon, pictogram } from './pictures.ts';
import type { Field, Question } from './questions.ts';
import { type Row, asksOfChildren, nameOf, rowsOf } from './rows.ts';
import { type Words, both, bothPage, has, page, say, twice } from './words.ts';

export type Boxes = {
  words: Words;
  question: Question;
  pointers: readonly string[];
  household: Household;
  entries: Entries;
  faults: readonly Fault[];
  found: readonly CitizenFound[];
};

export function boxesOf(at: Boxes): Child[] {
  switch (at.question.special) {
    case 'with':
      return [withWhom(at)];
    case 'statements':
      return [
        ticks(
          at,
          at.question.statements?.map((one) => ({ name: `said|${one.id}`, key: `q.said.${one.id}`, picture: one.pictogram })) ?? [],
          'none',
        ),
      ];
    case 'receives':
      return [receives(at)];
    case 'events':
      return events(at);
    case 'municipality':
      return [municipality(at)];
    default:
  }
  const rows = rowsOf(at.question, at.pointers, at.household);
  const boxes = rows.map((row) => (rows.length > 1 || row.person > 0 ? group(at, row) : ofRow(at, row)));
  const children = asksOfChildren(at.question, at.pointers, at.household) ? [childrenBox(at)] : [];
  return [...boxes.flat(), ...children];
}

/** What a person is called on the page: nobody has a name here. */
export function personName(words: Words, household: Household, index: number): Child[] {
  const role = household.persons[index]?.role ?? 'other';
  if (role === 'reference') return bothPage(words, 'you');
  const same = household.persons.slice(0, index + 1).filter((one) => one.role === role).length;
  const key = role === 'partner' || role === 'child' || role === 'parent' || role === 'sibling' ? role : 'other';
  return bothPage(words, key, { n: String(same) });
}

const group = (at: Boxes, row: Row): Child[] => [
  el('fieldset', { class: 'who-row' }, el('legend', {}, ...personName(at.words, at.household, row.person)), ...ofRow(at, row)),
];

function ofRow(at: Boxes, row: Row): Child[] {
  if (at.question.special === 'incomes') return incomes(at, row.person);
  if (at.question.special === 'properties') return properties(at, row.person);
  const ticked = row.fields.filter((field) => field.kind === 'flag' || field.kind === 'figure');
  const others = row.fields.filter((field) => !ticked.includes(field));
  // One thing asked of one person: its answers fill the page. The question itself names it.
  const isAlone = at.question.fields.length === 1;
  return [...others.map((field) => oneField(at, row, field, isAlone)), ...(ticked.length > 0 ? [flagTicks(at, row, ticked)] : [])];
}

const labelOf = ({ words }: Boxes, field: Field): Child[] => both(words, `f.${field.predicate}`);
const faultId = (name: string): string => `fault-${name}`;
const faultOf = ({ faults, words }: Boxes, name: string): El | null => {
  const fault = faults.find((one) => one.name === name);
  return fault ? el('p', { class: 'fault', id: faultId(name) }, ...bothPage(words, `fault.${fault.code}` as 'fault.date')) : null;
};
const described = ({ faults }: Boxes, name: string): Record<string, string | boolean | null> =>
  faults.some((one) => one.name === name) ? { 'aria-invalid': 'true', 'aria-describedby': faultId(name) } : {};

function oneField(at: Boxes, row: Row, field: Field, isAlone: boolean): Child {
  const name = nameOf(row, field.predicate);
  const isOfMany = at.pointers.length > 1 && row.person >= 0 && at.household.persons.length > 1;
  switch (field.kind) {
    case 'choice': {
      const codes = factByPredicate.get(field.predicate)?.codes ?? [];
      const options = codes.map((code) => ({
        value: code,
        label: both(at.words, `c.${field.predicate}.${code}`),
        text: say(at.words, `c.${field.predicate}.${code}`),
      }));
      if (isAlone && !isOfMany) return el('div', { class: 'opts' }, ...options.map((one) => radioCard(at, name, one.value, one.label)));
      return labelled(at, name, isAlone ? [say(at.words, `q.${at.question.id}`)] : labelOf(at, field), select(at, name, options), isAlone);
    }
    case 'yesNo': {
      const pair = [radioCard(at, name, 'yes', bothPage(at.words, 'yes')), radioCard(at, name, 'no', bothPage(at.words, 'no'))];
      if (isAlone) return el('div', { class: 'opts two' }, ...pair);
      return el('fieldset', { class: 'line' }, el('legend', {}, ...labelOf(at, field)), el('div', { class: 'opts two' }, ...pair));
    }
    case 'date':
      return dayBoxes(at, name, isAlone ? bothPage(at.words, 'day').slice(0, 0) : labelOf(at, field));
    case 'money':
      return labelled(at, name, labelOf(at, field), amount(at, name), isAlone);
    default:
      return labelled(at, name, labelOf(at, field), whole(at, name), isAlone);
  }
}

const labelled = (at: Boxes, name: string, label: Child[], box: Child, isHidden: boolean): El =>
  el('div', { class: 'line' }, el('label', { for: name, class: isHidden ? 'sr' : null }, ...label), box, faultOf(at, name));

const value = ({ entries }: Boxes, name: string): string => entries.get(name) ?? '';
const input = (at: Boxes, name: string, more: Record<string, string | number | boolean | null>): El =>
  el('input', { id: name, name, type: 'text', autocomplete: 'off', value: value(at, name), ...described(at, name), ...more });

const amount = (at: Boxes, name: string): El =>
  el('span', { class: 'sum' }, input(at, name, { inputmode: 'decimal' }), el('span', { 'aria-hidden': 'true' }, '€'));
const whole = (at: Boxes, name: string): El => input(at, name, { inputmode: 'numeric', class: 'short' });

function select(at: Boxes, name: string, options: readonly { value: string; text: string }[]): El {
  const chosen = value(at, name);
  return el(
    'select',
    { id: name, name },
    el('option', { value: '' }, page(at.words, 'choose')),
    ...options.map((one) => el('option', { value: one.value, selected: one.value === chosen }, one.text)),
  );
}

function dayBoxes(at: Boxes, name: string, label: Child[]): El {
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

function radioCard(at: Boxes, name: string, code: string, label: Child[], picture?: string): El {
  return el(
    'label',
    { class: picture ? 'opt' : 'opt plain' },
    el('input', { type: 'radio', name, value: code, checked: value(at, name) === code }),
    picture ? pictogram(picture) : null,
    el('span', {}, ...label),
    el('span', { class: 'box round' }, icon('check')),
  );
}

function tickCard(at: Boxes, name: string, label: Child[], picture?: string, isNone = false): El {
  return el(
    'label',
    { class: picture ? 'opt' : 'opt plain' },
    el('input', { type: 'checkbox', name, value: 'on', checked: at.entries.has(name), 'data-none': isNone ? 'on' : null }),
    picture ? pictogram(picture) : null,
    el('span', {}, ...label),
    el('span', { class: 'box' }, icon('check')),
  );
}

const ticks = (at: Boxes, cards: readonly { name: string; key: string; picture?: string }[], none: string): El =>
  el(
    'div',
    { class: 'opts', 'data-group': 'on' },
    ...cards.map((card) => tickCard(at, card.name, both(at.words, card.key), card.picture)),
    tickCard(at, none, bothPage(at.words, 'none'), cards.some((card) => card.picture) ? 'weetniet' : undefined, true),
  );

function flagTicks(at: Boxes, row: Row, fields: readonly Field[]): El {
  return el(
    'div',
    { class: 'opts', 'data-group': 'on' },
    ...fields.flatMap((field) => {
      const name = nameOf(row, field.predicate);
      const card = tickCard(at, name, labelOf(at, field));
      return field.kind === 'figure' ? [card, more(at, `${name}|n`, bothPage(at.words, 'number'), whole(at, `${name}|n`))] : [card];
    }),
    tickCard(at, nameOf(row, 'none'), bothPage(at.words, 'none'), undefined, true),
  );
}

/** What belongs to a ticked card: shown under it; without a tick it does not count. */
const more = (at: Boxes, name: string, label: Child[], box: Child): El =>
  el('div', { class: 'more' }, el('label', { for: name }, ...label), box, faultOf(at, name));

function withWhom(at: Boxes): El {
  const counted = (name: string, picture: string, most: number): El[] => [
    tickCard(at, name, both(at.words, `q.with.${name}`), picture),
    el(
      'div',
      { class: 'more' },
      el('label', { for: `${name}|n` }, ...bothPage(at.words, 'number')),
      el(
        'select',
        { id: `${name}|n`, name: `${name}|n`, class: 'short' },
        ...Array.from({ length: most }, (_, index) =>
          el('option', { value: index + 1, selected: value(at, `${name}|n`) === String(index + 1) }, String(index + 1)),
        ),
      ),
    ),
  ];
  return el(
    'div',
    { class: 'opts', 'data-group': 'on' },
    tickCard(at, 'partner', both(at.words, 'q.with.partner'), 'partner'),
    ...counted('children', 'kind', 12),
    ...counted('parents', 'ouders', 2),
    ...counted('siblings', 'anderen', 8),
    ...counted('others', 'anderen', 8),
    tickCard(at, 'alone', both(at.words, 'q.with.alone'), 'alleen', true),
  );
}

/** What most people have comes first; the rest opens under it. */
const usualKinds = 6;
const grown: readonly IncomeKind[] = [
  'wage',
  'unemployment',
  'sickness',
  'pension',
  'leefloon',
  'childBenefit',
  'selfEmployment',
  'maintenanceForSelf',
  'maintenanceForChild',
  'ivt',
  'it',
  'igo',
  'equivalentLeefloon',
  'studentJob',
  'studyGrant',
  'careBudget',
  'serviceVoucherWork',
  'rentReceived',
  'gift',
  'thirdPartyHousingCosts',
  'other',
];

function incomes(at: Boxes, person: number): Child[] {
  const cards = (kinds: readonly IncomeKind[]): El[] =>
    kinds.flatMap((kind) => [
      tickCard(at, `${person}|kind|${kind}`, both(at.words, `c.incomes.${kind}`)),
      more(at, `${person}|net|${kind}`, bothPage(at.words, 'perMonth'), amount(at, `${person}|net|${kind}`)),
    ]);
  const rare = grown.slice(usualKinds);
  const isOpen = rare.some((kind) => at.entries.has(`${person}|kind|${kind}`));
  return [
    el(
      'div',
      { class: 'opts', 'data-group': 'on' },
      ...cards(grown.slice(0, usualKinds)),
      tickCard(at, `${person}|none`, both(at.words, 'q.incomes.none'), undefined, true),
      el(
        'details',
        { open: isOpen },
        el('summary', {}, icon('right', ' flip'), el('span', {}, ...bothPage(at.words, 'moreKinds'))),
        el('div', { class: 'opts' }, ...cards(rare)),
      ),
    ),
  ];
}

const uses = ['ownDwelling', 'let', 'otherBuilt', 'unbuilt'] as const;
const shares = ['1', '0.5', '0.25'] as const;

function properties(at: Boxes, person: number): Child[] {
  const of = (part: string, use: string): string => `${person}|${part}|${use}`;
  const details = (use: (typeof uses)[number]): El =>
    el(
      'div',
      { class: 'more' },
      el('label', { for: of('cadastral', use) }, ...bothPage(at.words, 'cadastral')),
      amount(at, of('cadastral', use)),
      el('label', { for: of('share', use) }, ...bothPage(at.words, 'share')),
      select(
        at,
        of('share', use),
        shares.map((share) => ({ value: share, text: page(at.words, `share.${share}`) })),
      ),
      ...(use === 'let' ? [el('label', { for: of('rent', use) }, ...bothPage(at.words, 'rentReceived')), amount(at, of('rent', use))] : []),
      el('label', { for: of('loan', use) }, ...bothPage(at.words, 'loan')),
      select(at, of('loan', use), [
        { value: 'yes', text: page(at.words, 'yes') },
        { value: 'no', text: page(at.words, 'no') },
      ]),
      el('label', { for: of('interest', use) }, ...bothPage(at.words, 'interest')),
      amount(at, of('interest', use)),
      ...['cadastral', 'rent', 'interest'].map((part) => faultOf(at, of(part, use))),
    );
  return [
    el(
      'div',
      { class: 'opts', 'data-group': 'on' },
      ...uses.flatMap((use) => [tickCard(at, of('use', use), both(at.words, `c.properties.${use}`)), details(use)]),
      tickCard(at, `${person}|none`, both(at.words, 'q.properties.none'), undefined, true),
    ),
  ];
}

function childrenBox(at: Boxes): El {
  const key = `children.${at.question.id}` as 'children.incomes';
  return el(
    'fieldset',
    { class: 'who-row' },
    el('legend', {}, ...bothPage(at.words, 'theChildren')),
    el('div', { class: 'opts' }, tickCard(at, 'children|none', bothPage(at.words, key))),
  );
}

/** Only what this household may have at all: who cannot have a right does not receive it. */
function receives(at: Boxes): El {
  const { own, dutch } = at.words;
  const possible = new Set<string>(at.found.filter((one) => one.outcome !== 'excluded').map((one) => one.right));
  return el(
    'div',
    { class: 'opts', 'data-group': 'on' },
    ...Object.entries(own.rights)
      .filter(([code]) => possible.has(code))
      .map(([code, text]) => tickCard(at, `right|${code}`, twice(at.words, text.title, dutch?.rights[code]?.title ?? ''), text.pictogram)),
    tickCard(at, 'none', bothPage(at.words, 'none'), 'weetniet', true),
  );
}

function events(at: Boxes): Child[] {
  const kinds = [
    'birth',
    'separation',
    'death',
    'jobLoss',
    'newJob',
    'recognition',
    'move',
    'illness',
    'retirement',
    'evictionThreat',
    'leftInstitution',
  ];
  return [
    el(
      'div',
      { class: 'opts', 'data-group': 'on' },
      ...kinds
        .filter((kind) => has(at.words, `c.events.${kind}`))
        .flatMap((kind) => [
          tickCard(at, `event|${kind}`, both(at.words, `c.events.${kind}`)),
          el('div', { class: 'more' }, dayBoxes(at, `event|${kind}`, both(at.words, `c.events.${kind}`))),
        ]),
      tickCard(at, 'none', bothPage(at.words, 'none'), undefined, true),
    ),
  ];
}

function municipality(at: Boxes): El {
  return el(
    'div',
    { class: 'opts' },
    ...knownMunicipalities.map(({ code, name }) => radioCard(at, 'municipality', code, [name])),
    radioCard(at, 'municipality', 'other', bothPage(at.words, 'otherMunicipality')),
  );
}

/** Those that have rules of their own here; of any other the local rights stay open, and the result says to ask there. */
const knownMunicipalities = [
  { code: '73110', name: 'Bilzen-Hoeselt' },
  { code: '99001', name: 'Heiderode' },
];
