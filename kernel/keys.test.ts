// Keys and what is encrypted with them: bound to its row and its tenant, and nothing when the key is another.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decrypt, encrypt, keysFromSecret, loadKeys, nationalNumberIndex, openNationalNumber, sealNationalNumber } from './keys.ts';

const keys = keysFromSecret(Buffer.alloc(32, 1));
const others = keysFromSecret(Buffer.alloc(32, 2));
const key = keys.derive('test');

describe('encrypt', () => {
  const sealed = encrypt(key, 'Een zin met é en 100 %', 'row 1');
  it('gives back what went in', () => expect(decrypt(key, sealed, 'row 1')).toBe('Een zin met é en 100 %'));
  it('never gives the same bytes twice', () => expect(encrypt(key, 'x', 'row')).not.toEqual(encrypt(key, 'x', 'row')));
  it('refuses another row', () => expect(() => decrypt(key, sealed, 'row 2')).toThrow());
  it('refuses another key', () => expect(() => decrypt(others.derive('test'), sealed, 'row 1')).toThrow());
  it.each([0, 5, 14, sealed.length - 1])('refuses a changed byte %i', (at) => {
    const changed = Buffer.from(sealed);
    changed[at] = changed[at]! ^ 1;
    expect(() => decrypt(key, changed, 'row 1')).toThrow();
  });
  it('refuses a cut text', () => expect(() => decrypt(key, sealed.subarray(0, 20), 'row 1')).toThrow());
});

describe('a national number', () => {
  it('is read back whatever the punctuation', () => {
    expect(openNationalNumber(keys, 1, 'p', sealNationalNumber(keys, 1, 'p', '00.01.01-001.05'))).toBe('00010100105');
  });
  it('is the same in the index of a tenant, however it is written', () => {
    expect(nationalNumberIndex(keys, 1, '00.01.01-001.05')).toEqual(nationalNumberIndex(keys, 1, '00010100105'));
  });
  it('says nothing across tenants', () => {
    expect(nationalNumberIndex(keys, 1, '00010100105')).not.toEqual(nationalNumberIndex(keys, 2, '00010100105'));
    expect(() => openNationalNumber(keys, 2, 'p', sealNationalNumber(keys, 1, 'p', '00010100105'))).toThrow();
  });
});

describe('the keys file', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hoeksteen-keys-'));
  const file = path.join(folder, 'keys', 'secret.json');
  it('is made once, for its owner alone, and read again', () => {
    const made = loadKeys(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(loadKeys(file).context).toEqual(made.context);
    expect(made.context).not.toEqual(keys.context);
  });
  it('that is damaged is said, not replaced', () => {
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, '{"version":1,"secret":"short"}');
    expect(() => loadKeys(file)).toThrow('not a keys file');
    expect(readFileSync(file, 'utf8')).not.toBe(before);
    rmSync(folder, { recursive: true });
  });
});
