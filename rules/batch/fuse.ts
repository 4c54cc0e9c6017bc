// Form 4, batch: one loop over the columns for some rights at once. The households of a segment one after the other; within one, rounds over its persons; sums over the
// members are added up during the round. Two programs: `complete` where everything these rights read is known (two values, few branches), `open` where something is not:
// bounds, and a mark on the household that they do not decide.
import { divideHigh, divideLow } from '../engine/bounds.ts';
import { dayNumber, monthsSince } from '../engine/dates.ts';
import { type Variable, divide, monthlyAmount } from '../engine/graph.ts';
import { addUpAll, startAddingUp } from './adding.ts';
import { helpers } from './code.ts';
import { defineAll, defineOfHousehold } from './define.ts';
import { Emitter, type Form, type Place, houseHere, personHere } from './emit.ts';
import { type Gates, gatesOf, noGates } from './gates.ts';
import type { Column, Layout } from './layout.ts';
import { Masks, addToMask, mostMembers } from './masks.ts';
import { type Chosen, type Plan, eachNode, partsOf, reachable, rootsOf } from './plan.ts';
import { partsOfMask, readLeaves, readLeavesOf } from './reading.ts';
import { writeDefault, writeLikely, writeResult } from './result.ts';
import type { SegmentArrays } from './segment.ts';
import { type Uses, isAddedUp, resultRound, roundOf, usesOf } from './uses.ts';

/**
 * Outcome and cents of each right, by person or household of the segment. `left[h]` says what is still to be done: 1 something is not known, so bounds; 2 doubtful: values
 * and bounds could differ; 3 something is open, so bounds have the word; 4 nothing was computed. Of the rights whose bits stand in `asked[h]` the engine of one household has
 * to say more; `needs[outcome]` = 1: of an open right with this outcome.
 */
export type Results = { outcomes: Uint8Array[]; cents: Float64Array[]; left: Uint8Array; asked: Int32Array; needs: Uint8Array };
/** So that a right has a bit. */
export const mostRights = 30;
export type Fused = (segment: SegmentArrays, results: Results, from: number, to: number) => void;
export type { Form };

export const codeOf = (plan: Plan, layout: Layout, form: Form): string => new Fuser(plan, layout, form).code();

export function build(code: string): Fused {
  const made = new Function(...helpers, code) as (...all: unknown[]) => Fused;
  return made(divide, monthlyAmount, monthsSince, dayNumber, divideLow, divideHigh);
}

export class Fuser extends Emitter {
  readonly plan: Plan;
  readonly uses: Uses;
  readonly masks: Masks;
  readonly variables: Variable[];
  readonly gates: Gates;
  /** What is worked out with an amount, and what there is already in this round. */
  readonly #later: ReadonlySet<Variable>;
  readonly done = new Set<Variable>();
  readonly #relations = new Set<number>();
  readonly #allFlags = new Set<number>();

  constructor(plan: Plan, layout: Layout, form: Form) {
    super(layout, form);
    this.plan = plan;
    const needed = reachable(plan.rights.flatMap((one) => rootsOf(one)));
    this.variables = [...plan.graph.household, ...plan.graph.person].filter((one) => needed.has(one));
    this.gates = form === 'complete' ? gatesOf(plan.rights, layout) : noGates;
    this.masks = new Masks(form === 'complete' ? this.variables : [], this.gates, (one) => this.isOpen(one));
    this.uses = usesOf(this.variables, plan.rights, this.masks);
    this.#later = new Set([...this.uses.ofAmount.values()].flatMap((only) => [...only]));
  }

  /** The column that says with its bits which members are this to a person. */
  relationColumn(bit: number): string {
    this.#relations.add(bit);
    return `r${bit}`;
  }

