// Aanvullende financiële hulp: help on top of what comes in, by a budget of reference (REMI), where the income cannot rise and the fixed costs cannot fall.
// OCMW-wet 08-07-1976 art. 1, 57; KB 22-01-2023. The centre decides, so a person does; a centre that enters its own rule has it computed.
import type { Right } from '../../engine/right.ts';
import { localRules } from '../../local/all.ts';
import { amountsEverywhere, whereverNoRule } from '../../local/discretion.ts';
import type { LocalRule } from '../../local/local-rule.ts';
import { conditionsOf, manualOf, namesOf } from '../../local/parts.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'OCMW-wet 08-07-1976 art. 1, 57';
const remi = 'KB 22-01-2023, KB 13-03-2024 (REMI)';

export const aanvullendeFinancieleHulpOf = (rules: readonly LocalRule[]): Right => ({
  code: 'aanvullendeFinancieleHulp',
  entity: 'household',
  title: titleOf('aanvullendeFinancieleHulp'),
  source: `${law}; ${remi}`,
  from: '2016-01-01',
  definitions: [...namesOf(rules), ...amountsEverywhere(rules)],
  conditions: [
    {
      // Of one member is enough: the help may be for a child alone.
      rule: 'residenceOpensAid',
      test: 'any(members where not placed and statusLaw in (RMI, OCMW, manual))',
      source: `${law}, 57 par. 2, 57ter, 57quinquies`,
      text: words.residenceOpensAid,
    },
    ...conditionsOf(rules),
  ],
  manual: [...whereverNoRule(rules, remi, words.noLocalRule), ...manualOf(rules)],
  amount: { is: 'localAmount', per: 'month' },
  next: nextLines('aanvullendeFinancieleHulp'),
});

export const aanvullendeFinancieleHulp = aanvullendeFinancieleHulpOf(localRules.filter((one) => one.right === 'aanvullendeFinancieleHulp'));
