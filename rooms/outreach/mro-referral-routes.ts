// The door of the regional nurse (S012): a narrow form in, her own referrals and their state out. And the other side of it: what waits at the centre.
import { Temporal } from 'temporal-polyfill';
import { Type } from '@sinclair/typebox';
import { dayOf } from '../../kernel/clock.ts';
import { invalid, notFound } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { newId } from '../../kernel/ids.ts';
import { Id } from '../../kernel/wire-words.ts';
import type { ReferralRow } from './mro-referral-queries.ts';
import { insertReferral, referralsOf, settleReferral, waitingReferrals } from './mro-referral-queries.ts';
import { NewSent, Sent } from './mro-schema.ts';

const List = Type.Object({ items: Type.Array(Sent) });

const out = (row: ReferralRow): Sent => ({
  id: row.id,
  organisation: row.organisation,
  referredOn: row.referred_on,
  given: row.given,
  family: row.family,
  phone: row.phone,
  town: row.town,
  childBornOn: row.child_born_on,
  language: row.language,
  grounds: row.grounds as Sent['grounds'],
  madeAt: row.made_at,
  state: (row.settled_as ?? 'waiting') as Sent['state'],
  settledOn: row.settled_at === null ? null : dayOf(Temporal.Instant.from(row.settled_at)),
});

export const mroReferralRoutes = (app: App): void => {
  app.get('/referrals', { config: { access: 'referral.send' }, schema: { tags: ['mro'], response: { 200: List } } }, async (req) => {
    const rows = await referralsOf(req.db, req.actor);
    await req.audit({ action: 'referral.list', subjects: rows.map((row) => row.id) });
    return { items: rows.map(out) };
  });

  app.post(
    '/referrals',
    { config: { access: 'referral.send' }, schema: { tags: ['mro'], body: NewSent, response: { 201: Sent } } },
    async (req, reply) => {
      const { body, clock } = req;
      const today = clock.today();
      if (body.referredOn > today) throw invalid('/referredOn', 'inTheFuture', today);
      if (body.childBornOn && body.childBornOn > today) throw invalid('/childBornOn', 'inTheFuture', today);
      const id = newId();
      await insertReferral(req.db, req.actor, id, body, clock.now().toString());
      await req.audit({ action: 'referral.send', subjects: [id], fields: body.grounds });
      const made = (await referralsOf(req.db, req.actor)).find((row) => row.id === id);
      if (!made) throw notFound();
      return reply.code(201).send(out(made));
    },
  );

  app.get('/mro/referrals', { config: { access: 'mro.write' }, schema: { tags: ['mro'], response: { 200: List } } }, async (req) => {
    const rows = await waitingReferrals(req.db, req.actor.tenantId);
    await req.audit({ action: 'referral.waiting', subjects: rows.map((row) => row.id) });
    return { items: rows.map(out) };
  });

  app.post(
    '/mro/referrals/:referralId/decline',
    {
      config: { access: 'mro.write' },
      schema: { tags: ['mro'], params: Type.Object({ referralId: Id }), response: { 204: Type.Null() } },
    },
    async (req, reply) => {
      const { referralId } = req.params;
      if (!(await settleReferral(req.db, req.actor, referralId, { as: 'declined', mroId: null, at: req.clock.now().toString() })))
        throw notFound();
      await req.audit({ action: 'referral.decline', subjects: [referralId] });
      return reply.code(204).send(null);
    },
  );
};
