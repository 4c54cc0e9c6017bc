// The number of a code without hashing its text: length and two letters tell the codes of one list apart. Only for values that have passed the schema.

export function codeNumbers(codes: readonly string[]): (code: string) => number {
  for (let first = 0; first < 6; first++) {
    for (let second = first; second < 12; second++) {
      const keyOf = (code: string): number => (code.length * 31 + letter(code, first) * 7 + letter(code, second)) & 1023;
      if (new Set(codes.map(keyOf)).size === codes.length) {
        const places = new Int8Array(1024).fill(-1);
        for (const [at, code] of codes.entries()) places[keyOf(code)] = at;
        return (code) => places[(code.length * 31 + letter(code, first) * 7 + letter(code, second)) & 1023] ?? -1;
      }
    }
  }
  const numbers = new Map(codes.map((code, at) => [code, at]));
  return (code) => numbers.get(code) ?? -1;
}

const letter = (code: string, at: number): number => (at < code.length ? code.charCodeAt(at) : 0);
