// Who of the members meets a condition, as the bits of one word: "any of my parents who ..." is then one `and` of two words instead of a round over the members. A
// household with more members than bits is left to the engine of one household.
import type { Expr, Over, Variable } from '../engine/graph.ts';
import { relationBit } from '../engine/relations.ts';
import { type Code, asNumber, atom, sure } from './code.ts';
import type { Fuser } from './fuse.ts';
import { eachNode } from './plan.ts';
import type { Gates } from './gates.ts';

export const mostMembers = 30;

/** What is asked of each member, for these bits; `round`: after which round over the persons it can be told. `isOfOthers`: of no use to who lives alone. */
export type Mask = {
  name: string;
  where: Expr | null;
  value: Expr | null;
  negated: boolean;
  round: number;
  behind: number;
  isOfOthers: boolean;
};

const roundOfMember = (expr: Expr): number => {
  let round = 0;
  eachNode(expr, (node) => {
    if (node.op === 'slot' && node.whose === 'member') round = Math.max(round, node.variable.stage);
  });
  return round;
};

/** Nothing of the person who asks, and nothing that the household knows only later. */
function isOfMemberAlone(expr: Expr): boolean {
  let alone = true;
  eachNode(expr, (node) => {
    if (node.op === 'item' || (node.op === 'param' && node.param.value === null)) alone = false;
    if (node.op === 'slot' && node.whose === 'own') alone = false;
    if (node.op === 'slot' && node.whose === 'house' && node.variable.stage > 0) alone = false;
  });
  return alone;
}

/** The parts of an aggregation over members that become bits: its condition, and its value where that is a flag. */
export function maskedParts(variable: Variable): { where: Expr | null; value: Expr | null } | null {
  const { over } = variable;
  if (!over || over.set === null || variable.of !== 'person') return null;
  const value = over.fn === 'any' || over.fn === 'all' ? over.value : null;
  const parts = [over.where, value].filter((part) => part !== null);
  return parts.every(isOfMemberAlone) ? { where: over.where, value } : null;
}

export const maskRound = (variable: Variable): number => Math.max(0, ...partsMasked(variable).map(roundOfMember));
const partsMasked = (variable: Variable): Expr[] => {
  const parts = maskedParts(variable);
  return parts ? [parts.where, parts.value].filter((part) => part !== null) : [];
};

function spell(expr: Expr): string {
  switch (expr.op) {
    case 'slot':
      return `${expr.whose}${expr.variable.of}${expr.variable.slot}`;
    case 'const':
      return String(expr.value);
    case 'param':
      return String(expr.param.value);
    case 'in':
      return `in(${spell(expr.of)};${expr.keys.join()})`;
    case 'calc':
      return `${expr.operator}(${expr.args.map(spell).join()})`;
    case 'match':
      return `match(${spell(expr.of)};${expr.keys.join()};${[...expr.arms, ...(expr.otherwise ? [expr.otherwise] : [])].map(spell).join()})`;
    default:
      return expr.op;
  }
}

/** The masks of a program, each once. */
export class Masks {
  readonly all: Mask[] = [];
  readonly #of = new Map<Variable, Mask | null>();
  readonly #spelled = new Map<string, Mask>();

  constructor(variables: readonly Variable[], gates: Gates, isOpen: (variable: Variable) => boolean) {
    for (const one of variables) {
      const parts = maskedParts(one);
      if (!parts || isOpen(one)) continue;
      const negated = one.over?.fn === 'all';
      if (!parts.where && !parts.value) {
        this.#of.set(one, null);
        continue;
      }
      const key = `${parts.where ? spell(parts.where) : ''}|${parts.value ? spell(parts.value) : ''}|${negated}`;
      const known = this.#spelled.get(key);
      const behind = gates.behind(one);
      const isOfOthers = one.over?.set !== 'members';
      if (known) {
        known.isOfOthers &&= isOfOthers;
        known.behind = known.behind === 0 || behind === 0 ? 0 : known.behind | behind;
        this.#of.set(one, known);
        continue;
      }
      const mask: Mask = { name: `k${this.all.length}`, ...parts, negated, round: maskRound(one), behind, isOfOthers };
      this.all.push(mask);
      this.#spelled.set(key, mask);
      this.#of.set(one, mask);
    }
  }

  has(variable: Variable): boolean {
    return this.#of.has(variable);
  }

  /** Null: all members. */
  of(variable: Variable): Mask | null {
    return this.#of.get(variable) ?? null;
  }
}

/** Code that adds member i to a mask. */
export function addToMask(fuser: Fuser, { name, where, value, negated }: Mask): string {
  const here = { of: 'person' as const, member: { person: 'p', index: 'i' }, item: null };
  const bitOf = (expr: Expr | null): string => {
    const code: Code = expr ? fuser.emit(expr, here) : sure('1', 'bit');
    return code.sure ? asNumber(code) : '0';
  };
  const [w, v] = [bitOf(where), bitOf(value)];
  // `all`: who meets the condition and not the value.
  const bit = value === null ? w : negated ? `(${w}&(${v}^1))` : where === null ? v : `(${w}&${v})`;
  return `${name}|=${bit}<<i;`;
}

/** An aggregation over members from the bits of those whom it is about. */
export function byMask(fuser: Fuser, variable: Variable, over: Over, mask: Mask | null): void {
  const bit = relationBit(over.set);
  const whom = over.set === 'members' ? null : over.set === 'others' ? '~(1<<i)' : `${fuser.relationColumn(bit)}[p]`;
  const all = mask?.name ?? (whom === null || over.set === 'others' ? 'FM' : null);
  const who = [all, whom].filter((part) => part !== null).join('&');
  switch (over.fn) {
    case 'any':
      fuser.settle(variable, sure(`((${who})!==0)`, 'test'));
      return;
    case 'all':
      fuser.settle(variable, sure(`((${who})===0)`, 'test'));
      return;
    case 'count':
      fuser.settle(variable, sure(over.set === 'others' && mask === null ? '(n-1)' : `bits(${who})`));
      return;
    default: {
      const name = `ap${variable.slot}`;
      const isSum = over.fn === 'sum';
      const start = isSum ? '0' : over.fn === 'max' ? '-Infinity' : 'Infinity';
      const inner = fuser.within(() => {
        const value = over.value ? fuser.emit(over.value, { of: 'person', member: { person: 'q', index: 'j' }, item: null }) : sure('0');
        const is = value.sure ? atom(value.is, fuser.keep) : '0';
        fuser.lines.push(isSum ? `${name}+=${is};` : `${name}=Math.${over.fn}(${name},${is});`);
      });
      fuser.lines.push(`let ${name}=${start};for(let w=${who};w!==0;w&=w-1){const j=31-Math.clz32(w&-w),q=first+j;`, ...inner, '}');
      fuser.settle(variable, sure(isSum ? name : `(${name}===${start}?0:${name})`));
    }
  }
}
