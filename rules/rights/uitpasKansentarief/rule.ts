// UiTPAS kansentarief: a lower price for culture, sport and leisure, by rule of each UiTPAS city and for its residents only (S051). Usually increased reimbursement,
// leefloon or debt help; the rules are local data (rules/local), a municipality without a rule gives `manual`. A price, so no amount.
import type { Right } from '../../engine/right.ts';
import { localRules } from '../../local/all.ts';
import { whereverNoRule } from '../../local/discretion.ts';
import type { LocalRule } from '../../local/local-rule.ts';
import { conditionsOf, manualOf, namesOf } from '../../local/parts.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'UiTPAS: afspraken van de gemeente (kansentarief)';

export const uitpasKansentariefOf = (rules: readonly LocalRule[]): Right => ({
  code: 'uitpasKansentarief',
  entity: 'person',
  title: titleOf('uitpasKansentarief'),
  source: law,
  from: '2016-01-01',
  definitions: namesOf(rules),
  conditions: [{ rule: 'livesHere', test: 'not placed', source: law, text: words.livesHere }, ...conditionsOf(rules)],
  manual: [...whereverNoRule(rules, law, words.noLocalRule), ...manualOf(rules)],
  next: nextLines('uitpasKansentarief'),
});

export const uitpasKansentarief = uitpasKansentariefOf(localRules.filter((one) => one.right === 'uitpasKansentarief'));
