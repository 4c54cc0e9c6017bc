// The shape of the code, as STYLE.md and ARCHITECTURE.md promise it: who may import whom, where SQL, time and the environment may stand.
// Each rule has an example that it must find, at the end.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../kernel/paths.ts';

type Source = { path: string; text: string; isTest: boolean };
type Rule = { name: string; applies: (file: Source) => boolean; find: (file: Source) => string[]; finds: [path: string, text: string] };

const folders = ['kernel', 'rules', 'rooms', 'web', 'demo', 'bench', 'test', 'tools'];
function* sourcesIn(folder: string): Generator<Source> {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (folder !== '.') yield* sourcesIn(file);
    } else if (/\.tsx?$/.test(file)) yield source(file, readFileSync(path.join(root, file), 'utf8'));
  }
}
const source = (file: string, text: string): Source => ({ path: file, text, isTest: /\.test\.tsx?$|^test\/|-fixture\.ts$/.test(file) });
const sources = [...sourcesIn('.'), ...folders.flatMap((folder) => [...sourcesIn(folder)])];

const importPattern = /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
/** What a file imports: a path from the root for its own, the name for a package. */
function importsOf(file: Source): { target: string; typeOnly: boolean }[] {
  return [...file.text.matchAll(importPattern)].map(([, type, from, dynamic]) => {
    const name = (from ?? dynamic)!.replace(/\?.*$/, '');
    return { target: name.startsWith('.') ? path.posix.join(path.posix.dirname(file.path), name) : name, typeOnly: type !== undefined };
  });
}
const matches = (file: Source, pattern: RegExp): string[] => [...file.text.matchAll(pattern)].map((match) => match[0].trim().slice(0, 80));

// ---------------------------------------------------------------- who may import whom

const roomsInOrder = ['staff', 'person', 'task', 'catalogue', 'desk', 'rights', 'outreach', 'citizen'];
const isPackage = (target: string): boolean =>
  !folders.some((folder) => target.startsWith(`${folder}/`)) && !/^[\w.-]+\.(ts|json)$/.test(target);
const isText = (target: string): boolean => target.endsWith('.json') || target.endsWith('.svg') || target.endsWith('.css');

function mayImport(from: string, target: string): boolean {
  if (from.startsWith('rules/')) return target.startsWith('rules/');
  if (isPackage(target)) return true;
  if (from.startsWith('kernel/')) return target.startsWith('kernel/');
  const [top, room, third] = from.split('/') as [string, string, string];
  const [targetTop, targetRoom, targetFile] = target.split('/') as [string, string, string];
  if (top === 'rooms' && third === 'web') {
    return (
      targetTop === 'web' ||
      targetTop === 'rules' ||
      (targetTop === 'rooms' && ((targetRoom === room && (targetFile === 'web' || targetFile === 'shared')) || isText(target)))
    );
  }
  // What a room has in common for the server and the browser: pure, like the rules.
  if (top === 'rooms' && third === 'shared') return targetTop === 'rules' || (targetRoom === room && targetFile === 'shared');
  if (top === 'rooms') {
    if (targetTop === 'kernel' || targetTop === 'rules') return true;
    if (targetTop !== 'rooms') return false;
    if (targetRoom === room) return targetFile !== 'web';
    return targetFile === 'public.ts' && roomsInOrder.indexOf(targetRoom) < roomsInOrder.indexOf(room);
  }
  if (top === 'web')
    return targetTop === 'web' || targetTop === 'rules' || isText(target) || (targetTop === 'rooms' && targetFile === 'web');
  return true; // composition, demo, tools
}

// ---------------------------------------------------------------- SQL

