// The sheet of the installation premium: who decides, where to ask, what to bring.
import { labourCourt, ocmw } from '../asking.ts';
import { ownIncome, rentalContract } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: ocmw,
  procedure: 'application',
  where: t(
    'U vraagt de premie aan bij het OCMW van uw nieuwe gemeente.',
    'Vous demandez la prime au CPAS de votre nouvelle commune.',
    'You ask for the premium at the OCMW of your new municipality.',
    'Primi yeni belediyenizin OCMW’sinden istersiniz.',
    'تطلب المنحة من مركز OCMW في بلديتك الجديدة.',
    'Ви просите премію в OCMW вашої нової громади.',
  ),
  how: t(
    'Het OCMW beslist binnen 30 dagen.',
    'Le CPAS décide dans les 30 jours.',
    'The OCMW decides within 30 days.',
    'OCMW 30 gün içinde karar verir.',
    'يقرر المركز خلال 30 يومًا.',
    'OCMW вирішує протягом 30 днів.',
  ),
  papers: [
    rentalContract,
    ownIncome,
    {
      what: t(
        'Bewijs dat u geen woning had, als u dat hebt',
        'La preuve que vous étiez sans logement, si vous en avez une',
        'Proof that you had no home, if you have it',
        'Varsa evinizin olmadığını gösteren belge',
        'إثبات أنه لم يكن لك بيت، إن وُجد',
        'Доказ, що у вас не було житла, якщо є',
      ),
      fromRegister: false,
    },
  ],
  term: { days: 30, source: 'Wet 26-05-2002 (RMI) art. 21 par. 1; OCMW-wet 08-07-1976 art. 71 (een maand)' },
  appeal: labourCourt('Wet 26-05-2002 (RMI) art. 47; OCMW-wet 08-07-1976 art. 71'),
  themes: ['housing', 'income'],
};
