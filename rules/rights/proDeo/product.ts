// The sheet of a free or cheaper lawyer: who decides, where to go, what to bring.
import { householdIncome, identityOrResidenceCard, taxAssessment } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'bureau voor juridische bijstand', level: 'third' },
  procedure: 'application',
  where: t(
    'U gaat naar een advocaat die pro Deo werkt, of naar het bureau voor juridische bijstand.',
    'Vous allez chez un avocat qui travaille pro Deo, ou au bureau d’aide juridique.',
    'You go to a lawyer who works pro Deo, or to the legal aid office.',
    'Pro Deo çalışan bir avukata veya adli yardım bürosuna gidersiniz.',
    'تذهب إلى محامٍ يعمل pro Deo أو إلى مكتب المساعدة القانونية.',
    'Ви йдете до адвоката, який працює pro Deo, або до бюро правової допомоги.',
  ),
  how: t(
    'De advocaat vraagt het voor u aan bij het bureau. De eerste korte raad is voor iedereen gratis.',
    'L’avocat le demande pour vous au bureau. Le premier conseil court est gratuit pour tous.',
    'The lawyer asks the office for you. The first short advice is free for everyone.',
    'Avukat sizin için bürodan ister. İlk kısa danışma herkese ücretsizdir.',
    'يطلبه المحامي لك من المكتب. النصيحة القصيرة الأولى مجانية للجميع.',
    'Адвокат просить бюро за вас. Перша коротка порада безкоштовна для всіх.',
  ),
  papers: [
    identityOrResidenceCard,
    householdIncome,
    taxAssessment,
    {
      what: t(
        'De brief over uw probleem',
        'La lettre sur votre problème',
        'The letter about your problem',
        'Sorununuzla ilgili mektup',
        'الرسالة حول مشكلتك',
        'Лист про вашу проблему',
      ),
      fromRegister: false,
    },
  ],
  themes: ['debts', 'family', 'housing'],
};
