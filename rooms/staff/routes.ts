// The room staff: logging in and out, who am I and what may I do, accounts and teams.
import { Type } from '@sinclair/typebox';
import { actionsOf } from '../../kernel/access.ts';
import type { App } from '../../kernel/http.ts';
import { Me, Ref, list } from './schema.ts';
import { allTeams } from './queries.ts';
import { whoIsThis } from './me.ts';

export const staffRoutes = (app: App): void => {
  app.get(
    '/health',
    { config: { access: 'house.health' }, schema: { tags: ['house'], response: { 200: Type.Object({ status: Type.Literal('ok') }) } } },
    async (request) => {
      await request.server.house.pool.query('select');
      return { status: 'ok' as const };
    },
  );

  app.get(
    '/me',
    { config: { access: 'me.read', transaction: 'self', personal: false }, schema: { tags: ['staff'], response: { 200: Me } } },
    (request) => whoIsThis(request.db, request.session!),
  );

  app.get(
    '/me/can',
    {
      config: { access: 'me.read', transaction: 'self', personal: false },
      schema: { tags: ['staff'], response: { 200: Type.Object({ actions: Type.Array(Type.String()) }) } },
    },
    async (request) => ({ actions: actionsOf(app.house.access, request.actor) }),
  );

  app.get(
    '/teams',
    { config: { access: 'team.read', personal: false }, schema: { tags: ['staff'], response: { 200: list(Ref) } } },
    async (request) => ({
      items: await allTeams(request.db, request.actor.tenantId),
    }),
  );
};
