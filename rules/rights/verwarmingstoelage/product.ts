// The sheet of the heating allowance: who decides, where to ask, what to bring, within how many days.
import { atOcmw, ocmw } from '../asking.ts';
import { householdIncome, identityCard } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: ocmw,
  procedure: 'application',
  where: atOcmw,
  how: t(
    'U vraagt het aan bij het OCMW, binnen 60 dagen na de levering. Wacht dus niet.',
    'Vous la demandez au CPAS, dans les 60 jours après la livraison. N’attendez donc pas.',
    'You ask for it at the OCMW, within 60 days after the delivery. So do not wait.',
    'Teslimattan sonra 60 gün içinde OCMW’den istersiniz. Yani beklemeyin.',
    'تطلبها من مركز OCMW خلال 60 يومًا بعد التسليم. لا تنتظر إذن.',
    'Ви просите її в OCMW протягом 60 днів після доставки. Тож не чекайте.',
  ),
  papers: [
    {
      what: t(
        'De factuur van de levering',
        'La facture de la livraison',
        'The bill of the delivery',
        'Teslimat faturası',
        'فاتورة التسليم',
        'Рахунок за доставку',
      ),
      fromRegister: false,
    },
    identityCard,
    householdIncome,
    {
      what: t(
        'Bij schulden: een brief van uw schuldbemiddelaar',
        'En cas de dettes : une lettre de votre médiateur',
        'With debts: a letter of your debt mediator',
        'Borç varsa: borç danışmanınızın mektubu',
        'عند الديون: رسالة من وسيط الديون',
        'Якщо є борги: лист від посередника',
      ),
      fromRegister: false,
    },
  ],
  themes: ['energy'],
};
