// The signed context of a transaction: what row security believes about the actor. The database checks the signature (hs.ctx_ok in
// db/migrations/0001_kernel.sql), so that an injected statement cannot make itself another tenant, another role or another person.
import { createHmac, randomBytes } from 'node:crypto';
import type { Actor } from './actor.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const word = /^[a-zA-Z_]+$/;
const lifeSeconds = 120;

function checked(pattern: RegExp, text: string): string {
  if (!pattern.test(text)) throw new Error('the actor holds something that is not an id or a role');
  return text;
}
const list = (pattern: RegExp, texts: string[]): string => `{${texts.map((text) => checked(pattern, text)).join(',')}}`;

/** role|tenant|account|roles|teams|person|grants|expires|nonce~signature */
export function signContext(key: Buffer, actor: Actor, secondsFromNow = lifeSeconds): string {
  if (!Number.isInteger(actor.tenantId)) throw new Error('the actor has no tenant');
  const said = [
    checked(word, actor.dbRole),
    String(actor.tenantId),
    checked(uuid, actor.accountId),
    list(word, actor.roles),
    list(uuid, actor.teamIds),
    actor.personId === null ? '' : checked(uuid, actor.personId),
    list(uuid, actor.grants),
    String(Math.floor(Date.now() / 1000) + secondsFromNow),
    randomBytes(8).toString('hex'),
  ].join('|');
  return `${said}~${createHmac('sha256', key).update(said).digest('hex')}`;
}

/** The two halves of HMAC-SHA256 (RFC 2104), so that the database needs nothing but its own sha256(). */
export function contextPads(key: Buffer): { inner: Buffer; outer: Buffer } {
  const block = Buffer.concat([key], 64);
  return { inner: block.map((byte) => byte ^ 0x36) as Buffer, outer: block.map((byte) => byte ^ 0x5c) as Buffer };
}
