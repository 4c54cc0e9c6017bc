// Resources that never count for the leefloon: KB 11-07-2002 art. 22 par. 1, as consolidated on 31-05-2024. The date is that of the version read, not of
// the entry of each item. Source: Axiom Foundation RuleSpec corpus (rulespec-be, CC BY 4.0), July 2026; bdas-wwsb.brussels.
export const exemptResourcesFrom = '2024-05-31';

export const exemptResources = [
  'aid of the centre (OCMW)',
  'family benefit for children that the applicant raises',
  'maintenance for these children',
  'cheques of wijk-werken (PWA) up to the cap a cheque',
  'training, productivity and encouragement premiums of regions and communities',
  'moving, installation, waiting and rent allowances of the regions',
  'study grants and allowances for study costs',
  'foster care allowances',
  'attendance fees of a public mandate',
  'gifts that do not come regularly',
  'war and service rents',
  'allowances of the care insurance (zorgbudget)',
  'German compensation for detention in war time',
  'refundable tax credit for children',
  'flat rate of the guardian of a minor',
  'reimbursements of volunteers',
  'allowance of a transition internship',
  'integration allowance (IT) for persons with a disability',
];
