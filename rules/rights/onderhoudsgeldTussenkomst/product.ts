// The sheet of the help with maintenance paid: who decides, where to ask, what to bring.
import { labourCourt, ocmw } from '../asking.ts';
import { identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: ocmw,
  procedure: 'application',
  where: t(
    'U vraagt het aan bij het OCMW dat uw leefloon betaalt.',
    'Vous la demandez au CPAS qui paie votre revenu d’intégration.',
    'You ask for it at the OCMW that pays your living wage.',
    'Geçim yardımınızı ödeyen OCMW’den istersiniz.',
    'تطلبها من مركز OCMW الذي يدفع لك دخل المعيشة.',
    'Ви просите це в OCMW, який платить вам прожитковий дохід.',
  ),
  how: t(
    'Toon het vonnis of de akte en wat u betaalde. Het OCMW rekent uit wat het terugbetaalt.',
    'Montrez le jugement ou l’acte et ce que vous avez payé. Le CPAS calcule ce qu’il rembourse.',
    'Show the judgment or the deed and what you paid. The OCMW works out what it pays back.',
    'Kararı veya belgeyi ve ödediklerinizi gösterin. OCMW ne kadar geri ödeyeceğini hesaplar.',
    'أظهر الحكم أو العقد وما دفعته. يحسب المركز ما يعيده إليك.',
    'Покажіть рішення або акт і що ви сплатили. OCMW обчислює, скільки повертає.',
  ),
  papers: [
    {
      what: t(
        'Het vonnis of de notarisakte',
        'Le jugement ou l’acte du notaire',
        'The judgment or the deed of the notary',
        'Mahkeme kararı veya noter belgesi',
        'حكم المحكمة أو عقد الكاتب بالعدل',
        'Рішення суду або акт нотаріуса',
      ),
      fromRegister: false,
    },
    {
      what: t(
        'Bewijs dat u betaald hebt',
        'La preuve de vos paiements',
        'Proof that you paid',
        'Ödeme belgeleri',
        'إثبات الدفع',
        'Докази оплати',
      ),
      fromRegister: false,
    },
    identityCard,
  ],
  appeal: labourCourt('OCMW-wet 08-07-1976 art. 71'),
  themes: ['family', 'income'],
};
