// The sheet of the minimum supply through the budget meter: who decides, where to ask, what to bring.
import { ocmw } from '../asking.ts';
import { identityCard, ownIncome } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: ocmw,
  procedure: 'application',
  where: t(
    'U vraagt het aan bij het OCMW.',
    'Vous la demandez au CPAS.',
    'You ask for it at the OCMW.',
    'OCMW’den istersiniz.',
    'تطلبه من مركز OCMW.',
    'Ви просите це в OCMW.',
  ),
  how: t(
    'Niet elk OCMW heeft deze hulp. Het OCMW doet eerst een kort onderzoek.',
    'Tous les CPAS n’ont pas cette aide. Le CPAS fait d’abord une courte enquête.',
    'Not every OCMW has this help. The OCMW first does a short enquiry.',
    'Her OCMW’de bu yardım yoktur. OCMW önce kısa bir araştırma yapar.',
    'ليس كل مركز لديه هذه المساعدة. يقوم المركز أولًا ببحث قصير.',
    'Не кожен OCMW має цю допомогу. OCMW спочатку проводить коротке дослідження.',
  ),
  papers: [
    identityCard,
    {
      what: t(
        'De kaart of het nummer van uw budgetmeter',
        'La carte ou le numéro de votre compteur',
        'The card or the number of your prepaid meter',
        'Ön ödemeli sayacınızın (budgetmeter) kartı veya numarası',
        'بطاقة العداد المسبق الدفع (budgetmeter) أو رقمه',
        'Картка або номер лічильника з передоплатою (budgetmeter)',
      ),
      fromRegister: false,
    },
    ownIncome,
  ],
  themes: ['energy'],
};
