// `hoeksteen rights impact --database`: one line of JSON for every result that becomes different, the counts on standard error. Nothing is released by it.
import type { WantedImpact } from '../catalogue/public.ts';
import type { ImpactOptions } from './cli.ts';
import { fileFault } from './cli-files.ts';
import { readBytes } from './cli-input.ts';

export async function impactLines(file: string | undefined, options: ImpactOptions): Promise<number> {
  let bodies: unknown = null;
  if (file !== undefined) {
    if (options.rule || options.amount) return refuse(['a file or --rule and --amount: not both']);
    try {
      bodies = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readBytes(file)));
    } catch (error) {
      return refuse([
        (error as { code?: string }).code === undefined || error instanceof TypeError
          ? '/: expected JSON in UTF-8'
          : fileFault(file, error),
      ]);
    }
    if (bodies === null) return refuse(['/: expected { "rules": [], "amounts": [] }']);
  }
  const wanted: WantedImpact = {
    rules: options.rule ?? [],
    amounts: options.amount ?? [],
    bodies,
    on: options.on ?? null,
    municipality: options.municipality ?? null,
  };
  // Loaded only where it is asked for, with the database behind it.
  const { impactOfDrafts } = await import('../catalogue/public.ts');
  const answer = await impactOfDrafts(wanted).catch((error: unknown) => noDatabase(error));
  if (!answer.ok) return refuse(answer.faults);
  const { on, counts, items } = answer.impact;
  for (const { householdId, right, personId, before, after } of items)
    process.stdout.write(`${JSON.stringify({ household: householdId, right, person: personId, before, after })}\n`);
  process.stderr.write(`${on}: ${counts.looked} households, ${counts.touched} touched, ${counts.better} better, ${counts.worse} worse\n`);
  return 0;
}

/** A database that cannot be opened is for the caller to mend, so its message is shown; any other fault is ours. */
function noDatabase(error: unknown): { ok: false; faults: string[] } {
  const { message = 'cannot be read', code } = error as { message?: string; code?: string };
  if (code === undefined && !message.startsWith('there is no ')) throw error;
  return { ok: false, faults: [`--database: ${message}`] };
}

function refuse(lines: string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}
