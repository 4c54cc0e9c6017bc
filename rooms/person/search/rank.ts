// How likely it is that this person is the one that was typed, and why, in codes that the screens say in words. The letters of the name alone rank wrong
// ("El Amrani" above the true "El Amraoui"), so the sound, the birth date, phone, mail and address weigh along. A step: no I/O.
import { wordsOf } from './fold.ts';
import { soundsOf } from './sound.ts';

export type Typed = { name: string; birth: string | null; phones: string[]; mail: string | null };
export type Known = {
  given: string;
  family: string;
  originalName: string | null;
  birth: string | null;
  phones: string[];
  mail: string | null;
};
type ReasonCode =
  | 'sameNumber'
  | 'sameName'
  | 'nameSwapped'
  | 'nameSoundsAlike'
  | 'nameLooksAlike'
  | 'namePart'
  | 'sameBirthDate'
  | 'birthDateLooksAlike'
  | 'sameBirthYear'
  | 'samePhone'
  | 'sameMail'
  | 'sameAddress';
export type Rank = { score: number; reason: ReasonCode[] };

/** From this score on a new entry is held back until somebody looked. */
export const duplicateScore = 0.78;
/** Below this a hit is noise. */
export const leastScore = 0.45;

export function rank(typed: Typed, known: Known, found: { byNumber: boolean; byAddress: boolean }): Rank {
  if (found.byNumber) return { score: 1, reason: ['sameNumber', ...birthOf(typed.birth, known.birth).reason] };
  const name = typed.name.trim() === '' ? null : nameLikeness(typed.name, known);
  const birth = birthOf(typed.birth, known.birth);
  const phone = typed.phones.some((one) => known.phones.some((other) => sameEnd(one, other)));
  const mail = typed.mail !== null && known.mail !== null && typed.mail.toLowerCase() === known.mail.toLowerCase();
  const reason: ReasonCode[] = [...(name?.reason ?? []), ...birth.reason];
  if (phone) reason.push('samePhone');
  if (mail) reason.push('sameMail');
  if (found.byAddress) reason.push('sameAddress');
  const others = (phone ? 0.25 : 0) + (mail ? 0.25 : 0) + (found.byAddress ? 0.1 : 0);
  const base =
    name === null
      ? typed.birth === null
        ? 0.5
        : birth.weight
      : birth.share === 0
        ? name.score * birth.weight
        : name.score * (1 - birth.share) + birth.weight;
  return { score: Math.min(0.99, Math.round((base + others) * 1000) / 1000), reason };
}

const sameEnd = (one: string, other: string): boolean => {
  const [left, right] = [one.replace(/\D/g, ''), other.replace(/\D/g, '')];
  return left.length >= 8 && left.slice(-8) === right.slice(-8);
};

type Birth = { /** part of the score that the birth date decides */ share: number; weight: number; reason: ReasonCode[] };

function birthOf(typed: string | null, known: string | null): Birth {
  if (typed === null) return { share: 0, weight: 1, reason: [] };
  if (known === null) return { share: 0, weight: 0.85, reason: [] };
  const isWhole = typed.length === 10 && known.length === 10;
  if (isWhole && typed === known) return { share: 0.45, weight: 0.45, reason: ['sameBirthDate'] };
  if (isWhole && looksAlike(typed, known)) return { share: 0.45, weight: 0.34, reason: ['birthDateLooksAlike'] };
  if (typed.slice(0, 4) === known.slice(0, 4)) return { share: 0.45, weight: isWhole ? 0.2 : 0.33, reason: ['sameBirthYear'] };
  return { share: 0, weight: 0.62, reason: [] };
}

// Day and month swapped, one digit wrong, or 1 January as the office of foreigners writes an unknown day.
function looksAlike(typed: string, known: string): boolean {
  const swapped = `${typed.slice(0, 4)}-${typed.slice(8)}-${typed.slice(5, 7)}`;
  const wrong = [...typed].filter((digit, index) => digit !== known[index]).length;
  return (
    swapped === known || wrong === 1 || (typed.slice(0, 4) === known.slice(0, 4) && (typed.endsWith('-01-01') || known.endsWith('-01-01')))
  );
}

