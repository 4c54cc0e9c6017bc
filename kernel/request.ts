// What a handler finds on its request: the transaction, the actor, the clock and the keys, and the audit of its act. Begun and ended in http.ts.
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { AccessTable } from './access.ts';
import { authActor } from './actor.ts';
import type { Actor } from './actor.ts';
import { audit } from './audit.ts';
import type { AuditRow } from './audit.ts';
import type { Clock } from './clock.ts';
import { asActor } from './db.ts';
import type { Db, Transaction } from './db.ts';
import { problem } from './errors.ts';
import type { App } from './http.ts';
import type { Keys } from './keys.ts';
import type { Session, SessionTimes } from './session.ts';

export type House = {
  pool: pg.Pool;
  keys: Keys;
  clock: Clock;
  /** The tables of all rooms together. */
  access: AccessTable;
  /** How browsers reach us, without a path; null = the Host header (loopback). */
  publicUrl: string | null;
  times: SessionTimes;
};

export type RouteConfig = {
  /** Name of an action in the access table of a room. */
  access?: string;
  /** `actor` (default): a transaction bound to who asks. `self`: bound to the account alone, for what one does to one's own login. `none`: no data. */
  transaction?: 'actor' | 'self' | 'none';
  /** false: nothing of a client leaves or changes here. Otherwise an answer without an audit row is refused. */
  personal?: boolean;
};

declare module 'fastify' {
  interface FastifyContextConfig extends RouteConfig {}
  interface FastifyInstance {
    house: House;
  }
  interface FastifyRequest {
    /** The transaction of this request, bound to its actor. */
    db: Db;
    actor: Actor;
    session: Session | null;
    clock: Clock;
    keys: Keys;
    /** Over TLS, as the browser sees it. */
    isSecure: boolean;
    /** Our own address as this browser knows it. */
    ownOrigin: string;
    work: Work;
    /** Writes the audit row of this act; before the data leave, in the same transaction. */
    audit(row: Omit<AuditRow, 'requestId'>): Promise<void>;
    /** A separate transaction as the login role, for what must be kept even when the answer is a refusal. */
    asLogin<T>(tenantId: number, accountId: string | null, run: (db: Db) => Promise<T>): Promise<T>;
  }
}

/** What a request has under way. */
export type Work = { transaction: Transaction | null; audited: number; idempotency: { key: string; fingerprint: Buffer } | null };

export function decorateRequests(app: App, house: House): void {
  app.decorateRequest('work', null as never);
  app.decorateRequest('session', null);
  app.decorateRequest('isSecure', false);
  app.decorateRequest('ownOrigin', '');
  const of = <T>(get: (request: FastifyRequest) => T): { getter(): T } => ({
    getter(this: FastifyRequest) {
      return get(this);
    },
  });
  app.decorateRequest(
    'clock',
    of(() => house.clock),
  );
  app.decorateRequest(
    'keys',
    of(() => house.keys),
  );
  app.decorateRequest(
    'db',
    of((request): Db => {
      if (!request.work.transaction) throw new Error('this route has no transaction');
      return request.work.transaction.db;
    }),
  );
  app.decorateRequest(
    'actor',
    of((request): Actor => {
      if (!request.session) throw new Error('this route has no actor');
      return request.session.actor;
    }),
  );
  app.decorateRequest('audit', async function (this: FastifyRequest, row) {
    try {
      await audit(this.db, { ...this.actor }, { ...row, requestId: this.id });
    } catch (error) {
      this.log.error({ err: error }, 'audit row refused');
      throw problem('audit.unavailable', { status: 503, headers: { 'retry-after': '5' } });
    }
    this.work.audited++;
  });
  app.decorateRequest('asLogin', function (this: FastifyRequest, tenantId, accountId, run) {
    return asActor(house.pool, house.keys, authActor(tenantId, accountId), run);
  });
}