  /** The flags of all members in one word, joined during the round. */
  gatherFlags(word: number): void {
    if (!this.#allFlags.has(word)) this.lines.push(`W${word}|=w${word};`);
    this.#allFlags.add(word);
  }

  /** Code that says a right is open: more has to be said of it where its outcome is asked for. */
  open(at: number, outcome: string): string {
    return `open=true;A|=N[${outcome}]<<${at};`;
  }

  /** Code that says the engine of one household could differ, as long as it finds nothing open; `at`: of this right it has the word in any case. */
  doubt(at?: number): string {
    if (this.form === 'complete') return 'left[h]=2;asked[h]=0;';
    return at === undefined ? 'doubt=true;' : `doubt=true;A|=1<<${at};`;
  }

  code(): string {
    const outer: string[] = [];
    this.lines = outer;
    this.#guard();
    for (const one of this.variables) if (one.of === 'household' && one.fact !== undefined) this.leaf(one, 'h');
    for (const { name } of this.masks.all) this.lines.push(`let ${name}=0;`);
    this.#before();
    for (let round = 1; round <= this.uses.rounds; round++) {
      const addedUp = this.variables.filter((one) => isAddedUp(one) && roundOf(one) === round);
      for (const one of addedUp) startAddingUp(this, one);
      this.#personRound(round, addedUp);
      defineOfHousehold(
        this,
        this.variables.filter((one) => one.of === 'household' && roundOf(one) === round && !addedUp.includes(one) && !this.#later.has(one)),
      );
      for (const [at, right] of this.plan.rights.entries())
        if (!right.ofPerson && resultRound(right) === round) this.#write(at, right, 'h', houseHere);
    }
    if (this.form === 'open') this.lines.push('asked[h]=A;left[h]=open?3:doubt?2:0;');
    if (this.form === 'usual') this.lines.push('asked[h]|=A;');
    const { columns, lists, words } = this.layout;
    const head = [
      `const T=${this.layout.today},D=${dayNumber(this.layout.today)};`,
      'const yearsSince=(d)=>Math.floor((T-d)/10000),monthsSince=(d)=>months(d,T),daysSince=(d)=>D-dayNumber(d);',
      // Mostly nobody.
      'const bits=(w)=>{if(w===0)return 0;w-=w>>1&0x55555555;w=(w&0x33333333)+(w>>2&0x33333333);return Math.imul(w+(w>>4)&0x0f0f0f0f,0x01010101)>>24;};',
      ...this.scratch,
      'return function(S,O,from,to){',
      'const off=S.offsets,U=S.unknown,RA=S.relationsAt,X=S.relations,RX=S.related,left=O.left,asked=O.asked,N=O.needs;',
      ...[...this.#relations].map((bit) => `const r${bit}=S.members[${31 - Math.clz32(bit)}];`),
      ...Array.from({ length: this.layout.packs }, (_, word) => `const y${word}=S.packs[${word}];`),
      ...this.#usedColumns(columns).map((one) => `const c${one.at}=S.columns[${one.at}];`),
      ...lists.map((list) => `const B_${list}=S.starts.${list},N_${list}=S.counts.${list};`),
      ...this.plan.rights.map((right, at) => `const o${at}=O.outcomes[${at}];${right.amount ? `const m${at}=O.cents[${at}];` : ''}`),
      `for(let h=from;h<to;h++){const u=h*${words};${[...this.#allFlags].map((word) => `let W${word}=0;`).join('')}`,
    ];
    return ['"use strict";', ...head, ...outer, '}}'].join('\n');
  }

  #write(at: number, right: Chosen, index: 'p' | 'h', place: Place): void {
    if (this.form === 'usual') writeLikely(this, at, right, index, place);
    else writeResult(this, at, right, index, place);
  }

  #usedColumns(columns: readonly Column[]): Column[] {
    const used = new Set(this.lines.join('\n').match(/\bc\d+\b/g));
    return columns.filter((one) => used.has(`c${one.at}`));
  }

  /** Complete: whoever misses something that is read here, is left. Open: only those. */
  #guard(): void {
    const words = new Int32Array(this.layout.words);
    const add = (bit: number): void => {
      if (bit >= 0) words[bit >> 5] = (words[bit >> 5] ?? 0) | (1 << (bit & 31));
    };
    for (const one of this.variables) {
      if (one.fact !== undefined) add(this.layout.byKey.get(one.fact)?.bit ?? -1);
      const list = one.over?.list;
      if (!list) continue;
      add(this.layout.listBits.get(list) ?? -1);
      for (const part of partsOf(one)) eachNode(part, (node) => node.op === 'item' && add(this.fieldColumn(list, node.field)?.bit ?? -1));
    }
    const tests = [...words].flatMap((mask, word) => (mask === 0 ? [] : [`(U[u+${word}]&${mask})`]));
    if (this.form === 'complete') {
      if (tests.length > 0) this.lines.push(`if((${tests.join('|')})!==0){left[h]=1;continue;}`);
    } else if (this.form === 'open') this.lines.push('if(left[h]!==1)continue;let open=false,doubt=false,A=0;');
    else this.lines.push('if(left[h]!==3)continue;let A=0;');
    this.lines.push('const first=off[h],n=off[h+1]-first;');
    if (this.form !== 'complete') return;
    this.lines.push(`if(n>${mostMembers}){left[h]=4;continue;}`, 'left[h]=0;', 'const FM=(1<<n)-1;');
  }

