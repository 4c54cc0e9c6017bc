// Accounts, their roles and teams: managed by one function that sees no files. A change of rights ends every session of the account at once.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { newId } from '../../kernel/ids.ts';
import { hashPassword } from '../../kernel/passwords.ts';
import { endSessions } from '../../kernel/session.ts';
import { expectedVersion, versionConflict } from '../../kernel/versions.ts';
import { Id, list } from '../../kernel/wire-words.ts';
import { refusals, temporaryPassword } from './account.ts';
import type { AccountColumns } from './account-queries.ts';
import { accountsOf, insertAccount, insertTeam, setRoles, setTeams, updateAccount, updateTeam } from './account-queries.ts';
import { setPassword, setTotp } from './queries.ts';
import { Account, AccountChange, NewAccount, Team } from './schema.ts';

const tags = ['staff'];
const params = Type.Object({ accountId: Id });
const WithPassword = Type.Object({ account: Account, temporaryPassword: Type.String({ description: 'told once' }) });

async function accountOf(request: FastifyRequest, id: string): Promise<Static<typeof Account>> {
  const [account] = await accountsOf(request.db, request.actor.tenantId, id);
  if (!account) throw notFound();
  return account;
}

const columnsOf = ({ name, language, mail, personId, active }: Static<typeof AccountChange>): AccountColumns => ({
  ...(name !== undefined && { name }),
  ...(language !== undefined && { language }),
  ...(mail !== undefined && { mail: mail?.toLowerCase() ?? null }),
  ...(personId !== undefined && { person_id: personId }),
  ...(active !== undefined && { active }),
});

function refuseIf(faults: ReturnType<typeof refusals>): void {
  if (faults.length > 0) throw problem(faults[0]!.code, { status: 422, errors: faults });
}

export const accountRoutes = (app: App): void => {
  app.get('/accounts', { config: { access: 'account.read' }, schema: { tags, response: { 200: list(Account) } } }, async (request) => {
    await request.audit({ action: 'account.list', subjects: [] });
    return { items: await accountsOf(request.db, request.actor.tenantId) };
  });

  app.get(
    '/accounts/:accountId',
    { config: { access: 'account.read' }, schema: { tags, params, response: { 200: Account } } },
    async (request) => {
      const account = await accountOf(request, request.params.accountId);
      await request.audit({ action: 'account.read', subjects: [account.id] });
      return account;
    },
  );

  app.post(
    '/accounts',
    { config: { access: 'account.write' }, schema: { tags, body: NewAccount, response: { 201: WithPassword } } },
    async (request, reply) => {
      const { login, roles, teamIds = [], ...rest } = request.body;
      const { tenantId, accountId } = request.actor;
      refuseIf(refusals({ roles }, false));
      const id = newId();
      const password = temporaryPassword();
      const hash = await hashPassword(password);
      await insertAccount(request.db, tenantId, id, login, { ...columnsOf(rest), name: rest.name });
      await setRoles(request.db, tenantId, id, roles, accountId);
      await setTeams(request.db, tenantId, id, teamIds);
      await setPassword(request.db, request.clock, tenantId, id, hash, true);
      await request.audit({ action: 'account.create', subjects: [id], fields: [...roles, ...teamIds] });
      reply.code(201);
      return { account: await accountOf(request, id), temporaryPassword: password };
    },
  );

  app.patch(
    '/accounts/:accountId',
    { config: { access: 'account.write' }, schema: { tags, params, body: AccountChange, response: { 200: Account } } },
    async (request) => {
      const { tenantId, accountId } = request.actor;
      const { accountId: id } = request.params;
      const { roles, teamIds, ...rest } = request.body;
      const version = expectedVersion(request);
      const before = await accountOf(request, id);
      refuseIf(refusals(request.body, id === accountId));
      if (!(await updateAccount(request.db, tenantId, id, version, columnsOf(rest)))) throw versionConflict(before, request.body);
      if (roles) await setRoles(request.db, tenantId, id, roles, accountId);
      if (teamIds) await setTeams(request.db, tenantId, id, teamIds);
      if (roles || teamIds || rest.active === false || rest.personId !== undefined)
        await endSessions(request.db, request.clock, tenantId, id);
      await request.audit({ action: 'account.change', subjects: [id], fields: Object.keys(request.body) });
      return accountOf(request, id);
    },
  );

  app.post(
    '/accounts/:accountId/reset',
    {
      config: { access: 'account.write' },
      schema: {
        tags,
        params,
        summary: 'A new temporary password; the second factor is taken off and every session ends',
        response: { 200: WithPassword },
      },
    },
    async (request) => {
      const { tenantId } = request.actor;
      const account = await accountOf(request, request.params.accountId);
      const password = temporaryPassword();
      await setPassword(request.db, request.clock, tenantId, account.id, await hashPassword(password), true);
      await setTotp(request.db, tenantId, account.id, { totp_secret: null, totp_enabled: false });
      await endSessions(request.db, request.clock, tenantId, account.id);
      await request.audit({ action: 'account.reset', subjects: [account.id] });
      return { account: await accountOf(request, account.id), temporaryPassword: password };
    },
  );

  app.post(
    '/teams',
    {
      config: { access: 'team.write' },
      schema: { tags, body: Type.Object({ name: Type.String({ minLength: 1, maxLength: 100 }) }), response: { 201: Team } },
    },
    async (request, reply) => {
      const id = newId();
      await insertTeam(request.db, request.actor.tenantId, id, request.body.name);
      await request.audit({ action: 'team.create', subjects: [id] });
      reply.code(201);
      return { id, name: request.body.name, active: true };
    },
  );

  app.patch(
    '/teams/:teamId',
    {
      config: { access: 'team.write' },
      schema: {
        tags,
        params: Type.Object({ teamId: Id }),
        body: Type.Object(
          { name: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })), active: Type.Optional(Type.Boolean()) },
          { minProperties: 1 },
        ),
        response: { 200: Team },
      },
    },
    async (request) => {
      const team = await updateTeam(request.db, request.actor.tenantId, request.params.teamId, request.body);
      if (!team) throw notFound();
      await request.audit({ action: 'team.change', subjects: [team.id], fields: Object.keys(request.body) });
      return team;
    },
  );
};
