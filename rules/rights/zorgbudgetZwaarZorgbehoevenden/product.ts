// The sheet of the care budget for who needs heavy care: who decides, where to ask, what to bring.
import { accountNumber, identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: { name: 'zorgkas', level: 'third', url: 'https://www.vlaamsesocialebescherming.be' },
  procedure: 'application',
  where: t(
    'U vraagt het aan bij uw zorgkas. Die hoort vaak bij uw ziekenfonds.',
    'Vous le demandez à votre caisse de soins (zorgkas). Elle dépend souvent de votre mutualité.',
    'You ask your care fund (zorgkas). It often belongs to your health fund.',
    'Bakım kasanızdan (zorgkas) istersiniz. Çoğu zaman sağlık sandığınıza bağlıdır.',
    'تطلبها من صندوق الرعاية (zorgkas). هو في الأغلب تابع لصندوق المرض.',
    'Ви просите його у своїй касі догляду (zorgkas). Вона часто належить до лікарняної каси.',
  ),
  how: t(
    'Geef het attest van uw zorgnood en uw rekeningnummer. De zorgkas kijkt het na.',
    'Donnez l’attestation de vos besoins et votre numéro de compte. La caisse vérifie.',
    'Give the certificate of your care need and your account number. The care fund looks at it.',
    'Bakım ihtiyacı belgenizi ve hesap numaranızı verin. Bakım kasası (zorgkas) inceler.',
    'أعطِ شهادة الحاجة إلى الرعاية ورقم حسابك. ينظر صندوق الرعاية (zorgkas) في الأمر.',
    'Дайте довідку про потребу в догляді та номер рахунку. Каса догляду (zorgkas) перевіряє.',
  ),
  papers: [
    identityCard,
    {
      what: t(
        'Het attest van uw zorgnood',
        'L’attestation de vos besoins',
        'The certificate of your care need',
        'Bakım ihtiyacı belgeniz',
        'شهادة الحاجة إلى الرعاية',
        'Довідка про потребу в догляді',
      ),
      fromRegister: true,
    },
    accountNumber,
  ],
  themes: ['health'],
};
