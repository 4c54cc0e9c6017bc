// Geboortebon: a voucher of the municipality at the birth visit, for a family with increased reimbursement (S012). A local right: conditions and amounts are local
// rules in data (rules/local); a municipality without a rule in force gives `manual`. One parent holds it for the family.
import type { Right } from '../../engine/right.ts';
import { localRules } from '../../local/all.ts';
import { amountsEverywhere, whereverNoRule } from '../../local/discretion.ts';
import type { LocalRule } from '../../local/local-rule.ts';
import { conditionsOf, manualOf, namesOf } from '../../local/parts.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'gemeentelijk reglement';

export const geboortebonOf = (rules: readonly LocalRule[]): Right => ({
  code: 'geboortebon',
  entity: 'person',
  title: titleOf('geboortebon'),
  source: law,
  from: '2016-01-01',
  definitions: [
    { name: 'isBaby', of: 'person', is: 'role in (child, grandchild) and not placed and age(birthDate) < 1' },
    { name: 'hasBaby', of: 'person', is: 'any(children where isBaby)' },
    // The parent of the baby in the file; where no baby is noted, the reference person.
    { name: 'isFirstOfFamily', is: 'hasBaby or (isReference and not any(members where isBaby))' },
    { name: 'birthsNoted', of: 'household', is: 'count(events where kind = birth and daysSince(on) >= 0)' },
    { name: 'births', is: 'if hasBaby then count(children where isBaby) else birthsNoted' },
    ...namesOf(rules),
    ...amountsEverywhere(rules),
  ],
  conditions: [
    { rule: 'parent', test: 'isFirstOfFamily and not any(partner where index < self.index)', source: law, text: words.parent },
    ...conditionsOf(rules),
  ],
  manual: [...whereverNoRule(rules, law, words.noLocalRule), ...manualOf(rules)],
  amount: { is: 'localAmount', per: 'once' },
  steps: [{ name: words.voucherMunicipality, value: 'localAmount', per: 'once', source: law }],
  next: [
    { outcome: 'excluded', when: 'isFirstOfFamily and births > 0 and verhoogdeTegemoetkoming.entitled', text: words.nextExcluded },
    ...nextLines('geboortebon'),
  ],
});

export const geboortebon = geboortebonOf(localRules.filter((one) => one.right === 'geboortebon'));
