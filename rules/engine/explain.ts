// Form 2, explanation: built on request from the graph, the slots and the figures of the version. Only branches that were taken: reasons with the facts they
// rest on, the steps of the computation, and what to do next.
import type { Lang, Outcome, Reason, Result, Step } from '../contract.ts';
import { eachOf, valueOf } from './closures.ts';
import type { CompiledCondition, CompiledRight, Version } from './compile.ts';
import { type Found, baseOf } from './evaluate.ts';
import { type Expr, type Over, type Param, type Run, type Variable, roundHalfUp } from './graph.ts';
import type { Text } from './right.ts';
import { sayIn } from './templates.ts';
import { yearsBefore, ymd } from './dates.ts';
import { listFields } from './vocabulary.ts';

export function explain(version: Version, found: Found, personId: string | null, lang: Lang): Result {
  const { compiled, outcome } = found;
  const { per } = compiled.right.amount ?? { per: 'month' as const };
  const taken = new Taken(version);
  return {
    right: compiled.right.code,
    person: personId,
    outcome,
    amount: found.cents === null ? null : { cents: found.cents, per },
    range: found.low === null || found.high === null ? null : { lowCents: found.low, highCents: found.high, per },
    leaning: found.leaning,
    law: lawOf(version.run, compiled, found.person),
    reasons: reasonsOf(version, found, taken, lang),
    steps: stepsOf(version, found, lang),
    missing: found.missing,
    next: nextOf(version.run, found, lang),
  };
}

function lawOf(run: Run, compiled: CompiledRight, person: number): Result['law'] {
  if (!compiled.law) return null;
  const code = run.V[baseOf(run, person) + compiled.law.slot] ?? Number.NaN;
  return (compiled.law.type.codes?.[code] ?? null) as Result['law'];
}

function reasonsOf(version: Version, found: Found, taken: Taken, lang: Lang): Reason[] {
  const { run } = version;
  const { compiled, person, outcome } = found;
  const b = baseOf(run, person);
  const reasons: Reason[] = [];
  for (const one of compiled.conditions) {
    const reason = reasonOf(run, one, b, person, taken, lang);
    if (reason) reasons.push(reason);
  }
  sortByWeight(reasons, outcome);
  for (const one of compiled.manuals) {
    if (run.V[b + one.when.slot] !== 1) continue;
    const reason = {
      rule: one.manual.rule,
      met: null,
      text: sayIn(one.text, lang, run, b),
      source: one.manual.source,
      facts: taken.facts(one.when, person),
    };
    if (outcome === 'manual') reasons.unshift(reason);
    else reasons.push(reason);
  }
  if (outcome !== 'excluded' || showsSteps(run, found)) {
    for (const one of compiled.notes) {
      if (run.V[b + one.when.slot] !== 1) continue;
      reasons.push({
        rule: one.note.rule,
        met: true,
        text: sayIn(one.text, lang, run, b),
        source: one.note.source,
        facts: taken.facts(one.when, person),
      });
    }
  }
  if (found.notKnown)
    reasons.push({
      rule: 'amountNotKnown',
      met: null,
      text: notKnownText[lang] ?? notKnownText.nl,
      source: compiled.right.source,
      facts: [],
    });
  if (compiled.amount && found.cents !== null) reasons.push(...figureReasons(version, taken.params(compiled.amount, person), lang));
  return reasons;
}

function reasonOf(run: Run, one: CompiledCondition, b: number, person: number, taken: Taken, lang: Lang): Reason | null {
  const when = one.when ? run.V[b + one.when.slot] : 1;
  const value = run.V[b + one.rule.slot];
  if (when === 0 || (when !== 1 && value === 1)) return null;
  const met = value === 1 ? true : value === 0 ? false : null;
  const text = met === true ? one.met : met === false ? one.notMet : one.open;
  return {
    rule: one.condition.rule,
    met,
    text: sayIn(text, lang, run, b),
    source: one.condition.source,
    facts: taken.facts(one.rule, person),
  };
}

/** What decides comes first: the failed condition of an exclusion, the open one of an open outcome. */
function sortByWeight(reasons: Reason[], outcome: Outcome): void {
  const first = outcome === 'excluded' ? false : outcome === 'unknown' ? null : undefined;
  if (first === undefined || reasons.length < 2) return;
  const rank = (one: Reason): number => (one.met === first ? 0 : one.met === null ? 1 : 2);
  reasons.sort((x, y) => rank(x) - rank(y));
}

