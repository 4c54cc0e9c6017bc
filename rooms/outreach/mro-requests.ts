// What every request about a mini rights investigation does: hold its file, refuse with reasons, and answer with the file as it is then.
import type { FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/errors.ts';
import { familyOf, filesOf, showFile } from './mro-files.ts';
import type { Reading } from './mro-files.ts';
import { mroById } from './mro-queries.ts';
import type { Mro } from './mro-schema.ts';

export const readingOf = (req: FastifyRequest): Reading => ({ db: req.db, keys: req.keys, actor: req.actor, today: req.clock.today() });

export async function answerWithMro(req: FastifyRequest, mroId: string, action: string, fields: string[] = []): Promise<Mro> {
  const row = await mroById(req.db, req.actor.tenantId, mroId);
  if (!row) throw notFound();
  await req.audit({ action, subjects: [row.household_id, row.id], fields });
  const reading = readingOf(req);
  return showFile(reading, (await filesOf(reading, [row]))[0]!, await familyOf(reading, row.household_id));
}
