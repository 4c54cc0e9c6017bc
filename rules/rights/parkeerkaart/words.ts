// The words of the rule in six languages: Parkeerkaart voor mensen met een handicap. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  disability: says(
    t(
      '12 punten of meer, of 80 % blijvende invaliditeit.',
      '12 points ou plus, ou 80 % d’invalidité permanente.',
      '12 points or more, or 80% permanent invalidity.',
      '12 puan veya daha fazla ya da yüzde 80 sürekli engel.',
      '12 نقطة أو أكثر، أو 80 بالمئة عجز دائم.',
      '12 балів або більше, або 80 % постійної інвалідності.',
    ),
    t(
      'Minder dan 12 punten en minder dan 80 %.',
      'Moins de 12 points et moins de 80 %.',
      'Less than 12 points and less than 80%.',
      '12 puandan az ve yüzde 80’den az.',
      'أقل من 12 نقطة وأقل من 80 بالمئة.',
      'Менше 12 балів і менше 80 %.',
    ),
    t(
      'Punten of percentage zijn niet gekend.',
      'Les points ou le pourcentage ne sont pas connus.',
      'Points or percentage are not known.',
      'Puanlar veya yüzde bilinmiyor.',
      'النقاط أو النسبة غير معروفة.',
      'Бали або відсоток невідомі.',
    ),
  ),
  nextExcluded: t(
    'Kunt u moeilijk stappen? Dan kan het toch: met 50 % aan de benen of 2 punten voor zich verplaatsen. Vraag het aan uw dokter.',
    'Vous marchez difficilement ? C’est possible avec 50 % aux jambes ou 2 points pour se déplacer. Demandez à votre médecin.',
    'Do you have trouble walking? It is possible with 50% for the legs or 2 points for moving. Ask your doctor.',
    'Zor mu yürüyorsunuz? Bacaklar için %50 veya hareket için 2 puanla olur. Doktorunuza sorun.',
    'هل تمشي بصعوبة؟ هذا ممكن مع 50 % للساقين أو نقطتين للحركة. اسأل طبيبك.',
    'Вам важко ходити? Можна з 50 % для ніг або 2 балами за пересування. Спитайте лікаря.',
  ),
};
