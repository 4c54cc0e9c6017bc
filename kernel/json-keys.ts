// What JSON.parse does not say: that a key stands twice in one object (it silently keeps the last, so two readers of one text may act on two amounts), and where
// a text that is no JSON goes wrong. Walks without recursion, so that a text of a million brackets is no danger.
const blanks = /[\t\n\r ]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Level = { keys: Set<string> | null; name: string };
export type Walk = {
  twice: string[];
  /** The place where the text stops being JSON, or is left. */ stuck: number | null;
  isTooDeep: boolean;
};

/** Names at most this many. */
const mostNamed = 200;

/** Left where it is deeper than `deepest`. */
export function walkJson(text: string, deepest = Number.POSITIVE_INFINITY): Walk {
  const twice: string[] = [];
  const levels: Level[] = [];
  let at = 0;
  let isValueNext = true;
  const stuck = (isTooDeep = false): Walk => ({ twice, stuck: at, isTooDeep });
  const skip = (): string | undefined => {
    at += matched(blanks, text, at);
    return text[at];
  };
  /** Into the next key of an object, up to its value. False: no key stands here. */
  const key = (level: Level): boolean => {
    const end = skip() === '"' ? endOfText(text, at) : -1;
    if (end < 0) return false;
    const name = named(text.slice(at, end));
    at = end;
    if (skip() !== ':') return false;
    at += 1;
    level.name = name;
    if (!level.keys?.has(name)) level.keys?.add(name);
    else if (twice.length < mostNamed) twice.push(pointerOf(levels));
    return true;
  };
  for (;;) {
    const letter = skip();
    const level = levels.at(-1);
    if (isValueNext) {
      if (letter === '{' || letter === '[') {
        const inner: Level = letter === '{' ? { keys: new Set(), name: '' } : { keys: null, name: '0' };
        if (levels.push(inner) > deepest) return stuck(true);
        at += 1;
        const isEmpty = skip() === (inner.keys ? '}' : ']');
        if (isEmpty) isValueNext = false;
        else if (inner.keys && !key(inner)) return stuck();
        continue;
      }
      const end = letter === '"' ? endOfText(text, at) : at + matched(scalar, text, at);
      if (end <= at) return stuck();
      at = end;
      isValueNext = false;
    } else if (!level) {
      return letter === undefined ? { twice, stuck: null, isTooDeep: false } : stuck();
    } else if (letter === (level.keys ? '}' : ']')) {
      levels.pop();
      at += 1;
    } else if (letter === ',') {
      at += 1;
      isValueNext = true;
      if (!level.keys) level.name = String(Number(level.name) + 1);
      else if (!key(level)) return stuck();
    } else return stuck();
  }
}

/** As many as the keys of the text, or more where a text in it holds one. Where it is the number of keys that were read, none stands twice. */
export function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}

function matched(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** Behind the closing quote; -1 where there is none. */
function endOfText(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return -1;
}

/** `"saving\u0073"` and `"savings"` are one key. */
function named(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}

const pointerOf = (levels: readonly Level[]): string =>
  levels.map(({ name }) => `/${name.slice(0, 40).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A key as an answer may repeat it. Keys are words of ours; what is none may be a name or a number that somebody put there. */
export const safeKey = (key: string): string => (/^(?:\d{1,4}|[A-Za-z_$][\w$-]{0,59})$/.test(key) && !/\d{5}/.test(key) ? key : '?');

export const safePointer = (pointer: string): string =>
  pointer
    .split('/')
    .map((key) => (key === '' ? '' : safeKey(key)))
    .join('/');
