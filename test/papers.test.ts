// The papers say what the repository holds: dependencies with their reason, links that lead somewhere, nothing of a machine.
import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../kernel/paths.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => existsSync(path.join(root, file)));
type Manifest = {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};
const manifest = JSON.parse(read('package.json')) as Manifest;

/** "@fontsource-variable/source-sans-3, source-serif-4" names a scope once and then the rest of it. */
function named(page: string): Set<string> {
  const names = new Set<string>();
  for (const [, cell = ''] of page.matchAll(/^\| ([^|]+) \|/gm)) {
    let scope = '';
    for (const name of cell.trim().split(/,\s*/)) {
      if (name.startsWith('@')) scope = name.split('/')[0]!;
      names.add(name).add(`${scope}/${name}`);
    }
  }
  return names;
}

test('every dependency is pinned and has its line of reason', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const names = named(read('docs/dependencies.md'));
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  expect(Object.keys(all).filter((name) => !names.has(name) && !name.startsWith('@types/'))).toEqual([]);
});

test('no reason is kept for a package that is gone', () => {
  const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });
  const rows = [...read('docs/dependencies.md').matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell.trim().split(/,\s*/)[0]!);
  expect(rows.filter((name) => !['package', '---', '@types/*'].includes(name) && !all.includes(name))).toEqual([]);
});

test('links between the papers lead to a file', () => {
  const pages = tracked.filter((file) => file.endsWith('.md'));
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^(https?:|mailto:)/.test(link) && !existsSync(path.join(root, path.dirname(page), link)))
      .map((link) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('the version is the same on every paper', () => {
  expect(read('publiccode.yml')).toContain(`softwareVersion: ${manifest.version}`);
});

test('no path of a machine and no registry host stands in the repository', () => {
  // Spelled apart, so that this file does not find itself.
  const words = [['', 'home', ''].join('/'), ['', 'Users', ''].join('/'), ['registry', 'npmjs', 'org'].join('.')];
  const found = tracked
    .filter((file) => !/\.(png|woff2?|ttf|pdf)$/.test(file))
    .flatMap((file) => words.filter((word) => read(file).includes(word)).map((word) => `${file}: ${word}`));
  expect(found).toEqual([]);
});
