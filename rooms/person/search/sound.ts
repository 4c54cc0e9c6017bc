// How a word sounds, roughly, to somebody who writes down a name heard at a desk: consonants in classes, vowels left out but for a first one. Mohammed,
// Muhamad, Mehmet and محمد give the same key, as do Youssef and Joesoef, Kowalski and Kovalsky. Letters that two spellings read differently (ch, j, c, w)
// give two keys.

const variantsAtMost = 4;

// Longest first; what is not here stands for itself. A pair: two ways to read it.
const clusters: [RegExp, string | [string, string]][] = [
  [/^shch/, 's'],
  [/^tsch|^tsj|^tch/, 's'],
  [/^sch|^szcz/, 's'],
  [/^dzh|^dzj/, 'j'],
  [/^(sh|sj|sz|ss|zz|ts|tz|cz|cs)/, 's'],
  [/^(dj|zh)/, 'j'],
  [/^(kh|gh)/, 'h'],
  [/^ch/, ['h', 's']],
  [/^(th|dh|tt|dd|dt)/, 't'],
  [/^(ph|ff|vv)/, 'f'],
  [/^(ck|kk|cc|qu)/, 'k'],
  [/^x/, 'ks'],
  [/^c(?=[eiy])/, ['s', 'j']],
  [/^[ckq]/, 'k'],
  [/^j/, ['', 'j']],
  [/^w/, ['f', '']],
  [/^[dt]/, 't'],
  [/^[bp]+/, 'p'],
  [/^[fv]/, 'f'],
  [/^[sz]/, 's'],
  [/^g+|^hh/, 'h'],
  [/^h$/, ''],
  [/^h/, 'h'],
  [/^l+/, 'l'],
  [/^m+/, 'm'],
  [/^n+/, 'n'],
  [/^r+/, 'r'],
  [/^[aeiouy]+/, ''],
];

/** One key, or more where a spelling can be read in more ways. Of a folded word. */
export function soundsOf(word: string): string[] {
  let keys = [''];
  let rest = word
    .replace(/(?:tsk|tzk|ck|zk|sk)(?:i|y|ij|yj|iy|yi|ii|aya|aja|a)$/, 'sk')
    .replace(/(?:wicz|vich|vitch|vitsj|vych|vic|witsch)$/, 'fs');
  let at = 0;
  while (rest !== '') {
    const [length, read] = readCluster(rest);
    const ways = typeof read === 'string' ? [read] : read;
    // a first vowel (or a letter read as one) keeps its place
    const placed = ways.map((way) => (way === '' && at === 0 ? 'a' : way));
    keys = placed.flatMap((way) => keys.map((key) => key + way));
    if (keys.length > variantsAtMost) keys = keys.slice(0, variantsAtMost);
    at += length;
    rest = rest.slice(length);
  }
  // "ya" and "oui" begin with one vowel, not with two
  return [...new Set(keys.map((key) => key.replace(/^aa+/, 'a')))].filter((key) => key !== '');
}

function readCluster(rest: string): [number, string | [string, string]] {
  for (const [pattern, read] of clusters) {
    const match = pattern.exec(rest);
    if (match) return [match[0].length, read];
  }
  return [1, /\d/.test(rest[0]!) ? rest[0]! : ''];
}
