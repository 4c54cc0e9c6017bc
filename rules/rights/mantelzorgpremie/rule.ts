// Mantelzorgpremie: a local premium for who cares for someone. The conditions and amounts are local rules in data (rules/local); a municipality without
// a rule gives `manual`, an unknown municipality leaves the outcome open. What a centre decided itself comes in as further local rules. S043.
import type { Right } from '../../engine/right.ts';
import { localRules } from '../../local/all.ts';
import type { LocalRule } from '../../local/local-rule.ts';
import { amountsOf, conditionsOf, manualOf, namesOf, withoutRule } from '../../local/parts.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

export const mantelzorgpremieOf = (rules: readonly LocalRule[]): Right => ({
  code: 'mantelzorgpremie',
  entity: 'person',
  title: titleOf('mantelzorgpremie'),
  source: 'gemeentelijk reglement',
  from: rules.flatMap((rule) => rule.versions.map((one) => one.from)).sort()[0] ?? '2016-01-01',
  definitions: [...namesOf(rules), ...amountsOf(rules)],
  conditions: [
    { rule: 'adult', test: 'age(birthDate) >= 18', source: 'BW art. 388: een minderjarige kan niet alleen aanvragen', text: words.adult },
    ...conditionsOf(rules),
  ],
  manual: [...withoutRule(rules, 'gemeentelijk reglement', words.noLocalRule), ...manualOf(rules)],
  amount: { is: 'localAmount', per: 'month' },
  steps: [{ name: words.premiumMunicipality, value: 'localAmount', per: 'month', source: 'gemeentelijk reglement' }],
  next: nextLines('mantelzorgpremie'),
});

export const mantelzorgpremie = mantelzorgpremieOf(localRules.filter((one) => one.right === 'mantelzorgpremie'));
