// The command line. Each command loads its own part only, so that `hoeksteen rights check` starts in a blink.
import { Command } from 'commander';
import { addRightsCommands } from './rooms/rights/cli.ts';

// Who reads only the first lines (`| head`) closes the pipe: that is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`standard output: cannot be written (${error.code ?? 'no reason given'})\n`);
  process.exit(2);
});

const program = new Command('hoeksteen').description('Open platform of the local social service');
addRightsCommands(program);

program
  .command('audit')
  .description('the audit log')
  .command('verify')
  .description('prove that no row of the audit log was changed, removed or added')
  .option('--checkpoints <file>', 'the file outside the database to which the seals were written')
  .option('--tenant <number>', 'one tenant alone', Number)
  .action(async (options: { checkpoints?: string; tenant?: number }) => {
    const { verifyCommand } = await import('./kernel/commands.ts');
    process.exitCode = await verifyCommand(options);
  });

program
  .command('db')
  .description('the database')
  .command('migrate')
  .description('bring the database to the newest schema')
  .action(async () => {
    const { migrateCommand } = await import('./kernel/commands.ts');
    await migrateCommand();
  });

await program.parseAsync().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 2;
});
