// One household through one version: values first; the bounds only where something stays open, then what is missing and what is usual.
import type { Household, Outcome, RightCode } from '../contract.ts';
import type { CompiledRight, Version } from './compile.ts';
import { type Run, type Variable, most } from './graph.ts';
import { mostStraight } from './straight.ts';

/** The bare outcome of a right for a person (-1: the household), before anything is put into words. */
export type Found = {
  compiled: CompiledRight;
  person: number;
  outcome: Outcome;
  cents: number | null;
  low: number | null;
  high: number | null;
  leaning: 'likely' | 'unlikely' | null;
  missing: string[];
  /** A figure of the law is not known, and what is open hangs on it (an open amount: on nothing else). */
  notKnown: boolean;
};

/** Above this an amount has no upper bound worth showing. */
export const unbounded = most / 100;

/** `only`: these rights; `leaning` false leaves out the second look with the usual ranges (a question does not need it). */
export function evaluate(version: Version, household: Household, only?: readonly RightCode[], leaning = true): Found[] {
  const { run } = version;
  version.taken.begin();
  version.read(household, run);
  const found = run.isKnown ? fromValues(version, only) : fromBounds(version, only);
  const open = found.filter((one) => isOpen(version, one));
  for (const one of open) refine(version, one);
  if (leaning && open.some((one) => one.outcome === 'unknown')) {
    // With every fact known the usual bounds are the same ones: what is open hangs on figures of the law.
    if (!run.isKnown) {
      version.filler.usual(run);
      version.usualIntervals(run);
    }
    for (const one of open) if (one.outcome === 'unknown') one.leaning = leaningOf(run, one);
  }
  return found;
}

/** A figure of the law that nobody has leaves values open that bounds decide: then the explanation must find them decided too, whatever else is open. */
function fromValues(version: Version, only?: readonly RightCode[]): Found[] {
  const { run } = version;
  version.values(run);
  if (!version.hasAllFigures) {
    version.filler.decide(run);
    version.intervals(run);
    settle(run);
  }
  return outcomes(version, only);
}

/** With something missing nearly every household needs its bounds anyhow. */
function fromBounds(version: Version, only?: readonly RightCode[]): Found[] {
  boundsOf(version);
  settle(version.run);
  return outcomes(version, only);
}

/** Bounds of everything and what keeps them open, of a household that was read. */
export function boundsOf(version: Version): void {
  const { run, leaves, straight } = version;
  version.filler.decide(run);
  if (straight && leaves.count <= mostStraight + 1) straight(run);
  else {
    version.values(run);
    version.intervals(run);
  }
}

/** Values alone (the fast path of a scan): outcomes as they stand when nothing is unknown. */
export function outcomes(version: Version, only?: readonly RightCode[]): Found[] {
  const { run } = version;
  const found: Found[] = [];
  for (const compiled of version.rights) {
    if (only && !only.includes(compiled.right.code)) continue;
    const rounds = compiled.right.entity === 'person' ? run.n : 1;
    for (let i = 0; i < rounds; i++) {
      const person = compiled.right.entity === 'person' ? i : -1;
      if (compiled.holder && run.V[at(run, compiled.holder, person)] === 0) continue;
      const outcome = outcomeOf(run, compiled, person);
      found.push({
        compiled,
        person,
        outcome,
        cents: centsOf(run, compiled, person, outcome),
        low: null,
        high: null,
        leaning: null,
        missing: [],
        notKnown: false,
      });
    }
  }
  return found;
}

export const baseOf = (run: Run, person: number): number => (person < 0 ? 0 : run.personBase + person * run.stride);
const at = (run: Run, variable: Variable, person: number): number => baseOf(run, person) + variable.slot;

function outcomeOf(run: Run, compiled: CompiledRight, person: number): Outcome {
  const { V } = run;
  if (V[at(run, compiled.receives, person)] === 1) return 'alreadyReceives';
  const ok = V[at(run, compiled.ok, person)];
  if (ok === 0) return 'excluded';
  const manual = compiled.manual ? V[at(run, compiled.manual, person)] : 0;
  if (manual === 1) return 'manual';
  return ok === 1 && manual === 0 ? 'entitled' : 'unknown';
}

function centsOf(run: Run, compiled: CompiledRight, person: number, outcome: Outcome): number | null {
  if (!compiled.amount || (outcome !== 'entitled' && outcome !== 'alreadyReceives')) return null;
  if (outcome === 'alreadyReceives' && run.V[at(run, compiled.ok, person)] === 0) return null;
  const cents = run.V[at(run, compiled.amount, person)] ?? Number.NaN;
  return Number.isNaN(cents) ? null : cents;
}

function isOpen({ run }: Version, one: Found): boolean {
  const ok = run.V[at(run, one.compiled.ok, one.person)];
  if (one.outcome === 'unknown') return true;
  if (one.outcome === 'manual') return ok !== 1;
  return one.outcome !== 'excluded' && one.compiled.amount !== null && one.cents === null && ok !== 0;
}

/** What the bounds decided becomes a value, so that the explanation sees it too. */
function settle(run: Run): void {
  const { V, L, H } = run;
  const size = run.personBase + run.n * run.stride;
  for (let slot = 0; slot < size; slot++) V[slot] = L[slot] === H[slot] ? (L[slot] ?? Number.NaN) : Number.NaN;
}

function refine(version: Version, one: Found): void {
  const { run, openFacts } = version;
  const { compiled, person } = one;
  one.outcome = outcomeOf(run, compiled, person);
  one.cents = centsOf(run, compiled, person, one.outcome);
  if (one.outcome === 'excluded') return;
  openFacts.begin();
  if (one.outcome === 'unknown' || one.outcome === 'manual') {
    openFacts.trace(compiled.ok, person);
    if (compiled.manual) openFacts.trace(compiled.manual, person);
  }
  const cannotHold = one.outcome === 'alreadyReceives' && run.V[at(run, compiled.ok, person)] === 0;
  const { amount } = compiled;
  if (amount && one.outcome !== 'manual' && !cannotHold) {
    openFacts.trace(amount, person);
    const [low, high] = [run.L[at(run, amount, person)] ?? 0, run.H[at(run, amount, person)] ?? most];
    const isBounded = high < unbounded && (one.cents === null || low !== high);
    if (isBounded) {
      one.low = one.outcome === 'unknown' ? 0 : Math.max(0, low);
      one.high = Math.max(0, high);
    }
  }
  const { pointers, notKnown } = openFacts.end();
  one.missing = pointers;
  one.notKnown = notKnown && (one.outcome === 'unknown' || pointers.length === 0);
}

function leaningOf(run: Run, one: Found): 'likely' | 'unlikely' | null {
  const { compiled, person } = one;
  const { L, H } = run;
  if (H[at(run, compiled.ok, person)] === 0) return 'unlikely';
  const noManual = !compiled.manual || H[at(run, compiled.manual, person)] === 0;
  return L[at(run, compiled.ok, person)] === 1 && noManual ? 'likely' : null;
}
