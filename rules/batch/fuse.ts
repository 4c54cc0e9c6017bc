// Form 4, batch: one loop over the columns for some rights at once. The households of a segment one after the other; within one, rounds over its persons; sums over the
// members are added up during the round. Two programs: `complete` where everything these rights read is known (two values, few branches), `open` where something is not:
// bounds, and a mark on the household that they do not decide.
import { divideHigh, divideLow } from '../engine/bounds.ts';
import { dayNumber, monthsSince } from '../engine/dates.ts';
import { type Expr, type Variable, divide, monthlyAmount, most } from '../engine/graph.ts';
import type { ListName } from '../engine/syntax.ts';
import { listFields } from '../engine/vocabulary.ts';
import { type Code, type Pair, asNumber, asPair, atom, between, calcOpen, calcSure, helpers, literal, sure } from './code.ts';
import type { Column, Layout } from './layout.ts';
import { itemLoops, memberLoops } from './loops.ts';
import { type Chosen, type Plan, eachNode, partsOf, reachable, rootsOf } from './plan.ts';
import { writeResult } from './result.ts';
import type { SegmentArrays } from './segment.ts';
import { type Uses, isAddedUp, resultRound, roundOf, usesOf } from './uses.ts';

/** Outcome and cents of each right, by person or household of the segment; `left[h]` = 1: not decided here. */
export type Results = { outcomes: Uint8Array[]; cents: Float64Array[]; left: Uint8Array };
export type Fused = (segment: SegmentArrays, results: Results, from: number, to: number) => void;
export type Form = 'complete' | 'open';

/** Which names stand for a person and a household at the place where code is written. */
export type Place = { of: 'person' | 'household'; member: { person: string; index: string } | null; item: 'known' | 'any' | null };

export const codeOf = (plan: Plan, layout: Layout, form: Form): string => new Fuser(plan, layout, form).code();

export function build(code: string): Fused {
  const made = new Function(...helpers, code) as (...all: unknown[]) => Fused;
  return made(divide, monthlyAmount, monthsSince, dayNumber, divideLow, divideHigh);
}

export class Fuser {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly form: Form;
  readonly uses: Uses;
  readonly variables: Variable[];
  lines: string[] = [];
  readonly #known = new Map<Variable, Code>();
  readonly #kept = new Map<Variable, Code>();
  readonly #scratch: string[] = [];
  /** What is worked out with an amount, and what there is already in this round. */
  readonly #later: ReadonlySet<Variable>;
  readonly #done = new Set<Variable>();
  #count = 0;

  constructor(plan: Plan, layout: Layout, form: Form) {
    this.plan = plan;
    this.layout = layout;
    this.form = form;
    const needed = reachable(plan.rights.flatMap((one) => rootsOf(one)));
    this.variables = [...plan.graph.household, ...plan.graph.person].filter((one) => needed.has(one));
    this.uses = usesOf(this.variables, plan.rights);
    this.#later = new Set([...this.uses.ofAmount.values()].flatMap((only) => [...only]));
  }

  code(): string {
    const outer: string[] = [];
    this.lines = outer;
    this.#guard();
    for (const one of this.variables) if (one.of === 'household' && one.fact !== undefined) this.#leaf(one, 'h');
    for (let round = 1; round <= this.uses.rounds; round++) {
      const addedUp = this.variables.filter((one) => isAddedUp(one) && roundOf(one) === round);
      for (const one of addedUp) this.#startAddingUp(one);
      this.#personRound(round, addedUp);
      for (const one of this.variables)
        if (one.of === 'household' && roundOf(one) === round && !addedUp.includes(one) && !this.#later.has(one))
          this.#define(one, houseHere);
      for (const [at, right] of this.plan.rights.entries())
        if (!right.ofPerson && resultRound(right) === round) writeResult(this, at, right, 'h', houseHere);
    }
    if (this.form === 'open') this.lines.push('left[h]=open?1:0;');
    const { columns, lists, words } = this.layout;
    const head = [
      `const T=${this.layout.today},D=${dayNumber(this.layout.today)};`,
      'const yearsSince=(d)=>Math.floor((T-d)/10000),monthsSince=(d)=>months(d,T),daysSince=(d)=>D-dayNumber(d);',
      ...this.#scratch,
      'return function(S,O,from,to){',
      'const off=S.offsets,U=S.unknown,RA=S.relationsAt,X=S.relations,RX=S.related,left=O.left;',
      ...this.#usedColumns(columns).map((one) => `const c${one.at}=S.columns[${one.at}];`),
      ...lists.map((list) => `const B_${list}=S.starts.${list},N_${list}=S.counts.${list};`),
      ...this.plan.rights.map((right, at) => `const o${at}=O.outcomes[${at}];${right.amount ? `const m${at}=O.cents[${at}];` : ''}`),
      `for(let h=from;h<to;h++){const u=h*${words};`,
    ];
    return ['"use strict";', ...head, ...outer, '}}'].join('\n');
  }

  name(): string {
    return `t${this.#count++}`;
  }

  readonly keep = (code: string): string => {
    const name = this.name();
    this.lines.push(`const ${name}=${code};`);
    return name;
  };

  #usedColumns(columns: readonly Column[]): Column[] {
    const text = this.lines.join('\n');
    return columns.filter((one) => new RegExp(`\\bc${one.at}\\b`).test(text));
  }

