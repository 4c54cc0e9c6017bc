// The words of the rule in six languages: Zorgbudget voor ouderen met een zorgnood. What each decides stands in rule.ts.
import { says, t } from '../words.ts';

export const words = {
  age: says(
    t(
      'Is 65 jaar of ouder.',
      'A 65 ans ou plus.',
      'Is 65 or older.',
      '65 yaşında veya daha büyük.',
      'عمره 65 سنة أو أكثر.',
      'Має 65 років або більше.',
    ),
    t(
      'Is jonger dan 65 jaar.',
      'A moins de 65 ans.',
      'Is younger than 65.',
      '65 yaşından küçük.',
      'عمره أقل من 65 سنة.',
      'Має менше 65 років.',
    ),
    t(
      'De leeftijd is niet gekend.',
      'L’âge n’est pas connu.',
      'The age is not known.',
      'Yaş bilinmiyor.',
      'العمر غير معروف.',
      'Вік невідомий.',
    ),
  ),
  careNeed: says(
    t(
      'Heeft het hoogste aantal punten zorgnood.',
      'A le plus grand nombre de points de besoin de soins.',
      'Has the highest number of points of care need.',
      'Bakım ihtiyacı puanı en yüksek.',
      'لديه أعلى عدد من نقاط الحاجة إلى الرعاية.',
      'Має найбільшу кількість балів потреби в догляді.',
    ),
    t(
      'Heeft geen punten zorgnood.',
      'N’a aucun point de besoin de soins.',
      'Has no points of care need.',
      'Bakım ihtiyacı puanı yok.',
      'ليس لديه نقاط حاجة إلى الرعاية.',
      'Не має балів потреби в догляді.',
    ),
    t(
      'De punten zijn niet gemeten, of wij kennen het laagste aantal niet. De zorgkas beslist.',
      'Les points ne sont pas mesurés, ou nous ne connaissons pas le minimum. La caisse de soins décide.',
      'The points were not measured, or we do not know the lowest number. The care fund decides.',
      'Puanlar ölçülmedi ya da en düşük sayıyı bilmiyoruz. Bakım kasası (zorgkas) karar verir.',
      'لم تُقس النقاط، أو لا نعرف أقل عدد. يقرر صندوق الرعاية (zorgkas).',
      'Бали не виміряні, або ми не знаємо найменшої кількості. Вирішує каса догляду (zorgkas).',
    ),
  ),
  incomeUnderLimit: says(
    t(
      'Geen inkomen, spaargeld of eigendom.',
      'Ni revenu, ni épargne, ni propriété.',
      'No income, savings or property.',
      'Gelir, birikim veya mülk yok.',
      'لا دخل ولا مدخرات ولا ملك.',
      'Немає доходу, заощаджень чи майна.',
    ),
    t(
      'Het inkomen is te hoog.',
      'Le revenu est trop élevé.',
      'The income is too high.',
      'Gelir çok yüksek.',
      'الدخل مرتفع جدًا.',
      'Дохід зависокий.',
    ),
    t(
      'Het inkomen is niet gekend, of hangt af van een grens die wij niet kennen. De zorgkas rekent het uit.',
      'Le revenu n’est pas connu, ou dépend d’un plafond que nous ne connaissons pas. La caisse de soins fait le calcul.',
      'The income is not known, or depends on a limit we do not know. The care fund works it out.',
      'Gelir bilinmiyor ya da bilmediğimiz bir sınıra bağlı. Bakım kasası (zorgkas) hesaplar.',
      'الدخل غير معروف، أو يتعلق بحد لا نعرفه. يحسبه صندوق الرعاية (zorgkas).',
      'Дохід невідомий або залежить від межі, якої ми не знаємо. Рахує каса догляду (zorgkas).',
    ),
  ),
  highestAmount: t('Hoogste bedrag', 'Montant maximum', 'Highest amount', 'En yüksek tutar', 'أعلى مبلغ', 'Найвища сума'),
  incomeSavings: t(
    'Inkomen en spaargeld',
    'Revenus et épargne',
    'Income and savings',
    'Gelir ve birikim',
    'الدخل والمدخرات',
    'Дохід і заощадження',
  ),
};
