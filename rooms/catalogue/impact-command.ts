// Whom drafts touch, for the command line: the same comparison as the server, by the same rules, with the same rows in the audit log. It names files by their id alone.
import { audit } from '../../kernel/audit.ts';
import { systemClock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { compileSchema, faultsOf } from '../../kernel/validation.ts';
import { type Looked, dayOfImpact, faultOfWhole, faultsOfDrafts, lookedAt, rulesWith, shippedTables } from './batch.ts';
import { inCentre } from './database-rules.ts';
import { amountFrom, ruleFrom, stateOf } from './drafts.ts';
import { type Impact, impactOf } from './impact.ts';
import { amountById, amountsWritten, decisionsOf, municipalityOf, ruleById, rulesWritten } from './queries.ts';
import type { AmountRow, RuleRow } from './rows.ts';
import { releasedOf, rulesOf } from './rules.ts';
import { type AmountBody, DraftBodies, type RuleBody } from './schema.ts';

export type Wanted = {
  rules: string[];
  amounts: string[];
  /** Drafts that nobody entered yet, as the file holds them. */
  bodies: unknown;
  on: string | null;
  municipality: string | null;
};
type Answer = { ok: true; impact: Impact } | { ok: false; faults: string[] };

const isBodies = compileSchema({ schema: DraftBodies, method: '', url: '', httpPart: 'body' }) as ReturnType<typeof compileSchema> & {
  errors?: Parameters<typeof faultsOf>[0];
};

export async function impactOfDrafts(wanted: Wanted): Promise<Answer> {
  if (wanted.bodies !== null && !isBodies(wanted.bodies))
    return { ok: false, faults: faultsOf(isBodies.errors ?? [], 'body').map((one) => `${one.pointer || '/'}: ${one.code}`) };
  return inCentre(wanted.municipality, async (db, actor) => {
    const { tenantId } = actor;
    const found = await lookedIn(db, tenantId, wanted);
    if (!found.ok) return found;
    const { looked } = found;
    if (looked.rules.length + looked.amounts.length === 0)
      return { ok: false, faults: ['there is no draft that waits for a second person'] };
    const whole = faultsOfDrafts(looked).flatMap(({ id, faults }) => faults.map((one) => `${id}${one.pointer}: ${one.code}`));
    if (whole.length > 0) return { ok: false, faults: whole };
    const fault = faultOfWhole(looked);
    if (fault) return { ok: false, faults: [`${fault.pointer}: ${fault.code}`] };
    const on = wanted.on ?? dayOfImpact(looked, systemClock.today());
    const asker = {
      db,
      actor,
      audit: (row: Parameters<typeof audit>[2]) => audit(db, actor, row),
      reason: 'impact of a draft rule or amount, command line',
    };
    const impact = await impactOf(asker, await rulesOf(db, tenantId), rulesWith(looked), on);
    await audit(db, actor, { action: 'catalogue.impactExport', subjects: [], reason: `${impact.counts.touched} households, command line` });
    return { ok: true, impact };
  });
}

type Found = { ok: true; looked: Looked } | { ok: false; faults: string[] };

async function lookedIn(db: Db, tenantId: number, wanted: Wanted): Promise<Found> {
  const released = await releasedOf(db, tenantId);
  if (wanted.bodies !== null) return { ok: true, looked: await fromFile(db, tenantId, wanted.bodies as Bodies, released) };
  if (wanted.rules.length + wanted.amounts.length === 0) {
    const decisions = await decisionsOf(db, tenantId);
    const waits = (row: RuleRow | AmountRow): boolean =>
      stateOf(row, decisions.find((one) => one.rule_id === row.id || one.amount_id === row.id) ?? null) === 'submitted';
    const rows = { rules: (await rulesWritten(db, tenantId)).filter(waits), amounts: (await amountsWritten(db, tenantId)).filter(waits) };
    return { ok: true, looked: lookedAt(rows, released) };
  }
  const faults: string[] = [];
  const known = <Row extends { withdrawn_at: string | null }>(id: string, row: Row | undefined): Row[] => {
    if (row && row.withdrawn_at === null) return [row];
    faults.push(`${id}: no such draft, or it was not submitted yet`);
    return [];
  };
  const rules: RuleRow[] = [];
  const amounts: AmountRow[] = [];
  for (const id of wanted.rules) rules.push(...known(id, await ruleById(db, tenantId, id)));
  for (const id of wanted.amounts) amounts.push(...known(id, await amountById(db, tenantId, id)));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, looked: lookedAt({ rules, amounts }, released) };
}

type Bodies = { rules?: RuleBody[]; amounts?: AmountBody[] };

async function fromFile(db: Db, tenantId: number, { rules = [], amounts = [] }: Bodies, released: Looked['released']): Promise<Looked> {
  const municipality = await municipalityOf(db, tenantId);
  return {
    rules: rules.map((body, at) => ({ id: `/rules/${at}`, rule: ruleFrom(body, municipality) })),
    amounts: amounts.map((body, at) => ({
      id: `/amounts/${at}`,
      amount: amountFrom(
        body,
        shippedTables.find((table) => table.name === body.table),
      ),
    })),
    released,
  };
}
