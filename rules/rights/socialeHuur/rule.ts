// Sociale huur: who may put himself on the register of a housing company. Besluit Vlaamse Codex Wonen 2021 book 6 (before 2021: Kaderbesluit Sociale Huur 12-10-2007).
// Tenant and partner are tested; the income is that of the latest assessment, or the income of now in a collective settlement or budget guidance.
import type { Right } from '../../engine/right.ts';
import { incomeUnderLimit, ownsNothing, registered } from '../renting-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Besluit Vlaamse Codex Wonen 2021 boek 6 (artikel te verifiëren)';
const notDisposable = 'childBenefit, maintenanceForChild, studyGrant, careBudget, it, gift, volunteer, thirdPartyHousingCosts';

export const socialeHuur: Right = {
  code: 'socialeHuur',
  entity: 'household',
  title: titleOf('socialeHuur'),
  source: law,
  from: '2017-01-01',
  already: 'dwelling.tenure = socialRentCompany',
  definitions: [
    { name: 'incomeNow', of: 'person', is: `sum(incomes: yearNet where active and not (kind in (${notDisposable})))` },
    { name: 'inDebtHelp', is: 'any(members where isTenant and debtHelp in (guidance, management, collectiveSettlement))' },
    { name: 'countedIncome', is: 'if inDebtHelp then sum(members: incomeNow where isTenant) else incomeOfTenants' },
    {
      name: 'limit',
      is: 'if not livesAlone then $socialeHuur.other + $socialeHuur.perDependant * atCharge else if isAloneWithHandicap then $socialeHuur.singleHandicap else $socialeHuur.single',
    },
  ],
  conditions: [
    { rule: 'adult', test: 'all(members: age(birthDate) >= 18 where isTenant)', source: law, text: words.adult },
    registered(law),
    // A limit that is not known decides nothing, not even for who has no income (contract): hence the second half of the last test.
    ownsNothing(law, 'not tenantOwns'),
    incomeUnderLimit(law, 'countedIncome <= limit and limit > 0'),
  ],
  notes: [
    { rule: 'incomeOfNow', when: 'inDebtHelp', source: law, text: words.incomeOfNow },
    {
      rule: 'savingsLookedAt',
      when: 'true',
      source: 'vlaanderen.be (middelentoets vanaf 1 januari 2024; grenzen niet gezien)',
      from: '2024-01-01',
      text: words.savingsLookedAt,
    },
  ],
  steps: [
    { name: words.incomeThatCounts, value: 'countedIncome', per: 'year', source: law },
    { name: words.incomeLimit, value: 'limit', per: 'year', source: law },
  ],
  next: [
    {
      outcome: 'excluded',
      when: 'any(members where isReference and homeless and residence.register = none and not receives(referentieadres) and not (residence.status in (undocumented, shortStay, asylumSeeker)))',
      text: words.nextExcluded,
    },
    ...nextLines('socialeHuur'),
  ],
};