  /** A first round, from facts alone: who passes the cheap conditions of a right (where nobody does, what is written here stays), and bits of the members. */
  #before(): void {
    const early: Place = { ...personHere, early: true };
    const gates = [...this.gates.of.values()];
    const masks = this.masks.all.filter((one) => one.round === 0 && one.behind === 0);
    const inner = this.within(() => {
      this.known.clear();
      readLeaves(this, [
        ...gates.flatMap(({ conditions, ofPerson }) => (ofPerson ? conditions.map((expr) => ({ expr, asMember: false })) : [])),
        ...masks.flatMap((one) => partsOfMask(one)),
      ]);
      for (const one of masks) this.lines.push(addToMask(this, one));
      for (const { bit, conditions } of gates.filter((one) => one.ofPerson)) {
        const codes = conditions.map((one) => this.emit(one, early)).map((one) => (one.sure ? one.is : '1'));
        this.lines.push(`if(${codes.join('&')})g|=${bit};`);
      }
      for (const [at, right] of this.plan.rights.entries()) if (this.gates.of.get(right)?.isTold) writeDefault(this, at, right);
      this.known.clear();
    });
    if (gates.length > 0) this.lines.push('let g=0;');
    for (const { bit, conditions } of gates.filter((one) => !one.ofPerson)) {
      const codes = conditions.map((one) => this.emit(one, { ...houseHere, early: true })).map((one) => (one.sure ? one.is : '1'));
      this.lines.push(`if(${codes.join('&')})g|=${bit};`);
    }
    const isOfOthers = gates.every((one) => !one.ofPerson) && masks.every((one) => one.isOfOthers);
    if (inner.length > 0) this.#eachPerson(inner, isOfOthers ? 'if(n>1)' : '');
    const behind = this.masks.all.filter((one) => one.round === 0 && one.behind !== 0);
    if (behind.length === 0) return;
    const any = behind.reduce((all, one) => all | one.behind, 0);
    const lines = this.within(() => {
      readLeaves(
        this,
        behind.flatMap((one) => partsOfMask(one)),
      );
      for (const one of behind) this.behind(one.behind, [addToMask(this, one)]);
      this.known.clear();
    });
    this.#eachPerson(lines, `if((g&${any})!==0${behind.every((one) => one.isOfOthers) ? '&&n>1' : ''})`);
  }

  /** A round over the persons of the household; the words of flags it looks into are read once. */
  #eachPerson(lines: readonly string[], guard = ''): void {
    const text = lines.join('\n');
    const words = Array.from({ length: this.layout.packs }, (_, word) => word).filter((word) => new RegExp(`\\bw${word}\\b`).test(text));
    this.lines.push(
      `${guard}for(let i=0;i<n;i++){const p=first+i;${words.map((word) => `const w${word}=y${word}[p];`).join('')}`,
      text,
      '}',
    );
  }

  /** The bits of what can be told of the members after this round. */
  #masksOf(round: number): void {
    for (const one of this.masks.all) if (one.round === round) this.behind(one.behind, [addToMask(this, one)]);
  }

  /** Lines that are needed only where one of these gates is open. */
  behind(gates: number, lines: readonly string[]): void {
    if (gates === 0) this.lines.push(...lines);
    else this.lines.push(`if((g&${gates})!==0){`, ...lines, '}');
  }

  #personRound(round: number, addedUp: readonly Variable[]): void {
    const own = this.variables.filter(
      (one) => one.of === 'person' && one.fact === undefined && roundOf(one) === round && !this.#later.has(one),
    );
    const results = this.plan.rights.flatMap((right, at) => (right.ofPerson && resultRound(right) === round ? [{ right, at }] : []));
    const isMasked = this.masks.all.some((one) => one.round === round);
    if (own.length === 0 && addedUp.length === 0 && results.length === 0 && !isMasked) return;
    const gateOf = (right: Chosen): number => {
      const gate = this.gates.of.get(right);
      return gate?.isTold ? gate.bit : 0;
    };
    let gates = 0;
    const inner = this.within(() => {
      this.known.clear();
      const gatesHere = [...own.map((one) => this.gates.behind(one)), ...results.map(({ right }) => gateOf(right))];
      gates = addedUp.length > 0 || gatesHere.includes(0) ? 0 : gatesHere.reduce((all, one) => all | one, 0);
      readLeavesOf(this, { round, own, addedUp, rights: results.map(({ right }) => right) }, gates);
      defineAll(this, own, personHere, gates);
      addUpAll(this, addedUp, gates);
      this.#masksOf(round);
      for (const { right, at } of results) {
        const lines = this.within(() => this.#write(at, right, 'p', personHere));
        this.behind(gateOf(right) === gates ? 0 : gateOf(right), lines);
      }
    });
    this.#eachPerson(inner, gates === 0 ? '' : `if((g&${gates})!==0)`);
    this.known.clear();
  }
}
