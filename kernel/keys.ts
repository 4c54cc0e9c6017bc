// One secret, kept outside the database and outside its backup; every key of the product is derived from it (HKDF-SHA256, RFC 5869).
// Losing the file means losing national numbers and free notes; so the file is the first thing an operator keeps safe.
import { createCipheriv, createDecipheriv, createHmac, createPrivateKey, createPublicKey, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type Keys = {
  /** Signs the context of each transaction; the database holds the same key in hs.ctx_key. */
  context: Buffer;
  /** Signs the seals of the audit log. */
  auditSeal: KeyObject;
  auditSealPublic: KeyObject;
  /** Password of a database role; only the application can log in. */
  databasePassword(role: string): string;
  /** A key for one purpose and one tenant, 32 bytes. */
  derive(purpose: string, tenantId?: number): Buffer;
};

// An Ed25519 private key in PKCS#8 is this header and the 32 bytes of the seed (RFC 8410).
const ed25519Header = Buffer.from('302e020100300506032b657004220420', 'hex');

export function keysFromSecret(secret: Buffer): Keys {
  const derive = (purpose: string, tenantId?: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'hoeksteen', tenantId === undefined ? purpose : `${purpose}/${tenantId}`, 32));
  const auditSeal = createPrivateKey({ key: Buffer.concat([ed25519Header, derive('audit seal')]), format: 'der', type: 'pkcs8' });
  return {
    context: derive('context'),
    auditSeal,
    auditSealPublic: createPublicKey(auditSeal),
    databasePassword: (role) => derive(`database role ${role}`).toString('hex'),
    derive,
  };
}

/** Reads the secret, or makes one at the first start (readable by the owner of the process alone). */
export function loadKeys(file: string): Keys {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${JSON.stringify({ version: 1, secret: randomBytes(32).toString('base64') })}\n`, { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
  }
  const { version, secret } = JSON.parse(readFileSync(file, 'utf8')) as { version?: number; secret?: string };
  const bytes = Buffer.from(secret ?? '', 'base64');
  if (version !== 1 || bytes.length !== 32) throw new Error(`${file} is not a keys file of Hoeksteen (version 1, 32 bytes)`);
  return keysFromSecret(bytes);
}

// AES-256-GCM: version byte, 12 bytes nonce, ciphertext, 16 bytes tag. `bound` ties a ciphertext to its row, so that it cannot be moved to another.
export function encryptBytes(key: Buffer, plain: Buffer, bound: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  return Buffer.concat([Buffer.from([1]), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when the key, the row or the bytes differ from those that were encrypted. */
export function decryptBytes(key: Buffer, sealed: Buffer, bound: string): Buffer {
  if (sealed[0] !== 1 || sealed.length < 29) throw new Error('not a ciphertext of version 1');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13)).setAAD(Buffer.from(bound)).setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()]);
}

export const encrypt = (key: Buffer, text: string, bound: string): Buffer => encryptBytes(key, Buffer.from(text, 'utf8'), bound);
export const decrypt = (key: Buffer, sealed: Buffer, bound: string): string => decryptBytes(key, sealed, bound).toString('utf8');

const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** National number, encrypted for this tenant. `personId` ties it to its person. */
export const sealNationalNumber = (keys: Keys, tenantId: number, personId: string, number: string): Buffer =>
  encrypt(keys.derive('national number', tenantId), digitsOf(number), personId);

export const openNationalNumber = (keys: Keys, tenantId: number, personId: string, sealed: Buffer): string =>
  decrypt(keys.derive('national number', tenantId), sealed, personId);

/** Equal numbers give equal bytes within a tenant, and tell nothing without the key: what the unique index and the search look at. */
export const nationalNumberIndex = (keys: Keys, tenantId: number, number: string): Buffer =>
  createHmac('sha256', keys.derive('national number index', tenantId)).update(digitsOf(number)).digest();
