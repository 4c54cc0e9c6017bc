// Verwarmingstoelage (Sociaal Verwarmingsfonds): oil, paraffin or bulk propane delivered at most 60 days ago, for who has increased reimbursement, a low income
// or debts under mediation. Programmawet 27-12-2004 art. 203-219; KB 09-01-2005. Where the table of the day was not found the amount is null. (S038, S016)
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Programmawet 27-12-2004 art. 203-219; KB 09-01-2005';

export const verwarmingstoelage: Right = {
  code: 'verwarmingstoelage',
  entity: 'household',
  title: titleOf('verwarmingstoelage'),
  source: law,
  from: '2012-01-01',
  definitions: [
    { name: 'isDependant', of: 'person', is: 'role in (child, grandchild) and not placed and (age(birthDate) < 18 or childBenefitPaid)' },
    // One adult alone with increased reimbursement, or all adults with it: no look at the income. Minor children have it with their parent.
    { name: 'allIncreased', is: 'all(members: isIncreasedReimbursement where not minorChild)' },
    { name: 'otherCadastral', of: 'person', is: 'sum(properties: cadastralIncome * share where use != ownDwelling)' },
    {
      name: 'income',
      is: 'round(sum(members: householdTaxableIncomePreviousYear where isReference) + sum(members: otherCadastral where not minorChild) * 3)',
    },
    { name: 'ceiling', is: '$verwarmingstoelage.ceiling + $verwarmingstoelage.perDependant * count(members where isDependant)' },
    { name: 'underCeiling', is: 'income <= ceiling and ceiling > 0' },
    { name: 'underDebtHelp', is: 'any(members where not minorChild and debtHelp in (mediation, collectiveSettlement))' },
    { name: 'price', is: 'energy.delivery.centsPer1000Litres' },
    {
      name: 'perLitre',
      is: 'if price < $verwarmingstoelagePrice.start then $verwarmingstoelageLitre.lowest else min($verwarmingstoelageLitre.top, $verwarmingstoelageLitre.lowest + $verwarmingstoelageLitre.perStep * (floor((price - $verwarmingstoelagePrice.start) / $verwarmingstoelagePrice.step) + 1))',
    },
    { name: 'litres', is: 'min(energy.delivery.litres, $verwarmingstoelageCap.maxLitres)' },
  ],
  conditions: [
    {
      rule: 'fuel',
      test: 'energy.heating in (oil, paraffin, propaneBulk) or (energy.heating = other and energy.delivery.fuel in (oil, paraffin, propaneBulk, pump))',
      source: law,
      text: words.fuel,
    },
    {
      rule: 'deliveredWithin60Days',
      test: 'daysSince(energy.delivery.on) >= 0 and daysSince(energy.delivery.on) <= 60',
      source: law,
      text: words.deliveredWithin60Days,
    },
    { rule: 'ground', test: 'allIncreased or underCeiling or underDebtHelp', source: law, showSteps: true, text: words.ground },
  ],
  notes: [
    { rule: 'allIncreasedReimbursement', when: 'allIncreased', source: law, text: words.allIncreasedReimbursement },
    { rule: 'incomeUnderCeiling', when: 'underCeiling', source: law, text: words.incomeUnderCeiling },
    { rule: 'debtHelp', when: 'underDebtHelp', source: law, text: words.debtHelp },
  ],
  amount: { is: 'if energy.delivery.fuel = pump then $verwarmingstoelagePump.lumpSum else round(litres * perLitre)', per: 'once' },
  steps: [
    { name: words.income3TimesCadastral, value: 'income', per: 'year', source: law, when: 'not allIncreased and not underDebtHelp' },
    { name: words.ceilingThisHousehold, value: 'ceiling', per: 'year', source: law, when: 'not allIncreased and not underDebtHelp' },
    { name: words.allowanceLitre, value: 'perLitre', per: 'once', source: 'KB 06-08-2022', when: 'energy.delivery.fuel != pump' },
  ],
  next: nextLines('verwarmingstoelage'),
};
