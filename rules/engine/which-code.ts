// Which code computes one household: the two-valued code where every fact is known, the three-valued one elsewhere; each is made on first use.
import { childrenOf, type Expr, type Graph, type Run, type Variable } from './graph.ts';
import { generateIntervals } from './intervals.ts';
import { generateKnown } from './known.ts';
import { inParts } from './parts.ts';
import { listNames } from './syntax.ts';
import { type Program, generateValues } from './values.ts';
import { listFields } from './vocabulary.ts';

/** Form 1 as it runs: this code where the reader found every fact, the three-valued code (values.ts) elsewhere; each is made on first use. */
export function fastValues(graph: Graph): Program {
  let [known, any]: (Program | null)[] = [null, null];
  return (run) => {
    if (run.isKnown) (known ??= generateKnown(graph))(run);
    else (any ??= generateValues(graph))(run);
  };
}

/** Form 3 as it runs, after the values: where every fact is known, only what rests on a figure that nobody has can still be open; the rest is copied. */
export function fastIntervals(graph: Graph, withSets: boolean): Program {
  let [soft, any]: (Program | null)[] = [null, null];
  return (run) => {
    if (!run.isKnown) {
      (any ??= generateIntervals(graph, withSets))(run);
      return;
    }
    const { V, L, H } = run;
    const size = run.personBase + run.n * run.stride;
    for (let at = 0; at < size; at++) {
      const value = V[at] as number;
      L[at] = value;
      H[at] = value;
    }
    (soft ??= generateIntervals(softPart(graph), withSets))(run);
  };
}

/** The variables that rest on a figure nobody has. */
function softPart(graph: Graph): Graph {
  const soft = new Set<Variable>();
  const isSoft = (expr: Expr | null | undefined): boolean => {
    if (!expr) return false;
    if (expr.op === 'param') return expr.param.value === null;
    if (expr.op === 'slot') return soft.has(expr.variable);
    return childrenOf(expr).some(isSoft);
  };
  for (const part of inParts(graph, 60))
    for (const one of part.variables) if ([one.expr, one.over?.where, one.over?.value].some(isSoft)) soft.add(one);
  const only = (all: readonly Variable[]): Variable[] => all.filter((one) => soft.has(one));
  return { ...graph, household: only(graph.household), person: only(graph.person) };
}

/** Whether every fact and every field that the rules read is known; then the code above may run. */
export function makeKnownCheck(graph: Graph): (run: Run) => boolean {
  const slotsOf = (all: readonly Variable[]): Int32Array =>
    Int32Array.from(
      all.filter((one) => one.stage === 0),
      (one) => one.slot,
    );
  const [household, person] = [slotsOf(graph.household), slotsOf(graph.person)];
  const fields = usedFields(graph);
  return ({ V, n, personBase, stride, lists }) => {
    let sum = 0;
    for (let k = 0; k < household.length; k++) sum += V[household[k] as number] as number;
    for (let i = 0, b = personBase; i < n; i++, b += stride)
      for (let k = 0; k < person.length; k++) sum += V[b + (person[k] as number)] as number;
    if (sum !== sum) return false;
    for (const { list, used, isOfHousehold } of fields) {
      const { count, start, width, V: I } = lists[list];
      for (let owner = isOfHousehold ? 60 : 0; owner < (isOfHousehold ? 61 : n); owner++) {
        const items = count[owner] as number;
        if (items < 0) return false;
        for (let k = 0, q = (start[owner] as number) * width; k < items; k++, q += width)
          for (let f = 0; f < used.length; f++) sum += I[q + (used[f] as number)] as number;
      }
    }
    return sum === sum;
  };
}

function usedFields(graph: Graph): { list: (typeof listNames)[number]; used: number[]; isOfHousehold: boolean }[] {
  const used = new Map<string, Set<number>>();
  const visit = (expr: Expr | null | undefined): void => {
    if (!expr) return;
    if (expr.op === 'item') used.get(expr.list)?.add(expr.field);
    else for (const child of childrenOf(expr)) visit(child);
  };
  for (const variable of [...graph.household, ...graph.person]) {
    visit(variable.expr);
    if (!variable.over) continue;
    if (variable.over.list && !used.has(variable.over.list)) used.set(variable.over.list, new Set());
    visit(variable.over.where);
    visit(variable.over.value);
  }
  return listNames
    .filter((list) => used.has(list))
    .map((list) => ({
      list,
      used: [...(used.get(list) ?? [])].filter((field) => field < listFields[list].length),
      isOfHousehold: list === 'events',
    }));
}
