// The rights report: what a family takes home. At most two pages, Dutch beside the other language, what to do first. Pure: a check in, a document out, which
// is then kept word for word. The reader knows no jargon, so only the plain texts of the rights are used, never the reasons of the engine.
import type { Household, Lang, Per, Result } from '../../rules/contract.ts';
import { factByPredicate, readPointer } from '../../rules/facts.ts';
import { gainOf } from '../../rules/gains.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import type { RightText } from '../../rules/rights/text.ts';
import { texts } from '../../rules/texts.gen.ts';
import type { Letter, LetterBlock, Pair } from '../../kernel/letters.ts';
import { groupOf } from './outcome.ts';
import { reportWords } from './report-words.ts';
import type { ReportWords } from './report-words.ts';

/** Raised when the shape of the document changes; stored with every report. */
export const reportVersion = 1;

export type ReportInput = {
  results: readonly Result[];
  household: Household;
  lang: Lang;
  /** Day of the conversation and of the report, YYYY-MM-DD. */
  madeOn: string;
  /** null: the person gave no name. */
  name: string | null;
  /** Names of the members by id, for rights of one among several. */
  givenNames: ReadonlyMap<string, string>;
  sender: { name: string; address: string | null; phone: string | null; hours: string | null };
  worker: string | null;
  needsInterpreter: boolean;
  /** The rules of the check: they name the rights that a centre made itself. */
  rules?: RuleSet;
};

// What fits on two pages, counted on the letter (rooms/rights/report.test.ts renders the fullest one).
const room = { money: 3, cheaper: 2, unknown: 1, papers: 3, more: 11, not: 4 } as const;

export function buildReport(input: ReportInput): Letter {
  const { lang, madeOn, sender } = input;
  const pair = pairFor(lang);
  const day: Record<Lang, string> = {
    nl: dayIn(madeOn),
    fr: dayIn(madeOn),
    en: dayIn(madeOn),
    tr: dayIn(madeOn),
    ar: dayIn(madeOn),
    uk: dayIn(madeOn),
  };
  const told = input.results.filter((result) => textOf(result.right, 'nl', input) !== null);
  const yes = told.filter((result) => groupOf(result) === 'yes').sort((a, b) => (b.amount?.cents ?? -1) - (a.amount?.cents ?? -1));
  const money = yes.filter((result) => gainOf(result) !== null);
  const cheaper = oncePerRight(yes.filter((result) => gainOf(result) === null));
  const open = oncePerRight(told.filter((result) => groupOf(result) === 'likely' || groupOf(result) === 'open'));
  const more = [...money.slice(room.money), ...cheaper.slice(room.cheaper)];
  const blocks: LetterBlock[] = [
    { kind: 'intro', text: pair((words, l) => words.intro(day[l]).join(' ')) },
    { kind: 'box', heading: pair((words) => words.mustHeading), items: whatToDo(input, yes, open) },
    ...section(
      pair((words) => words.moneyHeading),
      money.slice(0, room.money).map((result) => item(result, input)),
    ),
    ...section(
      pair((words) => words.cheaperHeading),
      cheaper.slice(0, room.cheaper).map((result) => item(result, input)),
    ),
    ...(more.length > 0
      ? lines(
          pair((words) => words.moreHeading),
          [list(more.slice(0, room.more), input)],
        )
      : []),
    ...(yes.length === 0 ? [{ kind: 'lines' as const, items: [pair((words) => words.nothingYet)] }] : []),
    ...section(
      pair((words) => words.unknownHeading),
      open.slice(0, room.unknown).map((result) => openItem(result, input)),
    ),
    ...rest(input, told),
    ...lines(
      pair((words) => words.callHeading),
      callLines(input),
    ),
  ];
  return {
    lang,
    title: pair((words) => (input.name === null ? words.titleAnonymous : words.title(input.name))),
    sender: {
      name: sender.name,
      address: sender.address ?? '',
      contact: [sender.phone && readablePhone(sender.phone), sender.hours].filter((part) => part).join(', '),
    },
    blocks,
    footer: pair((words, l) => [words.footer(day[l]), words.unread].filter((part) => part !== '').join(' ')),
  };
}

