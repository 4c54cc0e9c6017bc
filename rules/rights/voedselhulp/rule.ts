// Voedselhulp (FEAD until 2021, then ESF+): food of the European programme for a household under the at-risk-of-poverty threshold, or in budget management or debt
// mediation by a recognised service. Verordening (EU) nr. 223/2014; Verordening (EU) 2021/1057.
import type { Right } from '../../engine/right.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Verordening (EU) 223/2014 (FEAD); Verordening (EU) 2021/1057 (ESF+)';
const scale = 'EU-SILC: 60 % van de mediaan, OESO-schaal 1 / 0,5 / 0,3';

export const voedselhulp: Right = {
  code: 'voedselhulp',
  entity: 'household',
  title: titleOf('voedselhulp'),
  source: law,
  from: '2014-01-01',
  definitions: [
    // All net income that really comes in, family benefit too: that is what the threshold is measured on. Not what only pays a cost back.
    {
      name: 'ownNet',
      of: 'person',
      is: 'if minorChild then 0 else sum(incomes: yearNet where active and not (kind in (gift, volunteer, thirdPartyHousingCosts)))',
    },
    { name: 'income', is: 'round(sum(members: ownNet where not placed) / 12)' },
    { name: 'older', is: 'count(members where not placed and age(birthDate) >= 14)' },
    { name: 'younger', is: 'count(members where not placed and age(birthDate) < 14)' },
    { name: 'weight', is: '1 + 0.5 * max(0, older - 1) + 0.3 * younger' },
    // Two adults with two children have a published figure of their own.
    {
      name: 'threshold',
      is: 'if older = 2 and younger = 2 then $armoederisicodrempel.twoAdultsTwoChildren else round($armoederisicodrempel.single * weight)',
    },
    { name: 'inDebtHelp', is: 'any(members where not minorChild and debtHelp in (management, mediation, collectiveSettlement))' },
  ],
  conditions: [
    {
      rule: 'underThresholdOrDebtHelp',
      test: 'inDebtHelp or income < threshold',
      source: `${law}; ${scale}`,
      showSteps: true,
      text: words.underThresholdOrDebtHelp,
    },
  ],
  notes: [{ rule: 'byDebtHelp', when: 'inDebtHelp', source: `${law}; praktijk van de OCMW’s (Bever)`, text: words.byDebtHelp }],
  steps: [
    { name: words.netIncomeHousehold, value: 'income', per: 'month', source: law },
    { name: words.povertyThresholdThisHousehold, value: 'threshold', per: 'month', source: scale },
  ],
  next: nextLines('voedselhulp'),
};
