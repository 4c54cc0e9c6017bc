// Lists of contacts, and the offers that a question finds.
import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { ContactFilter } from './schema.ts';

const nobody = '00000000-0000-0000-0000-000000000000';
const sortColumn = { openedAt: 'c.opened_at', closedAt: 'c.closed_at', channel: 'c.channel' } as const;

/** Legal days as instants: from midnight to midnight in Brussels, given by the caller. */
export type Span = { from?: string | undefined; until?: string | undefined };
export type ContactLineRow = Awaited<ReturnType<typeof contactLines>>[number];

function filtered(db: Db, actor: Actor, filter: ContactFilter, span: Span, text: string | null) {
  const teams = actor.teamIds.length > 0 ? actor.teamIds : [nobody];
  let query = db
    .selectFrom('contact as c')
    .leftJoin('account as a', (join) => join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.owner_id'))
    .leftJoin('team as t', (join) => join.onRef('t.tenant_id', '=', 'c.tenant_id').onRef('t.id', '=', 'c.owner_team'))
    .where('c.tenant_id', '=', actor.tenantId);
  if (filter.mine === true) {
    query = query.where((where) =>
      where.or([
        where('c.owner_id', '=', actor.accountId),
        where('c.opened_by', '=', actor.accountId),
        where.and([where('c.owner_id', 'is', null), where('c.owner_team', 'in', teams)]),
      ]),
    );
  }
  if (filter.state === 'open') query = query.where('c.closed_at', 'is', null);
  if (filter.state === 'closed') query = query.where('c.closed_at', 'is not', null);
  if (filter.channel) query = query.where('c.channel', '=', filter.channel);
  if (filter.theme) query = query.where(sql<boolean>`${filter.theme} = any(c.themes)`);
  if (filter.tag) query = query.where(sql<boolean>`${filter.tag} = any(c.tags)`);
  if (filter.product) query = query.where('c.product_asked', '=', filter.product);
  if (filter.householdId) query = query.where('c.household_id', '=', filter.householdId);
  if (span.from) query = query.where('c.opened_at', '>=', span.from);
  if (span.until) query = query.where('c.opened_at', '<', span.until);
  if (text !== null) query = query.where('c.question', 'ilike', `%${text.replace(/[\\%_]/g, '\\$&')}%`);
  if (filter.outcome) {
    const outcome = filter.outcome;
    query = query.where((where) =>
      where.exists(
        where
          .selectFrom('contact_closure as x')
          .select('x.id')
          .where('x.tenant_id', '=', actor.tenantId)
          .whereRef('x.contact_id', '=', 'c.id')
          .where('x.outcome', '=', outcome)
          .where('x.undone_at', 'is', null),
      ),
    );
  }
  return query;
}

export const contactLines = (db: Db, actor: Actor, filter: ContactFilter, span: Span, text: string | null) =>
  filtered(db, actor, filter, span, text)
    .select([
      'c.id',
      'c.channel',
      'c.opened_at',
      'c.question',
      'c.themes',
      'c.tags',
      'c.product_asked',
      'c.household_id',
      'c.person_id',
      'c.owner_id',
      'c.owner_team',
      'c.closed_at',
      'a.name as owner_name',
      't.name as team_name',
    ])
    .orderBy(sortColumn[filter.sort ?? 'openedAt'], filter.up === true ? 'asc' : 'desc')
    .orderBy('c.id')
    .limit(filter.limit ?? 200)
    .offset(filter.offset ?? 0)
    .execute();

export async function countContacts(db: Db, actor: Actor, filter: ContactFilter, span: Span, text: string | null): Promise<number> {
  const row = await filtered(db, actor, filter, span, text)
    .select((select) => select.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

export const namesOf = (db: Db, tenantId: number, ids: { accountId: string | null; teamId: string | null }) =>
  Promise.all([
    ids.accountId
      ? db.selectFrom('account').select(['id', 'name']).where('tenant_id', '=', tenantId).where('id', '=', ids.accountId).executeTakeFirst()
      : undefined,
    ids.teamId
      ? db.selectFrom('team').select(['id', 'name']).where('tenant_id', '=', tenantId).where('id', '=', ids.teamId).executeTakeFirst()
      : undefined,
  ]);

// ---------------------------------------------------------------- offers

type OfferName = { nl: string; fr?: string; en?: string };
export type NewOffer = { name: OfferName; provider: string; isOwn: boolean; themes?: string[]; tags?: string[] };

/** Offers that share a tag with the question come first (S009), then those that share a theme. */
export async function offersFor(db: Db, tenantId: number, wanted: { themes: string[]; tags: string[] } | null) {
  const rows = await db
    .selectFrom('offer')
    .select(['id', 'name', 'provider', 'is_own', 'themes', 'tags'])
    .where('tenant_id', '=', tenantId)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute();
  const offers = rows.map((row) => ({
    id: row.id,
    name: row.name as OfferName,
    provider: row.provider,
    isOwn: row.is_own,
    themes: row.themes,
    tags: row.tags,
  }));
  if (wanted === null) return offers;
  const weight = (offer: (typeof offers)[number]): number =>
    2 * offer.tags.filter((tag) => wanted.tags.includes(tag)).length + offer.themes.filter((theme) => wanted.themes.includes(theme)).length;
  return offers.filter((offer) => weight(offer) > 0).sort((a, b) => weight(b) - weight(a));
}

export async function insertOffer(db: Db, actor: Actor, offer: NewOffer): Promise<string> {
  const id = newId();
  await db
    .insertInto('offer')
    .values({
      tenant_id: actor.tenantId,
      id,
      name: JSON.stringify(offer.name),
      provider: offer.provider,
      is_own: offer.isOwn,
      themes: offer.themes ?? [],
      tags: offer.tags ?? [],
      ended_at: null,
    })
    .execute();
  return id;
}

export async function endOffer(db: Db, tenantId: number, offerId: string, clock: Clock): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('offer')
    .set({ ended_at: clock.now().toString() })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', offerId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
