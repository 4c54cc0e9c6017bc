// The same request sent twice is done once. A POST may carry an Idempotency-Key; its answer is kept, encrypted, in the transaction of the work itself, so
// that work and answer exist together or not at all. The same key with another body is a mistake of the caller: 422.
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { execute } from './db.ts';
import { problem } from './errors.ts';
import { decrypt, encrypt } from './keys.ts';

type Kept = { fingerprint: Buffer; status: number; response: { sealed: string } | null };

const keyPattern = /^[\x21-\x7e]{1,200}$/;

/** preHandler: answers at once when this key was answered before. Others with the same key wait here until the first of them is done. */
export async function replayAnswer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined || !request.work.transaction) return;
  if (typeof key !== 'string' || !keyPattern.test(key)) {
    throw problem('request.invalid', {
      status: 400,
      errors: [{ pointer: 'idempotency-key', code: 'pattern', expected: '1 to 200 visible ASCII characters', in: 'header' }],
    });
  }
  const { tenantId, accountId } = request.actor;
  const fingerprint = createHash('sha256')
    .update(`${request.url}\n${JSON.stringify(request.body) ?? ''}`)
    .digest();
  await execute(request.db, 'select pg_advisory_xact_lock(hashtextextended($1, 7))', [`${tenantId}/${accountId}/${key}`]);
  const [kept] = await execute<Kept>(
    request.db,
    'select fingerprint, status, response from hs.idempotency where tenant_id = $1 and account_id = $2 and key = $3',
    [tenantId, accountId, key],
  );
  if (!kept) {
    request.work.idempotency = { key, fingerprint };
    return;
  }
  if (!kept.fingerprint.equals(fingerprint)) throw problem('idempotency.otherBody', { status: 422 });
  // Nothing is done again, but what is about somebody leaves again: that too is written down.
  if (request.routeOptions.config.personal !== false) await request.audit({ action: 'request.replay', subjects: [] });
  reply.code(kept.status).header('idempotent-replayed', 'true');
  if (!kept.response) return reply.send();
  const body = decrypt(request.keys.derive('idempotency', tenantId), Buffer.from(kept.response.sealed, 'base64'), key);
  const version = /^\{"version":(\d+)|,"version":(\d+)/.exec(body);
  if (version) reply.header('etag', `"${version[1] ?? version[2]}"`);
  return reply
    .type('application/json; charset=utf-8')
    .serializer((text: string) => text)
    .send(body);
}

/** onSend: keeps the answer next to the work. Only answers in text are kept; a file can be asked for again. */
export async function keepAnswer(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<void> {
  const { idempotency } = request.work;
  if (!idempotency || (payload !== undefined && payload !== null && typeof payload !== 'string')) return;
  const { tenantId, accountId } = request.actor;
  const sealed = payload
    ? JSON.stringify({ sealed: encrypt(request.keys.derive('idempotency', tenantId), payload, idempotency.key).toString('base64') })
    : null;
  await execute(
    request.db,
    'insert into hs.idempotency (tenant_id, account_id, key, fingerprint, status, response) values ($1, $2, $3, $4, $5, $6)',
    [tenantId, accountId, idempotency.key, idempotency.fingerprint, reply.statusCode, sealed],
  );
}