// ---------------------------------------------------------------- names

function nameLikeness(typed: string, known: Known): { score: number; reason: ReasonCode[] } {
  const asked = wordsOf(typed);
  const latin = likeness(asked, wordsOf(`${known.given} ${known.family}`));
  const original = known.originalName ? likeness(asked, wordsOf(known.originalName)) : null;
  const best = original && original.score > latin.score ? original : latin;
  if (best.score < 0.4) return { score: best.score, reason: [] };
  const straight = wordsOf(`${known.given} ${known.family}`);
  if (asked.join('') === straight.join('')) return { score: 1, reason: ['sameName'] };
  if ([...asked].sort().join(' ') === [...straight].sort().join(' ')) return { score: best.score, reason: ['nameSwapped'] };
  if (best.soundsAlike) return { score: best.score, reason: ['nameSoundsAlike'] };
  return { score: best.score, reason: [best.isPart ? 'namePart' : 'nameLooksAlike'] };
}

type Likeness = { score: number; soundsAlike: boolean; isPart: boolean };

// Each word that was typed looks for its like, in any order; the whole joined is tried too, for names written together.
function likeness(asked: string[], known: string[]): Likeness {
  if (asked.length === 0 || known.length === 0) return { score: 0, soundsAlike: false, isPart: false };
  const left = [...known];
  let [sum, weights, sounding] = [0, 0, true];
  for (const word of asked.toSorted((one, other) => other.length - one.length)) {
    const weight = weightOf(word);
    let [best, place, sounds] = [0, -1, false];
    left.forEach((other, index) => {
      const like = wordLikeness(word, other);
      if (like.score > best) [best, place, sounds] = [like.score, index, like.sounds];
    });
    // a few letters in common are no likeness: brothers and sisters share a family name and a birth date
    const isLike = best >= 0.6;
    if (isLike) left.splice(place, 1);
    sounding &&= sounds || weight < 1;
    sum += (isLike ? best : best * 0.25) * weight;
    weights += weight;
  }
  const unmatched = left.reduce((total, word) => total + weightOf(word), 0);
  const apart = sum / (weights + unmatched * 0.25);
  if (asked.length === known.length) return { score: apart, soundsAlike: sounding, isPart: unmatched >= 1 };
  const whole = wordLikeness(asked.join(''), known.join(''));
  if (whole.score > apart) return { score: whole.score, soundsAlike: whole.sounds, isPart: false };
  return { score: apart, soundsAlike: sounding, isPart: unmatched >= 1 };
}

const weightOf = (word: string): number => (word.length <= 2 ? 0.3 : word.length === 3 ? 0.7 : 1);

const soundCache = new Map<string, string[]>();
function sounds(word: string): string[] {
  let known = soundCache.get(word);
  if (!known) {
    if (soundCache.size > 5000) soundCache.clear();
    soundCache.set(word, (known = soundsOf(word)));
  }
  return known;
}

function wordLikeness(one: string, other: string): { score: number; sounds: boolean } {
  if (one === other) return { score: 1, sounds: true };
  const letters = 1 - distance(one, other) / Math.max(one.length, other.length);
  const alike = one.length > 2 && other.length > 2 && sounds(one).some((sound) => sound.length >= 2 && sounds(other).includes(sound));
  // what is typed so far is the beginning of a longer name
  const begun = one.length >= 3 && other.startsWith(one) ? 0.8 : 0;
  // two short names may sound alike and be two names: the letters decide how alike
  const heard = alike ? 0.78 + 0.2 * letters : 0;
  return { score: Math.max(letters, heard, begun), sounds: alike };
}

/** Edits between two words; a swap of neighbours is one. */
export function distance(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length]!;
}
