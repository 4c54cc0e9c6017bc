// The loops of a person over his own items and over the other members, and of a household over what it knows only afterwards. Aggregations that are ready together
// share one.
import { most, type Over, type Variable } from '../engine/graph.ts';
import { usualMostItems } from '../engine/vocabulary.ts';
import { relationBit } from '../engine/relations.ts';
import { type Code, asPair } from './code.ts';
import { addInto, endOf, perhaps, startAt, testAndValue } from './aggregate.ts';
import type { Place } from './emit.ts';
import type { Fuser } from './fuse.ts';
import { byMask } from './masks.ts';
import { eachNode, partsOf } from './plan.ts';

const nameOf = (variable: Variable): string => `a${variable.of === 'person' ? 'p' : 'h'}${variable.slot}`;

function finish(fuser: Fuser, variable: Variable): void {
  const end = endOf(variable, nameOf(variable), fuser.isOpen(variable));
  fuser.settle(variable, end);
}

export function itemLoops(fuser: Fuser, variables: readonly Variable[], place: Place): void {
  const list = variables[0]?.over?.list;
  if (!list) return;
  for (const one of variables) startAt(fuser, one, nameOf(one));
  const owner = list === 'events' ? 'h' : 'p';
  const items = fuser.within(() => {
    for (const one of variables) {
      if (!one.over) continue;
      const [w, v] = testAndValue(fuser, one.over, { ...place, item: 'known' });
      fuser.lines.push(addInto(fuser, one, nameOf(one), w, v, fuser.isOpen(one)));
    }
  });
  const read = [...fieldsOf(variables)].map((field) => `const f${field}=${fuser.fieldCell(list, field)};`);
  const loop = [`for(let q=B_${list}[${owner}],qz=q+N_${list}[${owner}];q<qz;q++){`, ...read, ...items, '}'];
  if (fuser.form === 'complete') fuser.lines.push(...loop);
  else {
    const any = fuser.within(() => {
      for (const one of variables) {
        if (!one.over) continue;
        const [w, v] = testAndValue(fuser, one.over, { ...place, item: 'any' });
        fuser.lines.push(unknownItems(fuser, one.over, nameOf(one), w, v));
      }
    });
    fuser.lines.push(`if(N_${list}[${owner}]<0){`, ...any, '}else{', ...loop, '}');
  }
  for (const one of variables) finish(fuser, one);
}

function fieldsOf(variables: readonly Variable[]): Set<number> {
  const fields = new Set<number>();
  for (const one of variables) for (const part of partsOf(one)) eachNode(part, (node) => node.op === 'item' && fields.add(node.field));
  return fields;
}

/** A list that is not known: none of its items, or any number of the widest one (for the usual bounds at most a few of them). */
function unknownItems(fuser: Fuser, over: Over, name: string, where: Code, value: Code): string {
  const times = fuser.form === 'usual' && over.list ? usualMostItems[over.list] : most;
  if (times === 0) return '';
  const [w, v] = [asPair(where, fuser.keep), asPair(value, fuser.keep)];
  const [l, h] = [`${name}l`, `${name}h`];
  switch (over.fn) {
    case 'sum':
      return `if(${w.high}===1){${l}=${v.low}<0?-${most}:0;${h}=${v.high}>0?Math.min(${most},${v.high}*${times}):0;}`;
    case 'count':
      return `${h}=${w.high}===1?${times}:0;`;
    case 'any':
      return `${h}=${w.high}*${v.high};`;
    case 'all':
      return `${l}=Math.max(1-${w.high},${v.low});`;
    default:
      return `if(${w.high}===1){${perhaps(name, v)}}`;
  }
}

export function memberLoops(fuser: Fuser, all: readonly Variable[], place: Place): void {
  for (const one of all) if (one.over && fuser.masks.has(one)) byMask(fuser, one, one.over, fuser.masks.of(one));
  const variables = all.filter((one) => !fuser.masks.has(one));
  if (variables.length === 0) return;
  for (const one of variables) startAt(fuser, one, nameOf(one));
  const member: Place = { ...place, member: { person: 'q', index: 'j' } };
  const bits = variables.map((one) => relationBit(one.over?.set ?? null));
  const usesBits = bits.some((bit) => bit !== 0);
  const onlyBits = bits.every((bit) => bit !== 0);
  const body = fuser.within(() => {
    if (usesBits) fuser.lines.push('const r=X[ri+j];');
    for (const [at, one] of variables.entries()) {
      if (!one.over) continue;
      const { over } = one;
      const inner = fuser.within(() => {
        const [w, v] = testAndValue(fuser, over, member);
        fuser.lines.push(addInto(fuser, one, nameOf(one), w, v, fuser.isOpen(one)));
      });
      const bit = bits[at] ?? 0;
      const guard = bit !== 0 ? `if((r&${bit})!==0){` : over.set === 'others' && place.of === 'person' ? 'if(j!==i){' : '{';
      fuser.lines.push(guard, ...inner, '}');
    }
  });
  const asked = bits.reduce((sum, bit) => sum | bit, 0);
  const guard = onlyBits ? `if((RX[p]&${asked})!==0)` : '';
  const head = usesBits ? 'const ri=RA[h]+i*n;' : '';
  fuser.lines.push(`${guard}{${head}for(let j=0,q=first;j<n;j++,q++){`, ...body, '}}');
  for (const one of variables) finish(fuser, one);
}
