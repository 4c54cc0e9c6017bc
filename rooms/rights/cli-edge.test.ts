// What a stranger does to the command line: every fault in one line of plain words, exit codes that hold, and nothing that was there is lost for a mistyped name.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../kernel/paths.ts';

const program = path.join(root, 'bin/hoeksteen.mjs');
const good = '{"id":"h1","persons":[{"id":"a","role":"reference","birthDate":"1985-05-12"}]}';
const withFact = (fact: string): string => good.replace('"role"', `${fact},"role"`);

let folder = '';
const run = (args: string[], input: string | Buffer = '') => {
  const done = spawnSync(process.execPath, [program, 'rights', ...args], { input, encoding: 'utf8', cwd: folder });
  return { code: done.status, out: done.stdout, lines: done.stderr.split('\n').slice(0, -1) };
};
const check = (input: string | Buffer) => run(['check', '-', '--on', '2025-02-18'], input);
const scan = (out: string, more: string[] = []) =>
  run(['scan', 'in.ndjson', '--out', out, '--on', '2025-02-18', '--rights', 'parkeerkaart', ...more]);
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const write = (name: string, content: string | Buffer): void => writeFileSync(path.join(folder, name), content);

beforeAll(() => {
  execFileSync(process.execPath, [program, 'rights', 'list'], { stdio: 'ignore' });
});
beforeEach(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(path.join(tmpdir(), 'hoeksteen-edge-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a household that is refused says how to mend it', () => {
  test.each<[string, string | Buffer, string[]]>([
    ['nothing at all', '', ['/: (empty): expected JSON']],
    ['only blanks', ' \n\t', ['/: (empty): expected JSON']],
    [
      'a text that breaks off',
      good.slice(0, -2),
      ['/: {"id":"h1","persons":[{"id":"a","role":"…: expected JSON; the text stops at line 1, column 77'],
    ],
    ['a comma too many', '{\n  "id": "h1",\n}', ['/: {?  "id": "h1",?}: expected JSON; it goes wrong at line 3, column 1']],
    [
      'two households in one file',
      `${good}\n${good}`,
      ['/: {"id":"h1","persons":[{"id":"a","role":"…: expected JSON; it goes wrong at line 2, column 1'],
    ],
    [
      'an amount given twice',
      withFact('"savings":0,"sa\\u0076ings":5000000'),
      ['/persons/0/savings: given twice: expected this property once'],
    ],
    ['money as text', withFact('"savings":"1200"'), ['/persons/0/savings: "1200": expected a whole number of cents or null']],
    ['euros with a comma', withFact('"savings":"12,50"'), ['/persons/0/savings: "12,50": expected a whole number of cents or null']],
    ['a part of a cent', withFact('"savings":0.5'), ['/persons/0/savings: 0.5: expected a whole number of cents or null']],
    ['more than any number', withFact('"savings":1e400'), ['/persons/0/savings: Infinity: expected a whole number of cents or null']],
    [
      'more than is counted exactly',
      withFact('"savings":9007199254740993'),
      ['/persons/0/savings: 9007199254740992: expected a whole number of cents or null'],
    ],
    ['a flag as a word', withFact('"pregnant":"true"'), ['/persons/0/pregnant: "true": expected true or false or null']],
    [
      'a day without zeros',
      good.replace('1985-05-12', '1985-5-12'),
      ['/persons/0/birthDate: 1985-5-12: expected a day that exists, YYYY-MM-DD'],
    ],
    [
      '29 February 1900',
      good.replace('1985-05-12', '1900-02-29'),
      ['/persons/0/birthDate: 1900-02-29: expected a day that exists, YYYY-MM-DD'],
    ],
    [
      'an own day that does not exist, although another is asked for',
      good.replace('"id":"h1"', '"on":"2025-02-30"'),
      ['/on: 2025-02-30: expected a day that exists, YYYY-MM-DD'],
    ],
    [
      'a name of a municipality',
      good.replace('"id":"h1"', '"municipality":""'),
      ['/municipality: (empty text): expected the five digits of the NIS code of a municipality'],
    ],
    ['a list for the dwelling', good.replace('"id":"h1"', '"dwelling":[]'), ['/dwelling: a list of 0: expected an object or null']],
    ['a list of households', `[${good}]`, ['/: a list of 1: expected an object']],
    ['a key that writes a line of its own', withFact('"a/b\\n/x: 1":1'), ['/persons/0/a~1b?~1x: 1: 1: expected no such property']],
    [
      'a day with a line of its own in front of an end',
      withFact('"incomes":[{"kind":"wage","net":1,"per":"month","from":"zz\\nfake: line","until":"2025-01-01"}]'),
      ['/persons/0/incomes/0/from: zz?fake: line: expected a day that exists, YYYY-MM-DD'],
    ],
    [
      'NUL far down a list',
      withFact(`"receives":[${'"x",'.repeat(1500)}"\\u0000"]`),
      ['/persons/0/receives/1500: ?: expected well-formed Unicode text, without NUL or a lone surrogate'],
    ],
    ['Latin-1', Buffer.from(good.replace('h1', 'Zoë'), 'latin1'), ['/: bytes that are no text: expected UTF-8']],
    ['a hundred thousand brackets', '['.repeat(100_000), [`/: ${'['.repeat(40)}…: expected JSON; the text stops at line 1, column 100001`]],
  ])('%s', (_, input, lines) => expect(check(input)).toEqual({ code: 2, out: '', lines }));

  test('every fault at once, each on a line of its own', () => {
    const household = {
      on: 'x',
      municipality: 7,
      persons: [
        { id: 'a', role: 'reference', birthDate: '2030-01-01', parents: ['a', 'q'], savings: -1 },
        { id: 'a', role: 'reference', partnerOf: 'b', nationality: 'belg' },
      ],
      events: [{ kind: 'birth', on: '2025-13-01', person: 'zz' }],
    };
    const { code, out, lines } = check(JSON.stringify(household));
    expect([code, out]).toEqual([2, '']);
    expect(lines.map((line) => line.split(': ')[0]).toSorted()).toEqual([
      '/events/0/on',
      '/events/0/person',
      '/municipality',
      '/on',
      '/persons/0/birthDate',
      '/persons/0/parents/0',
      '/persons/0/parents/1',
      '/persons/0/savings',
      '/persons/1/id',
      '/persons/1/nationality',
      '/persons/1/partnerOf',
      '/persons/1/role',
    ]);
  });

  test('more faults than anybody mends at once: a thousand are named, and that there are more', () => {
    const incomes = Array.from({ length: 100_000 }, () => ({ kind: 'wage', net: -1, per: 'month' }));
    const { code, lines } = check(JSON.stringify({ persons: [{ id: 'a', role: 'reference', incomes }] }));
    expect([code, lines.length, lines.at(-1)]).toEqual([2, 1001, 'there may be more faults: expected these to be mended first']);
  });
});

test('each wrong option in one line, all of them at once, and nothing is read', () => {
  expect(
    run(['scan', 'none', '--out', 'o.csv', '--on', '2025-2-3', '--rights', 'leefloon,foo', '--outcomes', 'yes', '--threads', 'x']),
  ).toEqual({
    code: 2,
    out: '',
    lines: [
      '--on: 2025-2-3: expected a day that exists, YYYY-MM-DD',
      '--rights: foo: expected the code of a right; rights list names them',
      '--outcomes: yes: expected one of entitled, excluded, unknown, alreadyReceives, manual',
      '--threads: x: expected a number from 0 to 99',
    ],
  });
  expect(run(['check', 'x', '--lang', 'de', '--format', 'yaml']).lines).toEqual([
    '--lang: de: expected one of nl, fr, en, tr, ar, uk',
    '--format: yaml: expected one of json, text, pdf',
  ]);
  expect(run(['check', 'x', '--oon', '2025-02-18'])).toEqual({
    code: 2,
    out: '',
    lines: ["unknown option '--oon' (Did you mean --on?); --help says what can be asked"],
  });
  expect(run(['check'])).toMatchObject({ code: 2, lines: ["missing required argument 'file'; --help says what can be asked"] });
  expect(run(['check', '--help'])).toMatchObject({ code: 0, lines: [] });
});

describe('what was there stays', () => {
  test('a household is not written over by its own check; an output is whole or as it was', () => {
    write('h.json', good);
    expect(run(['check', 'h.json', '--out', './h.json']).lines).toEqual([
      '--out: ./h.json: expected another file than the household itself',
    ]);
    expect(read('h.json')).toBe(good);
    write('out.json', 'earlier');
    write('bad.json', good.replace('reference', 'dog'));
    expect(run(['check', 'bad.json', '--out', 'out.json']).code).toBe(2);
    expect(read('out.json')).toBe('earlier');
    expect(run(['check', 'h.json', '--out', 'out.json'])).toEqual({ code: 0, out: '', lines: [] });
    expect(JSON.parse(read('out.json'))).toHaveProperty('results');
    expect(readdirSync(folder).toSorted()).toEqual(['bad.json', 'h.json', 'out.json']);
    mkdirSync(path.join(folder, 'dir'));
    expect(run(['check', 'h.json', '--out', 'dir'])).toEqual({ code: 2, out: '', lines: ['dir: that is a folder'] });
    expect(run(['check', 'dir']).lines).toEqual(['dir: that is a folder']);
    expect(run(['check', 'h.json', '--out', 'no/such.json']).lines).toEqual(['no/such.json: there is no such file or folder']);
  });
  test('a scan of a file that is not there leaves the results of the last one', () => {
    write('o.csv', 'results');
    write('o.csv.errors', 'refused');
    expect(scan('o.csv')).toEqual({ code: 2, out: '', lines: ['in.ndjson: there is no such file or folder'] });
    expect([read('o.csv'), read('o.csv.errors')]).toEqual(['results', 'refused']);
  });
  test('a scan does not write over its own households, not even beside the CSV', () => {
    write('in.ndjson', good);
    expect(scan('in.ndjson')).toMatchObject({
      code: 2,
      lines: ['--out: in.ndjson: expected a name that leaves the households as they are'],
    });
    write('o.csv.errors', good);
    expect(run(['scan', 'o.csv.errors', '--out', 'o.csv'])).toMatchObject({ code: 2 });
    expect([read('in.ndjson'), read('o.csv.errors'), existsSync(path.join(folder, 'o.csv'))]).toEqual([good, good, false]);
  });
  test('results stay where the refused lines of the last scan cannot go', () => {
    write('in.ndjson', good);
    write('o.csv', 'results');
    mkdirSync(path.join(folder, 'o.csv.errors'));
    expect(scan('o.csv').lines[0]).toMatch(/o\.csv\.errors: that is a folder$/);
    expect(read('o.csv')).toBe('results');
  });
  test('a note of progress that is damaged is said, not followed', () => {
    write('in.ndjson', good);
    write('o.csv', 'results');
    for (const note of ['{broken', 'null', '{"terms":{},"progress":{"read":-5,"lines":0,"refused":0},"csv":0,"errors":0}']) {
      write('o.csv.progress', note);
      expect(scan('o.csv', ['--resume'])).toMatchObject({
        code: 2,
        lines: ['o.csv: the note of how far it came is damaged; scan it anew without --resume'],
      });
    }
    expect(read('o.csv')).toBe('results');
  });
});

test('a scan of standard input cannot be gone on with, and says so before it writes', () => {
  write('o.csv', 'results');
  expect(run(['scan', '-', '--out', 'o.csv', '--resume'], good)).toEqual({
    code: 2,
    out: '',
    lines: ['--resume: standard input: expected a file; what came over it is gone'],
  });
  expect(read('o.csv')).toBe('results');
});

test.each([
  ['tr', 'Haklar, tarih: 18/02/2025', 'Önce sorun:'],
  ['ar', 'الحقوق بتاريخ 18/02/2025', 'اسأل أولاً:'],
  ['uk', 'Права на 18/02/2025', 'Спершу запитайте:'],
])('the text in %s has no Dutch around it', (lang, head, ask) => {
  write('h.json', good);
  const { code, out } = run(['check', 'h.json', '--on', '2025-02-18', '--format', 'text', '--lang', lang]);
  expect(code).toBe(0);
  expect(out).toContain(head);
  expect(out).toContain(ask);
  expect(out).not.toMatch(/nog open|Nu doen|Nog te vragen|persoon a/);
});

describe('a scan', () => {
  const csv = (...rows: string[]): string =>
    [
      'household,right,person,outcome,cents,per,missing',
      ...rows.map((row) => `${row},unknown,,,/persons/0/health/invalidityPercent /persons/0/health/disabilityPoints`),
      '',
    ].join('\n');
  test('an empty file: the header, exit 0, and the refused lines of last time are gone', () => {
    write('in.ndjson', '\n \t\r\n');
    write('o.csv.errors', 'old');
    expect(scan('o.csv')).toEqual({ code: 0, out: '', lines: [] });
    expect([read('o.csv'), existsSync(path.join(folder, 'o.csv.errors'))]).toEqual([csv(), false]);
  });
  test('one line of each kind that is wrong: the others are computed under their own number', () => {
    const lines = [
      good.replace('"id":"h1",', ''),
      'bad',
      '\uFEFF{}',
      good.replace('"id":"h1",', '"on":"2025-02-30",'),
      withFact('"savings":1,"savings":2'),
      '['.repeat(50_000),
      'x'.repeat(10_000_000),
      '',
      good.replace('"id":"h1",', ''),
    ];
    write('in.ndjson', Buffer.concat([Buffer.from([0xff, 10]), Buffer.from(lines.join('\r\n'))]));
    expect(scan('o.csv').code).toBe(3);
    expect(read('o.csv')).toBe(csv('2,parkeerkaart,a', '10,parkeerkaart,a'));
    expect(read('o.csv.errors').split('\n')).toEqual([
      '1: /: bytes that are no text: expected UTF-8',
      '3: /: bad: expected JSON',
      '4: /: a byte order mark: expected UTF-8 without a byte order mark',
      '5: /on: 2025-02-30: expected a day that exists, YYYY-MM-DD',
      '6: /persons/0/savings: given twice: expected this property once',
      `7: /: ${'['.repeat(40)}…: expected JSON; the text stops at line 1, column 50001`,
      `8: /: ${'x'.repeat(40)}…: expected JSON`,
      '',
    ]);
  });
  test('no id becomes a formula, and each stays in its own cell', () => {
    const ids = ['a,b', 'a"b', 'a\nb', '=1+1', '+1', '-1', '@x', '\t=1', 'Zoë'];
    write('in.ndjson', ids.map((id) => JSON.stringify({ id, persons: [{ id, role: 'reference', birthDate: '1985-05-12' }] })).join('\n'));
    expect(scan('o.csv').code).toBe(0);
    const cells = ['"a,b"', '"a""b"', '"a\nb"', "'=1+1", "'+1", "'-1", "'@x", "'\t=1", 'Zoë'];
    expect(read('o.csv')).toBe(csv(...cells.map((cell) => `${cell},parkeerkaart,${cell}`)));
  });
  test('into a device: its refused lines on standard error, no file beside it', () => {
    write('in.ndjson', `${good}\nbad\n`);
    expect(scan('/dev/null')).toEqual({ code: 3, out: '', lines: ['2: /: bad: expected JSON'] });
    expect(existsSync('/dev/null.errors')).toBe(false);
    if (existsSync('/dev/full')) expect(scan('/dev/full')).toEqual({ code: 2, out: '', lines: ['/dev/full: the disk is full'] });
  });
});

test('a reader who leaves after the first line hears of no fault', () => {
  write('h.json', good);
  const shell = `"${process.execPath}" "${program}" rights check h.json --on 2025-02-18 --format json | head -c 1`;
  const done = spawnSync('sh', ['-c', shell], { cwd: folder, encoding: 'utf8' });
  expect([done.stdout, done.stderr]).toEqual(['{', '']);
});
