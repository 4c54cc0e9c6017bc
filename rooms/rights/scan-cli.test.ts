// A scan from a file as people run it: on threads, stopped in the middle, gone on with. What comes out is always the same file.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../kernel/paths.ts';
import { randomHousehold, seeded } from '../../rules/engine/random.ts';

const on = '2025-02-18';
const program = path.join(root, 'bin/hoeksteen.mjs');
let folder = '';
const file = (name: string): string => path.join(folder, name);
const given = (out: string, more: string[] = []): string[] => {
  const args = [program, 'rights', 'scan', file('in.ndjson'), '--out', file(out), '--on', on, '--rights', 'leefloon,parkeerkaart,proDeo'];
  return [...args, ...more];
};
const scanInto = (out: string, more: string[] = []) => spawnSync(process.execPath, given(out, more), { encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hoeksteen-scan-'));
  execFileSync(process.execPath, [program, 'rights', 'list'], { stdio: 'ignore' });
  const random = seeded(51);
  const some = Array.from({ length: 400 }, (_, at) =>
    at === 200 ? 'bad' : JSON.stringify(randomHousehold(random, at % 2 === 0 ? 0 : 0.1, on)),
  );
  writeFileSync(file('in.ndjson'), '');
  // The same households again and again: quickly made, and each line has its own number.
  for (let times = 0; times < 25; times++) appendFileSync(file('in.ndjson'), `${some.join('\n')}\n`);
  expect(scanInto('whole.csv', ['--threads', '0']).status).toBe(3);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const whole = (): string => readFileSync(file('whole.csv'), 'utf8');

test('on threads the file is the same, and nothing is noted once it is done', () => {
  const { status } = scanInto('threads.csv', ['--threads', '3']);
  expect(status).toBe(3);
  expect(readFileSync(file('threads.csv'), 'utf8') === whole()).toBe(true);
  expect(readFileSync(file('threads.csv.errors'), 'utf8')).toBe(readFileSync(file('whole.csv.errors'), 'utf8'));
  expect(existsSync(file('threads.csv.progress'))).toBe(false);
});

test('from standard input the file is the same', () => {
  const args = [program, 'rights', 'scan', '-', '--out', file('stdin.csv'), '--on', on, '--rights', 'leefloon,parkeerkaart,proDeo'];
  expect(spawnSync(process.execPath, args, { input: readFileSync(file('in.ndjson')) }).status).toBe(3);
  expect(readFileSync(file('stdin.csv'), 'utf8') === whole()).toBe(true);
});

test('Ctrl-C leaves whole lines and says so; --resume goes on to the same file', async () => {
  const child = spawn(process.execPath, given('stopped.csv', ['--threads', '1']), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  // As soon as something is written, it is stopped.
  const ended = once(child, 'exit');
  const look = setInterval(() => {
    if (!existsSync(file('stopped.csv.progress'))) return;
    clearInterval(look);
    child.kill('SIGINT');
  }, 5);
  const [code] = (await ended) as [number];
  expect(code).toBe(130);
  expect(said).toMatch(/stopped after \d+ lines; .*stopped\.csv holds their results, --resume goes on/);
  const part = readFileSync(file('stopped.csv'), 'utf8');
  expect(part.endsWith('\n')).toBe(true);
  expect(whole().startsWith(part)).toBe(true);
  expect(part.length).toBeLessThan(whole().length);
  expect(scanInto('stopped.csv', ['--resume']).status).toBe(3);
  expect(readFileSync(file('stopped.csv'), 'utf8') === whole()).toBe(true);
  expect(readFileSync(file('stopped.csv.errors'), 'utf8')).toBe(readFileSync(file('whole.csv.errors'), 'utf8'));
});

test('--resume cuts off a line that was half written, refuses another scan, and begins anew where nothing is noted', async () => {
  const child = spawn(process.execPath, given('killed.csv', ['--threads', '1']), { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const look = setInterval(() => {
    if (existsSync(file('killed.csv.progress'))) child.kill('SIGKILL');
  }, 5);
  await ended;
  clearInterval(look);
  appendFileSync(file('killed.csv'), 'half a li');
  const other = spawnSync(process.execPath, [...given('killed.csv', ['--resume']), '--outcomes', 'entitled'], { encoding: 'utf8' });
  expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('was begun with another file, other options or other rules')]);
  expect(scanInto('killed.csv', ['--resume']).status).toBe(3);
  expect(readFileSync(file('killed.csv'), 'utf8') === whole()).toBe(true);
  truncateSync(file('killed.csv'), Math.floor(statSync(file('killed.csv')).size / 2));
  expect(scanInto('killed.csv', ['--resume']).status).toBe(3);
  expect(readFileSync(file('killed.csv'), 'utf8') === whole()).toBe(true);
});
