// One request, at most three hops: this hook (session -> actor -> declared access -> transaction bound to the actor) -> the handler -> commit, and only
// then the answer leaves, cut to its schema. What is read of a person leaves an audit row in the same transaction, or nothing leaves at all.
import cookie from '@fastify/cookie';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isAllowed } from './access.ts';
import type { AccessRule, AccessTable } from './access.ts';
import { beginAfter } from './db.ts';
import type { Transaction } from './db.ts';
import { answerError, answerNotFound, answerUnreadable } from './error-answers.ts';
import { cleanBody, readJson, readUtf8 } from './edge.ts';
import { problem } from './errors.ts';
import { keepAnswer, replayAnswer } from './idempotency.ts';
import { newId } from './ids.ts';
import { problemSchema } from './problem-schema.ts';
import { decorateRequests } from './request.ts';
import type { House } from './request.ts';
import { apiHeaders, cookieName, refuseForeignPage, refuseWithoutToken, transportHeader } from './security.ts';
import { isSteppedUp, minutesSince, readToken, sessionOf, sessionQuestion, staffTimes, touchSession } from './session.ts';
import type { Session } from './session.ts';
import { compileSchema } from './validation.ts';

export type App = FastifyInstance<Server, IncomingMessage, ServerResponse, FastifyBaseLogger, TypeBoxTypeProvider>;

export type HttpOptions = Pick<House, 'pool' | 'keys' | 'clock' | 'access'> &
  Partial<Pick<House, 'publicUrl' | 'times'>> & {
    trustedProxies?: number;
    logger?: FastifyBaseLogger;
    /** For tests that only look: each request runs to its end and is then rolled back. */
    rollbackAll?: boolean;
    bodyLimit?: number;
  };

const slowMs = 2000;

export function openHouse(options: HttpOptions): App {
  const house: House = { publicUrl: null, times: staffTimes, ...pick(options) };
  const app: App = Fastify<Server>({
    ...(options.logger ? { loggerInstance: options.logger } : { logger: false }),
    genReqId: () => newId(),
    requestIdHeader: false,
    exposeHeadRoutes: false,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address, hop) => hop < (options.trustedProxies ?? 0),
    bodyLimit: options.bodyLimit ?? 1_000_000,
    routerOptions: { maxParamLength: 200, caseSensitive: true, ignoreTrailingSlash: false },
    // Who sends one byte a minute would keep a connection for ever.
    requestTimeout: 60_000,
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setValidatorCompiler(compileSchema);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) => answerNotFound(request, reply));
  app.decorate('house', house);
  decorateRequests(app, house);
  readBodies(app);
  app.register(cookie);
  app.addHook('onRoute', (route) => declareRoute(route, house.access));
  app.addHook('onRequest', async (request, reply) => enter(request, reply, house));
  app.addHook('preValidation', async (request) => begin(request, house));
  app.addHook('preHandler', replayAnswer);
  app.addHook('preSerialization', async (_request, reply, payload) => tagVersion(reply, payload));
  app.addHook('onSend', async (request, reply, payload) => finish(request, reply, payload, options.rollbackAll ?? false));
  // Whatever way a request ended, its connection goes back.
  app.addHook('onResponse', async (request, reply) => {
    await request.work?.transaction?.rollback();
    // The route, never the address: an address names somebody. A request that went well is logged for who asks for it (HOEKSTEEN_LOG=debug).
    const ms = Math.round(reply.elapsedTime);
    request.log[ms > slowMs ? 'warn' : 'debug'](
      { route: request.routeOptions.url, method: request.method, status: reply.statusCode, ms },
      'request',
    );
  });
  return app;
}

const pick = ({
  pool,
  keys,
  clock,
  access,
  publicUrl,
  times,
}: HttpOptions): Pick<House, 'pool' | 'keys' | 'clock' | 'access'> & Partial<House> => ({
  pool,
  keys,
  clock,
  access,
  ...(publicUrl && { publicUrl: new URL(publicUrl).origin }),
  ...(times && { times }),
});

/** Stops the start: a route says who may call it and what it answers. */
function declareRoute(route: RouteOptions, access: AccessTable): void {
  const name = `${String(route.method)} ${route.url}`;
  const action = route.config?.access;
  if (!action) throw new Error(`${name} declares no access`);
  const rule = access[action];
  if (!rule) throw new Error(`${name} asks for ${action}, which no access table holds`);
  if (route.config && rule.roles === 'public') route.config.transaction = 'none';
  const responses = route.schema?.response as Record<string, unknown> | undefined;
  if (!responses && !(route.schema as { hide?: boolean } | undefined)?.hide) throw new Error(`${name} does not say what it answers`);
  if (responses)
    route.schema = {
      ...route.schema,
      response: { ...responses, '4xx': responses['4xx'] ?? problemSchema, '5xx': responses['5xx'] ?? problemSchema },
    };
}

