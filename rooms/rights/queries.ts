// Checks and reports in the database: sealed with the key of their household, added and never changed.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { Keys } from '../../kernel/keys.ts';
import type { Letter } from '../../kernel/letters.ts';
import { openNote, sealNote } from '../../kernel/notes.ts';
import type { CheckResult, Household, Lang, Law } from '../../rules/contract.ts';
import type { FileColumns } from '../task/public.ts';

/** What a check keeps: the facts as they were known, the answer with the hash of its rules, where each fact came from, and every value on the way. */
export type Kept = { input: Household; result: CheckResult; provenance: unknown; lang: Lang; slots?: (number | null)[] };

// Text compresses to a tenth; base64 because the seal is made of text.
const packed = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');
const unpacked = <T>(text: string): T => JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8')) as T;

export type NewCheck = {
  householdId: string;
  contactId: string | null;
  trigger: string;
  law: Law | null;
  kept: Kept;
  yesCount: number;
  openCount: number;
  file: FileColumns;
};

export async function insertCheck(db: Db, keys: Keys, actor: Actor, clock: Clock, check: NewCheck): Promise<string> {
  const id = newId();
  const sealed = await sealNote(db, keys, actor.tenantId, check.householdId, id, packed(check.kept));
  await db
    .insertInto('rights_check')
    .values({
      tenant_id: actor.tenantId,
      id,
      household_id: check.householdId,
      contact_id: check.contactId,
      trigger: check.trigger,
      on_day: check.kept.result.on,
      catalogue: check.kept.result.catalogue,
      law: check.law,
      sealed,
      yes_count: check.yesCount,
      open_count: check.openCount,
      made_by: actor.accountId,
      made_at: clock.now().toString(),
      ...check.file,
    })
    .execute();
  return id;
}

const checkColumns = [
  'id',
  'household_id',
  'contact_id',
  'trigger',
  'on_day',
  'catalogue',
  'law',
  'sealed',
  'yes_count',
  'open_count',
  'made_by',
  'made_at',
  'worker_id',
  'team_id',
  'shielded',
  'kin',
] as const;
export type CheckRow = NonNullable<Awaited<ReturnType<typeof checkById>>>;

export const checkById = (db: Db, tenantId: number, checkId: string) =>
  db.selectFrom('rights_check').select(checkColumns).where('tenant_id', '=', tenantId).where('id', '=', checkId).executeTakeFirst();

/** null: the key of the household was destroyed, and the check with it. */
export async function openCheck(
  db: Db,
  keys: Keys,
  tenantId: number,
  row: Pick<CheckRow, 'id' | 'household_id' | 'sealed'>,
): Promise<Kept | null> {
  const plain = await openNote(db, keys, tenantId, row.household_id, row.id, row.sealed);
  return plain === null ? null : unpacked<Kept>(plain);
}

export const checksOf = (db: Db, tenantId: number, householdIds: string[]) =>
  db
    .selectFrom('rights_check as c')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.made_by'))
    .select(['c.id', 'c.trigger', 'c.on_day', 'c.catalogue', 'c.law', 'c.yes_count', 'c.open_count', 'c.made_by', 'c.made_at', 'a.name'])
    .where('c.tenant_id', '=', tenantId)
    .where('c.household_id', 'in', householdIds)
    .orderBy('c.made_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(200)
    .execute();

// ---------------------------------------------------------------- reports

export async function insertReport(
  db: Db,
  keys: Keys,
  actor: Actor,
  clock: Clock,
  report: { check: CheckRow; lang: Lang; version: number; letter: Letter; file: FileColumns },
): Promise<string> {
  const id = newId();
  const sealed = await sealNote(db, keys, actor.tenantId, report.check.household_id, id, packed(report.letter));
  await db
    .insertInto('report')
    .values({
      tenant_id: actor.tenantId,
      id,
      household_id: report.check.household_id,
      check_id: report.check.id,
      lang: report.lang,
      model_version: report.version,
      sealed,
      made_by: actor.accountId,
      made_at: clock.now().toString(),
      ...report.file,
    })
    .execute();
  return id;
}

export async function reportById(db: Db, keys: Keys, tenantId: number, reportId: string) {
  const row = await db
    .selectFrom('report')
    .select(['id', 'household_id', 'check_id', 'lang', 'model_version', 'sealed', 'made_at'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', reportId)
    .executeTakeFirst();
  if (!row) return null;
  const plain = await openNote(db, keys, tenantId, row.household_id, row.id, row.sealed);
  return plain === null ? null : { ...row, letter: unpacked<Letter>(plain) };
}

export const senderOf = (db: Db, tenantId: number) =>
  db.selectFrom('tenant').select(['name', 'address', 'phone', 'hours']).where('id', '=', tenantId).executeTakeFirstOrThrow();

export const accountName = async (db: Db, tenantId: number, accountId: string): Promise<string | null> =>
  (await db.selectFrom('account').select('name').where('tenant_id', '=', tenantId).where('id', '=', accountId).executeTakeFirst())?.name ??
  null;