type Say = (words: ReportWords, lang: Lang) => string;

function pairFor(lang: Lang): (say: Say) => Pair {
  return (say) => ({ nl: say(reportWords.nl, 'nl'), ...(lang !== 'nl' && { other: say(reportWords[lang], lang) }) });
}

const section = (heading: Pair, items: LetterBlock[]): LetterBlock[] =>
  items.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...items];
const lines = (heading: Pair, items: Pair[]): LetterBlock[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'lines', items },
      ];

/** The first sentence that a text says. */
const firstSentence = (text: string): string => /^.*?[.!?؟](?=\s|$)/s.exec(text)?.[0] ?? text;
const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '');

type Told = Pick<RightText, 'title' | 'short' | 'papers' | 'next' | 'pictogram'>;

/** The plain text of a right; of one that a centre made itself, what its rule says. null: nobody wrote a word about it. */
function textOf(right: string, lang: Lang, { rules }: ReportInput): Told | null {
  const text = texts[lang][right] ?? texts.nl[right];
  if (text) return text;
  const own = rules?.rights.find((one) => one.code === right);
  if (!own) return null;
  const title = own.title[lang] ?? own.title.nl;
  const next = own.next.find((line) => line.outcome === 'entitled')?.text;
  return { title, short: `${title}: ${own.source}.`, papers: [], next: next?.[lang] ?? next?.nl ?? '', pictogram: 'geld' };
}
const said = (right: string, lang: Lang, input: ReportInput): Told => textOf(right, lang, input)!;

/** Papers for what is certain, what we still have to be told, and when to call. */
function whatToDo(input: ReportInput, yes: Result[], open: Result[]): Pair[] {
  const { lang, household } = input;
  const pair = pairFor(lang);
  const seen = new Set<string>();
  const papers: Pair[] = [];
  for (const result of yes) {
    said(result.right, 'nl', input).papers.forEach((paper, index) => {
      if (papers.length >= room.papers || seen.has(paper.toLowerCase())) return;
      seen.add(paper.toLowerCase());
      papers.push(pair((words, l) => words.bring(withoutStop(said(result.right, l, input).papers[index] ?? paper))));
    });
  }
  const facts = [...new Set(open.flatMap((result) => result.missing))].map((pointer) => readPointer(pointer).predicate);
  const ask = facts.find((predicate) => factByPredicate.has(predicate) && household.persons.length > 0);
  const told = ask ? [pair((words, l) => words.tell(factByPredicate.get(ask)!.labels[l]))] : [];
  return [...papers, ...told, pair((words) => words.change)];
}

/** Of results that say the same of several persons, the first: a family reads a right once, with the names behind it. */
const oncePerRight = (results: readonly Result[]): Result[] =>
  results.filter(
    (one, index) => one.amount !== null || results.findIndex((other) => other.right === one.right && other.amount === null) === index,
  );

/** The title with whom it is for: one name where there is an amount, otherwise all for whom the same holds. */
function titleOf(result: Result, input: ReportInput, lang: Lang): string {
  const { household, givenNames, results } = input;
  const { title } = said(result.right, lang, input);
  if (result.person === null || household.persons.length < 2) return title;
  const same = results.filter(
    (one) =>
      one === result || (result.amount === null && one.amount === null && one.right === result.right && groupOf(one) === groupOf(result)),
  );
  const names = same.flatMap((one) => (one.person === null ? [] : (givenNames.get(one.person) ?? [])));
  return names.length > 0 ? `${title} (${names.join(', ')})` : title;
}

function item(result: Result, input: ReportInput): LetterBlock {
  const pair = pairFor(input.lang);
  return {
    kind: 'item',
    title: pair((_, l) => titleOf(result, input, l)),
    ...(result.amount && { amount: pair((words, l) => amountIn(result.amount!.cents, result.amount!.per, words, l)) }),
    text: pair((_, l) => said(result.right, l, input).short),
    next: pair((_, l) => firstSentence(said(result.right, l, input).next)),
    pictogram: said(result.right, 'nl', input).pictogram,
  };
}

