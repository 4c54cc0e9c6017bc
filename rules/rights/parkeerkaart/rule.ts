// Parkeerkaart: 80% permanent invalidity or 12 points. Two grounds have no fact in the contract (50% of the legs, 2 points for moving): they stand in the next step.
// MB 07-05-1999.
import type { Right } from '../../engine/right.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'MB 07-05-1999 (parkeerkaart)';

export const parkeerkaart: Right = {
  code: 'parkeerkaart',
  entity: 'person',
  title: titleOf('parkeerkaart'),
  source: law,
  from: '2000-01-01',
  conditions: [
    {
      rule: 'disability',
      test: 'health.disabilityPoints >= $parkeerkaartPoints.autonomy or health.invalidityPercent >= $parkeerkaartPoints.invalidityPercent',
      source: law,
      text: says(
        t(
          '12 punten of meer, of 80 % blijvende invaliditeit.',
          '12 points ou plus, ou 80 % d’invalidité permanente.',
          '12 points or more, or 80% permanent invalidity.',
        ),
        t('Minder dan 12 punten en minder dan 80 %.', 'Moins de 12 points et moins de 80 %.', 'Less than 12 points and less than 80%.'),
        t(
          'Punten of percentage zijn niet gekend.',
          'Les points ou le pourcentage ne sont pas connus.',
          'Points or percentage are not known.',
        ),
      ),
    },
  ],
  next: [
    {
      outcome: 'excluded',
      text: {
        nl: 'Kunt u moeilijk stappen? Dan kan het toch: met 50 % aan de benen of 2 punten voor zich verplaatsen. Vraag het aan uw dokter.',
        fr: 'Vous marchez difficilement ? C’est possible avec 50 % aux jambes ou 2 points pour se déplacer. Demandez à votre médecin.',
        en: 'Do you have trouble walking? It is possible with 50% for the legs or 2 points for moving. Ask your doctor.',
        tr: 'Zor mu yürüyorsunuz? Bacaklar için %50 veya hareket için 2 puanla olur. Doktorunuza sorun.',
        ar: 'هل تمشي بصعوبة؟ هذا ممكن مع 50 % للساقين أو نقطتين للحركة. اسأل طبيبك.',
        uk: 'Вам важко ходити? Можна з 50 % для ніг або 2 балами за пересування. Спитайте лікаря.',
      },
    },
    ...nextLines('parkeerkaart'),
  ],
};
