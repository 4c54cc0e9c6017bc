// Whom a change touches, before it is released: every household of the centre that the asker may see, by the rules of now and by those that would be.
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.ts';
import type { AuditRow } from '../../kernel/audit.ts';
import type { Db } from '../../kernel/db.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { validateHousehold } from '../../rules/validate.ts';
import { householdHeads, householdsFacts, keptAfter } from '../person/public.ts';
import type { Counts } from './show.ts';
import { type Touched, direction, rightsThatDiffer, touchedIn } from './touched.ts';

export type Line = Touched & { householdId: string; name: string | null; workerId: string | null; teamId: string | null };
export type Impact = { on: string; counts: Counts; items: Line[] };

const page = 200;
/** So many subjects go into one row of the audit log. */
const subjectsARow = 200;

/** A request, or the command line. */
type Asker = { db: Db; actor: Actor; audit: (row: AuditRow) => Promise<void>; reason: string };

export const namedImpact = async (req: FastifyRequest, before: RuleSet, after: RuleSet, on: string): Promise<Impact> => {
  const { db, actor } = req;
  const asker: Asker = { db, actor, audit: (row) => req.audit(row), reason: 'impact of a draft rule or amount' };
  const impact = await impactOf(asker, before, after, on);
  const touched = impact.items.map((one) => one.householdId);
  const heads = await householdHeads(db, actor.tenantId, touched, req.clock.today());
  for (const one of impact.items) one.name = heads.get(one.householdId)?.name ?? null;
  return impact;
};

export async function impactOf(asker: Asker, before: RuleSet, after: RuleSet, on: string): Promise<Impact> {
  const rights = rightsThatDiffer(before, after, on);
  const counts: Counts = { looked: 0, touched: 0, better: 0, worse: 0 };
  const items: Line[] = [];
  for (let from: string | null = null; ;) {
    const households: Awaited<ReturnType<typeof keptAfter>> = await keptAfter(asker.db, asker.actor, from, page);
    // a job sees all files; those hidden from staff are left out of the answer
    const open = asker.actor.dbRole === 'hs_job' ? households.filter((one) => !one.shielded) : households;
    const ids = open.map((one) => one.id);
    const known = await householdsFacts(asker.db, asker.actor, ids, on);
    await logRead(asker, [...known.keys()]);
    for (const file of open) {
      const facts = known.get(file.id);
      if (!facts) continue;
      const checked = validateHousehold(facts.household, { on, today: on });
      if (!checked.ok) continue;
      counts.looked += 1;
      const touched = rights.length === 0 ? [] : touchedIn(checked.household, before, after, on, rights);
      if (touched.length === 0) continue;
      const { better, worse } = direction(touched);
      counts.touched += 1;
      counts.better += Number(better);
      counts.worse += Number(worse);
      for (const one of touched) items.push({ ...one, householdId: file.id, name: null, workerId: file.worker_id, teamId: file.team_id });
    }
    if (households.length < page) break;
    from = households.at(-1)?.id ?? null;
    // other requests have their turn between two pages
    await new Promise(setImmediate);
  }
  return { on, counts, items };
}

/** Computing with somebody's facts is reading them, whether or not the change touches them. */
async function logRead({ audit, reason }: Asker, ids: string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += subjectsARow)
    await audit({ action: 'catalogue.impact', subjects: ids.slice(at, at + subjectsARow), reason });
}
