// The report of a check as PDF for the command line: no name, no sender of a house, the same document as in the product.
import { renderLetter } from '../../kernel/letters.ts';
import type { CheckResult, Household, Lang } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { buildReport } from './report.ts';

export async function renderReportPdf(check: CheckResult, household: Household, lang: Lang, rules: RuleSet): Promise<Uint8Array> {
  const report = buildReport({
    results: check.results,
    household,
    lang,
    madeOn: check.on,
    name: null,
    givenNames: new Map(household.persons.map((person) => [person.id, person.id])),
    sender: { name: 'Hoeksteen', address: null, phone: null, hours: null },
    worker: null,
    needsInterpreter: false,
    rules,
  });
  return renderLetter(report);
}
