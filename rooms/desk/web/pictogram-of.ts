// Which picture stands beside a question, by its predicate. Names of web/pictograms.
const byStart: [string, string][] = [
  ['incomes', 'geld'],
  ['savings', 'geld'],
  ['householdTaxable', 'geld'],
  ['maintenance', 'geld'],
  ['properties', 'huis'],
  ['dwelling', 'huis'],
  ['homeless', 'huis'],
  ['hadInstallation', 'sleutel'],
  ['energy', 'energie'],
  ['work', 'werk'],
  ['student', 'school'],
  ['health', 'zorg'],
  ['informalCare', 'zorg'],
  ['pregnant', 'kind'],
  ['placed', 'kind'],
  ['childBenefit', 'kind'],
  ['parents', 'ouders'],
  ['partner', 'partner'],
  ['married', 'partner'],
  ['receives', 'ticket'],
  ['residence', 'alleen'],
];

export function pictogramOf(predicate: string): string {
  return byStart.find(([start]) => predicate.startsWith(start))?.[1] ?? 'weetniet';
}
