// What of a person goes into the index of the search, and what of a question is looked up there. Each word gives its spelling and its sound, and each of
// these with one letter left out: two words that differ by one slip of the pen share at least one of them. Kept as 32-bit hashes; the tenant is hashed
// along, so that a municipality only meets its own. What is found is weighed afterwards (rank.ts), so a rare equal hash costs time, not truth.
import { fold, wordsOf } from './fold.ts';
import { soundsOf } from './sound.ts';

/** Little words before a name: written apart, joined or left out. */
const particles = new Set(
  'el al ul ad ar as ash az at abd abdel abdul abdal abu abou ben bin ibn bint bent ait ould van vande vander vanden de den der ter ten te la le les du des da do dos das di del della mac mc von zu zum st sint o ap'.split(
    ' ',
  ),
);
const longestWord = 24;
const keysAtMost = 160;

export type SearchRow = { folded: string; keys: number[] };
export type Searched = {
  names: { given: string; family: string; originalName?: string | null }[];
  phones?: string[];
  mail?: string | null;
};
export type Address = { postalCode: string; street: string; number: string };

/** FNV-1a over tenant, kind and text. */
export function hashKey(tenantId: number, kind: string, text: string): number {
  const whole = `${tenantId}|${kind}|${text}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < whole.length; i++) hash = Math.imul(hash ^ whole.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** The row of the index; no keys when there is nothing to find somebody by. */
export function searchRow(tenantId: number, person: Searched): SearchRow {
  const keys = new Set(exactKeys(tenantId, person));
  const folded: string[] = [];
  for (const name of person.names) {
    for (const part of [name.given, name.family, name.originalName ?? '']) {
      const words = wordsOf(part);
      folded.push(...words);
      const units = unitsOf(words);
      for (const unit of [...units, ...joinedNeighbours(units)])
        for (const form of unit) for (const key of nearKeys(tenantId, form)) keys.add(key);
      for (const unit of units) for (const key of beginnings(tenantId, unit[0]!)) keys.add(key);
    }
  }
  return { folded: folded.join(' '), keys: [...keys].slice(0, keysAtMost) };
}

/** Keys that fit or do not: phone, mail. */
export function exactKeys(tenantId: number, { phones = [], mail }: Omit<Searched, 'names'>): number[] {
  const keys = phones.map((phone) => hashKey(tenantId, 'p', phone.replace(/\D/g, '').slice(-9)));
  if (mail) keys.push(hashKey(tenantId, 'm', mail.trim().toLowerCase()));
  return keys;
}

/** null: too little of an address to tell two apart. */
export function addressKey(tenantId: number, address: Address): number | null {
  const street = fold(address.street).replaceAll(' ', '');
  if (street === '' || address.number.trim() === '') return null;
  return hashKey(tenantId, 'a', `${address.postalCode.trim()} ${street} ${address.number.trim().toLowerCase()}`);
}

export type NameQuestion = {
  folded: string;
  spelled: number[][];
  sound: number[][];
  near: number[][];
  /** Which two words must both fit; one word alone: none. */
  pairs: [number, number][];
};

/**
 * A name as it is asked: for each word the keys of its spelling, of its sound, and of all that is one slip away. `isTyping`: a word may be the beginning of
 * a longer one, as in a search that answers while somebody types.
 */
export function nameQuestion(tenantId: number, name: string, isTyping = false): NameQuestion {
  const words = wordsOf(name);
  const units = unitsOf(words);
  // of three words two may be one name that is written together: "Marie Claire Dubois", Marieclaire Dubois
  const groups = units.length === 3 ? [...units, ...joinedNeighbours(units)] : longest(units);
  return {
    folded: words.join(' '),
    spelled: groups.map((forms) => forms.map((form) => hashKey(tenantId, 'd', form))),
    sound: groups.map((forms) => forms.flatMap((form) => soundKeys(tenantId, form))),
    near: groups.map((forms) => [
      ...new Set([...forms.flatMap((form) => nearKeys(tenantId, form)), ...(isTyping ? begun(tenantId, forms[0]!) : [])]),
    ]),
    pairs: units.length === 3 ? [...pairsOf(3), [3, 2], [4, 0]] : pairsOf(groups.length),
  };
}

const pairsOf = (count: number): [number, number][] =>
  Array.from({ length: count }, (_, one) =>
    Array.from({ length: count - one - 1 }, (__, more): [number, number] => [one, one + 1 + more]),
  ).flat();

// "van den berghe" is one unit: berghe, vandenberghe.
function unitsOf(words: string[]): string[][] {
  const units: string[][] = [];
  let before = '';
  words.forEach((word, index) => {
    if (particles.has(word) && index < words.length - 1) {
      before += word;
      return;
    }
    if (word.length > 1 || words.length === 1) units.push(before === '' ? [cut(word)] : [cut(word), cut(before + word)]);
    before = '';
  });
  return units;
}

const cut = (word: string): string => word.slice(0, longestWord);

// "Marie Claire" is also written Marieclaire.
const joinedNeighbours = (units: string[][]): string[][] => units.slice(1).map((unit, index) => [cut(units[index]!.at(-1)! + unit[0]!)]);

const longest = (units: string[][]): string[][] => units.toSorted((one, other) => other[0]!.length - one[0]!.length).slice(0, 4);

const soundKeys = (tenantId: number, word: string): number[] =>
  soundsOf(word)
    .filter((sound) => sound.length >= 2)
    .map((sound) => hashKey(tenantId, 'k', sound));

function nearKeys(tenantId: number, word: string): number[] {
  const keys = [hashKey(tenantId, 'd', word)];
  if (word.length >= 4) for (const shorter of oneLess(word)) keys.push(hashKey(tenantId, 'd', shorter));
  for (const sound of soundsOf(word)) {
    if (sound.length >= 2) keys.push(hashKey(tenantId, 'k', sound));
    if (sound.length >= 4) for (const shorter of oneLess(sound)) keys.push(hashKey(tenantId, 'k', shorter));
  }
  return keys;
}

const [shortestBeginning, longestBeginning] = [3, 6];
const beginnings = (tenantId: number, word: string): number[] => {
  const keys: number[] = [];
  for (let length = shortestBeginning; length <= longestBeginning && length < word.length; length++)
    keys.push(hashKey(tenantId, 'x', word.slice(0, length)));
  return keys;
};
const begun = (tenantId: number, word: string): number[] =>
  word.length < shortestBeginning ? [] : [hashKey(tenantId, 'x', word.slice(0, longestBeginning))];

function oneLess(word: string): string[] {
  const shorter: string[] = [];
  for (let i = 0; i < word.length; i++) if (i === 0 || word[i] !== word[i - 1]) shorter.push(word.slice(0, i) + word.slice(i + 1));
  return shorter;
}
