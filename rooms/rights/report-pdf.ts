// The report of a check as PDF for the command line. Null = this build has no letters for it.
import type { CheckResult, Household, Lang } from '../../rules/contract.ts';

export async function renderReportPdf(_check: CheckResult, _household: Household, _lang: Lang): Promise<Uint8Array | null> {
  return null;
}
