// The way in through another identity provider. The browser leaves and comes back; an account is known by issuer and subject, or the first time by the mail
// for which it was made. Nobody gets an account by coming here.
import { Type } from '@sinclair/typebox';
import { authActor } from '../../kernel/actor.ts';
import { audit } from '../../kernel/audit.ts';
import type { OidcConfig } from '../../kernel/config.ts';
import { notFound } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { oidcDoor } from '../../kernel/oidc.ts';
import type { OidcPerson } from '../../kernel/oidc.ts';
import { setSessionCookie } from '../../kernel/security.ts';
import { openSession } from '../../kernel/session.ts';
import type { FastifyRequest } from 'fastify';
import { accountBySubject, firstTenantId, linkByMail } from './queries.ts';

const journey = 'hoeksteen-oidc';
const callback = '/auth/oidc/callback';
export const oidcStart = '/auth/oidc/start';

/** Outside /api: pages of the browser, not of our own script. */
export const oidcRoutes = (app: App, config: OidcConfig | null): void => {
  const door = config && oidcDoor(config, app.house.keys, app.house.clock);

  app.get(
    oidcStart,
    {
      config: { access: 'session.open' },
      schema: {
        hide: true,
        querystring: Type.Object({ to: Type.Optional(Type.String({ maxLength: 500 })), again: Type.Optional(Type.Literal('1')) }),
        response: { 302: Type.Null() },
      },
    },
    async (request, reply) => {
      if (!door) throw notFound();
      const departure = await door
        .depart(`${request.ownOrigin}${callback}`, request.query.to ?? '/', request.query.again === '1')
        .catch((error: unknown) => {
          request.log.warn({ err: error }, 'the login provider does not answer');
          return null;
        });
      if (!departure) return reply.redirect('/login?problem=oidc.failed', 302);
      const { url, sealed } = departure;
      reply.setCookie(journey, sealed, { httpOnly: true, sameSite: 'lax', secure: request.isSecure, path: '/auth/oidc', maxAge: 600 });
      return reply.redirect(url, 302);
    },
  );

  app.get(
    callback,
    { config: { access: 'session.open' }, schema: { hide: true, response: { 303: Type.Null() } } },
    async (request, reply) => {
      if (!door) throw notFound();
      reply.clearCookie(journey, { path: '/auth/oidc' });
      const arrived = await door.arrive(new URL(request.url, request.ownOrigin), request.cookies[journey] ?? '').catch((error: unknown) => {
        request.log.warn({ err: error }, 'login through the provider failed');
        return null;
      });
      const token = arrived && (await sessionFor(request, arrived.person));
      if (!token) return reply.redirect(`/login?problem=${arrived ? 'oidc.unknownAccount' : 'oidc.failed'}`, 303);
      setSessionCookie(reply, token, request.isSecure);
      return reply.redirect(arrived.to, 303);
    },
  );
};

async function sessionFor(request: FastifyRequest, { subject, mail }: OidcPerson): Promise<string | null> {
  const tenantId = await request.asLogin(0, null, firstTenantId);
  if (tenantId === null) return null;
  const account = await request.asLogin(
    tenantId,
    null,
    async (db) => (await accountBySubject(db, tenantId, subject)) ?? (mail === null ? undefined : linkByMail(db, tenantId, mail, subject)),
  );
  if (!account?.active) return null;
  return request.asLogin(tenantId, account.id, async (db) => {
    await audit(db, authActor(tenantId, account.id), { action: 'session.open', subjects: [], reason: 'oidc', requestId: request.id });
    return (await openSession(db, request.clock, tenantId, account.id, 'oidc')).token;
  });
}
