// The questions that are no row of facts: who lives here, incomes, what is owned, what one receives, what happened, which municipality.
import type { IncomeKind } from '../../../rules/contract.ts';
import { type Boxes, amount, dayBoxes, faultOf, more, radioCard, select, tickCard, value } from './cards.ts';
import { type Child, type El, el } from './el.ts';
import { placeWord } from './own-texts.ts';
import { icon } from './pictures.ts';
import { both, bothPage, has, page, twice } from './words.ts';

export function withWhom(at: Boxes): El {
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

export function incomes(at: Boxes, person: number): Child[] {
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

export function properties(at: Boxes, person: number): Child[] {
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

/** Only what this household may have at all: who cannot have a right does not receive it. */
export function receives(at: Boxes): El {
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

export function events(at: Boxes): Child[] {
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

export function municipality(at: Boxes): El {
  return el(
    'div',
    { class: 'opts' },
    ...[...knownMunicipalities, ...ofCentre(at)].map(({ code, name }) => radioCard(at, 'municipality', code, [name])),
    radioCard(at, 'municipality', 'other', bothPage(at.words, 'otherMunicipality')),
  );
}

/** The municipality of the centre, where it released rules of its own. */
const ofCentre = ({ words }: Boxes): { code: string; name: string }[] =>
  Object.entries(words.own.words)
    .filter(([key]) => key.startsWith(placeWord))
    .map(([key, name]) => ({ code: key.slice(placeWord.length), name }))
    .filter(({ code }) => !knownMunicipalities.some((one) => one.code === code));

/** Those that have rules of their own here; of any other the local rights stay open, and the result says to ask there. */
const knownMunicipalities = [
  { code: '73110', name: 'Bilzen-Hoeselt' },
  { code: '99001', name: 'Heiderode' },
];
