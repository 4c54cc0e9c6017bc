// The shape of an invented household of Heiderode: the facts of the contract (../rules/contract.ts) plus the identity that the contract leaves out.
import type { Household, Person } from '../rules/contract.ts';

export type DemoPerson = Omit<Person, 'id'> & {
  /** Unique in the whole municipality; also the id in the facts, so that `parents`, `partnerOf` and events can point at it. */
  key: string;
  given: string;
  family: string;
  /** Year alone where the day of birth is not known; otherwise `birthDate` of the facts counts. */
  birthYear?: number;
  language?: string;
  interpreter?: boolean;
  phone?: string;
  /** False: has no national number (yet). A bis number where true and not in a register. */
  numbered?: boolean;
};

export type DemoHousehold = Omit<Household, 'persons' | 'id' | 'on'> & {
  key: string;
  /** Why this household stands in the demo: what it shows. */
  shows: string;
  worker: string;
  street: string;
  safety?: 'addressProtected' | 'staffSafety';
  shielded?: boolean;
  persons: DemoPerson[];
};

/** Date on which the scenes of the demo are told. */
export const demoOn = '2025-02-18';
