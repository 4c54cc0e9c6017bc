// `hoeksteen rights check|scan|impact|list|schema`, exactly as the contract says. Exit 0 = computed, 2 = bad input or option, 3 = lines of a scan refused, 1 = our fault.
import type { Command } from 'commander';
import { type Outcome, type RightCode, isOwnCode, languages, rightCodes } from '../../rules/contract.ts';
import { isDay } from '../../rules/engine/dates.ts';
import type { Lang } from '../../rules/contract.ts';
import { printable, shown } from '../../rules/schema.ts';

const outcomes: readonly Outcome[] = ['entitled', 'excluded', 'unknown', 'alreadyReceives', 'manual'];
const formats = ['json', 'text', 'pdf'] as const;
export type Format = (typeof formats)[number];
const listFormats = ['json', 'jsonld', 'text'] as const;

export function addRightsCommands(program: Command): void {
  // A wrong command or option is bad input (2), not a fault of ours (1). Commands made after this inherit it.
  program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
  program.configureOutput({ outputError: (text, write) => write(`${inOneLine(text)}; --help says what can be asked\n`) });
  const rights = program.command('rights').description('check a household, scan many, list the rights, print the schema of the input');

  rights
    .command('check')
    .description('check one household')
    .argument('<file>', 'household as JSON; - reads standard input')
    .option('--on <day>', 'day of the check, YYYY-MM-DD', day)
    .option('--lang <language>', languages.join(', '), oneOf('--lang', languages), 'nl')
    .option('--format <format>', 'json, text or pdf; text on a terminal, else json', oneOf('--format', formats))
    .option('--out <file>', 'write here instead of to standard output')
    .option('--database', "with the centre's own rows and rules")
    .action(async (file: string, options: CheckOptions) => {
      const { checkFile } = await import('./cli-check.ts');
      process.exitCode = await answer(() => checkFile(file, options));
    });

  rights
    .command('scan')
    .description('check many households, one a line; writes CSV')
    .argument('<file>', 'households, one JSON a line; - reads standard input')
    .requiredOption('--out <file>', 'the CSV; refused lines go to FILE.errors')
    .option('--on <day>', 'day of the check, YYYY-MM-DD', day)
    .option(
      '--rights <codes>',
      'only these, comma between',
      codesOf<RightCode>('--rights', rightCodes, 'the code of a right; rights list names them', isOwnCode),
    )
    .option('--outcomes <outcomes>', 'only these, comma between', codesOf<Outcome>('--outcomes', outcomes, `one of ${outcomes.join(', ')}`))
    .option('--resume', 'go on with a scan that was stopped, after the last whole line written')
    .option('--database', "with the centre's own rows and rules")
    .option('--municipality <nis>', 'of which centre, where the database holds more than one')
    .option('--threads <count>', 'threads that compute; 0 is none but this one', threadsOf)
    .action(async (file: string, options: ScanOptions) => {
      const { scanFile } = await import('./cli-scan.ts');
      process.exitCode = await answer(() => scanFile(file, options));
    });

  rights
    .command('impact')
    .description('whom a draft rule or amount touches: every household whose outcome or euros change, one JSON a line')
    .argument('[file]', 'drafts as JSON, { "rules": [], "amounts": [] } with the bodies of the API; - reads standard input')
    .requiredOption('--database', "the households and rules of the centre's database; each file read is in the audit log")
    .option(
      '--rule <ids>',
      'submitted local rules, comma between; without file, --rule and --amount: all that wait for a second person',
      idsOf('--rule'),
    )
    .option('--amount <ids>', 'submitted rows of amounts, comma between', idsOf('--amount'))
    .option('--on <day>', 'day of the comparison, YYYY-MM-DD; else today, or the first day of what is to come', day)
    .option('--municipality <nis>', 'of which centre, where the database holds more than one')
    .action(async (file: string | undefined, options: ImpactOptions) => {
      const { impactLines } = await import('./cli-impact.ts');
      process.exitCode = await answer(() => impactLines(file, options));
    });

  rights
    .command('list')
    .description('every right with its law, dates of effect, inputs and sheet')
    .option('--on <day>', 'as it stands on this day, YYYY-MM-DD', day)
    .option('--lang <language>', languages.join(', '), oneOf('--lang', languages), 'nl')
    .option('--format <format>', 'json, jsonld (CPSV-AP and IPDC/LPDC) or text', oneOf('--format', listFormats), 'text')
    .action(async (options: ListOptions) => {
      const { listRights } = await import('./cli-list.ts');
      process.exitCode = await answer(() => Promise.resolve(listRights(options)));
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
export type ListFormat = (typeof listFormats)[number];
export type ListOptions = { on?: string; lang: Lang; format: ListFormat };

/** What was wrong with the options: all of it is said before anything is read. */
const faults: string[] = [];

function wrong(option: string, value: string, expected: string): void {
  faults.push(`${option}: ${value === '' ? '(empty)' : shown(value)}: expected ${expected}`);
}

/** What goes wrong after the input was good is ours: exit 1, without the household on the screen. */
async function answer(run: () => Promise<number>): Promise<number> {
  if (faults.length > 0) {
    process.stderr.write(`${faults.join('\n')}\n`);
    return 2;
  }
  try {
    return await run();
  } catch (error) {
    process.stderr.write(`a fault of ours: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}\n`);
    return 1;
  }
}

/** What the reader of the options says itself: `error: unknown option '--x'`, with a second line where it guesses what was meant. */
const inOneLine = (text: string): string =>
  printable(
    text
      .trim()
      .replace(/^error: /, '')
      .replaceAll(/\s*\n\s*/g, ' '),
  ).slice(0, 200);

function day(text: string): string {
  if (!isDay(text)) wrong('--on', text, 'a day that exists, YYYY-MM-DD');
  return text;
}

const idsOf =
  (option: string) =>
  (text: string): string[] => {
    const found = text.split(',').map((part) => part.trim());
    for (const id of found)
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) wrong(option, id, 'an id as the list of drafts shows it');
    return found;
  };

function threadsOf(text: string): number {
  if (!/^[0-9]{1,2}$/.test(text)) wrong('--threads', text, 'a number from 0 to 99');
  return Number(text);
}

const oneOf =
  <Word extends string>(option: string, known: readonly Word[]) =>
  (text: string): Word => {
    if (!(known as readonly string[]).includes(text)) wrong(option, text, `one of ${known.join(', ')}`);
    return text as Word;
  };

const codesOf =
  <Code extends string>(option: string, known: readonly Code[], expected: string, isOther?: (text: string) => boolean) =>
  (text: string): Code[] =>
    text.split(',').map((part) => {
      const code = part.trim();
      if (!(known as readonly string[]).includes(code) && !isOther?.(code)) wrong(option, code, expected);
      return code as Code;
    });
