// The only way to the data: a transaction bound to an actor. One request, one transaction; the role and the signed context last as long as it does.
import { CompiledQuery, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DatabaseConnection, Driver, QueryResult } from 'kysely';
import pg from 'pg';
import type { Actor } from './actor.ts';
import { columnTypes } from './column-types.ts';
import { signContext } from './context.ts';
import type { Keys } from './keys.ts';
import type { Tables } from './tables.gen.ts';
import { ask, sendNow } from './wire.ts';

/** ALWAYS a transaction bound to an actor. */
export type Db = Kysely<Tables>;
export type Transaction = { db: Db; commit(): Promise<void>; rollback(): Promise<void> };

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

class BoundConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  /** Set when the transaction ends: by then the connection may belong to somebody else. */
  ended = false;
  constructor(client: pg.PoolClient) {
    this.#client = client;
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.ended) throw new Error('the transaction of this request has ended; was a query not awaited?');
    try {
      const { rows, command, count } = await ask(this.#client, query.sql, query.parameters);
      return { rows: rows as R[], ...(count !== null && command !== 'SELECT' && { numAffectedRows: BigInt(count) }) };
    } catch (error) {
      // where it was asked, not where the answer was read
      if (error instanceof Error) Error.captureStackTrace(error);
      throw error;
    }
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
  const statements = become(keys, actor);
  const client = await pool.connect();
  return transactionOn(client, [['begin'], ...statements]);
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
    const answers = Promise.all([ask(client, 'begin'), ask(client, 'set local role hs_auth'), ask(client, question.text, question.values)]);
    sendNow(client);
    row = (await answers)[2].rows[0] ?? null;
  } catch (error) {
    client.release(true);
    throw error;
  }
  let actor: Actor | null = null;
  try {
    actor = actorOf(row);
    if (actor) return transactionOn(client, become(keys, actor));
  } finally {
    if (!actor)
      await client.query('rollback').then(
        () => client.release(),
        () => client.release(true),
      );
  }
  return null;
}

type Opening = [text: string, values?: unknown[]][];

function become(keys: Keys, actor: Actor): Opening {
  if (!roleName.test(actor.dbRole)) throw new Error('not a request role');
  return [
    [`set local role ${actor.dbRole}`],
    [`set local citus.propagate_set_commands = 'local'`],
    ['select hs.bind($1)', [signContext(keys.context, actor)]],
  ];
}

// The opening leaves with the first queries of the work, before them; when it fails none of these runs (the login role has no rights outside it).
function transactionOn(client: pg.PoolClient, opening: Opening): Transaction {
  const opened = Promise.all(opening.map(([text, values]) => ask(client, text, values)));
  opened.catch(() => {});
  const connection = new BoundConnection(client);
  const end = async (word: 'commit' | 'rollback'): Promise<void> => {
    if (connection.ended) return;
    connection.ended = true;
    try {
      // Never in one turn with what was asked before: a statement that fails takes those behind it along.
      sendNow(client);
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
