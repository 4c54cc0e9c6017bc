import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './paths.ts';
import { componentStyles, pageHeaders } from './security.ts';

const policy = pageHeaders['content-security-policy']!;
const library = (file: string): string => readFileSync(path.join(root, 'node_modules', 'react-aria', 'dist', 'private', file), 'utf8');
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of the pages', () => {
  it('runs scripts of this house alone, none inline, none made from text', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
  it('cannot be framed, cannot send a form elsewhere', () => {
    for (const part of ["frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"]) expect(policy).toContain(part);
  });
  it('knows the style elements of the installed components library, and no other', () => {
    const pressable = /data-react-aria-pressable/.test(library('interactions/usePress.mjs'));
    expect(pressable).toBe(true);
    const texts = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].map((file) =>
      /textContent = `\s*([\s\S]*?)`\.trim\(\)/
        .exec(library(file))![1]!
        .trim()
        .replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable'),
    );
    expect(texts.map(hash)).toEqual(componentStyles);
  });
});
