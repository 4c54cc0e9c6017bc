// The words of the rule in six languages: Integratietegemoetkoming (IT). What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  points: says(
    t('7 punten of meer.', '7 points ou plus.', '7 points or more.', '7 puan veya daha fazla.', '7 نقاط أو أكثر.', '7 балів або більше.'),
    t('Minder dan 7 punten.', 'Moins de 7 points.', 'Less than 7 points.', '7 puandan az.', 'أقل من 7 نقاط.', 'Менше 7 балів.'),
    t(
      'De punten zijn niet gekend.',
      'Les points ne sont pas connus.',
      'The points are not known.',
      'Puanlar bilinmiyor.',
      'النقاط غير معروفة.',
      'Бали невідомі.',
    ),
  ),
  incomeUnderExemption: says(
    t(
      'Het eigen inkomen ligt onder het bedrag dat niet meetelt (de vrijstelling).',
      'Le revenu propre est sous le montant qui ne compte pas (l’exonération).',
      'The person’s own income is under the amount that does not count (the exemption).',
      'Kendi geliri, sayılmayan tutarın (muafiyet) altında.',
      'الدخل الخاص تحت المبلغ الذي لا يُحسب (الإعفاء).',
      'Власний дохід нижчий за суму, що не рахується.',
    ),
    t(
      'Het eigen inkomen ligt boven het bedrag dat niet meetelt (de vrijstelling).',
      'Le revenu propre dépasse le montant qui ne compte pas (l’exonération).',
      'The person’s own income is above the amount that does not count (the exemption).',
      'Kendi geliri, sayılmayan tutarın (muafiyet) üstünde.',
      'الدخل الخاص فوق المبلغ الذي لا يُحسب (الإعفاء).',
      'Власний дохід вищий за суму, що не рахується.',
    ),
    t(
      'Het inkomen is niet gekend, of de FOD Sociale Zekerheid moet het uitrekenen.',
      'Le revenu n’est pas connu, ou le SPF Sécurité sociale doit le calculer.',
      'The income is not known, or the FPS Social Security must make the sum.',
      'Gelir bilinmiyor veya FOD Sociale Zekerheid hesaplamalı.',
      'الدخل غير معروف، أو يجب أن تحسبه FOD Sociale Zekerheid.',
      'Дохід невідомий, або його має порахувати FOD Sociale Zekerheid.',
    ),
  ),
  inInstitution: t(
    'Woont in een instelling. Betaalt de overheid die mee, dan valt 28 % van het bedrag weg: vraag het na.',
    'Vit en institution. Si l’État la paie en partie, 28 % du montant tombe : vérifiez-le.',
    'Lives in an institution. Where public money pays a part of it, 28% of the amount is not paid: look it up.',
    'Bir kurumda oturuyor. Devlet bir bölümünü ödüyorsa tutarın % 28’i ödenmez: sorun.',
    'يسكن في مؤسسة. إذا كانت الدولة تدفع جزءًا من تكلفتها فلا يُدفع 28 % من المبلغ: تحقق من ذلك.',
    'Живе в закладі. Якщо його частково оплачує держава, 28 % суми не виплачують: перевірте.',
  ),
  yearAmount: t(
    'Bedrag van de categorie, per jaar',
    'Montant de la catégorie, par an',
    'Amount of the category, a year',
    'Kategorinin yıllık tutarı',
    'مبلغ الفئة في السنة',
    'Сума категорії за рік',
  ),
};
