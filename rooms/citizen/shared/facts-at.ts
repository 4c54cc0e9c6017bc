// Reading and writing one fact of the contract by its predicate (`health/insured`). An object that was left empty goes too: absent is unknown.
import type { Household, Person } from '../../../rules/contract.ts';

type Loose = Record<string, unknown>;
export type Holder = Household | Person;

export function factAt(holder: Holder | undefined, predicate: string): unknown {
  let value: unknown = holder;
  for (const part of predicate.split('/')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Loose)[part];
  }
  return value;
}

/** A copy with the fact; undefined takes it away. */
export function withFact<Of extends Holder>(holder: Of, predicate: string, value: unknown): Of {
  return put(holder as unknown as Loose, predicate.split('/'), value) as unknown as Of;
}

function put(from: Loose, [key = '', ...rest]: string[], value: unknown): Loose {
  const copy = { ...from };
  if (rest.length > 0) {
    const inner = put((copy[key] as Loose | null | undefined) ?? {}, rest, value);
    if (Object.keys(inner).length > 0) copy[key] = inner;
    else delete copy[key];
  } else if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}
