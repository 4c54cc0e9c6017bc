// Zorgbudget voor zwaar zorgbehoevenden: a fixed amount a month for a heavy care need, whatever the income. Decreet 18-05-2018 (Vlaamse sociale bescherming).
import type { Right } from '../../engine/right.ts';
import { livesInBelgium } from '../personal-conditions.ts';
import { nextLines, titleOf } from '../words.ts';
import { words } from './words.ts';

const law = 'Decreet 18-05-2018 (Vlaamse sociale bescherming)';

export const zorgbudgetZwaarZorgbehoevenden: Right = {
  code: 'zorgbudgetZwaarZorgbehoevenden',
  entity: 'person',
  title: titleOf('zorgbudgetZwaarZorgbehoevenden'),
  source: law,
  from: '2019-01-01',
  conditions: [
    { ...livesInBelgium(law), rule: 'livesHere' },
    { rule: 'heavyCareNeed', test: 'health.heavyCareNeed', source: law, text: words.heavyCareNeed },
  ],
  amount: { is: '$zorgbudget.zwaar', per: 'month' },
  next: nextLines('zorgbudgetZwaarZorgbehoevenden'),
};
