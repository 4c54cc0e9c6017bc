import { completed } from './completed.ts';
import { arrivals } from './households-arrivals.ts';
import { families } from './households-families.ts';
import { needs } from './households-needs.ts';
import type { DemoHousehold } from './types.ts';

/** The whole of Heiderode that the Sociaal Huis knows. Invented. */
export const demoHouseholds: DemoHousehold[] = [...arrivals, ...families, ...needs].map(completed);
