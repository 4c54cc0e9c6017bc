// The words of the rule in six languages: Schooltoeslag. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  pupil: says(
    t(
      'Gaat naar de kleuterschool, de lagere of de secundaire school.',
      'Va à l’école maternelle, primaire ou secondaire.',
      'Goes to nursery, primary or secondary school.',
      'Anaokuluna, ilkokula veya ortaokula gidiyor.',
      'يذهب إلى الروضة أو الابتدائية أو الثانوية.',
      'Ходить до дитсадка, початкової чи середньої школи.',
    ),
    t(
      'Te jong voor de school, of niet meer op de secundaire school.',
      'Trop jeune pour l’école, ou plus à l’école secondaire.',
      'Too young for school, or no longer in secondary school.',
      'Okul için küçük, ya da artık ortaokulda değil.',
      'صغير على المدرسة، أو لم يعد في الثانوية.',
      'Замалий для школи, або вже не в середній школі.',
    ),
    t(
      'De leeftijd of de school is niet gekend.',
      'L’âge ou l’école n’est pas connu.',
      'The age or the school is not known.',
      'Yaş veya okul bilinmiyor.',
      'السن أو المدرسة غير معروف.',
      'Вік або школа невідомі.',
    ),
  ),
  incomeUnderLimit: says(
    t(
      'Het inkomen van het gezin ligt niet boven de grens.',
      'Le revenu du ménage ne dépasse pas la limite.',
      'The income of the family is not above the limit.',
      'Ailenin geliri sınırın üstünde değil.',
      'دخل الأسرة ليس فوق الحد.',
      'Дохід сім’ї не вищий за межу.',
    ),
    t(
      'Het inkomen van het gezin ligt boven de grens.',
      'Le revenu du ménage dépasse la limite.',
      'The income of the family is above the limit.',
      'Ailenin geliri sınırın üstünde.',
      'دخل الأسرة فوق الحد.',
      'Дохід сім’ї вищий за межу.',
    ),
    t(
      'Het inkomen is niet gekend, of de grenzen van dit schooljaar niet. De uitbetaler rekent het vanzelf uit.',
      'Le revenu n’est pas connu, ou les limites de cette année scolaire ne le sont pas. L’organisme de paiement calcule d’office.',
      'The income is not known, or the limits of this school year are not. The payer works it out by itself.',
      'Gelir ya da bu okul yılının sınırları bilinmiyor. Ödeyici kendiliğinden hesaplar.',
      'الدخل غير معروف، أو حدود هذه السنة الدراسية غير معروفة. تحسبه جهة الدفع تلقائيًا.',
      'Дохід або межі цього навчального року невідомі. Виплатник рахує сам.',
    ),
  ),
  attendance: t(
    'Het kind moet genoeg dagen naar school gaan.',
    'L’enfant doit aller assez de jours à l’école.',
    'The child must go to school enough days.',
    'Çocuk yeterince gün okula gitmeli.',
    'يجب أن يذهب الطفل أيامًا كافية إلى المدرسة.',
    'Дитина має ходити до школи достатньо днів.',
  ),
  incomeFamily: t('Inkomen van het gezin', 'Revenu du ménage', 'Income of the family', 'Ailenin geliri', 'دخل الأسرة', 'Дохід сім’ї'),
  lowestLimitPoints: t(
    'Laagste grens ({points} punten)',
    'Limite inférieure ({points} points)',
    'Lowest limit ({points} points)',
    'Alt sınır ({points} puan)',
    'الحد الأدنى ({points} نقاط)',
    'Нижня межа ({points} балів)',
  ),
  highestLimitPoints: t(
    'Hoogste grens ({points} punten)',
    'Limite supérieure ({points} points)',
    'Highest limit ({points} points)',
    'Üst sınır ({points} puan)',
    'الحد الأعلى ({points} نقاط)',
    'Верхня межа ({points} балів)',
  ),
  fullAllowance: t('Volledige toeslag', 'Allocation complète', 'Full allowance', 'Tam ödenek', 'العلاوة الكاملة', 'Повна надбавка'),
};
