// The boxes of a question: cards to choose one, cards to tick, rows a person with days, amounts and lists.
import type { Household } from '../../../rules/contract.ts';
import { factByPredicate } from '../../../rules/facts.ts';
import { type Boxes, amount, dayBoxes, labelled, more, radioCard, select, tickCard, ticks, whole } from './cards.ts';
import { type Child, type El, el } from './el.ts';
import type { Field } from './questions.ts';
import { type Row, asksOfChildren, nameOf, rowsOf } from './rows.ts';
import { events, incomes, municipality, properties, receives, withWhom } from './special-boxes.ts';
import { type Words, both, bothPage, say } from './words.ts';

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

function childrenBox(at: Boxes): El {
  const key = `children.${at.question.id}` as 'children.incomes';
  return el(
    'fieldset',
    { class: 'who-row' },
    el('legend', {}, ...bothPage(at.words, 'theChildren')),
    el('div', { class: 'opts' }, tickCard(at, 'children|none', bothPage(at.words, key))),
  );
}
