// "huur 690" -> { predicate: 'dwelling/rent', value: 69000 }. One line typed during a conversation becomes one fact; what cannot be
// read with certainty is not guessed: the caller then offers the form of that predicate.
import { parseDate } from '../../../web/ui/days.ts';
import { factWords, type Meaning } from './fact-words.ts';

export type ParsedFact = { predicate: string; ofPerson: boolean; personId: string | null; value: unknown; isListItem: boolean };
/** `predicate` is known, the value is not yet there: offer its form. */
export type ParseResult = { fact: ParsedFact } | { predicate: string; ofPerson: boolean; personId: string | null } | null;
export type NamedPerson = { personId: string; given: string };

export function parseFact(text: string, people: NamedPerson[], today: string): ParseResult {
  const folded = fold(text);
  const { rest: withoutName, personId } = takeName(folded, people);
  const found = longestWord(withoutName);
  if (!found) return null;
  const rest = ` ${withoutName} `.replace(` ${found.word} `, ' ');
  // Beside the word alone: "zonder papieren" and "sans abri" say what is, not what is not.
  const isDenied = /\s(geen|niet|nooit|nee|zonder|pas|aucun|aucune|jamais|non|sans|no|not|never|none)\s/.test(rest);
  const result = valueOf(found.meaning, { rest, personId, isDenied, today });
  // "eigenaar belt elke week" tells of a landlord, not of a tenure: words that we do not understand make the reading uncertain.
  return result && 'fact' in result && !isUnderstood(rest) ? without(result.fact) : result;
}

const fillers = new Set(
  'de het een is was zijn heeft had hebben krijgt kreeg al eens ooit per maand jaar jaarlijks netto euro eur € op sinds van voor met ja nee niet geen nooit zonder in le la les un une d est a par mois an net nette depuis pour avec oui non pas aucun aucune jamais sans the is has had no not never none month year since for with yes'.split(
    ' ',
  ),
);

function isUnderstood(rest: string): boolean {
  return rest.split(/[\s,]+/).every((word) => word === '' || fillers.has(word) || /\d/.test(word) || monthOf(word) > 0);
}

function without({ predicate, ofPerson, personId }: ParsedFact): ParseResult {
  return { predicate, ofPerson, personId };
}

type Context = { rest: string; personId: string | null; isDenied: boolean; today: string };

function valueOf(meaning: Meaning, context: Context): ParseResult {
  const { personId } = context;
  if (meaning.kind === 'noIncome') {
    const about = { predicate: 'incomes', ofPerson: true, personId };
    return context.isDenied ? { fact: { ...about, value: [], isListItem: false } } : about;
  }
  if (meaning.kind === 'income') {
    const about = { predicate: 'incomes', ofPerson: true, personId };
    const net = readCents(context.rest);
    if (net === null) return about;
    const per = /\b(jaar|jaarlijks|an|annee|year|yearly)\b/.test(context.rest) ? 'year' : 'month';
    return { fact: { ...about, value: { kind: meaning.income, net, per }, isListItem: true } };
  }
  const about = { predicate: meaning.predicate, ofPerson: meaning.ofPerson, personId: meaning.ofPerson ? personId : null };
  const value = plainValue(meaning, context);
  return value === undefined ? about : { fact: { ...about, value, isListItem: false } };
}

function plainValue(meaning: Exclude<Meaning, { kind: 'income' } | { kind: 'noIncome' }>, context: Context): unknown {
  switch (meaning.kind) {
    case 'fixed':
      return context.isDenied ? meaning.not : meaning.value;
    case 'flag':
      return !context.isDenied;
    case 'cents':
      // "geen spaargeld" is a stated zero, not an unknown.
      return readCents(context.rest) ?? (context.isDenied ? 0 : undefined);
    case 'date':
      return readDate(context.rest, context.today) ?? undefined;
    case 'integer': {
      const digits = /(?:^|\s)(\d{1,3})(?:\s|$)/.exec(context.rest);
      return digits ? Number(digits[1]) : undefined;
    }
  }
}

/** Lower case, no accents, single blanks. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[:;!?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `1.380`, `1380`, `690,5`, `€ 690,00`: integer cents; null where no amount stands. */
export function readCents(text: string): number | null {
  const match = /(?:^|[\s€])(\d{1,3}(?:[.  ]\d{3})+|\d+)(?:[.,](\d{1,2}))?(?=$|[\s€])/.exec(text.replace(/€/g, ' € '));
  if (!match) return null;
  const euro = Number((match[1] ?? '').replace(/\D/g, ''));
  const cents = Number((match[2] ?? '').padEnd(2, '0') || '0');
  const total = euro * 100 + cents;
  return Number.isSafeInteger(total) && total < 1e11 ? total : null;
}

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** `1-12-2024`, `1/12/24`, `1 december 2024`: an existing day as YYYY-MM-DD, else null. A month without a day is not a date. */
export function readDate(text: string, today: string): string | null {
  const digits = /(?:^|\s)(\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?=$|\s)/.exec(text)?.[1];
  const words = /(?:^|\s)(\d{1,2}) (maart|mrt|[a-z]{3,9}) (\d{4})(?=$|\s)/.exec(text);
  const typed = digits ?? (words ? `${words[1]}-${monthOf(words[2] ?? '')}-${words[3]}` : '');
  const date = parseDate(typed, today);
  return date.ok ? date.on : null;
}

function monthOf(word: string): number {
  return word === 'mrt' ? 3 : months.indexOf(word.slice(0, 3)) + 1;
}

function takeName(folded: string, people: NamedPerson[]): { rest: string; personId: string | null } {
  for (const { personId, given } of people) {
    const name = fold(given);
    if (name !== '' && ` ${folded} `.includes(` ${name} `)) return { rest: ` ${folded} `.replace(` ${name} `, ' ').trim(), personId };
  }
  return { rest: folded, personId: null };
}

function longestWord(text: string): { word: string; meaning: Meaning } | null {
  let best: { word: string; meaning: Meaning } | null = null;
  for (const [word, meaning] of Object.entries(factWords)) {
    if (` ${text} `.includes(` ${word} `) && word.length > (best?.word.length ?? 0)) best = { word, meaning };
  }
  return best;
}
