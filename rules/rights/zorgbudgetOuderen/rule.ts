// Zorgbudget voor ouderen met een zorgnood: from 65, by points of care need and by income. Decreet 18-05-2018 (Vlaamse sociale bescherming).
// How many points and how much income were not seen: no points is never enough, all 18 points without any means always are, the rest stays open.
import type { Right } from '../../engine/right.ts';
import { livesInBelgium } from '../personal-conditions.ts';
import { nextLines, says, t, titleOf } from '../words.ts';

const law = 'Decreet 18-05-2018 (Vlaamse sociale bescherming)';

export const zorgbudgetOuderen: Right = {
  code: 'zorgbudgetOuderen',
  entity: 'person',
  title: titleOf('zorgbudgetOuderen'),
  source: law,
  from: '2019-01-01',
  definitions: [
    {
      name: 'ownMeans',
      of: 'person',
      is: 'sum(incomes: yearNet where active and not (kind in (careBudget, childBenefit, maintenanceForChild, studyGrant, volunteer, gift))) + savings + (if any(properties) then notKnown else 0)',
    },
    { name: 'meansOfTwo', is: 'ownMeans + sum(partner: ownMeans)' },
    { name: 'points', is: 'health.disabilityPoints' },
  ],
  conditions: [
    {
      rule: 'age',
      test: 'age(birthDate) >= 65',
      source: law,
      text: says(
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
    },
    livesInBelgium(law),
    {
      rule: 'careNeed',
      test: 'if points = 0 then false else if points >= 18 then true else notKnown > 0',
      source: law,
      text: says(
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
          'Puanlar ölçülmedi ya da en düşük sayıyı bilmiyoruz. Bakım kasası karar verir.',
          'لم تُقس النقاط، أو لا نعرف أقل عدد. يقرر صندوق الرعاية.',
          'Бали не виміряні, або ми не знаємо найменшої кількості. Вирішує каса догляду.',
        ),
      ),
    },
    {
      rule: 'incomeUnderLimit',
      test: 'if meansOfTwo = 0 then true else notKnown > 0',
      source: law,
      showSteps: true,
      text: says(
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
          'Gelir bilinmiyor ya da bilmediğimiz bir sınıra bağlı. Bakım kasası hesaplar.',
          'الدخل غير معروف، أو يتعلق بحد لا نعرفه. يحسبه صندوق الرعاية.',
          'Дохід невідомий або залежить від межі, якої ми не знаємо. Рахує каса догляду.',
        ),
      ),
    },
  ],
  // By points and income, up to a maximum: the scale was not seen.
  amount: { is: 'min(notKnown, $zorgbudget.ouderenMax)', per: 'month' },
  steps: [
    { name: t('Hoogste bedrag', 'Montant maximum', 'Highest amount'), value: '$zorgbudget.ouderenMax', per: 'month', source: law },
    {
      name: t('Inkomen en spaargeld', 'Revenus et épargne', 'Income and savings'),
      value: 'meansOfTwo',
      per: 'year',
      source: law,
    },
  ],
  next: nextLines('zorgbudgetOuderen'),
};
