// `hoeksteen rights check`: one household in, the output of the contract out, as JSON, as plain text or as the report in PDF.
import { checkHousehold } from '../../rules/check.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { printable } from '../../rules/schema.ts';
import type { CheckOptions } from './cli.ts';
import { fileFault, isSameFile, writeWhole } from './cli-files.ts';
import { readBytes, readHousehold } from './cli-input.ts';
import { checkAsText } from './cli-text.ts';
import { renderReportPdf } from './report-pdf.ts';

export async function checkFile(file: string, options: CheckOptions): Promise<number> {
  const format = options.format ?? (process.stdout.isTTY && options.out === undefined ? 'text' : 'json');
  if (format === 'pdf' && options.out === undefined) return refuse(['--format pdf: needs --out FILE']);
  if (options.out !== undefined && file !== '-' && isSameFile(file, options.out))
    return refuse([`--out: ${printable(options.out)}: expected another file than the household itself`]);
  let bytes: Uint8Array;
  try {
    bytes = readBytes(file);
  } catch (error) {
    return refuse([fileFault(file, error)]);
  }
  const input = readHousehold(bytes, options.on);
  if (!input.ok) return refuse(input.faults);
  let rules = shippedRules;
  if (options.database) {
    try {
      rules = await rulesFromDatabase(input.household.municipality ?? null);
    } catch (error) {
      return refuse([`--database: ${error instanceof Error ? error.message : 'cannot be read'}`]);
    }
  }
  const check = checkHousehold(input.household, { on: input.on, lang: options.lang, rules });
  if (format === 'pdf') {
    return put(await renderReportPdf(check, input.household, options.lang, rules), options.out);
  }
  return put(
    format === 'json' ? `${JSON.stringify(check, null, 2)}\n` : checkAsText(check, input.household, options.lang, rules),
    options.out,
  );
}

/** Loaded only where it is needed: without the database part the command starts at once. */
async function rulesFromDatabase(municipality: string | null): Promise<RuleSet> {
  const { rulesOfDatabase } = await import('../catalogue/public.ts');
  return rulesOfDatabase(municipality);
}

function put(content: string | Uint8Array, out: string | undefined): number {
  if (out === undefined) {
    process.stdout.write(content);
    return 0;
  }
  try {
    writeWhole(out, content);
    return 0;
  } catch (error) {
    return refuse([fileFault(out, error)]);
  }
}

function refuse(lines: string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}
