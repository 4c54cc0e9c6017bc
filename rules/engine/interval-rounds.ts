// The rounds over members and items in the code of the bounds (intervals.ts, straight.ts): what one more of them adds, also when the list itself is not known.
import { most, type Over } from './graph.ts';
import { overMembers } from './values.ts';

/** Code of the lowest and of the highest value. */
export type Pair = { low: string; high: string };

export function addUp(over: Over, l: string, h: string, w: Pair, v: Pair): string {
  switch (over.fn) {
    case 'sum':
      return `if(${w.low}===1){${l}+=${v.low};${h}+=${v.high};}else if(${w.high}===1){if(${v.low}<0)${l}+=${v.low};if(${v.high}>0)${h}+=${v.high};}`;
    case 'count':
      return `${l}+=${w.low};${h}+=${w.high};`;
    case 'any':
      return `${l}=Math.max(${l},${w.low}*${v.low});${h}=Math.max(${h},${w.high}*${v.high});`;
    case 'all':
      return `${l}=Math.min(${l},Math.max(1-${w.high},${v.low}));${h}=Math.min(${h},Math.max(1-${w.low},${v.high}));`;
    default:
      return extremes(over.fn, l, h, w, v);
  }
}

/** max and min: sure items give both bounds (l, h), items that may or may not count widen them (m, x); nobody at all counts as 0. */
export function extremes(fn: 'max' | 'min', l: string, h: string, w: Pair, v: Pair): string {
  const sure = `${l}=Math.${fn}(${l},${v.low});${h}=Math.${fn}(${h},${v.high});`;
  return `if(${w.low}===1){${sure}}else if(${w.high}===1){${maybe(l, v)}}`;
}

const maybe = (l: string, v: Pair): string => `${l}m=Math.min(${l}m,${v.low});${l}x=Math.max(${l}x,${v.high});`;

/** A list that is not known: none of its items, or any number of the widest one (item 0; for the usual bounds at most Q.usualMost of them). */
export function addUnknown(over: Over, l: string, h: string, w: Pair, v: Pair): string {
  const times = 'Q.usualMost';
  switch (over.fn) {
    case 'sum':
      return `if(${w.high}===1&&${times}>0){${l}=${v.low}<0?-${most}:0;${h}=${v.high}>0?Math.min(${most},${v.high}*${times}):0;}`;
    case 'count':
      return `${h}=${w.high}===1?${times}:0;`;
    case 'any':
      return `${h}=${times}>0?${w.high}*${v.high}:0;`;
    case 'all':
      return `${l}=${times}>0?Math.max(1-${w.high},${v.low}):1;`;
    default:
      return `if(${w.high}===1&&${times}>0){${maybe(l, v)}}`;
  }
}

export function wrap(over: Over, of: 'person' | 'household', inner: string[], unknown: string[]): string[] {
  if (over.list) {
    const owner = over.list === 'events' ? '60' : 'i';
    const head = `{const Q=A.${over.list},IL=Q.L,IH=Q.H,C=Q.count[${owner}];`;
    return [head, 'if(C<0){const q=0;', ...unknown, `}else for(let k=0,q=Q.start[${owner}]*Q.width;k<C;k++,q+=Q.width){`, ...inner, '}}'];
  }
  return overMembers(over, of, inner);
}
