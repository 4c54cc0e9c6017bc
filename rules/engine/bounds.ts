// Bounds of a division: where the divisor may be zero the quotient has no bound; of two values that are never negative it falls as the divisor grows.
import { divide, most } from './graph.ts';

export function divideLow(al: number, ah: number, bl: number, bh: number): number {
  if (bl === bh && al === ah) return divide(al, bl);
  if (al >= 0 && bl >= 0) return divide(al, bh);
  if (bl > 0 || bh < 0) return Math.min(al / bl, al / bh, ah / bl, ah / bh);
  return -most;
}

export function divideHigh(al: number, ah: number, bl: number, bh: number): number {
  if (bl === bh && al === ah) return divide(al, bl);
  if (al >= 0 && bl >= 0) return divide(ah, bl);
  if (bl > 0 || bh < 0) return Math.max(al / bl, al / bh, ah / bl, ah / bh);
  return most;
}
