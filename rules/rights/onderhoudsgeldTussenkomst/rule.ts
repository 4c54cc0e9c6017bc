// Tussenkomst in het onderhoudsgeld: half of the maintenance that someone on (equivalent) leefloon pays, with a maximum a month.
// Wet 08-07-1976 (OCMW-wet) art. 68bis.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Wet 08-07-1976 (OCMW-wet) art. 68bis';

export const onderhoudsgeldTussenkomst: Right = {
  code: 'onderhoudsgeldTussenkomst',
  entity: 'person',
  title: titleOf('onderhoudsgeldTussenkomst'),
  source: law,
  from: '2005-01-01',
  definitions: [{ name: 'half', is: 'round(maintenancePaid.amountPerMonth * $onderhoudsgeldTussenkomstRate.rate)' }],
  conditions: [
    { rule: 'onLeefloon', test: 'takesLeefloon', source: law, text: words.onLeefloon },
    { rule: 'pays', test: 'maintenancePaid.amountPerMonth > 0', source: law, text: words.pays },
    { rule: 'proven', test: 'maintenancePaid.proven', source: law, text: words.proven },
  ],
  amount: { is: 'min($onderhoudsgeldTussenkomst.maxMonth, half)', per: 'month' },
  steps: [
    { name: words.maintenancePaid, value: 'maintenancePaid.amountPerMonth', per: 'month', source: law },
    { name: words.half, value: 'half', per: 'month', source: law },
    { name: words.highestAmount, value: '$onderhoudsgeldTussenkomst.maxMonth', per: 'month', source: law },
  ],
  next: nextLines('onderhoudsgeldTussenkomst'),
};
