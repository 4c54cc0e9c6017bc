// De Lijn: the yearly pass at the lowest price (VG) for leefloon, IGO or asylum seekers, at the second price (VT) with increased reimbursement.
// Who has an IVT or IT travels free.
// A price to pay, so no amount: the steps show it by date.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Tarieven van De Lijn (pagina’s van 2022 en 2025)';

export const deLijnVerminderd: Right = {
  code: 'deLijnVerminderd',
  entity: 'person',
  title: titleOf('deLijnVerminderd'),
  source: law,
  from: '2020-01-01',
  definitions: [
    // A minor asks for asylum with a parent of the file: what nobody noted of a child of somebody with another status is not asked.
    {
      name: 'asksAsylum',
      is: 'residence.status = asylumSeeker and (not minorChild or not any(parents) or any(parents where residence.status = asylumSeeker))',
    },
    { name: 'lowestPrice', is: 'takesLeefloon or takesIgo or asksAsylum' },
    // FOD Sociale Zekerheid: IVT or IT. Who is registered with the VAPH travels free too; that is no fact here.
    { name: 'free', is: 'takesDisabilityAllowance' },
  ],
  conditions: [
    {
      rule: 'group',
      test: 'free or lowestPrice or isIncreasedReimbursement or (minorChild and any(parents where isIncreasedReimbursement))',
      source: law,
      text: words.group,
    },
  ],
  notes: [{ rule: 'travelsFree', when: 'free', source: law, text: words.travelsFree }],
  steps: [
    { name: words.lowestPriceYear, value: '$deLijn.vg', per: 'year', source: law, when: 'lowestPrice and not free' },
    { name: words.priceIncreasedReimbursement, value: '$deLijn.vt', per: 'year', source: law, when: 'not lowestPrice and not free' },
  ],
  next: [{ outcome: 'entitled', when: 'free', text: words.nextFree }, ...nextLines('deLijnVerminderd')],
};
