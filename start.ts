// The whole product in one process: database, migrations, demo municipality, seals of the audit log, jobs, web server. `npm start` ends up here.
import { createServer } from 'node:net';
import { demoAccounts, demoPassword } from './demo/accounts.ts';
import { loadDemo } from './demo/load.ts';
import { startSealer } from './kernel/audit-seal.ts';
import { systemClock } from './kernel/clock.ts';
import { configHelp, readConfig } from './kernel/config.ts';
import type { Config } from './kernel/config.ts';
import { openPool } from './kernel/db.ts';
import { startWorker } from './kernel/jobs.ts';
import { loadKeys } from './kernel/keys.ts';
import { lockFolder } from './kernel/lock.ts';
import { migrate, urlFor } from './kernel/migrate.ts';
import { openDatabase } from './kernel/postgres/database.ts';
import { startServer } from './server.ts';
import { allJobs } from './worker.ts';

const demoLogins = { password: demoPassword, accounts: demoAccounts.map(({ key, name, does }) => ({ account: key, name, does })) };
const say = (text: string): void => console.log(text);

/** Fails in one line when somebody else listens there, before a database is made for nothing. */
function portIsFree({ port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new Error(`port ${port} is in use: stop the program that listens there, or choose another (PORT=${port + 1} npm start)`));
      else if (error.code === 'EACCES')
        reject(new Error(`port ${port} may not be used by this user: choose one above 1023 (PORT=3000 npm start)`));
      else reject(error);
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

type Stop = () => Promise<void> | void;

async function start(config: Config, stops: Stop[]): Promise<void> {
  const began = performance.now();
  await portIsFree(config);
  stops.push(lockFolder(config.dataFolder));
  const keys = loadKeys(config.keysFile);
  const database = await openDatabase(config, keys, say);
  stops.push(() => database.stop());
  const { applied } = await migrate(database.adminUrl, keys);
  if (applied.length > 0) say(`database brought to ${applied.at(-1)}`);

  const pool = openPool(urlFor(database.adminUrl, keys, 'hs_login'), {
    max: 20,
    onError: (error) => say(`database connection lost: ${error.message}`),
  });
  stops.push(() => pool.end());
  const clock = systemClock;
  const isDemo = config.demo && (await loadDemo({ adminUrl: database.adminUrl, pool, keys, clock, say }));
  const sealer = startSealer({
    pool,
    keys,
    clock,
    checkpointsFile: config.checkpointsFile,
    onError: (error) => say(`audit log not sealed: ${error.message}`),
  });
  stops.push(() => sealer.stop());
  const queueUrl = urlFor(database.adminUrl, keys, 'hs_queue');
  const worker = await startWorker({
    queueUrl,
    pool,
    keys,
    clock,
    jobs: allJobs,
    onError: (name, error) => say(`job ${name} failed: ${error.message}`),
  });
  stops.push(() => worker.stop());
  const server = await startServer({ config, pool, keys, clock, demo: isDemo ? demoLogins : null });
  stops.push(() => server.close());

  say(`\nHoeksteen is ready in ${((performance.now() - began) / 1000).toFixed(1)} s: ${server.address}`);
  if (isDemo) {
    say(`\nDemo municipality Heiderode. Log in with one of these names and the password ${demoPassword}`);
    for (const account of demoAccounts) say(`  ${account.key.padEnd(8)} ${account.name.padEnd(16)} ${account.does}`);
  }
  say('\nStop with Ctrl-C');
}

async function stopAll(stops: Stop[]): Promise<void> {
  for (const stop of stops.splice(0).reverse()) {
    try {
      await stop();
    } catch (error) {
      say(`while stopping: ${(error as Error).message}`);
    }
  }
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return say(configHelp);
  const stops: Stop[] = [];
  let asked = false;
  const onSignal = (): void => {
    if (asked) process.exit(1);
    asked = true;
    void stopAll(stops).then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  try {
    await start(readConfig(), stops);
  } catch (error) {
    if (asked) return;
    console.error(`Hoeksteen did not start: ${(error as Error).message}`);
    await stopAll(stops);
    process.exit(1);
  }
}

await main();
