// The room staff: the house itself (health, door), who am I and what may I do, teams. Login, accounts and audit stand beside.
import { Type } from '@sinclair/typebox';
import { actionsOf } from '../../kernel/access.ts';
import type { App } from '../../kernel/http.ts';
import { list, nullable } from '../../kernel/wire-words.ts';
import { accountRoutes } from './account-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { whoIsThis } from './me.ts';
import { oidcStart } from './oidc-routes.ts';
import { allTeams, colleaguesOf, firstTenantId, tenantOf } from './queries.ts';
import { Colleague, Me, Team } from './schema.ts';
import { sessionRoutes } from './session-routes.ts';

/** What the login page of a demo installation shows. */
export type DemoLogins = { password: string; accounts: { account: string; name: string; does: string }[] };
export type StaffOptions = { oidcName: string | null; demo: DemoLogins | null };

const DemoAccounts = Type.Object({
  password: Type.String(),
  accounts: Type.Array(Type.Object({ account: Type.String(), name: Type.String(), does: Type.String() })),
});
const Door = Type.Object({
  tenant: nullable(Type.String()),
  oidc: nullable(Type.Object({ name: Type.String(), start: Type.String() })),
  demo: nullable(DemoAccounts),
});

export const staffRoutes = (app: App, { oidcName, demo }: StaffOptions): void => {
  app.get(
    '/health',
    { config: { access: 'house.health' }, schema: { tags: ['house'], response: { 200: Type.Object({ status: Type.Literal('ok') }) } } },
    async (request) => {
      await request.server.house.pool.query('select');
      return { status: 'ok' as const };
    },
  );

  app.get(
    '/door',
    { config: { access: 'house.door' }, schema: { tags: ['house'], summary: 'What the login page shows', response: { 200: Door } } },
    async (request) => {
      const tenant = await request.asLogin(0, null, async (db) => tenantOf(db, (await firstTenantId(db)) ?? 0));
      return { tenant: tenant?.name ?? null, oidc: oidcName === null ? null : { name: oidcName, start: oidcStart }, demo };
    },
  );

  app.get(
    '/me',
    { config: { access: 'me.read', transaction: 'self', personal: false }, schema: { tags: ['staff'], response: { 200: Me } } },
    (request) => whoIsThis(request.db, request.session!, request.clock.today()),
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
    { config: { access: 'team.read', personal: false }, schema: { tags: ['staff'], response: { 200: list(Team) } } },
    async (request) => ({
      items: await allTeams(request.db, request.actor.tenantId),
    }),
  );

  app.get(
    '/colleagues',
    { config: { access: 'colleague.read', personal: false }, schema: { tags: ['staff'], response: { 200: list(Colleague) } } },
    async (request) => ({ items: await colleaguesOf(request.db, request.actor.tenantId) }),
  );

  sessionRoutes(app);
  accountRoutes(app);
  auditRoutes(app);
};