function openItem(result: Result, input: ReportInput): LetterBlock {
  const pair = pairFor(input.lang);
  const { range } = result;
  const predicates = [...new Set(result.missing.map((pointer) => readPointer(pointer).predicate))]
    .filter((predicate) => factByPredicate.has(predicate))
    .slice(0, 2);
  return {
    kind: 'item',
    title: pair((_, l) => titleOf(result, input, l)),
    // A range that begins at nothing is said as "up to"; an unknown amount is never a 0.
    ...(range && range.highCents > 0 && { amount: pair((words, l) => words.upTo(amountIn(range.highCents, range.per, words, l))) }),
    text: pair((words, l) =>
      predicates.length > 0
        ? words.dependsOn(predicates.map((predicate) => factByPredicate.get(predicate)!.labels[l]).join(', '))
        : said(result.right, l, input).short,
    ),
    pictogram: 'weetniet',
  };
}

/** Names of rights on one line, each once. */
function list(results: readonly Result[], input: ReportInput): Pair {
  const titles = (lang: Lang): string =>
    [...new Set(results.map((result) => titleOf(result, input, lang)))].map((title) => `${title}.`).join(' ');
  return { nl: titles('nl'), ...(input.lang !== 'nl' && { other: titles(input.lang) }) };
}

function rest(input: ReportInput, told: Result[]): LetterBlock[] {
  const pair = pairFor(input.lang);
  const self = oncePerRight(told.filter((result) => groupOf(result) === 'self'));
  // Rights that nobody of the household can have now; one of whom another member has it is not a "no" to the family.
  const had = new Set(told.filter((result) => groupOf(result) !== 'no').map((result) => result.right));
  const not = told
    .filter((result) => groupOf(result) === 'no' && !had.has(result.right) && result.reasons.length > 0)
    .filter((one, index, all) => all.findIndex((other) => other.right === one.right) === index);
  return [
    ...(self.length > 0
      ? lines(
          pair((words) => words.selfHeading),
          [list(self.slice(0, 3), input), pair((words) => words.selfText)],
        )
      : []),
    ...(not.length > 0
      ? lines(
          pair((words) => words.notHeading),
          [
            list(
              not.slice(0, room.not).map((result) => ({ ...result, person: null })),
              input,
            ),
            pair((words) => words.notText),
          ],
        )
      : []),
  ];
}

function callLines({ lang, sender, worker, needsInterpreter }: ReportInput): Pair[] {
  const pair = pairFor(lang);
  return [
    ...(sender.phone
      ? [
          pair((words) =>
            [words.call(readablePhone(sender.phone!)), worker ? words.askFor(worker) : ''].filter((part) => part !== '').join(' '),
          ),
        ]
      : []),
    ...(needsInterpreter || lang !== 'nl' ? [pair((words) => words.interpreter)] : []),
  ];
}

/** Belgian numbers as people dial them; others as they are. */
const readablePhone = (phone: string): string =>
  phone.replace(/^\+32(\d{2})(\d{2})(\d{2})(\d{2})$/, '0$1 $2 $3 $4').replace(/^\+32(4\d{2})(\d{2})(\d{2})(\d{2})$/, '0$1 $2 $3 $4');

const dayIn = (on: string): string => on.split('-').reverse().join('-');
// Arabic beside Dutch: the same figure in the same writing, so that nobody reads two amounts.
const locales: Record<Lang, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB', tr: 'tr-TR', ar: 'nl-BE', uk: 'uk-UA' };
const formats = new Map<Lang, Intl.NumberFormat>();

/** "€ 1.155,66 per maand" */
function amountIn(cents: number, per: Per, words: ReportWords, lang: Lang): string {
  const format = formats.get(lang) ?? new Intl.NumberFormat(locales[lang], { style: 'currency', currency: 'EUR' });
  formats.set(lang, format);
  const figure = format
    .format(cents / 100)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\u202f/g, '\u00a0');
  return per === 'once' ? `${figure}, ${words.per.once}` : `${figure} ${words.per[per]}`;
}
