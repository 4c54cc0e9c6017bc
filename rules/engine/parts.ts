// The order of the computation: rounds over the persons, and within a round parts small enough for the machine's compiler to optimise (`largestPart` variables).
import type { Graph, Variable } from './graph.ts';

export type Part = { of: 'person' | 'household'; variables: Variable[]; locals: ReadonlySet<Variable> };

export function inParts(graph: Graph, largestPart: number): Part[] {
  const parts: Part[] = [];
  for (let stage = 1; stage <= graph.stages; stage++) {
    for (const of of ['person', 'household'] as const) {
      const all = graph[of].filter((one) => one.stage === stage && (one.expr || one.over));
      for (let from = 0; from < all.length; from += largestPart) {
        const variables = all.slice(from, from + largestPart);
        parts.push({ of, variables, locals: new Set(variables) });
      }
    }
  }
  return parts;
}

/** The name of a variable within generated code. */
export const personLocal = (variable: Variable): string => `${variable.of === 'person' ? 'p' : 'h'}${variable.slot}`;
