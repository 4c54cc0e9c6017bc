// The only way to the data: a transaction bound to an actor. One request, one transaction; the role and the signed context last as long as it does.
import { CompiledQuery, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DatabaseConnection, Driver, QueryResult } from 'kysely';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import type { Actor } from './actor.ts';
import { signContext } from './context.ts';
import type { Keys } from './keys.ts';
import type { Tables } from './tables.gen.ts';

/** ALWAYS a transaction bound to an actor. */
export type Db = Kysely<Tables>;
export type Transaction = { db: Db; commit(): Promise<void>; rollback(): Promise<void> };

const { builtins, getTypeParser } = pg.types;
const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${text} is too large for a whole number`);
  return value;
};
// '2026-11-21 11:49:44.123456+00' (hs_login speaks UTC) -> '2026-11-21T11:49:44.123Z', without the price of a Date
function instant(text: string): string {
  if (!text.endsWith('+00') || text.length > 29) return text.includes('infinity') ? text : new Date(text).toISOString();
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0').slice(0, 3)}Z`;
}
const array = (text: string): string[] => pg.types.getTypeParser(1009 as never)(text) as unknown as string[];

// date -> 'YYYY-MM-DD', timestamptz -> ISO UTC, bigint -> number (checked), everything else as pg reads it
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, instant],
  [builtins.INT8, whole],
  [1182, array], // date[]
  [1185, (text) => array(text).map((part) => part && instant(part))], // timestamptz[]
  [1016, (text) => array(text).map((part) => part && whole(part))], // bigint[]
  [2951, array], // uuid[]
]);
const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || getTypeParser(oid as never, format as 'text')) as typeof getTypeParser,
};

export type PoolOptions = { max?: number; onError?: (error: Error) => void };

/** Connections of the role hs_login. A lost connection or a stopped server is reported and mended at the next request, it does not end the process. */
export function openPool(url: string, options: PoolOptions = {}): pg.Pool {
  // Queries of one transaction go out without waiting for each other's answer (pipeline), so that role and context cost no extra round trip.
  const config = {
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 5000,
    types: columnTypes,
    pipeline: true,
    keepAlive: true,
  };
  const pool = new pg.Pool(config);
  pool.on('error', (error) => options.onError?.(error));
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

// ---------------------------------------------------------------- Kysely on a connection that already is in its transaction

const statementsKept = 400;
const statementNames = new WeakMap<pg.PoolClient, Map<string, string>>();

// Planning under row security costs more than the query itself, so texts that come back are prepared once per connection.
function statementName(client: pg.PoolClient, text: string): string | undefined {
  let names = statementNames.get(client);
  if (!names) statementNames.set(client, (names = new Map()));
  const known = names.get(text);
  if (known || names.size >= statementsKept) return known;
  const name = `q${names.size}`;
  names.set(text, name);
  return name;
}

// What is asked in one turn of the event loop leaves in one write: a write per query wakes the database server once per query.
const held = new WeakSet<Duplex>();
function sendTogether(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  if (held.has(stream)) return;
  held.add(stream);
  stream.cork();
  setImmediate(() => {
    held.delete(stream);
    stream.uncork();
  });
}

class BoundConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  /** Set when the transaction ends: by then the connection may belong to somebody else. */
  ended = false;
  constructor(client: pg.PoolClient) {
    this.#client = client;
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.ended) throw new Error('the transaction of this request has ended; was a query not awaited?');
    sendTogether(this.#client);
    const result = await this.#client.query({
      text: query.sql,
      values: query.parameters as unknown[],
      name: statementName(this.#client, query.sql),
    });
    return {
      rows: result.rows as R[],
      ...(result.rowCount !== null && result.command !== 'SELECT' && { numAffectedRows: BigInt(result.rowCount) }),
    };
  }
  // oxlint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('read in pages instead of a stream');
  }
}