  /** Complete: whoever misses something that is read here, is left. Open: only those. */
  #guard(): void {
    const masks = new Int32Array(this.layout.words);
    const add = (bit: number): void => {
      if (bit >= 0) masks[bit >> 5] = (masks[bit >> 5] ?? 0) | (1 << (bit & 31));
    };
    for (const one of this.variables) {
      if (one.fact !== undefined) add(this.layout.byKey.get(one.fact)?.bit ?? -1);
      const list = one.over?.list;
      if (!list) continue;
      add(this.layout.listBits.get(list) ?? -1);
      for (const part of partsOf(one)) eachNode(part, (node) => node.op === 'item' && add(this.#field(list, node.field)?.bit ?? -1));
    }
    const tests = [...masks].flatMap((mask, word) => (mask === 0 ? [] : [`(U[u+${word}]&${mask})`]));
    if (this.form === 'complete') {
      if (tests.length > 0) this.lines.push(`if((${tests.join('|')})!==0){left[h]=1;continue;}`);
      this.lines.push('left[h]=0;');
    } else this.lines.push('if(left[h]!==1)continue;let open=false;');
    this.lines.push('const first=off[h],n=off[h+1]-first;');
  }

  #field(list: ListName, field: number): Column | undefined {
    return this.layout.byKey.get(`${list}.${listFields[list][field]?.name ?? ''}`);
  }

