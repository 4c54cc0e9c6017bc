// The sheet of the leefloon: who decides, where to ask, what to bring, by when. Wet 26-05-2002.
import { labourCourt, ocmw, saidOrWritten } from '../asking.ts';
import { allHouseholdIncome, familyBenefit, identityOrResidenceCard, rentalContract, statementsOfAllAccounts } from '../papers.ts';
import type { Product } from '../product.ts';
import { t } from '../words.ts';

export const product: Product = {
  authority: ocmw,
  procedure: 'application',
  where: t(
    'U vraagt het leefloon aan bij het OCMW van uw gemeente.',
    'Vous demandez le revenu d’intégration au CPAS de votre commune.',
    'You ask for it at the OCMW of your municipality.',
    'Yardımı belediyenizin OCMW’sinden istersiniz.',
    'تطلبه من مركز OCMW في بلديتك.',
    'Ви просите його в OCMW вашої громади.',
  ),
  how: saidOrWritten,
  papers: [identityOrResidenceCard, allHouseholdIncome, statementsOfAllAccounts, rentalContract, familyBenefit],
  term: { days: 30, source: 'Wet 26-05-2002 (RMI) art. 21 par. 1' },
  appeal: labourCourt('Wet 26-05-2002 (RMI) art. 47'),
  themes: ['income'],
};
