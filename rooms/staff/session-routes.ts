// Logging in and out, confirming who one is, and what everyone sets for themselves: language, keys, password, second factor.
import { Type } from '@sinclair/typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { audit } from '../../kernel/audit.ts';
import { invalid, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { hashPassword, verifyPassword, weakness } from '../../kernel/passwords.ts';
import { clearSessionCookie, cookieName, setSessionCookie } from '../../kernel/security.ts';
import { endSession, endSessions, readToken, rotateSession, sessionOf, sessionQuestion } from '../../kernel/session.ts';
import type { Opened, Session } from '../../kernel/session.ts';
import { execute } from '../../kernel/db.ts';
import type { Db } from '../../kernel/db.ts';
import { logIn, registerGuess, registerSuccess } from './login.ts';
import type { Door } from './login.ts';
import { whoIsThis } from './me.ts';
import { credentialOf, setPassword, setPreferences, setTotp, tenantOf, useTotpStep } from './queries.ts';
import { Login, Me, Preferences } from './schema.ts';
import { newSecret, sealSecret, secretUri, stepOfCode } from './totp.ts';

const own = { access: 'me.change', transaction: 'none', personal: false } as const;
const tags = ['staff'];
const Code = Type.Object({ code: Type.String({ maxLength: 20 }) });
const Password = Type.String({ maxLength: 500 });

const doorOf = (request: FastifyRequest): Door => ({
  keys: request.keys,
  clock: request.clock,
  address: request.ip,
  requestId: request.id,
  as: (tenantId, accountId, run) => request.asLogin(tenantId, accountId, run),
});

/** A transaction of the login role for the account of this session. */
const asMyself = <T>(request: FastifyRequest, run: (db: Db, session: Session) => Promise<T>): Promise<T> => {
  const session = request.session!;
  return request.asLogin(session.tenantId, session.accountId, (db) => run(db, session));
};

async function sessionBehind(request: FastifyRequest, db: Db, opened: Opened & { tenantId: number }): Promise<Session> {
  const { text, values } = sessionQuestion(opened.tenantId, readToken(opened.token)!.token, request.clock);
  const [row] = await execute(db, text, values);
  return sessionOf(row, opened.tenantId, request.clock, request.server.house.times)!;
}

async function welcome(request: FastifyRequest, reply: FastifyReply, opened: Opened & { tenantId: number; accountId: string }) {
  setSessionCookie(reply, opened.token, request.isSecure);
  return request.asLogin(opened.tenantId, opened.accountId, async (db) =>
    whoIsThis(db, await sessionBehind(request, db, opened), request.clock.today()),
  );
}

// The session this browser had before: it ends when another begins.
async function endFormer(request: FastifyRequest): Promise<void> {
  const former = readToken(request.cookies[cookieName(request.isSecure)]);
  if (!former) return;
  await request.asLogin(former.tenantId, null, async (db) => {
    const { text, values } = sessionQuestion(former.tenantId, former.token, request.clock);
    const [row] = await execute(db, text, values);
    const session = row ? sessionOf(row, former.tenantId, request.clock, request.server.house.times) : null;
    if (session) await endSession(db, request.clock, session);
  });
}

export const sessionRoutes = (app: App): void => {
  app.post(
    '/session',
    { config: { access: 'session.open' }, schema: { tags, body: Login, response: { 201: Me } } },
    async (request, reply) => {
      const opened = await logIn(doorOf(request), request.body);
      await endFormer(request);
      reply.code(201);
      return welcome(request, reply, opened);
    },
  );

  app.delete(
    '/session',
    { config: { access: 'session.own', transaction: 'none', personal: false }, schema: { tags, response: { 204: Type.Null() } } },
    async (request, reply) => {
      await asMyself(request, async (db, session) => {
        await endSession(db, request.clock, session);
        await audit(db, session.actor, { action: 'session.end', subjects: [], requestId: request.id });
      });
      clearSessionCookie(reply, request.isSecure);
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/session/confirm',
    {
      config: { access: 'session.own', transaction: 'none', personal: false },
      schema: {
        tags,
        summary: 'Give the password or the code again before something that weighs',
        body: Type.Object({ password: Type.Optional(Password), code: Type.Optional(Type.String({ maxLength: 20 })) }),
        response: { 200: Me },
      },
    },
    async (request, reply) => {
      await prove(request, request.body);
      return renew(request, reply, 'session.confirm');
    },
  );

  app.patch('/me', { config: own, schema: { tags, body: Preferences, response: { 200: Me } } }, (request) =>
    asMyself(request, async (db, session) => {
      if (Object.keys(request.body).length > 0) await setPreferences(db, session.tenantId, session.accountId, request.body);
      return whoIsThis(db, { ...session, ...request.body }, request.clock.today());
    }),
  );

  app.post(
    '/me/password',
    { config: own, schema: { tags, body: Type.Object({ current: Password, next: Password }), response: { 200: Me } } },
    async (request, reply) => {
      const { current, next } = request.body;
      const session = request.session!;
      const weak = weakness(next, [session.login, ...session.name.split(/\s+/)]);
      if (weak) throw invalid('/next', `password.${weak}`, weak === 'tooShort' ? 15 : undefined);
      await prove(request, { password: current });
      if (current === next) throw invalid('/next', 'password.same');
      const hash = await hashPassword(next);
      await asMyself(request, async (db) => {
        await setPassword(db, request.clock, session.tenantId, session.accountId, hash, false);
        await endSessions(db, request.clock, session.tenantId, session.accountId, session.id);
      });
      request.session = { ...session, mustChangePassword: false };
      return renew(request, reply, 'password.change');
    },
  );

  app.post(
    '/me/totp',
    {
      config: own,
      schema: {
        tags,
        summary: 'A new secret for the authenticator; it counts after it is confirmed',
        body: Type.Object({ password: Password }),
        response: { 201: Type.Object({ secret: Type.String(), uri: Type.String() }) },
      },
    },
    async (request, reply) => {
      await prove(request, { password: request.body.password });
      const secret = newSecret();
      const uri = await asMyself(request, async (db, { tenantId, accountId, login }) => {
        if ((await credentialOf(db, tenantId, accountId))?.totp_enabled) throw problem('totp.alreadyOn', { status: 409 });
        await setTotp(db, tenantId, accountId, {
          totp_secret: sealSecret(request.keys, tenantId, accountId, secret),
          totp_enabled: false,
          totp_last_step: null,
        });
        return secretUri(secret, login, (await tenantOf(db, tenantId))?.name ?? 'Hoeksteen');
      });
      reply.code(201);
      return { secret, uri };
    },
  );

  app.post('/me/totp/confirm', { config: own, schema: { tags, body: Code, response: { 200: Me } } }, async (request, reply) => {
    await asMyself(request, async (db, { tenantId, accountId }) => {
      const credential = await credentialOf(db, tenantId, accountId);
      if (!credential?.totp_secret || credential.totp_enabled) throw problem('totp.notStarted', { status: 409 });
      const step = await stepOfCode(request.keys, request.clock, tenantId, accountId, credential.totp_secret, request.body.code);
      if (step === null) throw problem('login.totpWrong', { status: 422 });
      await setTotp(db, tenantId, accountId, { totp_enabled: true, totp_last_step: step });
    });
    return renew(request, reply, 'totp.on');
  });

  app.delete(
    '/me/totp',
    {
      config: own,
      schema: { tags, body: Type.Object({ password: Password, code: Type.String({ maxLength: 20 }) }), response: { 200: Me } },
    },
    async (request, reply) => {
      await prove(request, request.body);
      await asMyself(request, (db, { tenantId, accountId }) =>
        setTotp(db, tenantId, accountId, { totp_secret: null, totp_enabled: false, totp_last_step: null }),
      );
      return renew(request, reply, 'totp.off');
    },
  );
};

/** Whoever sits here is still who logged in. What is given must be right; the code is needed where a second factor is set and no password is given. */
async function prove(request: FastifyRequest, given: { password?: string; code?: string }): Promise<void> {
  const door = doorOf(request);
  const { tenantId, accountId, login } = request.session!;
  const credential = await asMyself(request, async (db) => {
    await registerGuess(db, door, tenantId, `confirm/${login}`);
    return credentialOf(db, tenantId, accountId);
  });
  if (given.password === undefined && given.code === undefined)
    throw problem('request.invalid', { errors: [{ pointer: '/password', code: 'missing', in: 'body' }] });
  if (given.password !== undefined && !(await verifyPassword(credential?.password_hash ?? null, given.password)))
    throw problem('login.wrong', { status: 422 });
  if (given.code !== undefined) await proveCode(request, credential, given.code);
  await asMyself(request, (db) => registerSuccess(db, door, tenantId, `confirm/${login}`));
}

async function proveCode(request: FastifyRequest, credential: Awaited<ReturnType<typeof credentialOf>>, code: string): Promise<void> {
  const { tenantId, accountId } = request.session!;
  const step =
    credential?.totp_enabled && credential.totp_secret
      ? await stepOfCode(request.keys, request.clock, tenantId, accountId, credential.totp_secret, code)
      : null;
  if (step === null || !(await asMyself(request, (db) => useTotpStep(db, tenantId, accountId, step))))
    throw problem('login.totpWrong', { status: 422 });
}

/** A new token for the same session, after it was proved again. */
async function renew(request: FastifyRequest, reply: FastifyReply, action: string) {
  return asMyself(request, async (db, session) => {
    const opened = await rotateSession(db, request.clock, session);
    await audit(db, session.actor, { action, subjects: [], requestId: request.id });
    setSessionCookie(reply, opened.token, request.isSecure);
    return whoIsThis(db, { ...session, csrf: opened.csrf }, request.clock.today());
  });
}
