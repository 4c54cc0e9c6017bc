// The review of emergencies: whoever opened a file of a colleague is asked about it by the head or the data protection officer, never by oneself.
import { Type } from '@sinclair/typebox';
import type { App } from '../../../kernel/http.ts';
import { notFound, problem } from '../../../kernel/errors.ts';
import { Id, Instant, Ref, list } from '../schema.ts';
import { glassById, openedGlass, reviewGlass } from './glass-queries.ts';
import { namesOfStaff } from './queries.ts';

const Opened = Type.Object({ id: Id, householdId: Id, by: Ref, category: Type.String(), reason: Type.String(), at: Instant, until: Instant });

export const glassRoutes = (app: App): void => {
  app.get('/break-glass', { config: { access: 'breakGlass.review' }, schema: { tags: ['household'], response: { 200: list(Opened) } } }, async (request) => {
    const rows = await openedGlass(request.db, request.actor);
    const names = await namesOfStaff(request.db, request.actor, rows.map((row) => row.account_id));
    await request.audit({ action: 'breakGlass.list', subjects: rows.slice(0, 50).map((row) => row.subject_id) });
    return {
      items: rows.map((row) => ({
        id: row.id,
        householdId: row.subject_id,
        by: { id: row.account_id, name: names.get(row.account_id) ?? '' },
        category: row.category ?? 'other',
        reason: row.reason,
        at: row.from_at,
        until: row.until_at,
      })),
    };
  });

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
      const grant = await glassById(db, actor, request.params.grantId);
      if (!grant) throw notFound();
      if (grant.account_id === actor.accountId) throw problem('breakGlass.own', { status: 403 });
      const at = request.clock.now().toString();
      await request.audit({ action: 'breakGlass.review', subjects: [grant.subject_id], reason: request.body.review });
      if (!(await reviewGlass(db, actor, grant.id, actor.accountId, request.body.review, at))) throw problem('breakGlass.reviewed', { status: 409 });
      return { id: grant.id, reviewedAt: at };
    },
  );
};