const notKnownText: Text = {
  nl: 'Een bedrag van de wet is op deze dag niet gekend. Er wordt niets geschat: vraag het na.',
  fr: 'Un montant de la loi n’est pas connu à cette date. Rien n’est estimé : vérifiez-le.',
  en: 'A figure of the law is not known on this day. Nothing is estimated: look it up.',
};

/** Figures older than a year, and figures that were not seen on a public page, are shown as such to the worker. */
function figureReasons(version: Version, params: Iterable<Param>, lang: Lang): Reason[] {
  const reasons: Reason[] = [];
  const yearAgo = yearsBefore(version.run.today, 1);
  const said = new Set<string>();
  for (const param of params) {
    // One line for the figures of one article and day, however many of them were used.
    if (!param.indexed || param.value === null || said.has(`${param.law} ${param.from}`)) continue;
    said.add(`${param.law} ${param.from}`);
    const isOld = param.to === null && ymd(param.from) < yearAgo;
    const isWeak = param.confidence === 'derived' || param.confidence === 'memory' || param.confidence === 'code';
    const day = param.from.split('-').reverse().join('/');
    if (isOld) reasons.push({ rule: 'amountLastKnown', met: true, text: oldText(param.law, day, lang), source: param.source, facts: [] });
    if (isWeak) reasons.push({ rule: 'amountToVerify', met: true, text: weakText(param.law, day, lang), source: param.source, facts: [] });
  }
  return reasons;
}

const oldText = (law: string, day: string, lang: Lang): string =>
  lang === 'fr'
    ? `Montant selon ${law} : dernière valeur connue depuis le ${day}.`
    : lang === 'en'
      ? `Amount under ${law}: last known from ${day}.`
      : `Bedrag volgens ${law}: laatst gekend vanaf ${day}.`;
const weakText = (law: string, day: string, lang: Lang): string =>
  lang === 'fr'
    ? `Montant selon ${law} du ${day} : pas vu sur une page officielle, à vérifier.`
    : lang === 'en'
      ? `Amount under ${law} of ${day}: not seen on a public page, to verify.`
      : `Bedrag volgens ${law} van ${day}: niet op een openbare pagina gezien, te verifiëren.`;

/** An exclusion shows its computation only where the computation excluded. */
function showsSteps(run: Run, found: Found): boolean {
  const b = baseOf(run, found.person);
  const failed = found.compiled.conditions.filter((one) => run.V[b + one.rule.slot] === 0);
  return failed.length > 0 && failed.every((one) => one.condition.showSteps);
}

function stepsOf(version: Version, found: Found, lang: Lang): Step[] {
  const { run } = version;
  if (found.outcome === 'excluded' && !showsSteps(run, found)) return [];
  const b = baseOf(run, found.person);
  const steps: Step[] = [];
  for (const one of found.compiled.steps) {
    if (one.when && run.V[b + one.when.slot] !== 1) continue;
    const value = valueOf(one.value)(run, b, 0, 0);
    if (!Number.isNaN(value))
      steps.push({ name: sayIn(one.name, lang, run, b), cents: roundHalfUp(value), per: one.step.per, source: one.step.source });
  }
  return steps;
}

function nextOf(run: Run, found: Found, lang: Lang): string {
  const b = baseOf(run, found.person);
  for (const { line, when, text } of found.compiled.next) {
    const fits = typeof line.outcome === 'string' ? line.outcome === found.outcome : line.outcome.includes(found.outcome);
    if (fits && (!when || run.V[b + when.slot] === 1)) return sayIn(text, lang, run, b);
  }
  return '';
}

/** Walks what was really used for a value: the failing side of an `and`, the taken arm of an `if`. */
class Taken {
  readonly #version: Version;
  #facts: string[] = [];
  #params: Param[] = [];

  constructor(version: Version) {
    this.#version = version;
  }

  facts(variable: Variable, person: number): string[] {
    this.#begin();
    this.#variable(variable, person);
    return this.#facts.length > 1 ? [...new Set(this.#facts)] : this.#facts;
  }

