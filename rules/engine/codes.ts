// The number of a code without hashing its text: length and two letters tell the codes of one list apart. Only for values that have passed the schema.

/** `places`: by length and the two letters; null where two letters do not tell the codes apart. */
export type CodeTable = { first: number; second: number; places: Int8Array | null; numbers: ReadonlyMap<string, number> };

export function codeTable(codes: readonly string[]): CodeTable {
  const numbers = new Map(codes.map((code, at) => [code, at]));
  for (let first = 0; first < 6; first++) {
    for (let second = first; second < 12; second++) {
      const keys = codes.map((code) => placeOf(code, first, second));
      if (new Set(keys).size < codes.length) continue;
      const places = new Int8Array(1024).fill(-1);
      for (const [at, key] of keys.entries()) places[key] = at;
      return { first, second, places, numbers };
    }
  }
  return { first: 0, second: 0, places: null, numbers };
}

export function numberOf({ first, second, places, numbers }: CodeTable, code: string): number {
  if (places === null) return numbers.get(code) ?? -1;
  return places[placeOf(code, first, second)] as number;
}

/** For where the list of codes is known beforehand. */
export function codeNumbers(codes: readonly string[]): (code: string) => number {
  const table = codeTable(codes);
  return (code) => numberOf(table, code);
}

const placeOf = (code: string, first: number, second: number): number =>
  (code.length * 31 + letter(code, first) * 7 + letter(code, second)) & 1023;

const letter = (code: string, at: number): number => (at < code.length ? code.charCodeAt(at) : 0);
