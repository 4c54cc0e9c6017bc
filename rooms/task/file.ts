// What row security reads of a file, for the rows that belong to it.
import type { Db } from '../../kernel/db.ts';
import { householdFile } from '../person/public.ts';
import type { FileColumns } from './queries.ts';

/** null: there is no such household, or none that this actor may know of. */
export async function fileOf(db: Db, tenantId: number, householdId: string): Promise<FileColumns | null> {
  const file = await householdFile(db, tenantId, householdId);
  return file && { worker_id: file.workerId, team_id: file.teamId, shielded: file.shielded, kin: file.kin };
}
