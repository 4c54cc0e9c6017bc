// The one question to ask now: bounds once, then the score of each open leaf straight from the sets of bits, without putting any outcome into words.
// Gives what rankPointers (questions.ts) puts first; a test holds the two together.
import type { Household, Per } from '../contract.ts';
import type { CompiledRight, Version } from './compile.ts';
import { baseOf, boundsOf, unbounded } from './evaluate.ts';
import type { Run, Variable } from './graph.ts';

export type Worth = (pointer: string) => number;
/** What an open right is worth, in cents a month. */
export type Stake = (low: number | null, high: number | null, per: Per) => number;

export function nextQuestion(version: Version, household: Household, stakeOf: Stake, worthOf: Worth): string | null {
  const { run, leaves } = version;
  version.read(household, run);
  run.isKnown = false;
  boundsOf(version);
  if (scores.length < leaves.count) scores = new Float64Array(leaves.count * 2);
  scores.fill(0, 0, leaves.count);
  for (const compiled of version.rights) {
    const rounds = compiled.right.entity === 'person' ? run.n : 1;
    for (let i = 0; i < rounds; i++) {
      const b = baseOf(run, compiled.right.entity === 'person' ? i : -1);
      if (!compiled.holder || run.H[b + compiled.holder.slot] !== 0) score(run, compiled, b, stakeOf);
    }
  }
  let [best, most] = [0, 0];
  for (let leaf = 1; leaf < leaves.count; leaf++) {
    const open = scores[leaf] ?? 0;
    // Worth is at most 1: a leaf that cannot win is not looked up.
    if (open <= most) continue;
    const worth = open * worthOf(leaves.pointer(leaf));
    if (worth > most) [best, most] = [leaf, worth];
  }
  return best === 0 ? null : leaves.pointer(best);
}

let scores = new Float64Array(256);
let bits = new Int32Array(8);

function score(run: Run, compiled: CompiledRight, b: number, stakeOf: Stake): void {
  const { L, H, words } = run;
  const { ok, manual, amount, receives } = compiled;
  const received = L[b + receives.slot] === 1;
  const cannotHold = H[b + ok.slot] === 0;
  const isManual = !received && manual !== null && L[b + manual.slot] === 1;
  if (cannotHold) return;
  const isOpen = !received && (L[b + ok.slot] !== 1 || (manual !== null && L[b + manual.slot] !== H[b + manual.slot]));
  const amountIsOpen = amount !== null && !isManual && L[b + amount.slot] !== H[b + amount.slot];
  if (!isOpen && !amountIsOpen) return;
  if (bits.length < words) bits = new Int32Array(words);
  bits.fill(0, 0, words);
  if (isOpen || isManual) {
    collect(run, ok, b);
    if (manual) collect(run, manual, b);
  }
  if (amount && amountIsOpen) collect(run, amount, b);
  const count = countBits(words);
  if (count === 0) return;
  const [low, high] =
    amount && !isManual ? [isOpen ? 0 : Math.max(0, L[b + amount.slot] ?? 0), Math.max(0, H[b + amount.slot] ?? 0)] : [null, null];
  const isBounded = high !== null && high < unbounded;
  share(words, stakeOf(isBounded ? low : null, isBounded ? high : null, compiled.right.amount?.per ?? 'month') / count);
}

function collect(run: Run, variable: Variable, b: number): void {
  const at = b + variable.slot;
  if (run.L[at] === run.H[at]) return;
  for (let k = 0; k < run.words; k++) bits[k] = (bits[k] ?? 0) | (run.M[k * run.V.length + at] ?? 0);
}

function countBits(words: number): number {
  bits[0] = (bits[0] ?? 0) & ~1;
  let count = 0;
  for (let k = 0; k < words; k++) for (let rest = bits[k] ?? 0; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function share(words: number, each: number): void {
  for (let k = 0; k < words; k++) {
    for (let rest = bits[k] ?? 0; rest !== 0; rest &= rest - 1) {
      const leaf = k * 32 + 31 - Math.clz32(rest & -rest);
      scores[leaf] = (scores[leaf] ?? 0) + each;
    }
  }
}
