// Emergencies: somebody opens a file of a colleague for some hours and says why. Somebody else is asked about it afterwards, within five working days: the head
// finds it as a task, the data protection officer on the list. It stands in this room because an opening leaves a task.
import { Type } from '@sinclair/typebox';
import { dayOf } from '../../../kernel/clock.ts';
import { invalid, notFound, problem } from '../../../kernel/errors.ts';
import type { App } from '../../../kernel/http.ts';
import { newId } from '../../../kernel/ids.ts';
import { Day, Id, Instant, nullable, Ref } from '../../../kernel/wire-words.ts';
import { Temporal } from 'temporal-polyfill';
import { followFile, householdHeads } from '../../person/public.ts';
import { openTask } from '../public.ts';
import { namesOfAccounts } from '../queries.ts';
import { termEnd } from '../term.ts';
import type { Term } from '../term.ts';
import { breakGlass, glassById, openedByMe, openedGlass, otherHeads, reviewGlass } from './queries.ts';

const openHours = 4;
const reasonLength = 20;
/** A norm of the house: long enough to ask the colleague, short enough to remember. */
const reviewTerm: Term = { length: 5, unit: 'workingDay', lastDay: 'nextWorkingDay', source: null };

const Category = Type.Union([Type.Literal('danger'), Type.Literal('replacement'), Type.Literal('urgentHelp'), Type.Literal('other')]);
const HouseholdParam = Type.Object({ householdId: Id });
const Opened = Type.Object({
  id: Id,
  householdId: Id,
  file: nullable(Type.String({ description: 'name of the file; null for who may not know it' })),
  by: Ref,
  isOwn: Type.Boolean({ description: 'opened by who asks: somebody else reviews it' }),
  category: Type.String(),
  reason: Type.String(),
  at: Instant,
  until: Instant,
  dueOn: Day,
  isLate: Type.Boolean(),
  reviewed: nullable(Type.Object({ at: Instant, by: Ref, remark: Type.String() })),
});

const openedOn = (at: string): string => dayOf(Temporal.Instant.from(at));

export const glassRoutes = (app: App): void => {
  app.post(
    '/households/:householdId/break-glass',
    {
      config: { access: 'household.breakGlass' },
      schema: {
        tags: ['household'],
        params: HouseholdParam,
        body: Type.Object({ reason: Type.String({ minLength: reasonLength, maxLength: 1000 }), category: Category }),
        response: { 201: Type.Object({ householdId: Id, until: Instant, reviewBy: Day }) },
      },
    },
    async (request, reply) => {
      const { db, actor, clock } = request;
      const { householdId } = request.params;
      const { category } = request.body;
      const reason = request.body.reason.trim();
      if (reason.length < reasonLength) throw invalid('/reason', 'tooShort', reasonLength);
      const id = newId();
      const until = clock.now().add({ hours: openHours }).toString();
      if (!(await breakGlass(db, actor, { id, householdId, reason, category, at: clock.now().toString(), until }))) throw notFound();
      await request.audit({ action: 'household.breakGlass', subjects: [householdId], reason, purpose: category });
      for (const head of await otherHeads(db, actor))
        await openTask(db, actor, clock, {
          kind: 'breakGlass.review',
          what: { nl: 'Kijk een noodtoegang na', fr: 'Vérifier un accès d’urgence', en: 'Review an emergency access' },
          start: { nl: 'Geopend op', fr: 'Ouvert le', en: 'Opened on' },
          startedOn: clock.today(),
          term: reviewTerm,
          householdId,
          causeId: id,
          owner: { workerId: head, teamId: null },
        });
      // Who opens the file cannot read yet whose it is, so the tasks take it from the file itself.
      await followFile(db, actor.tenantId, householdId);
      reply.code(201);
      return { householdId, until, reviewBy: termEnd(clock.today(), reviewTerm).dueOn };
    },
  );

  app.get(
    '/households/:householdId/break-glass',
    {
      config: { access: 'household.breakGlass' },
      schema: {
        tags: ['household'],
        params: HouseholdParam,
        response: {
          200: Type.Object({ opened: nullable(Type.Object({ reason: Type.String(), at: Instant, until: Instant, reviewBy: Day })) }),
        },
      },
    },
    async (request) => {
      const { householdId } = request.params;
      const row = await openedByMe(request.db, request.actor, householdId, request.clock.now().toString());
      await request.audit({ action: 'household.ownEmergency', subjects: row ? [householdId] : [] });
      return {
        opened: row
          ? { reason: row.reason, at: row.from_at, until: row.until_at, reviewBy: termEnd(openedOn(row.from_at), reviewTerm).dueOn }
          : null,
      };
    },
  );

  app.get(
    '/break-glass',
    {
      config: { access: 'breakGlass.review' },
      schema: {
        tags: ['household'],
        querystring: Type.Object({ state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('reviewed')])) }),
        response: { 200: Type.Object({ items: Type.Array(Opened) }) },
      },
    },
    async (request) => {
      const { db, actor, clock } = request;
      const rows = await openedGlass(db, actor, request.query.state === 'reviewed');
      const staff = await namesOfAccounts(
        db,
        actor.tenantId,
        rows.flatMap((row) => [row.account_id, row.reviewed_by ?? row.account_id]),
      );
      // Who guards the data reads who opened what, and no names of those it is about.
      const files =
        actor.dbRole === 'hs_staff'
          ? await householdHeads(
              db,
              actor.tenantId,
              rows.map((row) => row.subject_id),
              clock.today(),
            )
          : new Map<string, { name: string | null }>();
      await request.audit({
        action: 'breakGlass.list',
        subjects: [...new Set(rows.map((row) => row.subject_id))].slice(0, 50),
        reason: `${rows.length} emergencies`,
      });
      return {
        items: rows.map((row) => {
          const { dueOn } = termEnd(openedOn(row.from_at), reviewTerm);
          return {
            id: row.id,
            householdId: row.subject_id,
            file: files.get(row.subject_id)?.name ?? null,
            by: { id: row.account_id, name: staff.get(row.account_id) ?? '' },
            isOwn: row.account_id === actor.accountId,
            category: row.category ?? 'other',
            reason: row.reason,
            at: row.from_at,
            until: row.until_at,
            dueOn,
            isLate: row.reviewed_at === null && dueOn < clock.today(),
            reviewed: row.reviewed_at
              ? { at: row.reviewed_at, by: { id: row.reviewed_by!, name: staff.get(row.reviewed_by!) ?? '' }, remark: row.review ?? '' }
              : null,
          };
        }),
      };
    },
  );

  app.post(
    '/break-glass/:grantId/review',
    {
      config: { access: 'breakGlass.review' },
      schema: {
        tags: ['household'],
        params: Type.Object({ grantId: Id }),
        body: Type.Object({ review: Type.String({ minLength: 10, maxLength: 1000 }) }),
        response: { 200: Type.Object({ id: Id, reviewedAt: Instant }) },
      },
    },
    async (request) => {
      const { db, actor } = request;
      const review = request.body.review.trim();
      if (review.length < 10) throw invalid('/review', 'tooShort', 10);
      const grant = await glassById(db, actor, request.params.grantId);
      if (!grant) throw notFound();
      if (grant.account_id === actor.accountId) throw problem('breakGlass.own', { status: 403 });
      const at = request.clock.now().toString();
      await request.audit({ action: 'breakGlass.review', subjects: [grant.subject_id], reason: review });
      if (!(await reviewGlass(db, actor, grant.id, review, at))) throw problem('breakGlass.reviewed', { status: 409 });
      return { id: grant.id, reviewedAt: at };
    },
  );
};
