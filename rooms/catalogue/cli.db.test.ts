// `hoeksteen rights check --database`: the shipped rules and those of the centre together, from the database of an installation.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../kernel/paths.ts';
import { catalogueHash } from '../../rules/catalogue.ts';
import type { CheckResult } from '../../rules/contract.ts';
import { clockAt } from '../../test/harness/clock.ts';
import { testApp } from '../../test/harness/app.ts';
import type { TestApp } from '../../test/harness/app.ts';
import { namedFamily, release, submitted, voucher } from './catalogue-fixture.ts';

let house: TestApp;
let folder = '';
beforeAll(async () => {
  house = await testApp({ clock: clockAt('2025-02-18T09:24:00Z') });
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
const run = (env: Record<string, string>, ...words: string[]) => {
  const done = spawnSync(process.execPath, [path.join(root, 'bin/hoeksteen.mjs'), 'rights', ...words], {
    encoding: 'utf8',
    env: { ...process.env, HOEKSTEEN_DATA: path.join(folder, 'data'), ...env },
  });
  return { code: done.status, out: done.stdout, errors: done.stderr };
};
const command = (env: Record<string, string>, household: unknown, ...more: string[]) => {
  const file = path.join(folder, 'household.json');
  writeFileSync(file, JSON.stringify(household));
  return run(env, 'check', file, '--on', '2025-02-18', ...more);
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

it('scans by the same union, on one thread and on more; its own right can be asked for, and one that is not there is named', () => {
  const [file, out] = [path.join(folder, 'many.ndjson'), path.join(folder, 'many.csv')];
  const line = JSON.stringify({ ...family('99001'), on: '2025-02-18' });
  writeFileSync(file, `${Array.from({ length: 260 }, () => line).join('\n')}\n`);
  const scan = (...more: string[]) => run(withDatabase(), 'scan', file, '--out', out, ...more);
  const rows = () => readFileSync(out, 'utf8').trim().split('\n');
  for (const threads of ['0', '1']) {
    expect(scan('--database', '--rights', 'lokaalGeboortebon', '--threads', threads)).toMatchObject({ code: 0, errors: '' });
    expect([rows().length, rows()[1], rows()[260]]).toEqual([
      261,
      '1,lokaalGeboortebon,,entitled,5000,once,',
      '260,lokaalGeboortebon,,entitled,5000,once,',
    ]);
  }
  expect(scan('--rights', 'lokaalGeboortebon')).toMatchObject({
    code: 2,
    errors: expect.stringMatching(/^--rights: lokaalGeboortebon: .*--database\n$/),
  });
  expect(scan('--rights', 'bestaatNiet')).toMatchObject({ code: 2 });
  expect(scan('--threads', '0').code).toBe(0);
  expect(rows().some((row) => row.includes('lokaal'))).toBe(false);
  expect(run({}, 'scan', file, '--out', out, '--database')).toMatchObject({
    code: 2,
    errors: expect.stringMatching(/^--database: there is no data folder/),
  });
});

describe('rights impact: whom a draft touches', () => {
  type Line = { household: string; right: string; person: string | null; before: unknown; after: unknown };
  const linesOf = (out: string): Line[] =>
    out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);
  const logged = async () =>
    (
      await house.admin.query<{ action: string; account_id: string; subjects: string[]; reason: string }>(
        `select action, account_id, subjects, reason from hs.audit where action like 'catalogue.impact%' and reason like '%command line' order by at, id`,
      )
    ).rows;

  it('names every household whose outcome or euros change, and nobody that is hidden; each file read is in the audit log', async () => {
    const worker = await house.as('socialWorker');
    const [born, without, shielded] = [
      await namedFamily(worker, 'Peeters'),
      await namedFamily(worker, 'Maes', null),
      await namedFamily(worker, 'Verstraeten'),
    ];
    expect((await worker.post(`/persons/${shielded.personId}/shield`, { reason: 'wordt bedreigd', accountIds: [] })).status).toBe(200);
    const draft = voucher({ from: '2025-02-18', to: null, right: 'lokaalFonds', figures: { bon: 7000 }, amount: '$lokaalFonds.bon' });
    const { rules } = await submitted(await house.as('policy'), { rules: [draft] });
    const asked = run(withDatabase(), 'impact', '--database', '--rule', rules[0]!, '--on', '2025-02-18');
    expect(asked.code, asked.errors).toBe(0);
    expect(linesOf(asked.out)).toEqual([
      {
        household: born.householdId,
        right: 'lokaalFonds',
        person: null,
        before: null,
        after: { outcome: 'entitled', amount: { cents: 7000, per: 'once' } },
      },
    ]);
    expect(asked.errors).toBe('2025-02-18: 2 households, 1 touched, 1 better, 0 worse\n');
    expect(asked.out).not.toMatch(/Peeters|Noor/);
    const rows = await logged();
    const read = rows.filter((row) => row.action === 'catalogue.impact').flatMap((row) => row.subjects);
    expect(read.toSorted()).toEqual([born.householdId, without.householdId].toSorted());
    expect(rows.at(-1)).toMatchObject({ action: 'catalogue.impactExport', reason: '1 households, command line' });
    // the head sees the same families through the server
    const server = (await (await house.as('head')).post('/catalogue/impact', { rules, on: '2025-02-18' })).body;
    expect(server.items.map((one: { householdId: string }) => one.householdId)).toEqual([born.householdId]);
    // without naming one: all that wait
    expect(linesOf(run(withDatabase(), 'impact', '--database', '--on', '2025-02-18').out).map((one) => one.right)).toEqual(['lokaalFonds']);
  });

  it('takes drafts that nobody entered yet, from a file, and says what is wrong with them', () => {
    const file = path.join(folder, 'drafts.json');
    const impact = (body: unknown, ...more: string[]) => {
      writeFileSync(file, typeof body === 'string' ? body : JSON.stringify(body));
      return run(withDatabase(), 'impact', file, '--database', '--on', '2025-02-18', ...more);
    };
    const asked = impact({ rules: [voucher({ right: 'lokaalPremie', figures: { bon: 100 }, amount: '$lokaalPremie.bon' })] });
    expect(asked.code, asked.errors).toBe(0);
    expect(linesOf(asked.out)).toMatchObject([{ right: 'lokaalPremie', after: { amount: { cents: 100 } } }]);
    expect(impact({ rules: [voucher({ right: 'lokaalPremie', source: '' })] })).toMatchObject({
      code: 2,
      out: '',
      errors: '/rules/0/source: noSource\n',
    });
    expect(impact({ rules: [{ right: 'lokaalPremie' }], colour: 1 }).errors).toContain('/colour: unknown');
    expect(impact('{').errors).toBe('/: expected JSON in UTF-8\n');
    expect(impact({ rules: [] })).toMatchObject({ code: 2, errors: 'there is no draft that waits for a second person\n' });
    expect(impact({}, '--rule', '01900000-0000-7000-8000-000000000000').errors).toContain('not both');
  });

  it('a draft that is not there, no database, no option: one line, exit 2', () => {
    const id = '01900000-0000-7000-8000-000000000000';
    expect(run(withDatabase(), 'impact', '--database', '--amount', id)).toMatchObject({
      code: 2,
      out: '',
      errors: `${id}: no such draft, or it was not submitted yet\n`,
    });
    expect(run({}, 'impact', '--database')).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/^--database: there is no data folder .+\n$/),
    });
    expect(run(withDatabase(), 'impact')).toMatchObject({ code: 2, errors: expect.stringContaining('--database') });
    expect(run(withDatabase(), 'impact', '--database', '--rule', 'x')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('--rule: x: expected an id'),
    });
    expect(run({}, 'impact', '--help').out).toMatch(/one JSON a\s+line.*--rule <ids>.*--amount <ids>/s);
  });
});
