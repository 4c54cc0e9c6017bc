// The command line as others call it: exit codes, standard input, the files of a scan, and that nothing is computed from bad input.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../kernel/paths.ts';
import { rightCodes } from '../../rules/contract.ts';
import type { CheckResult } from '../../rules/contract.ts';

const household = {
  id: 'h1',
  persons: [
    {
      id: 'a',
      role: 'reference',
      birthDate: '1985-05-12',
      residence: { status: 'belgian' },
      livesInBelgium: true,
      incomes: [],
      savings: 0,
      properties: [],
      work: { willing: true, exemption: 'none' },
    },
  ],
};
const json = JSON.stringify(household);

let folder = '';
const file = (name: string): string => path.join(folder, name);
const command = (args: string[], input: string | Buffer = '') => {
  const done = spawnSync(process.execPath, [path.join(root, 'bin/hoeksteen.mjs'), 'rights', ...args], { input, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, errors: done.stderr };
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hoeksteen-cli-'));
  // Builds the command line once, so that no case pays for it.
  execFileSync(process.execPath, [path.join(root, 'bin/hoeksteen.mjs'), 'rights', 'list'], { stdio: 'ignore' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check', () => {
  test('from standard input to the output of the contract, exit 0', () => {
    const { code, out } = command(['check', '-', '--on', '2025-02-18', '--format', 'json'], json);
    const check = JSON.parse(out) as CheckResult;
    const leefloon = check.results[0];
    expect(code).toBe(0);
    expect(Object.keys(check)).toEqual(['on', 'catalogue', 'results', 'questions']);
    expect(Object.keys(leefloon ?? {})).toEqual([
      'right',
      'person',
      'outcome',
      'amount',
      'range',
      'leaning',
      'law',
      'reasons',
      'steps',
      'missing',
      'next',
    ]);
    expect([leefloon?.right, leefloon?.person, leefloon?.outcome, leefloon?.amount]).toEqual([
      'leefloon',
      'a',
      'entitled',
      { cents: 131_420, per: 'month' },
    ]);
  });
  test('for people: plain Dutch, or French', () => {
    expect(command(['check', '-', '--on', '2025-02-18', '--format', 'text'], json).out).toContain(
      'Leefloon, persoon a: ja, 1.314,20 euro per maand',
    );
    expect(command(['check', '-', '--on', '2025-02-18', '--format', 'text', '--lang', 'fr'], json).out).toContain(
      '1.314,20 euros par mois',
    );
  });
  test.each<[string, string | Buffer, string]>([
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'UTF-8'],
    ['a byte order mark', `\uFEFF${json}`, 'byte order mark'],
    ['no JSON', 'leefloon?', 'JSON'],
    ['NUL in a text', json.replace('h1', '\\u0000'), '/id: ?: expected well-formed'],
    ['a lone surrogate', json.replace('h1', '\\ud800'), '/id: ?: expected well-formed'],
    ['a negative amount', json.replace('"savings":0', '"savings":-1'), '/persons/0/savings: -1: expected 0 or more'],
    ['a poisoned key', json.replace('"id":"h1"', '"__proto__":{"a":1}'), '/__proto__: an object of 1: expected no such property'],
  ])('%s: exit 2, named on standard error, nothing on standard output', (_, input, message) => {
    const { code, out, errors } = command(['check', '-', '--on', '2025-02-18'], input);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain(message);
  });
  test('a file that is not there, a wrong option, a wrong day: exit 2', () => {
    expect(command(['check', file('nothing.json')])).toMatchObject({ code: 2, out: '' });
    expect(command(['check', '-', '--colour'], json)).toMatchObject({ code: 2, out: '' });
    expect(command(['check', '-', '--on', '2025-02-30'], json)).toMatchObject({ code: 2, out: '' });
    expect(command(['check', '-', '--format', 'pdf'], json).errors).toContain('needs --out');
  });
});

describe('scan', () => {
  test('a line of CSV for each result, a bad line in its own file, exit 3', () => {
    writeFileSync(file('in.ndjson'), `${json}\nbad\n\n${JSON.stringify({ persons: household.persons })}\n`);
    const { code } = command([
      'scan',
      file('in.ndjson'),
      '--out',
      file('out.csv'),
      '--on',
      '2025-02-18',
      '--rights',
      'leefloon',
      '--outcomes',
      'entitled,unknown',
    ]);
    expect(code).toBe(3);
    expect(readFileSync(file('out.csv'), 'utf8')).toBe(
      'household,right,person,outcome,cents,per,missing\nh1,leefloon,a,entitled,131420,month,\n4,leefloon,a,entitled,131420,month,\n',
    );
    expect(readFileSync(file('out.csv.errors'), 'utf8')).toBe('2: /: bad: expected JSON\n');
  });
  test('without a bad line exit 0 and no file of errors', () => {
    writeFileSync(file('good.ndjson'), json);
    expect(command(['scan', file('good.ndjson'), '--out', file('good.csv')]).code).toBe(0);
    expect(existsSync(file('good.csv.errors'))).toBe(false);
  });
});

test('schema prints the contract byte for byte; list names law and inputs', () => {
  expect(command(['schema']).out).toBe(readFileSync(path.join(root, 'rules/household.schema.json'), 'utf8'));
  const list = JSON.parse(command(['list', '--format', 'json', '--on', '2025-02-18']).out) as {
    rights: { right: string; law: string; inputs: string[] }[];
  };
  expect(list.rights.find((one) => one.right === 'leefloon')?.inputs).toContain('savings');
  for (const one of list.rights) expect(one.law).not.toBe('');
});

test('list shows the sheet of every right, and writes the catalogue as JSON-LD for other catalogues', () => {
  const list = JSON.parse(command(['list', '--format', 'json', '--on', '2026-02-01']).out) as {
    rights: { right: string; sheet: { authority: { name: string }; papers: unknown[]; term?: { days: number } } | null }[];
  };
  expect(list.rights).toHaveLength(rightCodes.length);
  for (const one of list.rights) expect(one.sheet?.papers.length, one.right).toBeGreaterThan(0);
  expect(list.rights.find((one) => one.right === 'leefloon')?.sheet).toMatchObject({ authority: { name: 'OCMW' }, term: { days: 30 } });
  const linked = command(['list', '--format', 'jsonld', '--on', '2026-02-01']);
  const document = JSON.parse(linked.out) as { '@context': object; validOn: string; hasPart: unknown[] };
  expect([linked.code, document.validOn, document.hasPart.length]).toEqual([0, '2026-02-01', rightCodes.length]);
  expect(command(['list', '--format', 'xml']).code).toBe(2);
});