function readBodies(app: App): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: FastifyRequest, bytes: Buffer) =>
    bytes.length === 0 ? undefined : cleanBody(readJson(readUtf8(bytes))),
  );
}

const ruleOf = (request: FastifyRequest): AccessRule | null => {
  const action = request.routeOptions.config.access;
  return action === undefined ? null : (request.server.house.access[action] ?? null);
};

async function enter(request: FastifyRequest, reply: FastifyReply, house: House): Promise<void> {
  request.work = { transaction: null, audited: 0, idempotency: null };
  request.ownOrigin = house.publicUrl ?? `${request.protocol}://${request.host}`;
  request.isSecure = request.ownOrigin.startsWith('https:');
  reply.headers(apiHeaders);
  if (request.isSecure) reply.headers(transportHeader);
  reply.header('x-request-id', request.id);
  refuseForeignPage(request, request.ownOrigin);
  const rule = ruleOf(request);
  if (rule && rule.roles !== 'public' && !sessionToken(request)) throw problem('session.none', { status: 401 });
}

const sessionToken = (request: FastifyRequest): { tenantId: number; token: string } | null =>
  readToken(request.cookies[cookieName(request.isSecure)]);

async function begin(request: FastifyRequest, house: House): Promise<void> {
  const rule = ruleOf(request);
  if (!rule || rule.roles === 'public') return;
  const { tenantId, token } = sessionToken(request)!;
  const mode = request.routeOptions.config.transaction ?? 'actor';
  const transaction = await beginAfter(house.pool, house.keys, sessionQuestion(tenantId, token, house.clock), (row) => {
    const session = sessionOf(row, tenantId, house.clock, house.times);
    if (!session) throw problem('session.over', { status: 401 });
    request.session = mode === 'self' ? { ...session, actor: { ...session.actor, dbRole: 'hs_auth' } } : session;
    refuse(request, rule, session, house);
    return mode === 'none' ? null : request.session.actor;
  });
  request.work.transaction = transaction;
}

function refuse(request: FastifyRequest, rule: AccessRule, session: Session, house: House): void {
  refuseWithoutToken(request, session);
  const own = request.routeOptions.config.transaction === 'self' || rule.roles === 'anyone';
  if (session.mustChangePassword && !own) throw problem('password.mustChange', { status: 403 });
  if (!isAllowed(rule, session.actor)) throw problem('access.refused', { status: 403 });
  if (rule.stepUp && !isSteppedUp(session, house.clock, house.times)) throw problem('stepUp.needed', { status: 403 });
}

/** An answer with a version carries it in its ETag. */
async function tagVersion(reply: FastifyReply, payload: unknown): Promise<unknown> {
  const version = (payload as { version?: unknown } | null)?.version;
  if (Number.isInteger(version) && reply.statusCode < 300) reply.header('etag', `"${String(version)}"`);
  return payload;
}

async function finish(request: FastifyRequest, reply: FastifyReply, payload: unknown, rollbackAll: boolean): Promise<unknown> {
  const transaction = request.work?.transaction;
  if (transaction) {
    if (reply.statusCode >= 400) await transaction.rollback();
    else {
      await holdUnaudited(request, transaction);
      await keepAnswer(request, reply, payload);
    }
    request.work.transaction = null;
    await (rollbackAll ? transaction.rollback() : transaction.commit());
  }
  await showLife(request);
  return payload;
}

async function holdUnaudited(request: FastifyRequest, transaction: Transaction): Promise<void> {
  const { personal, transaction: mode } = request.routeOptions.config;
  if (personal === false || mode === 'self' || request.work.audited > 0) return;
  await transaction.rollback();
  request.work.transaction = null;
  request.log.error(
    { route: request.routeOptions.url },
    'an answer about persons without an audit row was held back: call request.audit, or declare personal: false',
  );
  throw problem('audit.missing', { status: 500 });
}

/** Once a minute the session is marked as used. After the work, so that no request holds two connections. */
async function showLife(request: FastifyRequest): Promise<void> {
  const { session, clock } = request;
  if (!session || minutesSince(session.seenAt, clock) < 1) return;
  request.session = { ...session, seenAt: clock.now().toString() };
  await request
    .asLogin(session.tenantId, session.accountId, (db) => touchSession(db, clock, session))
    .catch((error: unknown) => request.log.error({ err: error }, 'session not marked as used'));
}
