// Where the project stands on disk. Source and bundle lie at different depths, so the root is found by its package.json, not by counting.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(from: string): string {
  const file = path.join(from, 'package.json');
  if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'hoeksteen') return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error('hoeksteen was moved away from its package.json');
  return findRoot(parent);
}

export const root = findRoot(path.dirname(fileURLToPath(import.meta.url)));

export const productVersion = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;
