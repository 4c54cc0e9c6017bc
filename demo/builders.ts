// Short words for the demo households, so that each one reads as a description of a family.
import type { DemoPerson } from './types.ts';

type Facts = Partial<DemoPerson>;

const person = (role: DemoPerson['role'], key: string, name: string, facts: Facts): DemoPerson => {
  const [given = '', ...family] = name.split(' ');
  return { key, role, given, family: family.join(' '), ...facts };
};

export const reference = (key: string, name: string, facts: Facts) => person('reference', key, name, facts);
export const partner = (key: string, name: string, facts: Facts) => person('partner', key, name, facts);
export const child = (key: string, name: string, facts: Facts) => person('child', key, name, { livesInBelgium: true, ...facts });
export const other = (role: DemoPerson['role'], key: string, name: string, facts: Facts) => person(role, key, name, facts);

/** A Belgian in the population register who lives here. */
export const belgian = (birthDate: string): Facts => ({
  birthDate,
  nationality: 'BE',
  residence: { status: 'belgian', register: 'population' },
  livesInBelgium: true,
  language: 'nl',
});

/** A stranger with a residence status; the register follows from the status unless the facts say otherwise. */
export const stays = (
  birthDate: string,
  nationality: string,
  status: NonNullable<NonNullable<DemoPerson['residence']>['status']>,
  register: 'population' | 'foreigners' | 'waiting' | 'none',
  since: string,
): Facts => ({
  birthDate,
  nationality,
  residence: { status, register, since },
  livesInBelgium: true,
});

export const poor: Facts = { incomes: [], savings: 0, properties: [], work: { status: 'unemployed', willing: true, exemption: 'none' } };
export const atSchool: Facts = { student: 'secondary', incomes: [], savings: 0, properties: [] };
const earned = new Set(['wage', 'studentJob', 'shortageOccupation', 'artistic']);
/** Earned income of which nothing else is said began before any leefloon, so that no work exemption applies. */
export const monthly = (kind: NonNullable<DemoPerson['incomes']>[number]['kind'], net: number | null, more: object = {}) => ({
  kind,
  net,
  per: 'month' as const,
  ...(earned.has(kind) && { startedOnLeefloon: false }),
  ...more,
});

export const rents = (rent: number, since: string, more: object = {}) => ({
  tenure: 'privateRent' as const,
  rent,
  since,
  leaseSignedOn: since,
  permanentMainResidence: true,
  kind: 'apartment' as const,
  ...more,
});
export const ownMeters = {
  gasMeter: 'normal' as const,
  electricityMeter: 'normal' as const,
  gasSupplyInOwnName: true,
  electricitySupplyInOwnName: true,
};