const isQueries = (file: string): boolean => /(^|[-/])(queries|indicators)\.ts$/.test(file);
/** Statements that begin a query, up to the semicolon that ends them. */
const statements = (text: string): string[] =>
  [...text.matchAll(/\.(selectFrom|updateTable|deleteFrom|insertInto|mergeInto)\((?:[^;]|;(?=[^\n]*['"`]))*;/g)].map((match) => match[0]);
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** A query names the tenant of every table in it: rule 9 of the sharded schema, and what makes the check of the context a one-time filter. */
function tenantless(file: Source): string[] {
  const kysely = statements(file.text).filter(
    (text) =>
      count(text, /tenant_id|ofTenant/g) <
      count(
        text,
        /\.(selectFrom|updateTable|deleteFrom|insertInto|innerJoin|leftJoin|rightJoin|fullJoin)\(\s*'(?!hs\.tenant\b|tenant\b|municipality\b)/g,
      ),
  );
  const raw = [...file.text.matchAll(/sql(?:<[^`]*>)?`([^`]*)`/g)]
    .map((match) => match[1]!)
    .filter(
      (text) => /\b(from|join|into|update)\s+hs\.(?!tenant\b|municipality\b)\w+\s/i.test(text) && !/tenant_id|p_tenant|tenant/i.test(text),
    );
  return [...kysely, ...raw].map((text) => text.trim().slice(0, 80));
}

// ---------------------------------------------------------------- the rules

const inProduct = ({ path: file, isTest }: Source): boolean => !isTest && !/^(tools|bench)\//.test(file);
const outsideKernel = (file: Source): boolean => inProduct(file) && !file.path.startsWith('kernel/') && !file.path.endsWith('config.ts');
const isData = (file: string): boolean => /\.gen\.ts$|^demo\/|^rules\/amounts\/|texts?(-\w+)?\.ts$/.test(file);

const rules: Rule[] = [
  {
    name: 'a file imports only what its place allows',
    applies: (file) => inProduct(file),
    find: (file) =>
      importsOf(file)
        .filter(({ target }) => !mayImport(file.path, target))
        .map(({ target }) => target),
    finds: ['rooms/person/routes.ts', `import { x } from '../rights/public.ts';`],
  },
  {
    name: 'kysely stands in queries.ts, indicators.ts and kernel/db.ts alone',
    applies: (file) => inProduct(file) && !isQueries(file.path) && !['kernel/db.ts', 'kernel/tables.gen.ts'].includes(file.path),
    find: (file) =>
      importsOf(file)
        .filter(({ target }) => target === 'kysely')
        .map(({ target }) => target),
    finds: ['rooms/person/routes.ts', `import { sql } from 'kysely';`],
  },
  {
    name: 'a query names the tenant for every table',
    applies: (file) => isQueries(file.path),
    find: tenantless,
    finds: [
      'rooms/person/queries.ts',
      `const a = () => db.selectFrom('person').innerJoin('household', 'a', 'b').where('person.tenant_id', '=', 1).execute();`,
    ],
  },
  {
    name: 'SQL is never put together from texts',
    applies: (file) => inProduct(file) && file.path.startsWith('rooms/'),
    find: (file) => matches(file, /sql\.raw\(|sql\.lit\(|CompiledQuery\.raw\(|\.query\(\s*`[^`]*\$\{/g),
    finds: ['rooms/person/queries.ts', 'sql.raw(name)'],
  },
  {
    name: 'one statement at a time, and nobody sets the context but hs.bind',
    applies: (file) => inProduct(file) && file.path.startsWith('rooms/'),
    find: (file) => matches(file, /sql(<[^`]*>)?`[^`]*;\s*\w[^`]*`|set_config|set (local|session)|hs\.bind/gi),
    finds: ['rooms/person/queries.ts', 'sql`select 1; select 2`'],
  },
  {
    name: 'the environment and the time come from the kernel',
    applies: (file) => outsideKernel(file) && file.path !== 'web/clock.ts',
    find: (file) => matches(file, /process\.env|new Date\(\)|Date\.now\(|Temporal\.Now/g),
    finds: ['rooms/person/person.ts', 'const now = new Date();'],
  },
  {
    name: 'a file has at most 500 lines',
    applies: (file) => inProduct(file) && !isData(file.path),
    find: (file) => (file.text.split('\n').length > 501 ? [`${file.text.split('\n').length} lines`] : []),
    finds: ['kernel/x.ts', '\n'.repeat(600)],
  },
  {
    name: 'no barrels',
    applies: () => true,
    find: (file) => [...matches(file, /(?<=^|\n)export \*.*/g), ...(path.basename(file.path).startsWith('index.') ? ['index'] : [])],
    finds: ['kernel/x.ts', `export * from './y.ts';`],
  },
  {
    name: 'no default exports',
    applies: (file) => !file.path.endsWith('config.ts') && !file.path.endsWith('.d.ts'),
    find: (file) => matches(file, /(?<=^|\n)export default.*/g),
    finds: ['kernel/x.ts', 'export default 1;'],
  },
  {
    name: 'a file finds the project by kernel/paths.ts',
    applies: (file) => inProduct(file) && file.path !== 'kernel/paths.ts' && !file.path.endsWith('config.ts'),
    find: (file) => matches(file, /import\.meta\.(url|dirname|filename)|__dirname/g),
    finds: ['kernel/x.ts', 'import.meta.url'],
  },
  {
    name: 'no test is left out and nothing is left for later',
    applies: (file) => file.path !== 'test/architecture.test.ts',
    find: (file) => matches(file, /\b(it|test|describe)\.(skip|only|todo)\b|\bTODO\b|\bFIXME\b|\bas any\b/g),
    finds: ['rules/x.test.ts', `it.skip('x')`],
  },
];

describe.each(rules)('$name', ({ applies, find, finds }) => {
  it('everywhere', () => {
    const found = sources.filter(applies).flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));
    expect(found).toEqual([]);
  });
  it('and would be found', () => {
    const file = source(...finds);
    expect(applies(file) && find(file).length).toBeTruthy();
  });
});

describe('imports go one way', () => {
  const graph = new Map(
    sources
      .filter((file) => !file.isTest)
      .map((file) => [
        file.path,
        importsOf(file)
          .filter(({ typeOnly }) => !typeOnly)
          .map(({ target }) => target),
      ]),
  );
  function cycleFrom(start: string, edges: Map<string, string[]>): string[] | null {
    const seen = new Set<string>();
    const walk = (file: string, trail: string[]): string[] | null => {
      for (const next of edges.get(file) ?? []) {
        if (next === start) return [...trail, next];
        if (seen.has(next)) continue;
        seen.add(next);
        const found = walk(next, [...trail, next]);
        if (found) return found;
      }
      return null;
    };
    return walk(start, [start]);
  }
  it('without cycles', () => expect([...graph.keys()].map((file) => cycleFrom(file, graph)).filter(Boolean)).toEqual([]));
  it('and a cycle would be found', () =>
    expect(
      cycleFrom(
        'a',
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'c', 'a']));
});

describe('migrations', () => {
  const folder = path.join(root, 'db', 'migrations');
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
  it.each(files)('$name places every table it makes on the cluster, right away', ({ text }) => {
    const made = [...text.matchAll(/^create table hs\.(\w+) \(/gm)].map((match) => match[1]!);
    const placed = new Set(
      [...text.matchAll(/hs\.(?:distribute|replicate)\('hs\.(\w+)'\)|comment on table hs\.(\w+) is '@local/g)].map(
        (match) => match[1] ?? match[2],
      ),
    );
    expect(made.filter((table) => !placed.has(table))).toEqual([]);
  });
});
