// Zorgbudget voor zwaar zorgbehoevenden: a fixed amount a month for a heavy care need, whatever the income. Decreet 18-05-2018 (Vlaamse sociale bescherming).
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Decreet 18-05-2018 (Vlaamse sociale bescherming)';

export const zorgbudgetZwaarZorgbehoevenden: Right = {
  code: 'zorgbudgetZwaarZorgbehoevenden',
  entity: 'person',
  title: titleOf('zorgbudgetZwaarZorgbehoevenden'),
  source: law,
  from: '2019-01-01',
  conditions: [
    {
      rule: 'livesHere',
      test: 'livesInBelgium',
      source: law,
      text: says(
        t('Woont in België.', 'Vit en Belgique.', 'Lives in Belgium.'),
        t('Woont niet in België.', 'Ne vit pas en Belgique.', 'Does not live in Belgium.'),
        t('Wij weten niet waar de persoon woont.', 'Nous ne savons pas où vit la personne.', 'We do not know where the person lives.'),
      ),
    },
    {
      rule: 'heavyCareNeed',
      test: 'health.heavyCareNeed',
      source: law,
      text: says(
        t('Heeft een attest van zware zorgnood.', 'A une attestation de besoins lourds.', 'Has a certificate of a heavy care need.'),
        t('Heeft geen zware zorgnood.', 'N’a pas de besoins lourds.', 'Has no heavy care need.'),
        t('Niemand heeft de zorgnood al gemeten.', 'Personne n’a encore mesuré les besoins.', 'Nobody has measured the care need yet.'),
      ),
    },
  ],
  amount: { is: '$zorgbudget.zwaar', per: 'month' },
  next: nextLines('zorgbudgetZwaarZorgbehoevenden'),
};
