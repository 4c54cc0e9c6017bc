// Code that begins, adds to and ends an aggregation: sum, count, any, all, max, min.
import type { Over, Variable } from '../engine/graph.ts';
import { type Code, type Pair, asNumber, asPair, between, sure } from './code.ts';
import type { Emitter, Place } from './emit.ts';

function startOf(variable: Variable): { sure: string; open: string; isExtreme: boolean } {
  switch (variable.over?.fn) {
    case 'all':
      return { sure: '1', open: '1', isExtreme: false };
    case 'any':
      return { sure: '0', open: '0', isExtreme: false };
    case 'max':
      return { sure: '-Infinity', open: '-Infinity', isExtreme: true };
    case 'min':
      return { sure: 'Infinity', open: 'Infinity', isExtreme: true };
    default:
      return { sure: '0', open: '0', isExtreme: false };
  }
}

/** The names that an aggregation is gathered in. */
export function startAt(fuser: Emitter, variable: Variable, name: string): void {
  const { open, sure: one, isExtreme } = startOf(variable);
  if (fuser.isOpen(variable))
    fuser.lines.push(`let ${name}l=${open},${name}h=${open}${isExtreme ? `,${name}m=Infinity,${name}x=-Infinity` : ''};`);
  else fuser.lines.push(`let ${name}=${one};`);
}

/** Whether a member or item counts, and with what. */
export const testAndValue = (fuser: Emitter, over: Over, place: Place): [Code, Code] => [
  over.where ? fuser.emit(over.where, place) : sure('true', 'test'),
  over.value ? fuser.emit(over.value, place) : over.fn === 'count' ? sure('1') : sure('true', 'test'),
];

/** Code that adds one member or item to an aggregation. */
export function addInto(fuser: Emitter, variable: Variable, name: string, w: Code, v: Code, open: boolean): string {
  const fn = variable.over?.fn ?? 'sum';
  if (!open && w.sure && v.sure) {
    const isAlways = w.is === 'true';
    const bit = asNumber(w);
    switch (fn) {
      case 'sum':
        // Times 0 or 1 instead of a branch; what is summed is never infinite.
        return isAlways ? `${name}+=${v.is};` : `${name}+=${bit}*${v.is};`;
      case 'count':
        return `${name}+=${bit};`;
      case 'any':
        return `${name}|=${isAlways ? asNumber(v) : v.is === 'true' ? bit : `(${bit}&${asNumber(v)})`};`;
      case 'all':
        return `${name}&=${isAlways ? asNumber(v) : `(${bit}^1|${asNumber(v)})`};`;
      default:
        return `${isAlways ? '' : `if(${w.is})`}${name}=Math.${fn}(${name},${v.is});`;
    }
  }
  const [a, b] = [asPair(w, fuser.keep), asPair(v, fuser.keep)];
  const [l, h] = [`${name}l`, `${name}h`];
  switch (fn) {
    case 'sum':
      return `if(${a.low}===1){${l}+=${b.low};${h}+=${b.high};}else if(${a.high}===1){if(${b.low}<0)${l}+=${b.low};if(${b.high}>0)${h}+=${b.high};}`;
    case 'count':
      return `${l}+=${a.low};${h}+=${a.high};`;
    case 'any':
      return `${l}=Math.max(${l},${a.low}*${b.low});${h}=Math.max(${h},${a.high}*${b.high});`;
    case 'all':
      return `${l}=Math.min(${l},Math.max(1-${a.high},${b.low}));${h}=Math.min(${h},Math.max(1-${a.low},${b.high}));`;
    default:
      return `if(${a.low}===1){${l}=Math.${fn}(${l},${b.low});${h}=Math.${fn}(${h},${b.high});}else if(${a.high}===1){${perhaps(name, b)}}`;
  }
}

export const perhaps = (name: string, v: Pair): string => `${name}m=Math.min(${name}m,${v.low});${name}x=Math.max(${name}x,${v.high});`;

export function endOf(variable: Variable, name: string, open: boolean): Code {
  const start = startOf(variable);
  const fn = variable.over?.fn;
  if (!open) return sure(start.isExtreme ? `(${name}===${start.sure}?0:${name})` : name, fn === 'any' || fn === 'all' ? 'bit' : null);
  if (!start.isExtreme) return between(`${name}l`, `${name}h`);
  const isSure = `${name}l!==${start.open}`;
  return fn === 'max'
    ? between(`(${isSure}?${name}l:Math.min(0,${name}m))`, `(${isSure}?Math.max(${name}h,${name}x):Math.max(0,${name}x))`)
    : between(`(${isSure}?Math.min(${name}l,${name}m):Math.min(0,${name}m))`, `(${isSure}?${name}h:Math.max(0,${name}x))`);
}
