// Two records of one person become one, and come apart again.
import { Type } from '@sinclair/typebox';
import type { App } from '../../../kernel/http.ts';
import { Id, Instant, list, nullable } from '../schema.ts';
import { merge, unmerge } from './merging.ts';
import { visiblePerson } from './persons.ts';
import { mergesOf } from './queries.ts';

export const mergeRoutes = (app: App): void => {
  app.post(
    '/persons/:personId/merge',
    {
      config: { access: 'person.merge' },
      schema: {
        tags: ['person'],
        params: Type.Object({ personId: Id }),
        body: Type.Object({ into: Id }),
        response: { 200: Type.Object({ mergeId: Id, personId: Id, undo: Type.String() }) },
      },
    },
    async (request) => {
      const [from, into] = [request.params.personId, request.body.into];
      await request.audit({ action: 'person.merge', subjects: [from, into] });
      const mergeId = await merge(request.db, request.actor, request.clock, from, into);
      return { mergeId, personId: into, undo: `/merges/${mergeId}/undo` };
    },
  );

  app.post(
    '/merges/:mergeId/undo',
    {
      config: { access: 'person.merge' },
      schema: { tags: ['person'], params: Type.Object({ mergeId: Id }), response: { 200: Type.Object({ personIds: Type.Array(Id) }) } },
    },
    async (request) => {
      const { from, into } = await unmerge(request.db, request.actor, request.clock, request.params.mergeId);
      await request.audit({ action: 'person.unmerge', subjects: [from, into] });
      return { personIds: [from, into] };
    },
  );

  app.get(
    '/persons/:personId/merges',
    {
      config: { access: 'person.merge' },
      schema: {
        tags: ['person'],
        params: Type.Object({ personId: Id }),
        response: { 200: list(Type.Object({ id: Id, from: Id, into: Id, at: Instant, undoneAt: nullable(Instant) })) },
      },
    },
    async (request) => {
      const row = await visiblePerson(request.db, request.actor, request.params.personId);
      await request.audit({ action: 'person.merges', subjects: [row.id] });
      const rows = await mergesOf(request.db, request.actor, row.id);
      return {
        items: rows.map((one) => ({ id: one.id, from: one.from_person, into: one.into_person, at: one.at, undoneAt: one.undone_at })),
      };
    },
  );
};
