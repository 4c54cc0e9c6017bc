// The sheet of increased reimbursement: who decides, where to ask, what to bring.
import { identityCard, incomeOfNow, taxAssessment } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'ziekenfonds', level: 'third' },
  procedure: 'both',
  where: t(
    'U vraagt het aan bij uw ziekenfonds.',
    'Vous la demandez à votre mutualité.',
    'You ask for it at your health fund.',
    'Sağlık sandığınızdan istersiniz.',
    'تطلبه من صندوق المرض.',
    'Ви просите це у вашій лікарняній касі.',
  ),
  how: t(
    'Met een leefloon of een IGO gaat het vanzelf. U mag met al uw papieren langsgaan of bellen.',
    'Avec un revenu d’intégration ou une GRAPA, c’est automatique. Vous pouvez y aller avec tous vos papiers ou téléphoner.',
    'With a living wage or an IGO it goes by itself. You may visit with all your papers, or call.',
    'Geçim yardımı veya IGO ile kendiliğinden olur. Gidebilir veya telefon edebilirsiniz.',
    'مع دخل المعيشة أو IGO يأتي تلقائيًا. يمكنك أن تذهب أو تتصل.',
    'З прожитковим доходом або IGO це йде саме. Можна прийти або подзвонити.',
  ),
  papers: [
    identityCard,
    taxAssessment,
    { ...incomeOfNow, fromRegister: true },
    {
      what: t(
        'Bewijs van bezit, zoals een huis',
        'La preuve de vos biens, comme une maison',
        'Proof of property, such as a house',
        'Ev gibi mallarınızın belgesi',
        'إثبات أملاكك مثل بيت',
        'Довідка про майно, наприклад будинок',
      ),
      fromRegister: true,
    },
  ],
  themes: ['health'],
};
