// `hoeksteen rights check --database`: the shipped rules and those of the centre together, from the database of an installation.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../kernel/paths.ts';
import { catalogueHash } from '../../rules/catalogue.ts';
import type { CheckResult } from '../../rules/contract.ts';
import { testApp } from '../../test/harness/app.ts';
import type { TestApp } from '../../test/harness/app.ts';
import { release, voucher } from './catalogue-fixture.ts';

let house: TestApp;
let folder = '';
beforeAll(async () => {
  house = await testApp();
  folder = mkdtempSync(path.join(tmpdir(), 'hoeksteen-cli-'));
  await release(await house.as('policy'), await house.as('head'), { rules: [voucher()] });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await house.close();
});

const family = (municipality: string) => ({
  municipality,
  events: [{ kind: 'birth', on: '2025-01-20' }],
  persons: [{ id: 'a', role: 'reference', birthDate: '1990-05-12' }],
});
const command = (env: Record<string, string>, household: unknown, ...more: string[]) => {
  const file = path.join(folder, 'household.json');
  writeFileSync(file, JSON.stringify(household));
  const done = spawnSync(process.execPath, [path.join(root, 'bin/hoeksteen.mjs'), 'rights', 'check', file, '--on', '2025-02-18', ...more], {
    encoding: 'utf8',
    env: { ...process.env, HOEKSTEEN_DATA: path.join(folder, 'data'), ...env },
  });
  return { code: done.status, out: done.stdout, errors: done.stderr };
};
/** The keys of the tests, in a folder as an installation has it. */
const withDatabase = () => {
  const keys = path.join(folder, 'keys');
  mkdirSync(keys, { recursive: true });
  writeFileSync(path.join(keys, 'secret.json'), JSON.stringify({ version: 1, secret: Buffer.alloc(32, 7).toString('base64') }), {
    mode: 0o600,
  });
  return { DATABASE_URL: house.adminUrl, HOEKSTEEN_KEYS: keys };
};

it('computes by the union, with the hash of the union', () => {
  const done = command(withDatabase(), family('99001'), '--database', '--format', 'json');
  expect(done.errors).toBe('');
  expect(done.code).toBe(0);
  const check = JSON.parse(done.out) as CheckResult;
  expect(check.results.at(-1)).toMatchObject({ right: 'lokaalGeboortebon', outcome: 'entitled', amount: { cents: 5000, per: 'once' } });
  expect(check.catalogue).not.toBe(catalogueHash());
  const text = command(withDatabase(), family('99001'), '--database', '--format', 'text').out;
  expect(text).toMatch(/Geboortebon: ja, 50,00 euro eenmalig/);
});

it('without the option only what is shipped; with another centre that centre', () => {
  const shipped = JSON.parse(command({}, family('99001'), '--format', 'json').out) as CheckResult;
  expect(shipped.catalogue).toBe(catalogueHash());
  const other = JSON.parse(command(withDatabase(), family('99002'), '--database', '--format', 'json').out) as CheckResult;
  expect(other.catalogue).toBe(catalogueHash());
});

it('says in one line that there is no database, exit 2, and computes nothing', () => {
  const done = command({}, family('99001'), '--database');
  expect(done.code).toBe(2);
  expect(done.out).toBe('');
  expect(done.errors).toMatch(/^--database: there is no data folder .+\n$/);
});