  params(variable: Variable, person: number): Set<Param> {
    this.#begin();
    this.#variable(variable, person);
    return new Set(this.#params);
  }

  #begin(): void {
    this.#version.explained.round += 1;
    this.#facts = [];
    this.#params = [];
  }

  #variable(variable: Variable, person: number): void {
    const { run, explained } = this.#version;
    const b = variable.of === 'person' ? baseOf(run, person) : 0;
    const at = b + variable.slot;
    if (explained.seen[at] === explained.round) return;
    explained.seen[at] = explained.round;
    if (variable.fact !== undefined) this.#fact(variable, person, at);
    else if (variable.over) this.#over(variable.over, person, b);
    else if (variable.expr) this.#expr(variable.expr, person, b, 0, 0, -1, 0);
  }

  #fact(variable: Variable, person: number, at: number): void {
    const { explained, run } = this.#version;
    const known = explained.pointers[at];
    if (known !== undefined) {
      if (known !== '') this.#facts.push(known);
      return;
    }
    const name = variable.fact ?? '';
    if (name.startsWith('#receives')) {
      if (run.V[at] === 1) this.#facts.push(`/persons/${person}/receives`);
      return;
    }
    const leaf = name === '#index' ? '' : name.startsWith('#') ? 'role' : name;
    const pointer = leaf === '' ? '' : variable.of === 'person' ? `/persons/${person}/${leaf}` : `/${leaf}`;
    explained.pointers[at] = pointer;
    if (pointer !== '') this.#facts.push(pointer);
  }

  #over(over: Over, person: number, b: number): void {
    const { run } = this.#version;
    const where = over.where ? valueOf(over.where) : null;
    const before = this.#facts.length;
    const isKnown = eachOf(run, over, person >= 0, b, (c, q, index) => {
      const member = over.list ? person : index;
      const w = where ? where(run, b, c, q) : 1;
      if (over.where && (w !== 0 || !over.list)) this.#expr(over.where, person, b, c, q, member, index);
      if (over.value && w !== 0) this.#expr(over.value, person, b, c, q, member, index);
    });
    if (over.list && (!isKnown || this.#facts.length === before)) {
      this.#facts.push(over.list === 'events' ? '/events' : `/persons/${person}/${over.list}`);
    }
  }

  #expr(expr: Expr, person: number, b: number, c: number, q: number, member: number, item: number): void {
    const { run } = this.#version;
    switch (expr.op) {
      case 'slot':
        this.#variable(expr.variable, expr.whose === 'member' ? member : person);
        return;
      case 'param':
        this.#params.push(expr.param);
        return;
      case 'item': {
        const leaf = listFields[expr.list][expr.field]?.predicate;
        if (leaf) this.#facts.push(`/persons/${person}/${expr.list}/${item}/${leaf}`);
        return;
      }
      case 'in':
        this.#expr(expr.of, person, b, c, q, member, item);
        return;
      case 'match': {
        const of = valueOf(expr.of)(run, b, c, q);
        this.#expr(expr.of, person, b, c, q, member, item);
        const arm = expr.arms[expr.keys.indexOf(of)] ?? expr.otherwise;
        if (arm && !Number.isNaN(of)) this.#expr(arm, person, b, c, q, member, item);
        return;
      }
      case 'calc':
        for (const arg of this.#takenOf(expr, b, c, q)) this.#expr(arg, person, b, c, q, member, item);
    }
  }

  #takenOf(expr: Extract<Expr, { op: 'calc' }>, b: number, c: number, q: number): readonly Expr[] {
    const { run } = this.#version;
    const { operator, args } = expr;
    if (operator === 'if') {
      const [test, yes, no] = args;
      const value = test ? valueOf(test)(run, b, c, q) : Number.NaN;
      if (test && yes && no) return value === 1 ? [test, yes] : value === 0 ? [test, no] : [test];
    }
    if (operator !== 'and' && operator !== 'or') return args;
    const values = args.map((arg) => valueOf(arg)(run, b, c, q));
    const deciding = operator === 'and' ? 0 : 1;
    const decided = values.indexOf(deciding);
    if (decided >= 0) return args.slice(decided, decided + 1);
    return values.some((value) => Number.isNaN(value)) ? args.filter((_, at) => Number.isNaN(values[at])) : args;
  }
}
