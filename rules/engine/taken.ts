// Which facts (and figures of the law) a value really rests on: the failing side of an `and`, the taken arm of an `if`. Kept per slot while one household is
// explained, because the rights share most of their graph.
import { eachOf, valueOf } from './closures.ts';
import type { Expr, Over, Param, Run, Variable } from './graph.ts';
import { listFields } from './vocabulary.ts';

type Facts = readonly string[];
type Place = { person: number; b: number; c: number; q: number; member: number; item: number };

export class Taken {
  readonly #run: Run;
  readonly #lists: (Facts | undefined)[] = [];
  readonly #round: Int32Array;
  readonly #pointers: (string | undefined)[] = [];
  readonly #paramRound: Int32Array;
  #now = 0;
  #paramNow = 0;

  constructor(run: Run) {
    this.#run = run;
    this.#round = new Int32Array(run.V.length);
    this.#paramRound = new Int32Array(run.V.length);
  }

  /** Another household, or other values of the same. */
  begin(): void {
    this.#now += 1;
  }

  facts(variable: Variable, person: number): string[] {
    return this.#ofVariable(variable, person) as string[];
  }

  factsOf(expr: Expr, person: number): string[] {
    const found: string[] = [];
    this.#add(expr, this.#at(person), found);
    return unique(found) as string[];
  }

  params(variable: Variable, person: number): Set<Param> {
    this.#paramNow += 1;
    const found = new Set<Param>();
    this.#paramsOf(variable, person, found);
    return found;
  }

  #at(person: number): Place {
    const b = person < 0 ? 0 : this.#run.personBase + person * this.#run.stride;
    return { person, b, c: 0, q: 0, member: -1, item: 0 };
  }

  #slot(variable: Variable, person: number): number {
    return variable.of === 'person' ? this.#run.personBase + person * this.#run.stride + variable.slot : variable.slot;
  }

  #ofVariable(variable: Variable, person: number): Facts {
    const at = this.#slot(variable, person);
    const known = this.#lists[at];
    if (known && this.#round[at] === this.#now) return known;
    const found: string[] = [];
    const place = this.#at(variable.of === 'person' ? person : -1);
    if (variable.fact !== undefined) this.#leaf(variable, person, at, found);
    else if (variable.over) this.#over(variable.over, place, found);
    else if (variable.expr) this.#add(variable.expr, place, found);
    const list = unique(found);
    this.#lists[at] = list;
    this.#round[at] = this.#now;
    return list;
  }

  #leaf(variable: Variable, person: number, at: number, found: string[]): void {
    const name = variable.fact ?? '';
    if (name.startsWith('#receives') && this.#run.V[at] !== 1) return;
    const pointer = (this.#pointers[at] ??= pointerOf(name, variable.of === 'person' ? person : -1));
    if (pointer !== '') found.push(pointer);
  }

  #over(over: Over, place: Place, found: string[]): void {
    const run = this.#run;
    const where = over.where ? valueOf(over.where) : null;
    const before = found.length;
    const isKnown = eachOf(run, over, place.person >= 0, place.b, (c, q, index) => {
      const here = { ...place, c, q, member: over.list ? place.person : index, item: index };
      const w = where ? where(run, place.b, c, q) : 1;
      if (over.where && (w !== 0 || !over.list)) this.#add(over.where, here, found);
      if (over.value && w !== 0) this.#add(over.value, here, found);
    });
    if (over.list && (!isKnown || found.length === before))
      found.push(over.list === 'events' ? '/events' : `/persons/${place.person}/${over.list}`);
  }

  #add(expr: Expr, place: Place, found: string[]): void {
    switch (expr.op) {
      case 'slot': {
        const more = this.#ofVariable(expr.variable, expr.whose === 'member' ? place.member : place.person);
        for (const one of more) found.push(one);
        return;
      }
      case 'item': {
        const leaf = listFields[expr.list][expr.field]?.predicate;
        if (leaf) found.push(`/persons/${place.person}/${expr.list}/${place.item}/${leaf}`);
        return;
      }
      case 'in':
        this.#add(expr.of, place, found);
        return;
      case 'match':
      case 'calc':
        for (const part of takenParts(expr, this.#run, place.b, place.c, place.q)) this.#add(part, place, found);
    }
  }

  #paramsOf(variable: Variable, person: number, found: Set<Param>): void {
    const at = this.#slot(variable, person);
    if (this.#paramRound[at] === this.#paramNow || variable.fact !== undefined) return;
    this.#paramRound[at] = this.#paramNow;
    const place = this.#at(variable.of === 'person' ? person : -1);
    if (variable.expr) this.#paramsIn(variable.expr, place, found);
    const { over } = variable;
    if (!over?.value) return;
    const { value } = over;
    eachOf(this.#run, over, place.person >= 0, place.b, (c, q, index) => {
      const w = over.where ? valueOf(over.where)(this.#run, place.b, c, q) : 1;
      if (w !== 0) this.#paramsIn(value, { ...place, c, q, member: over.list ? place.person : index, item: index }, found);
    });
  }

  #paramsIn(expr: Expr, place: Place, found: Set<Param>): void {
    if (expr.op === 'param') found.add(expr.param);
    else if (expr.op === 'slot') this.#paramsOf(expr.variable, expr.whose === 'member' ? place.member : place.person, found);
    else if (expr.op === 'calc' || expr.op === 'match') {
      for (const part of takenParts(expr, this.#run, place.b, place.c, place.q)) this.#paramsIn(part, place, found);
    }
  }
}

function unique(found: string[]): Facts {
  if (found.length < 2) return found;
  if (found.length > 12) return [...new Set(found)];
  return found.filter((one, at) => found.indexOf(one) === at);
}

function pointerOf(name: string, person: number): string {
  if (name === '#index') return '';
  const leaf = name.startsWith('#receives') ? 'receives' : name.startsWith('#') ? 'role' : name;
  return person < 0 ? `/${leaf}` : `/persons/${person}/${leaf}`;
}

/** The parts of an expression that its value rests on. */
function takenParts(expr: Extract<Expr, { op: 'match' | 'calc' }>, run: Run, b: number, c: number, q: number): readonly Expr[] {
  if (expr.op === 'match') {
    const of = valueOf(expr.of)(run, b, c, q);
    const arm = Number.isNaN(of) ? null : (expr.arms[expr.keys.indexOf(of)] ?? expr.otherwise);
    return arm ? [expr.of, arm] : [expr.of];
  }
  const { operator, args } = expr;
  const [first, second, third] = args;
  if (operator === 'if' && first && second && third) {
    const test = valueOf(first)(run, b, c, q);
    return test === 1 ? [first, second] : test === 0 ? [first, third] : [first];
  }
  if ((operator !== 'and' && operator !== 'or') || !first || !second) return args;
  const deciding = operator === 'and' ? 0 : 1;
  const [left, right] = [valueOf(first)(run, b, c, q), valueOf(second)(run, b, c, q)];
  if (left === deciding) return [first];
  if (right === deciding) return [second];
  if (Number.isNaN(left)) return Number.isNaN(right) ? args : [first];
  return Number.isNaN(right) ? [second] : args;
}
