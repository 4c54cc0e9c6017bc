// Health, care and what is already taken up. No table of the seeds: assumptions, chosen so that each right meets households on both sides.
import type { Health, InformalCare } from '../../rules/contract.ts';
import type { Draw } from './draw.ts';
import type { Activity } from './work.ts';

export function healthOf(age: number, activity: Activity, hasIncreased: boolean, isInsured: boolean, draw: Draw): Health {
  const isOld = age >= 65;
  const hasPoints = age >= 18 && draw.chance(isOld ? 0.1 + (age >= 80 ? 0.2 : 0) : activity === 'invalid' ? 0.35 : 0.01);
  const isInvalid = activity === 'invalid' || hasPoints;
  const heavy = draw.chance(age >= 80 ? 0.18 : isOld ? 0.05 : hasPoints ? 0.15 : 0.003);
  return {
    insured: isInsured,
    increasedReimbursement: hasIncreased,
    needsUrgentMedicalCare: draw.chance(isInsured ? 0.01 : 0.3),
    disabilityPoints: hasPoints ? draw.whole(5, 18) : 0,
    earningCapacityReduced: isInvalid && age < 65 && draw.chance(0.7),
    invalidityPercent: isInvalid ? draw.whole(20, 100) : 0,
    childSupplementPointsPillar1: age < 21 && draw.chance(0.025) ? draw.whole(1, 6) : 0,
    heavyCareNeed: heavy,
  };
}

/** The contract has no "gives no care": somebody who cares for nobody of the municipality says the same. */
const noCare: InformalCare = {
  kinshipDegree: 0,
  livesIn: false,
  caredForAge: 0,
  caredForPoints: 0,
  caredForIncreasedReimbursement: false,
  sameMunicipality: false,
  personsCaredFor: 1,
};

export function careOf(age: number, draw: Draw): InformalCare {
  if (age < 18 || !draw.chance(age >= 45 && age < 80 ? 0.06 : 0.015)) return { ...noCare };
  const caredForAge = Math.min(99, draw.chance(0.8) ? draw.whole(66, 96) : draw.whole(2, 65));
  return {
    kinshipDegree: draw.weighted([
      [0, 10],
      [1, 65],
      [2, 20],
      [3, 5],
    ] as const),
    livesIn: draw.chance(0.25),
    caredForAge,
    caredForPoints: draw.whole(4, 18),
    caredForIncreasedReimbursement: draw.chance(0.4),
    sameMunicipality: draw.chance(0.75),
    personsCaredFor: draw.chance(0.08) ? 2 : 1,
  };
}
