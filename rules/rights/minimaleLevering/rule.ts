// Minimale levering: an amount each half month on a prepaid meter that cannot be loaded, from 1 November to 31 March. The scheme is a choice of each centre.
// Energiebesluit 19-11-2010.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Energiebesluit 19-11-2010 art. 5.5.3 (artikel te verifiëren)';
const byDwelling = (energy: 'Gas' | 'Electricity') =>
  `match (dwelling.kind) (${['apartment', 'terraced', 'detached']
    .map(
      (kind) =>
        `${kind}: if protectedCustomer then $minimaleLevering${energy}Protected.${kind} else $minimaleLevering${energy}Normal.${kind}`,
    )
    .join(', ')}, else: notKnown)`;

export const minimaleLevering: Right = {
  code: 'minimaleLevering',
  entity: 'household',
  title: titleOf('minimaleLevering'),
  source: law,
  from: '2010-11-01',
  definitions: [
    // Protected: a category of the social tariff, or the tariff itself on the bill.
    { name: 'protectedCustomer', is: 'inCategory1to3 or category4 or any(members where not placed and receives(sociaalTariefEnergie))' },
    { name: 'gasAmount', is: byDwelling('Gas') },
    { name: 'electricityAmount', is: byDwelling('Electricity') },
  ],
  conditions: [
    { rule: 'winter', test: 'month(today) <= 3 or month(today) >= 11', source: law, text: words.winter },
    { rule: 'prepaidMeter', test: 'energy.gasMeter = prepaid or energy.electricityMeter = prepaid', source: law, text: words.prepaidMeter },
    { rule: 'cannotLoad', test: 'energy.cannotLoadMeter', source: law, text: words.cannotLoad },
  ],
  notes: [{ rule: 'choiceOfCentre', when: 'energy.cannotLoadMeter', source: law, text: words.choiceOfCentre }],
  amount: {
    is: '(if energy.gasMeter = prepaid then gasAmount else 0) + (if energy.electricityMeter = prepaid then electricityAmount else 0)',
    per: 'halfMonth',
  },
  steps: [
    { name: words.gas, value: 'gasAmount', per: 'halfMonth', source: law, when: 'energy.gasMeter = prepaid' },
    { name: words.electricity, value: 'electricityAmount', per: 'halfMonth', source: law, when: 'energy.electricityMeter = prepaid' },
  ],
  next: nextLines('minimaleLevering'),
};
