// Expressions to code, at a place in the generated loop: where a fact, a value of the person at hand, of a member or of the household comes from.
import { type Expr, type Variable, most } from '../engine/graph.ts';
import type { ListName } from '../engine/syntax.ts';
import { listFields } from '../engine/vocabulary.ts';
import { calcOpen } from './bounds-code.ts';
import { codeOfIn, codeOfMatch } from './choose.ts';
import { type Code, type Pair, asNumber, asPair, atom, between, calcSure, literal, sure } from './code.ts';
import type { Column, Layout } from './layout.ts';
import { eachNode, partsOf } from './plan.ts';
import type { Uses } from './uses.ts';

/** `complete`: everything that is read is known. `open`: something may not be, and can be anything it can be. `usual`: it is what it usually is. */
export type Form = 'complete' | 'open' | 'usual';

/** Which names stand for a person and a household at the place where code is written. `early`: before any round, from facts alone. */
export type Place = {
  of: 'person' | 'household';
  member: { person: string; index: string } | null;
  item: 'known' | 'any' | null;
  early?: boolean;
};
export const personHere: Place = { of: 'person', member: null, item: null };
export const houseHere: Place = { of: 'household', member: null, item: null };

const isWritten = (code: string): boolean => /^(\(?-?\d+(\.\d+)?\)?|true|false)$/.test(code);

const isWrittenPair = ({ low, high }: Pair): boolean => isWritten(low) && isWritten(high);

export abstract class Emitter {
  readonly layout: Layout;
  readonly form: Form;
  abstract readonly uses: Uses;
  lines: string[] = [];
  /** What has a name in the round at hand; what has one for the household, or is kept for each person. */
  protected readonly known = new Map<Variable, Code>();
  protected readonly kept = new Map<Variable, Code>();
  protected readonly scratch: string[] = [];
  #count = 0;

  constructor(layout: Layout, form: Form) {
    this.layout = layout;
    this.form = form;
  }

  name(): string {
    return `t${this.#count++}`;
  }

  readonly keep = (code: string): string => {
    const name = this.name();
    this.lines.push(`const ${name}=${code};`);
    return name;
  };

  /** What a variable of the household is from here on. */
  keepFor(variable: Variable, code: Code): void {
    this.kept.set(variable, code);
  }

  /** The lines that `write` makes, apart. */
  within(write: () => void): string[] {
    const outer = this.lines;
    this.lines = [];
    write();
    const inner = this.lines;
    this.lines = outer;
    return inner;
  }

  protected fieldColumn(list: ListName, field: number): Column | undefined {
    return this.layout.byKey.get(`${list}.${listFields[list][field]?.name ?? ''}`);
  }

  fieldCell(list: ListName, field: number): string {
    return `c${this.fieldColumn(list, field)?.at ?? -1}[q]`;
  }

  leaf(variable: Variable, at: 'h' | 'p'): void {
    const code = this.#load(variable, at);
    const name = `${at}${variable.slot}`;
    if (code.sure) this.lines.push(`const ${name}=${code.is};`);
    const kept = code.sure ? sure(name, code.flag) : code;
    (at === 'h' ? this.kept : this.known).set(variable, kept);
  }

