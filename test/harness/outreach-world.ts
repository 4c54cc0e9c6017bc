// Every kind of file on a list of outreach, with an attempt, and in a mini rights investigation with a contact: as rows, so that the lists of all kinds are one.
import { newId } from '../../kernel/ids.ts';
import { fixedIds } from '../access-samples.ts';
import type { TestApp } from './app.ts';
import type { FileIds, FileKind } from './world.ts';

export async function standOnLists(house: TestApp, world: Record<FileKind, FileIds>): Promise<void> {
  const lists = new Map<number, { runId: string; listId: string }>();
  for (const tenantId of [1, 2]) {
    const ids = { runId: newId(), listId: newId() };
    lists.set(tenantId, ids);
    await house.admin.query(
      `insert into hs.scan_run (tenant_id, id, on_day, catalogue, total, done, asked_by, asked_at, seen_at, finished_at)
       values ($1, $2, '2025-01-02', 'abc', 1, 1, $3, now(), now(), now())`,
      [tenantId, ids.runId, newId()],
    );
    await house.admin.query(
      `insert into hs.outreach_list (tenant_id, id, name, run_id, on_day, catalogue, filter, left_out, lapses_on, made_by, made_at)
       values ($1, $2, 'Lijst', $3, '2025-01-02', 'abc', '{}', '{"notWanted":0,"applied":0,"consent":0,"onOtherList":0,"nobody":0}', '2099-01-01', $4, now())`,
      [tenantId, ids.listId, ids.runId, newId()],
    );
  }
  // What an address asks for that is not of one file: the run and the list of the first municipality.
  Object.assign(fixedIds, lists.get(1));
  for (const file of Object.values(world)) {
    const { householdId, personId } = file;
    if (!householdId || !personId) continue;
    const tenantId = file.kind === 'foreign' ? 2 : 1;
    const { runId, listId } = lists.get(tenantId)!;
    const ids = { entryId: newId(), attemptId: newId(), mroId: newId(), mroContactId: newId() };
    Object.assign(file, ids);
    // the columns of row security are those of the household
    const rows: [table: string, columns: string, values: unknown[]][] = [
      ['scan_hit', 'run_id, right_code, certainty, since_on, person_id', [runId, 'leefloon', 'certain', '2025-01-02', personId]],
      ['outreach_entry', 'list_id, person_id, made_at', [listId, personId, '2025-01-02T10:00:00Z']],
      [
        'outreach_right',
        'entry_id, right_code, certainty, since_on, person_id',
        [ids.entryId, 'leefloon', 'certain', '2025-01-02', personId],
      ],
      [
        'outreach_attempt',
        'entry_id, on_day, channel, result, by_id, at',
        [ids.entryId, '2025-01-02', 'phone', 'noAnswer', newId(), '2025-01-02T10:00:00Z'],
      ],
      [
        'mro',
        'referred_on, referrer, grounds, consent_id, method, opened_by, opened_at',
        [
          '2024-12-02',
          'regionalNurse',
          ['youngChild'],
          newId(),
          '{"version":1,"from":"2019-07-01","minContacts":3,"voucherCents":5000,"voucherMax":2,"voucherFromContact":2,"source":"plan"}',
          newId(),
          '2024-12-02T10:00:00Z',
        ],
      ],
      ['mro_contact', 'mro_id, on_day, place, by_id, at', [ids.mroId, '2024-12-09', 'home', newId(), '2024-12-09T10:00:00Z']],
    ];
    const own: Record<string, string> = {
      outreach_entry: ids.entryId,
      outreach_attempt: ids.attemptId,
      mro: ids.mroId,
      mro_contact: ids.mroContactId,
    };
    for (const [table, columns, values] of rows) {
      const holes = values.map((_, at) => `$${at + 4}`).join(', ');
      await house.admin.query(
        `insert into hs.${table} (tenant_id, id, household_id, worker_id, team_id, shielded, kin, ${columns})
         select $1, $2, h.id, h.worker_id, h.team_id, h.shielded, h.kin, ${holes} from hs.household h where h.tenant_id = $1 and h.id = $3`,
        [tenantId, own[table] ?? newId(), householdId, ...values],
      );
    }
  }
}
