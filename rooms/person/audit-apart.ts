// A refusal that shows somebody (who looks alike, what stands there now) rolls its transaction back, and its audit row with it. So that row is written in a
// transaction of its own, before the refusal leaves.
import type { FastifyRequest } from 'fastify';
import { authActor } from '../../kernel/actor.ts';
import { audit } from '../../kernel/audit.ts';
import type { AuditRow } from '../../kernel/audit.ts';
import { problem } from '../../kernel/errors.ts';

export async function auditApart(request: FastifyRequest, row: Omit<AuditRow, 'requestId'>): Promise<void> {
  const { tenantId, accountId } = request.actor;
  try {
    await request.asLogin(tenantId, accountId, (db) => audit(db, authActor(tenantId, accountId), { ...row, requestId: request.id }));
  } catch (error) {
    request.log.error({ err: error }, 'audit row refused');
    throw problem('audit.unavailable', { status: 503, headers: { 'retry-after': '5' } });
  }
}