  /** A fact from its column. */
  #load(variable: Variable, at: string, index = 'i'): Code {
    const key = variable.fact ?? '';
    if (key === '#index') return sure(index);
    const column = this.layout.byKey.get(key === '#isReference' ? '#role' : key);
    const cell = `c${column?.at ?? -1}[${at}]`;
    if (key === '#isReference') return sure(`(${cell}===0)`, 'test');
    const flag = variable.type.kind === 'flag' ? 'bit' : null;
    if (this.form === 'complete' && column?.pack) {
      const { word, bit } = column.pack;
      return sure(`(${at === 'p' ? `w${word}` : `y${word}[${at}]`}>>${bit}&1)`, 'bit');
    }
    if (this.form === 'complete' || !column || column.bit < 0) return sure(cell, flag);
    return this.#between(column, this.keep(cell), key === 'birthDate' ? 'T' : null);
  }

  #boundsOf(column: Column): { low: number; high: number } {
    return this.form === 'usual' ? column.usual : column;
  }

  #between(column: Column, value: string, high: string | null): Code {
    const unknown =
      column.kind === 'number' ? `${value}!==${value}` : `${value}===${{ flag: 2, code: 255, country: 65_535, day: 0 }[column.kind]}`;
    const bounds = this.#boundsOf(column);
    const [low, top] = [literal(bounds.low), high ?? literal(bounds.high)];
    return between(this.keep(`${unknown}?${low}:${value}`), this.keep(`${unknown}?${top}:${value}`));
  }

  /** The value of a variable gets its name, and its place per person where others read it. */
  settle(variable: Variable, code: Code): void {
    const name = `${variable.of === 'person' ? 'p' : 'h'}${variable.slot}`;
    let kept = code;
    if (!code.sure && !isWrittenPair(code)) {
      this.lines.push(`const ${name}l=${code.low},${name}h=${code.high};`);
      kept = between(`${name}l`, `${name}h`);
    } else if (code.sure && !isWritten(code.is)) {
      this.lines.push(`const ${name}=${code.is};`);
      kept = sure(name, code.flag);
    }
    this.known.set(variable, kept);
    if (variable.of === 'household') this.kept.set(variable, kept);
    else if (this.uses.stored.has(variable)) this.#store(variable, kept);
  }

  #store(variable: Variable, code: Code): void {
    const name = `s${variable.slot}`;
    this.kept.set(variable, code);
    if (!code.sure) {
      if (isWrittenPair(code)) return;
      const made = `new ${variable.type.kind === 'flag' ? 'Uint8Array' : 'Float64Array'}(60)`;
      this.scratch.push(`const ${name}l=${made},${name}h=${made};`);
      this.lines.push(`${name}l[i]=${code.low};${name}h[i]=${code.high};`);
    } else if (!isWritten(code.is)) {
      this.scratch.push(`const ${name}=new ${code.flag === null ? 'Float64Array' : 'Uint8Array'}(60);`);
      this.lines.push(`${name}[i]=${asNumber(code)};`);
    }
  }

  #stored(variable: Variable, index: string): Code {
    const kept = this.kept.get(variable);
    if (!kept) throw new Error(`${variable.name} is used before it is there`);
    const name = `s${variable.slot}`;
    if (!kept.sure && isWrittenPair(kept)) return kept;
    if (!kept.sure) return between(this.keep(`${name}l[${index}]`), this.keep(`${name}h[${index}]`));
    return isWritten(kept.is) ? kept : sure(`${name}[${index}]`, kept.flag === null ? null : 'bit');
  }

  /** Whether a value can be anything but one number here. */
  isOpen(variable: Variable, seen = new Map<Variable, boolean>()): boolean {
    const before = seen.get(variable);
    if (before !== undefined) return before;
    seen.set(variable, false);
    let open = false;
    if (this.form !== 'complete') {
      const column = variable.fact === undefined ? undefined : this.layout.byKey.get(variable.fact);
      if ((column && column.bit >= 0) || variable.over?.list) open = true;
    }
    for (const part of partsOf(variable))
      eachNode(part, (node) => {
        if (node.op === 'param' && node.param.value === null) open = true;
        else if (node.op === 'slot' && this.isOpen(node.variable, seen)) open = true;
      });
    seen.set(variable, open);
    return open;
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
        return codeOfIn(this, expr, place);
      case 'match':
        return codeOfMatch(this, expr, place);
      case 'calc': {
        const args = expr.args.map((arg) => this.emit(arg, place));
        const certain = args.filter((one) => one.sure);
        if (certain.length === args.length) return calcSure(expr.operator, certain, this.layout.today, this.keep);
        if (expr.operator === 'if' && args[0]?.sure && (args[0].is === 'true' || args[0].is === 'false'))
          return (args[0].is === 'true' ? args[1] : args[2]) ?? sure('0');
        const pairs = args.map((one) => asPair(one, this.keep));
        return this.keepPair(calcOpen(expr.operator, pairs));
      }
    }
  }

  keepPair(pair: Pair): Code {
    const low = atom(pair.low, this.keep);
    return between(low, pair.high === pair.low ? low : atom(pair.high, this.keep));
  }

  #item(expr: Extract<Expr, { op: 'item' }>, place: Place): Code {
    const info = listFields[expr.list][expr.field];
    const column = this.fieldColumn(expr.list, expr.field);
    if (place.item === 'any') {
      const bounds = column ? this.#boundsOf(column) : info;
      return between(literal(bounds?.low ?? 0), literal(bounds?.high ?? 0));
    }
    const flag = info?.type.kind === 'flag' ? 'bit' : null;
    // The loop over the items has read the field already.
    const value = `f${expr.field}`;
    if (this.form === 'complete' || !column || info?.predicate === null) return sure(value, flag);
    return this.#between(column, value, null);
  }

  #slot(expr: Extract<Expr, { op: 'slot' }>, place: Place): Code {
    const { variable } = expr;
    if (variable.of === 'household') {
      const kept = this.kept.get(variable);
      if (kept) return kept;
      if (variable.expr) return this.emit(variable.expr, place.of === 'household' ? place : houseHere);
      throw new Error(`${variable.name} is used before it is there`);
    }
    const member = expr.whose === 'member' ? place.member : null;
    if (member && member.person !== 'p') {
      if (variable.fact !== undefined) return this.#load(variable, member.person, member.index);
      return this.#stored(variable, member.index);
    }
    const known = this.known.get(variable);
    if (known) return known;
    if (variable.fact !== undefined) return this.#load(variable, 'p');
    if (variable.expr && place.early) return this.emit(variable.expr, place);
    if (this.uses.inlined.has(variable) && variable.expr) return this.emit(variable.expr, personHere);
    return this.#stored(variable, 'i');
  }
}
