// The sheet of the care budget for the elderly: who decides, where to ask, what to bring. vlaanderen.be (Vlaamse sociale bescherming).
import { accountNumber, identityCard, medicalReports } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: {
    name: 'zorgkas',
    level: 'flemish',
    url: 'https://www.vlaanderen.be/publicaties/het-zorgbudget-voor-ouderen-met-een-zorgnood',
  },
  procedure: 'application',
  where: t(
    'Bij uw zorgkas. Die hoort vaak bij uw ziekenfonds.',
    'À votre caisse de soins (zorgkas). Elle dépend souvent de votre mutualité.',
    'At your care fund (zorgkas). It often belongs to your health fund.',
    'Bakım kasanızda (zorgkas). Çoğu zaman sağlık sandığınıza bağlıdır.',
    'في صندوق الرعاية (zorgkas). هو في الأغلب تابع لصندوق المرض.',
    'У вашій касі догляду (zorgkas). Вона часто належить до лікарняної каси.',
  ),
  how: t(
    'U vraagt het aan. Daarna meet iemand uw zorgnood in punten en kijkt de zorgkas naar uw inkomen.',
    'Vous le demandez. Ensuite quelqu’un mesure vos besoins en points et la caisse de soins regarde vos revenus.',
    'You ask for it. Then somebody measures your care need in points and the care fund looks at your income.',
    'İstersiniz. Sonra biri bakım ihtiyacınızı puanla ölçer ve bakım kasası (zorgkas) gelirinize bakar.',
    'تطلبه. ثم يقيس أحدهم حاجتك بالنقاط وينظر صندوق الرعاية (zorgkas) في دخلك.',
    'Ви просите. Потім хтось міряє вашу потребу в балах, а каса догляду (zorgkas) дивиться на дохід.',
  ),
  papers: [
    identityCard,
    {
      what: t(
        'Bewijs van inkomen van u en uw partner',
        'Preuve de vos revenus et de ceux de votre partenaire',
        'Proof of income of you and your partner',
        'Sizin ve eşinizin gelir belgesi',
        'إثبات دخلك ودخل شريكك',
        'Довідка про дохід ваш і партнера',
      ),
      fromRegister: true,
    },
    medicalReports,
    accountNumber,
  ],
  themes: ['health', 'income'],
};
