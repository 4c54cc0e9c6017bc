// Whom a change touches, before it is released: every household of the centre that the asker may see, by the rules of now and by those that would be.
import type { FastifyRequest } from 'fastify';
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

export async function impactOf(req: FastifyRequest, before: RuleSet, after: RuleSet, on: string): Promise<Impact> {
  const rights = rightsThatDiffer(before, after, on);
  const counts: Counts = { looked: 0, touched: 0, better: 0, worse: 0 };
  const items: Line[] = [];
  for (let from: string | null = null; ;) {
    const households: Awaited<ReturnType<typeof keptAfter>> = await keptAfter(req.db, req.actor, from, page);
    const ids = households.map((one) => one.id);
    const known = await householdsFacts(req.db, req.actor, ids, on);
    await logRead(req, [...known.keys()]);
    for (const file of households) {
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
    from = ids.at(-1) ?? null;
    // other requests have their turn between two pages
    await new Promise(setImmediate);
  }
  const heads = await householdHeads(
    req.db,
    req.actor.tenantId,
    items.map((one) => one.householdId),
    req.clock.today(),
  );
  for (const one of items) one.name = heads.get(one.householdId)?.name ?? null;
  return { on, counts, items };
}

/** Computing with somebody's facts is reading them, whether or not the change touches them. */
async function logRead(req: FastifyRequest, ids: string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += subjectsARow)
    await req.audit({ action: 'catalogue.impact', subjects: ids.slice(at, at + subjectsARow), reason: 'impact of a draft rule or amount' });
}
