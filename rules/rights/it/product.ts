// The sheet of the integration allowance: who decides, where to ask, what to bring.
import { disabilityService, helpedNearby, labourCourt, onDisabilitySite } from '../asking.ts';
import { identityCard, medicalReports, ownIncome } from '../papers.ts';
import type { Product } from '../product.ts';

export const product: Product = {
  authority: disabilityService,
  procedure: 'application',
  where: onDisabilitySite,
  how: helpedNearby,
  papers: [identityCard, medicalReports, ownIncome],
  appeal: labourCourt('Handvest van de sociaal verzekerde, wet 11-04-1995 art. 23'),
  themes: ['income', 'health'],
};
