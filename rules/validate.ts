// Is this JSON a household of the contract? Every fault is named by its pointer, and nothing is computed while one stands.
import type { Fault, Household } from './contract.ts';

export type Validation = { ok: true; household: Household; on: string } | { ok: false; faults: Fault[] };

/** The day is `options.on`, else the household's own, else `options.today`. */
export function validateHousehold(json: unknown, options: { on?: string; today: string }): Validation {
  throw new Error(`no validation yet of ${typeof json} on ${options.today}`);
}
