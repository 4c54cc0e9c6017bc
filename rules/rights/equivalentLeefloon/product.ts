// The sheet of the equivalent leefloon: who decides, where to ask, what to bring, by when. OCMW-wet 08-07-1976.
import { labourCourt, ocmw, saidOrWritten } from '../asking.ts';
import { allHouseholdIncome, familyBenefit, rentalContract, statementsOfAllAccounts } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: ocmw,
  procedure: 'application',
  where: t(
    'U vraagt het aan bij het OCMW van uw gemeente.',
    'Vous le demandez au CPAS de votre commune.',
    'You ask for it at the OCMW of your municipality.',
    'Yardımı belediyenizin OCMW’sinden istersiniz.',
    'تطلبه من مركز OCMW في بلديتك.',
    'Ви просите його в OCMW вашої громади.',
  ),
  how: saidOrWritten,
  papers: [
    {
      what: t('Uw verblijfskaart', 'Votre carte de séjour', 'Your residence card', 'Oturum kartınız', 'بطاقة الإقامة', 'Карта проживання'),
      fromRegister: true,
    },
    allHouseholdIncome,
    statementsOfAllAccounts,
    rentalContract,
    familyBenefit,
  ],
  term: { days: 30, source: 'OCMW-wet 08-07-1976 art. 71 (een maand)' },
  appeal: labourCourt('OCMW-wet 08-07-1976 art. 71'),
  themes: ['income'],
};
