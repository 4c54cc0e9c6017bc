// `hoeksteen rights check|scan|impact|list|schema`, exactly as the contract says. Exit 0 = computed, 2 = bad input or option, 3 = lines of a scan refused, 1 = our fault.
import { type Command, InvalidArgumentError } from 'commander';
import { type Outcome, type RightCode, isOwnCode, languages, rightCodes } from '../../rules/contract.ts';
import { isDay } from '../../rules/engine/dates.ts';
import type { Lang } from '../../rules/contract.ts';

const outcomes: readonly Outcome[] = ['entitled', 'excluded', 'unknown', 'alreadyReceives', 'manual'];
export type Format = 'json' | 'text' | 'pdf';

export function addRightsCommands(program: Command): void {
  // A wrong command or option is bad input (2), not a fault of ours (1). Commands made after this inherit it.
  program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
  const rights = program.command('rights').description('check a household, scan many, list the rights, print the schema of the input');

  rights
    .command('check')
    .description('check one household')
    .argument('<file>', 'household as JSON; - reads standard input')
    .option('--on <day>', 'day of the check, YYYY-MM-DD', day)
    .option('--lang <language>', languages.join(', '), language, 'nl')
    .option('--format <format>', 'json, text or pdf; text on a terminal, else json', format)
    .option('--out <file>', 'write here instead of to standard output')
    .option('--database', "with the centre's own rows and rules")
    .action(async (file: string, options: CheckOptions) => {
      const { checkFile } = await import('./cli-check.ts');
      process.exitCode = await ourFault(() => checkFile(file, options));
    });

  rights
    .command('scan')
    .description('check many households, one a line; writes CSV')
    .argument('<file>', 'households, one JSON a line; - reads standard input')
    .requiredOption('--out <file>', 'the CSV; refused lines go to FILE.errors')
    .option('--on <day>', 'day of the check, YYYY-MM-DD', day)
    .option('--rights <codes>', 'only these, comma between', codesOf<RightCode>('right', rightCodes, isOwnCode))
    .option('--outcomes <outcomes>', 'only these, comma between', codesOf<Outcome>('outcome', outcomes))
    .option('--resume', 'go on with a scan that was stopped, after the last whole line written')
    .option('--database', "with the centre's own rows and rules")
    .option('--municipality <nis>', 'of which centre, where the database holds more than one')
    .option('--threads <count>', 'threads that compute; 0 is none but this one', threadsOf)
    .action(async (file: string, options: ScanOptions) => {
      const { scanFile } = await import('./cli-scan.ts');
      process.exitCode = await ourFault(() => scanFile(file, options));
    });

  rights
    .command('impact')
    .description('whom a draft rule or amount touches: every household whose outcome or euros change, one JSON a line')
    .argument('[file]', 'drafts as JSON, { "rules": [], "amounts": [] } with the bodies of the API; - reads standard input')
    .requiredOption('--database', "the households and rules of the centre's database; each file read is in the audit log")
    .option(
      '--rule <ids>',
      'submitted local rules, comma between; without file, --rule and --amount: all that wait for a second person',
      ids,
    )
    .option('--amount <ids>', 'submitted rows of amounts, comma between', ids)
    .option('--on <day>', 'day of the comparison, YYYY-MM-DD; else today, or the first day of what is to come', day)
    .option('--municipality <nis>', 'of which centre, where the database holds more than one')
    .action(async (file: string | undefined, options: ImpactOptions) => {
      const { impactLines } = await import('./cli-impact.ts');
      process.exitCode = await ourFault(() => impactLines(file, options));
    });

  rights
    .command('list')
    .description('every right with its law, dates of effect, inputs and sheet')
    .option('--on <day>', 'as it stands on this day, YYYY-MM-DD', day)
    .option('--lang <language>', languages.join(', '), language, 'nl')
    .option('--format <format>', 'json, jsonld (CPSV-AP and IPDC/LPDC) or text', listFormat, 'text')
    .action(async (options: ListOptions) => {
      const { listRights } = await import('./cli-list.ts');
      listRights(options);
    });

  rights
    .command('schema')
    .description('the JSON schema of a household')
    .option('--usual', 'the usual range of each fact, used for "likely" and "unlikely" only')
    .action(async (options: { usual?: boolean }) => {
      const { printSchema } = await import('./cli-list.ts');
      printSchema(options.usual === true);
    });
}

export type CheckOptions = { on?: string; lang: Lang; format?: Format; out?: string; database?: boolean };
export type ScanOptions = {
  on?: string;
  out: string;
  rights?: RightCode[];
  outcomes?: Outcome[];
  resume?: boolean;
  threads?: number;
  database?: boolean;
  municipality?: string;
};
export type ImpactOptions = { rule?: string[]; amount?: string[]; on?: string; municipality?: string };
export type ListFormat = 'json' | 'jsonld' | 'text';
export type ListOptions = { on?: string; lang: Lang; format: ListFormat };

/** What goes wrong after the input was good is ours: exit 1, without the household on the screen. */
async function ourFault(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    process.stderr.write(`a fault of ours: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}\n`);
    return 1;
  }
}

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('a day that exists was expected, YYYY-MM-DD');
  return text;
}

function ids(text: string): string[] {
  const found = text.split(',').map((part) => part.trim());
  if (found.some((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)))
    throw new InvalidArgumentError('ids as the list of drafts shows them were expected, comma between');
  return found;
}

function threadsOf(text: string): number {
  if (!/^[0-9]{1,2}$/.test(text)) throw new InvalidArgumentError('a number from 0 to 99 was expected');
  return Number(text);
}

function language(text: string): Lang {
  const found = languages.find((one) => one === text);
  if (!found) throw new InvalidArgumentError(`one of ${languages.join(', ')} was expected`);
  return found;
}

function format(text: string): Format {
  if (text !== 'json' && text !== 'text' && text !== 'pdf') throw new InvalidArgumentError('json, text or pdf was expected');
  return text;
}

function listFormat(text: string): ListFormat {
  if (text !== 'json' && text !== 'jsonld' && text !== 'text') throw new InvalidArgumentError('json, jsonld or text was expected');
  return text;
}

function codesOf<Code extends string>(what: string, known: readonly Code[], isOther?: (text: string) => boolean): (text: string) => Code[] {
  return (text) =>
    text.split(',').map((part) => {
      const own = part.trim();
      const found = known.find((one) => one === own) ?? (isOther?.(own) ? (own as Code) : undefined);
      if (!found) throw new InvalidArgumentError(`no such ${what}: ${part.slice(0, 40)}`);
      return found;
    });
}
