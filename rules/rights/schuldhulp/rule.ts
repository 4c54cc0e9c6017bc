// Schuldhulp: help of a recognised service (OCMW or CAW) for who has debts: guidance, management, mediation, collective settlement. Decreet 24-07-1996; OCMW-wet art. 57, 60.
// Free, for everybody with debts. A debt is seen in arrears of rent or energy (of tenant and partner) or in a debt problem among the events.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Decreet 24-07-1996 (erkenning van instellingen voor schuldbemiddeling); OCMW-wet 08-07-1976 art. 57, 60';
const csr = 'Ger.W. art. 1675/2 e.v.';

export const schuldhulp: Right = {
  code: 'schuldhulp',
  entity: 'person',
  title: titleOf('schuldhulp'),
  source: law,
  from: '1997-01-01',
  already: 'debtHelp in (guidance, management, mediation, collectiveSettlement)',
  definitions: [
    { name: 'debtEvent', is: 'any(events where kind = debtProblem and mine and daysSince(on) >= 0)' },
    { name: 'arrearsAtHome', is: 'isTenant and (dwelling.arrears > 0 or energy.arrears > 0)' },
  ],
  conditions: [
    { rule: 'adult', test: 'age(birthDate) >= 18', source: law, text: words.adult },
    { rule: 'hasDebts', test: 'debtEvent or arrearsAtHome', source: law, text: words.hasDebts },
  ],
  notes: [
    {
      rule: 'guidanceFirst',
      when: 'municipality = 73006',
      source: 'Lokaal sociaal beleidsplan Bilzen 2020-2025, 4.5.1.1',
      text: words.guidanceFirst,
    },
    { rule: 'traderNoSettlement', when: 'work.status = selfEmployed', source: csr, text: words.traderNoSettlement },
    { rule: 'onlyRecognised', when: 'true', source: 'Decreet 24-07-1996; WER boek VII (consumentenkrediet)', text: words.onlyRecognised },
  ],
  next: [
    { outcome: 'entitled', when: 'dwelling.arrears > 0 and dwelling.tenure in (privateRent, socialRentAgency)', text: words.nextEntitled },
    ...nextLines('schuldhulp'),
  ],
};