class BoundDriver implements Driver {
  readonly #connection: BoundConnection;
  constructor(connection: BoundConnection) {
    this.#connection = connection;
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    throw new Error('this already is the transaction of the request');
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

const kyselyOn = (connection: BoundConnection): Db =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new BoundDriver(connection),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (db) => new PostgresIntrospector(db),
    },
  });

/** SQL as it stands, for the kernel itself: `$1` parameters, never joined texts. */
export async function execute<Row = unknown>(db: Db, text: string, values: unknown[]): Promise<Row[]> {
  return (await db.executeQuery<Row>(CompiledQuery.raw(text, values))).rows;
}

// ---------------------------------------------------------------- the transaction

const roleName = /^hs_[a-z]+$/;

/** Begins a transaction as the actor. Whoever calls this ends it with commit or rollback, each of which gives the connection back. */
export async function beginAs(pool: pg.Pool, keys: Keys, actor: Actor): Promise<Transaction> {
  const words = become(keys, actor);
  const client = await pool.connect();
  sendTogether(client);
  return transactionOn(client, [client.query(`begin; ${words.role}`), client.query(words.bind)]);
}

/**
 * The same for an actor who is not known before a question is answered: who is behind a session. Question and work share one transaction, so that a request
 * costs one connection. null: the question found nobody.
 */
export async function beginAfter(
  pool: pg.Pool,
  keys: Keys,
  question: { text: string; values: unknown[] },
  actorOf: (row: unknown) => Actor | null,
): Promise<Transaction | null> {
  const client = await pool.connect();
  let row: unknown;
  try {
    sendTogether(client);
    const [, found] = await Promise.all([
      client.query('begin; set local role hs_auth'),
      client.query({ name: question.text.slice(0, 60), text: question.text, values: question.values }),
    ]);
    row = found.rows[0] ?? null;
  } catch (error) {
    client.release(true);
    throw error;
  }
  let actor: Actor | null = null;
  try {
    actor = actorOf(row);
    if (actor) {
      const words = become(keys, actor);
      sendTogether(client);
      return transactionOn(client, [client.query(words.role), client.query(words.bind)]);
    }
  } finally {
    if (!actor)
      await client.query('rollback').then(
        () => client.release(),
        () => client.release(true),
      );
  }
  return null;
}

function become(keys: Keys, actor: Actor): { role: string; bind: { name: string; text: string; values: string[] } } {
  if (!roleName.test(actor.dbRole)) throw new Error('not a request role');
  return {
    role: `set local role ${actor.dbRole}; set local citus.propagate_set_commands = 'local'`,
    bind: { name: 'bind', text: 'select hs.bind($1)', values: [signContext(keys.context, actor)] },
  };
}

// `opening` was sent together, in order; when one fails the transaction is aborted and nothing after it runs (the login role has no rights outside it).
function transactionOn(client: pg.PoolClient, opening: Promise<unknown>[]): Transaction {
  const opened = Promise.all(opening);
  opened.catch(() => {});
  const connection = new BoundConnection(client);
  const end = async (word: 'commit' | 'rollback'): Promise<void> => {
    if (connection.ended) return;
    connection.ended = true;
    try {
      const [, { command }] = await Promise.all([word === 'commit' ? opened : null, client.query(word)]);
      if (word === 'commit' && command !== 'COMMIT') throw new Error('the transaction was aborted, nothing is stored');
    } catch (error) {
      // A connection whose state is not known is never used again.
      client.release(true);
      if (word === 'commit') throw error;
      return;
    }
    client.release();
  };
  return { db: kyselyOn(connection), commit: () => end('commit'), rollback: () => end('rollback') };
}

/** Runs one piece of work as the actor and commits it; a throw rolls back. */
export async function asActor<T>(pool: pg.Pool, keys: Keys, actor: Actor, run: (db: Db) => Promise<T>): Promise<T> {
  const transaction = await beginAs(pool, keys, actor);
  try {
    const result = await run(transaction.db);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
