// The rights that are built, and the hash of their rules and amounts (form 5: documentation).
import type { Per, RightCode } from './contract.ts';
import type { Entity, Text } from './engine/right.ts';

export type CatalogueEntry = {
  right: RightCode;
  title: Text;
  entity: Entity;
  law: string;
  /** In force from this day to this day; the days on which its rule or an amount changes stand in `changes`. */
  from: string;
  to: string | null;
  changes: string[];
  per: Per | null;
  conditions: { rule: string; text: Text; source: string }[];
  /** Predicates of the facts it reads. */
  inputs: string[];
  /** The figures of the law in force, with source and confidence; `since` is the first day of the row. */
  parameters: { name: string; value: number | null; unit: string; since: string; source: string; confidence: string }[];
};

export function catalogueHash(): string {
  throw new Error('no rules yet');
}

export function catalogue(on: string): CatalogueEntry[] {
  throw new Error(`no rules yet on ${on}`);
}
