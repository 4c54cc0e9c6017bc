// Who gets a task: a worker who is there, or a team.
import type { FastifyRequest } from 'fastify';
import { invalid } from '../../kernel/errors.ts';
import { accountExists, teamExists } from './queries.ts';

type Owner = { ownerId: string | null; ownerTeam: string | null };

export async function ownerFrom(req: FastifyRequest, given: { workerId?: string; teamId?: string }, orSelf: boolean): Promise<Owner> {
  const ownerId = given.workerId ?? null;
  const ownerTeam = given.teamId ?? null;
  if (ownerId && !(await accountExists(req.db, req.actor.tenantId, ownerId))) throw invalid('/workerId', 'unknown');
  if (ownerTeam && !(await teamExists(req.db, req.actor.tenantId, ownerTeam))) throw invalid('/teamId', 'unknown');
  if (ownerId || ownerTeam) return { ownerId, ownerTeam };
  if (orSelf) return { ownerId: req.actor.accountId, ownerTeam: req.actor.teamIds[0] ?? null };
  throw invalid('/workerId', 'missing', 'workerId or teamId');
}
