// Parkeerkaart: 80% permanent invalidity or 12 points. Two grounds have no fact in the contract (50% of the legs, 2 points for moving): they stand in the next step.
// MB 07-05-1999.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'MB 07-05-1999 (parkeerkaart)';

export const parkeerkaart: Right = {
  code: 'parkeerkaart',
  entity: 'person',
  title: titleOf('parkeerkaart'),
  source: law,
  from: '2000-01-01',
  conditions: [
    {
      rule: 'disability',
      test: 'health.disabilityPoints >= $parkeerkaartPoints.autonomy or health.invalidityPercent >= $parkeerkaartPoints.invalidityPercent',
      source: law,
      text: words.disability,
    },
  ],
  next: [{ outcome: 'excluded', text: words.nextExcluded }, ...nextLines('parkeerkaart')],
};
