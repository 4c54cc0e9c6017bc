// Worked out by hand from the law, run through the public entry of the engine (S020, S021, S043, S212).
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../kernel/paths.ts';
import { type Case, expectCase } from './expect-case.ts';

const folder = path.join(root, 'test/acceptance');
const cases = readdirSync(folder)
  .filter((name) => /^rights.*\.yaml$/.test(name))
  .flatMap((name) => parse(readFileSync(path.join(folder, name), 'utf8')) as Case[]);

test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => expectCase(one));
