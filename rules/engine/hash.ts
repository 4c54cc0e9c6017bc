// SHA-256 in plain arithmetic: the rules import nothing, and the hash must be the same in a browser, on the command line and on the server.
export function hashOf(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const state = Int32Array.from(firstPrimes(8), (prime) => fraction(Math.sqrt(prime)));
  const constants = Int32Array.from(firstPrimes(64), (prime) => fraction(Math.cbrt(prime)));
  const words = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) mix(view, block, state, constants, words);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function mix(view: DataView, block: number, state: Int32Array, constants: Int32Array, words: Int32Array): void {
  const at = (array: Int32Array, index: number): number => array[index] ?? 0;
  for (let t = 0; t < 16; t++) words[t] = view.getInt32(block + t * 4);
  for (let t = 16; t < 64; t++) {
    const [x, y] = [at(words, t - 15), at(words, t - 2)];
    const small0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const small1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    words[t] = (at(words, t - 16) + small0 + at(words, t - 7) + small1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + big1 + ((e & f) ^ (~e & g)) + at(constants, t) + at(words, t)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (at(state, index) + word) | 0;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000) | 0;

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes;
}
