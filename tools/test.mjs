// `npm test`: types, lint, nothing unused, every test (a real PostgreSQL and a real browser included), and one line at the end that counts.
// `--long` runs the full figures (100,000 requests of the pool fuzz, every case of the generators) instead of the seeded samples.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tool = (name) => path.join(root, 'node_modules', '.bin', name);
const env = { ...process.env, ...(process.argv.includes('--long') && { HOEKSTEEN_LONG: '1' }) };
const results = mkdtempSync(path.join(os.tmpdir(), 'hoeksteen-test-results-'));
const count = { passed: 0, failed: 0, notRun: 0, atSecondTry: 0 };

const run = (name, args) =>
  new Promise((resolve) => {
    const child = spawn(tool(name), args, { cwd: root, env, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });

async function check(title, name, args) {
  console.log(`\n> ${title}`);
  if ((await run(name, args)) === 0) count.passed++;
  else count.failed++;
}

async function tests(title, projects) {
  console.log(`\n> ${title}`);
  const file = path.join(results, `${projects.join('-')}.json`);
  const code = await run('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  count.passed += report.numPassedTests;
  // Passed, and yet with what went wrong the first time: said at the end, so that nobody gets used to it.
  const all = report.testResults.flatMap((file) => file.assertionResults);
  count.atSecondTry += all.filter((one) => one.status === 'passed' && one.failureMessages.length > 0).length;
  count.notRun += report.numPendingTests + report.numTodoTests;
  // a file that does not load, or an error outside a test, fails as well
  count.failed += code !== 0 && report.numFailedTests === 0 ? 1 : report.numFailedTests;
}

const began = performance.now();
try {
  await check('types', 'tsc', ['-p', 'tsconfig.json']);
  await check('lint', 'oxlint', ['--deny-warnings']);
  await check('nothing that nobody uses', 'knip', []);
  try {
    for (const name of ['start', 'thread', 'cli', 'web']) await ensureBuilt(name, (text) => console.log(`> ${text}`));
  } catch (error) {
    console.error(error);
    count.failed++;
  }
  await tests('tests without and with a database', ['pure', 'db']);
  await tests('tests in a browser', ['e2e']);
} finally {
  rmSync(results, { recursive: true, force: true });
}
console.log(`\n${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
const more = [
  ...(count.notRun > 0 ? [`, ${count.notRun} not run`] : []),
  ...(count.atSecondTry > 0 ? [`, ${count.atSecondTry} of them passed at the second try only`] : []),
];
console.log(`${count.passed} passed, ${count.failed} failed${more.join('')}`);
process.exitCode = count.failed > 0 ? 1 : 0;
