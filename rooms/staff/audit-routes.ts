// The data protection officer's page: who did what to whose data, by ids, without the data themselves. GDPR art. 39 par. 1 b.
import { Type } from '@sinclair/typebox';
import type { App } from '../../kernel/http.ts';
import { Id, nullable } from '../../kernel/wire-words.ts';
import { auditRows } from './account-queries.ts';
import { AuditRow } from './schema.ts';

export const auditRoutes = (app: App): void => {
  app.get(
    '/audit',
    {
      config: { access: 'audit.read' },
      schema: {
        tags: ['staff'],
        querystring: Type.Object({
          from: Type.Optional(Type.String({ format: 'date-time' })),
          until: Type.Optional(Type.String({ format: 'date-time' })),
          accountId: Type.Optional(Id),
          subjectId: Type.Optional(Id),
          action: Type.Optional(Type.String({ maxLength: 100 })),
          after: Type.Optional(Type.String({ pattern: '^[0-9TZ:.-]{20,30}/[0-9a-f-]{36}$', description: '`next` of the page before' })),
          limit: Type.Integer({ minimum: 1, maximum: 500, default: 100 }),
        }),
        response: { 200: Type.Object({ items: Type.Array(AuditRow), next: nullable(Type.String()) }) },
      },
    },
    async (request) => {
      const { subjectId, accountId } = request.query;
      // Control is itself controlled.
      await request.audit({ action: 'audit.read', subjects: [subjectId, accountId].filter((id) => id !== undefined) });
      const rows = await auditRows(request.db, request.actor.tenantId, request.query);
      const last = rows.at(-1);
      return { items: rows, next: last && rows.length === request.query.limit ? `${last.at}/${last.id}` : null };
    },
  );
};
