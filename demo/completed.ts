// What a worker knows after a first talk without asking: a child has no income, shares its parents' status, and nobody mentioned an illness or arrears.
// Households told as barely known stay so.
import type { DemoHousehold, DemoPerson } from './types.ts';
import { demoOn } from './types.ts';

const barelyKnown = new Set(['barry', 'ceulemans', 'osman', 'rahimi']);

export function completed(household: DemoHousehold): DemoHousehold {
  if (barelyKnown.has(household.key)) return household;
  const { dwelling } = household;
  return {
    ...household,
    persons: household.persons.map((person) => completedPerson(person, household)),
    ...(dwelling && { dwelling: { ...(dwelling.rent != null && { arrears: 0 }), ...dwelling } }),
  };
}

function completedPerson(person: DemoPerson, household: DemoHousehold): DemoPerson {
  const parent = household.persons.find(
    (one) => person.parents?.includes(one.key) || (person.role === 'grandchild' && one.role === 'reference'),
  );
  const health = {
    insured: person.residence?.status !== 'undocumented',
    disabilityPoints: 0,
    earningCapacityReduced: false,
    invalidityPercent: 0,
    heavyCareNeed: false,
    needsUrgentMedicalCare: false,
  };
  const isMinor =
    person.birthDate !== undefined &&
    person.birthDate !== null &&
    person.birthDate > `${Number(demoOn.slice(0, 4)) - 18}${demoOn.slice(4)}`;
  return {
    ...(parent?.residence && { residence: parent.residence }),
    ...(isMinor && { incomes: [], savings: 0, properties: [], student: 'none' as const, pregnant: false, emancipatedByMarriage: false }),
    ...person,
    health: { ...health, ...(isMinor && { childSupplementPointsPillar1: 0 }), ...person.health },
  };
}