  #personRound(round: number, addedUp: readonly Variable[]): void {
    const own = this.variables.filter(
      (one) => one.of === 'person' && one.fact === undefined && roundOf(one) === round && !this.#later.has(one),
    );
    const results = this.plan.rights.flatMap((right, at) => (right.ofPerson && resultRound(right) === round ? [{ right, at }] : []));
    if (own.length === 0 && addedUp.length === 0 && results.length === 0) return;
    const outer = this.lines;
    this.lines = [];
    this.#known.clear();
    this.#readLeaves(round, addedUp);
    this.#defineAll(own, personHere, this.#done);
    for (const one of addedUp) this.#addUp(one);
    for (const { right, at } of results) writeResult(this, at, right, 'p', personHere);
    const inner = this.lines;
    this.lines = outer;
    this.lines.push('for(let i=0;i<n;i++){const p=first+i;', ...inner, '}');
    this.#known.clear();
  }

  /** Facts of the person that this round reads more than once get a name. */
  #readLeaves(round: number, addedUp: readonly Variable[]): void {
    const here = new Map<Variable, number>();
    const see = (expr: Expr, own: boolean): void =>
      eachNode(expr, (node) => {
        if (node.op === 'slot' && node.variable.of === 'person' && node.variable.fact !== undefined && (own || node.whose === 'own'))
          here.set(node.variable, (here.get(node.variable) ?? 0) + 1);
      });
    for (const one of this.variables) {
      if (one.of === 'person' && roundOf(one) === round) for (const part of partsOf(one)) see(part, false);
      if (addedUp.includes(one)) for (const part of partsOf(one)) see(part, true);
    }
    for (const right of this.plan.rights)
      if (right.ofPerson && resultRound(right) === round) for (const root of rootsOf(right)) if (root.fact !== undefined) here.set(root, 2);
    for (const [one, count] of here) if (count > 1 || this.form === 'open') this.#leaf(one, 'p');
  }

  #defineAll(own: readonly Variable[], place: Place, done: Set<Variable>): void {
    for (const one of own) {
      if (done.has(one) || this.uses.inlined.has(one)) continue;
      if (one.over && place.of === 'person') for (const other of this.#together(one, own, done)) done.add(other);
      else this.#define(one, place);
      done.add(one);
    }
  }

  /** The amount of a right, with everything that is computed for it alone. */
  amount(right: Chosen, place: Place): Code {
    const only = this.uses.ofAmount.get(right) ?? new Set();
    this.#defineAll(
      this.variables.filter((one) => only.has(one)),
      place,
      this.#done,
    );
    return right.amount
      ? this.emit({ op: 'slot', variable: right.amount, whose: place.of === 'person' ? 'own' : 'house', type: right.amount.type }, place)
      : sure('NaN');
  }

  #leaf(variable: Variable, at: 'h' | 'p'): void {
    const code = this.#load(variable, at);
    if (!code.sure) {
      this.#known.set(variable, code);
      if (at === 'h') this.#kept.set(variable, code);
      return;
    }
    const name = `${at}${variable.slot}`;
    const kept = sure(name, code.flag);
    this.lines.push(`const ${name}=${code.is};`);
    if (at === 'h') this.#kept.set(variable, kept);
    else this.#known.set(variable, kept);
  }

  /** A fact from its column. */
  #load(variable: Variable, at: string, index = 'i'): Code {
    const key = variable.fact ?? '';
    if (key === '#index') return sure(index);
    const column = this.layout.byKey.get(key === '#isReference' ? '#role' : key);
    const cell = `c${column?.at ?? -1}[${at}]`;
    if (key === '#isReference') return sure(`(${cell}===0)`, 'test');
    const flag = variable.type.kind === 'flag' ? 'bit' : null;
    if (this.form === 'complete' || !column || column.bit < 0) return sure(cell, flag);
    return this.#between(column, this.keep(cell), key === 'birthDate' ? 'T' : null);
  }

  #between(column: Column, value: string, high: string | null): Code {
    const unknown =
      column.kind === 'number' ? `${value}!==${value}` : `${value}===${{ flag: 2, code: 255, country: 65_535, day: 0 }[column.kind]}`;
    const [low, top] = [literal(column.low), high ?? literal(column.high)];
    return between(this.keep(`${unknown}?${low}:${value}`), this.keep(`${unknown}?${top}:${value}`));
  }

  #define(variable: Variable, place: Place): void {
    if (this.uses.inlined.has(variable)) return;
    if (variable.over) {
      if (variable.over.list) itemLoops(this, [variable], place);
      else memberLoops(this, [variable], place);
      return;
    }
    if (variable.expr) this.settle(variable, this.emit(variable.expr, place));
  }

  /** The value of a variable gets its name, and its place per person where others read it. */
  settle(variable: Variable, code: Code): void {
    const name = `${variable.of === 'person' ? 'p' : 'h'}${variable.slot}`;
    let kept = code;
    if (!code.sure) {
      this.lines.push(`const ${name}l=${code.low},${name}h=${code.high};`);
      kept = between(`${name}l`, `${name}h`);
    } else if (!/^(\(?-?\d+(\.\d+)?\)?|true|false)$/.test(code.is)) {
      this.lines.push(`const ${name}=${code.is};`);
      kept = sure(name, code.flag);
    }
    this.remember(variable, kept);
  }

  remember(variable: Variable, code: Code): void {
    this.#known.set(variable, code);
    if (variable.of === 'household') {
      this.#kept.set(variable, code);
      return;
    }
    if (!this.uses.stored.has(variable)) return;
    const name = `s${variable.slot}`;
    if (!code.sure) {
      this.#scratch.push(`const ${name}l=new Float64Array(60),${name}h=new Float64Array(60);`);
      this.lines.push(`${name}l[i]=${code.low};${name}h[i]=${code.high};`);
    } else {
      this.#scratch.push(`const ${name}=new ${code.flag !== null ? 'Uint8Array' : 'Float64Array'}(60);`);
      this.lines.push(`${name}[i]=${asNumber(code)};`);
    }
    this.#kept.set(variable, code);
  }

  /** Aggregations of one round over the same list, or over the members, that need nothing more than what is there already, share one loop. */
  #together(first: Variable, own: readonly Variable[], done: ReadonlySet<Variable>): Variable[] {
    const isReady = (one: Variable): boolean => {
      let ready = true;
      for (const part of partsOf(one))
        eachNode(part, (node) => {
          if (node.op !== 'slot' || node.whose !== 'own' || node.variable.stage === 0) return;
          if (roundOf(node.variable) === roundOf(one) && !done.has(node.variable)) ready = false;
        });
      return ready;
    };
    const group = own.filter((one) => one === first || (!done.has(one) && one.over && one.over.list === first.over?.list && isReady(one)));
    if (first.over?.list) itemLoops(this, group, personHere);
    else memberLoops(this, group, personHere);
    return group;
  }

  #startAddingUp(variable: Variable): void {
    const open = this.#isOpen(variable);
    const name = `h${variable.slot}`;
    const start = startOf(variable);
    if (open)
      this.lines.push(
        `let ${name}l=${start.open},${name}h=${start.open}${start.isExtreme ? `,${name}m=Infinity,${name}x=-Infinity` : ''};`,
      );
    else this.lines.push(`let ${name}=${start.sure};`);
  }

  #addUp(variable: Variable): void {
    const { over } = variable;
    if (!over) return;
    const here: Place = { of: 'person', member: { person: 'p', index: 'i' }, item: null };
    const w = over.where ? this.emit(over.where, here) : sure('true', 'test');
    const v = over.value ? this.emit(over.value, here) : over.fn === 'count' ? sure('1') : sure('true', 'test');
    const open = this.#isOpen(variable);
    this.lines.push(addInto(this, variable, `h${variable.slot}`, w, v, open));
    const end = endOf(variable, `h${variable.slot}`, open);
    this.#kept.set(variable, end);
  }

  /** Whether a value can be anything but one number here. */
  #isOpen(variable: Variable, seen = new Map<Variable, boolean>()): boolean {
    const before = seen.get(variable);
    if (before !== undefined) return before;
    seen.set(variable, false);
    let open = false;
    if (this.form === 'open') {
      const column = variable.fact === undefined ? undefined : this.layout.byKey.get(variable.fact);
      if ((column && column.bit >= 0) || variable.over?.list) open = true;
    }
    for (const part of partsOf(variable))
      eachNode(part, (node) => {
        if (node.op === 'param' && node.param.value === null) open = true;
        else if (node.op === 'slot' && this.#isOpen(node.variable, seen)) open = true;
      });
    seen.set(variable, open);
    return open;
  }

  isOpen(variable: Variable): boolean {
    return this.#isOpen(variable);
  }

  emit(expr: Expr, place: Place): Code {
    switch (expr.op) {
      case 'const':
        return expr.type.kind === 'flag' ? sure(expr.value === 1 ? 'true' : 'false', 'test') : sure(literal(expr.value));
      case 'param':
        return expr.param.value === null ? between('0', String(most)) : sure(literal(expr.param.value));
      case 'today':
        return sure(String(this.layout.today));
      case 'item':
        return this.#item(expr, place);
      case 'slot':
        return this.#slot(expr, place);
      case 'in':
        return this.#in(expr, place);
      case 'match':
        return this.#match(expr, place);
      case 'calc': {
        const args = expr.args.map((arg) => this.emit(arg, place));
        const certain = args.filter((one) => one.sure);
        if (certain.length === args.length) return calcSure(expr.operator, certain, this.layout.today, this.keep);
        if (expr.operator === 'if' && args[0]?.sure && (args[0].is === 'true' || args[0].is === 'false'))
          return (args[0].is === 'true' ? args[1] : args[2]) ?? sure('0');
        return this.#keepPair(
          calcOpen(
            expr.operator,
            args.map((one) => asPair(one, this.keep)),
          ),
        );
      }
    }
  }

  #keepPair(pair: Pair): Code {
    return between(this.keep(pair.low), this.keep(pair.high));
  }

  #item(expr: Extract<Expr, { op: 'item' }>, place: Place): Code {
    const info = listFields[expr.list][expr.field];
    if (place.item === 'any') return between(literal(info?.low ?? 0), literal(info?.high ?? 0));
    const column = this.#field(expr.list, expr.field);
    const cell = `c${column?.at ?? -1}[q]`;
    const flag = info?.type.kind === 'flag' ? 'bit' : null;
    const always = info?.predicate === null;
    if (this.form === 'complete' || !column || always) return sure(cell, flag);
    return this.#between(column, this.keep(cell), null);
  }

  #slot(expr: Extract<Expr, { op: 'slot' }>, place: Place): Code {
    const { variable } = expr;
    if (variable.of === 'household') {
      const kept = this.#kept.get(variable);
      if (kept) return kept;
      if (variable.expr) return this.emit(variable.expr, place.of === 'household' ? place : houseHere);
      throw new Error(`${variable.name} is used before it is there`);
    }
    const member = expr.whose === 'member' ? place.member : null;
    if (member && member.person !== 'p') {
      if (variable.fact !== undefined) return this.#load(variable, member.person, member.index);
      return this.#stored(variable, member.index);
    }
    const known = this.#known.get(variable);
    if (known) return known;
    if (variable.fact !== undefined) return this.#load(variable, 'p');
    if (this.uses.inlined.has(variable) && variable.expr) return this.emit(variable.expr, personHere);
    return this.#stored(variable, 'i');
  }

  #stored(variable: Variable, index: string): Code {
    const kept = this.#kept.get(variable);
    if (!kept) throw new Error(`${variable.name} is used before it is there`);
    const name = `s${variable.slot}`;
    if (!kept.sure) return between(this.keep(`${name}l[${index}]`), this.keep(`${name}h[${index}]`));
    return sure(`${name}[${index}]`, kept.flag === null ? null : 'bit');
  }

  #in(expr: Extract<Expr, { op: 'in' }>, place: Place): Code {
    const of = this.emit(expr.of, place);
    const { keys } = expr;
    if (of.sure) {
      const isSmall = expr.of.type.kind === 'code' && keys.every((key) => key < 31) && (expr.of.type.codes?.length ?? 99) <= 31;
      if (isSmall && keys.length > 1) return sure(`(${keys.reduce((bits, key) => bits | (1 << key), 0)}>>${of.is}&1)`, 'bit');
      const x = atom(of.is, this.keep);
      if (keys.length === 1) return sure(`(${x}===${literal(keys[0] ?? 0)})`, 'test');
      return sure(`(${keys.map((key) => `(${x}===${literal(key)})`).join('|')})`, 'bit');
    }
    const isKey = keys.map((key) => `${of.low}===${literal(key)}`).join('||');
    const mayBe = keys.map((key) => `(${of.low}<=${literal(key)}&&${of.high}>=${literal(key)})`).join('||');
    return this.#keepPair({ low: `${of.low}===${of.high}&&(${isKey})?1:0`, high: `${mayBe}?1:0` });
  }

  #match(expr: Extract<Expr, { op: 'match' }>, place: Place): Code {
    const of = this.emit(expr.of, place);
    const arms = expr.arms.map((arm) => this.emit(arm, place));
    const last = expr.otherwise ? this.emit(expr.otherwise, place) : null;
    const all = last ? [...arms, last] : arms;
    if (of.sure && all.every((one) => one.sure)) {
      const x = atom(of.is, this.keep);
      const certain = all.filter((one) => one.sure);
      // Without `else` every code has its arm: the last one needs no test.
      const tests = certain.slice(0, -1).map((arm, at) => `${x}===${literal(expr.keys[at] ?? 0)}?${asNumber(arm)}:`);
      const end = certain.at(-1);
      return sure(`(${tests.join('')}${end ? asNumber(end) : '0'})`, end && end.flag !== null ? 'bit' : null);
    }
    const x = asPair(of, this.keep);
    const pairs = arms.map((arm) => asPair(arm, this.keep));
    const other = last ? asPair(last, this.keep) : null;
    const pick = (bound: 'low' | 'high', fold: string): string => {
      const chosen = pairs.map((arm, at) => `${x.low}===${literal(expr.keys[at] ?? 0)}?${arm[bound]}:`).join('');
      const open = `Math.${fold}(${[...pairs, ...(other ? [other] : [])].map((arm) => arm[bound]).join(',')})`;
      return `${x.low}===${x.high}?(${chosen}${other ? other[bound] : open}):${open}`;
    };
    return this.#keepPair({ low: pick('low', 'min'), high: pick('high', 'max') });
  }
}

export const personHere: Place = { of: 'person', member: null, item: null };
export const houseHere: Place = { of: 'household', member: null, item: null };

export function startOf(variable: Variable): { sure: string; open: string; isExtreme: boolean } {
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

/** Code that adds one member or item to an aggregation. */
export function addInto(fuser: Fuser, variable: Variable, name: string, w: Code, v: Code, open: boolean): string {
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
