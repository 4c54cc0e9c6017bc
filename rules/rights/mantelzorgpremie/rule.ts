// Mantelzorgpremie: a local premium for who cares for someone. The conditions and amounts are local rules in data (rules/local); a municipality without
// a rule gives `manual`, an unknown municipality leaves the outcome open. What a centre decided itself comes in as further local rules. S043.
import type { Right } from '../../engine/right.ts';
import { localRules } from '../../local/all.ts';
import type { LocalRule } from '../../local/local-rule.ts';
import { amountsOf, conditionsOf, manualOf, namesOf, withoutRule } from '../../local/parts.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

export const mantelzorgpremieOf = (rules: readonly LocalRule[]): Right => ({
  code: 'mantelzorgpremie',
  entity: 'person',
  title: titleOf('mantelzorgpremie'),
  source: 'gemeentelijk reglement',
  from: rules.flatMap((rule) => rule.versions.map((one) => one.from)).sort()[0] ?? '2016-01-01',
  definitions: [...namesOf(rules), ...amountsOf(rules)],
  conditions: [
    {
      rule: 'adult',
      test: 'age(birthDate) >= 18',
      source: 'BW art. 388: a minor cannot apply alone',
      text: says(
        t('Meerderjarig.', 'Majeur.', 'Of age.'),
        t(
          'Een minderjarige kan de premie niet zelf aanvragen.',
          'Un mineur ne peut pas demander la prime lui-même.',
          'A minor cannot apply for the premium.',
        ),
        t('De leeftijd is niet gekend.', 'L’âge n’est pas connu.', 'The age is not known.'),
      ),
    },
    ...conditionsOf(rules),
  ],
  manual: [
    ...withoutRule(
      rules,
      'gemeentelijk reglement',
      t(
        'Het reglement van deze gemeente staat niet in het systeem. Kijk bij de gemeente of zij een premie heeft.',
        'Le règlement de cette commune n’est pas dans le système. Vérifiez auprès de la commune si elle a une prime.',
        'The rules of this municipality are not in the system. Check with the municipality whether it has a premium.',
      ),
    ),
    ...manualOf(rules),
  ],
  amount: { is: 'localAmount', per: 'month' },
  steps: [
    {
      name: t('Premie van de gemeente', 'Prime de la commune', 'Premium of the municipality'),
      value: 'localAmount',
      per: 'month',
      source: 'gemeentelijk reglement',
    },
  ],
  next: nextLines('mantelzorgpremie'),
});

export const mantelzorgpremie = mantelzorgpremieOf(localRules.filter((one) => one.right === 'mantelzorgpremie'));
