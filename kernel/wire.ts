// What is asked of one connection in one turn of the event loop travels together: one write, one Sync, one answer. With a Sync for each statement the server
// answers each in a packet of its own, and both sides wake up as often. Texts that come back are prepared once a connection (planning under row security costs
// more than the query), and once their columns are known these are not asked for again.
import pg from 'pg';
import type { FieldDef, PoolClient } from 'pg';
import utils from 'pg/lib/utils.js';
import { readerOf } from './column-types.ts';

type Answer = { rows: unknown[]; command: string; count: number | null };

type Columns = { name: string; read: (text: string) => unknown }[];
/** `doubtful`: the statement failed before it was seen to work, so the server may or may not know its name. */
type Prepared = { name: string; state: 'new' | 'sent' | 'ready' | 'doubtful'; columns: Columns | null };
type Statement = {
  text: string;
  values: (string | Buffer | null)[];
  prepared: Prepared | null;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
};

/** The part of the client's connection that is used here: @types/pg is older than it. */
type Connection = {
  stream: { writable: boolean; write(bytes: Buffer): boolean };
  parse(part: { name: string; text: string }): void;
  bind(part: { statement: string; values: unknown[] }): void;
  describe(part: { type: 'P' }): void;
  execute(part: object): void;
  close(part: { type: 'S'; name: string }): void;
  sync(): void;
  sendCopyFail(why: string): void;
};

const statementsKept = 400;
const preparedOn = new WeakMap<PoolClient, Map<string, Prepared>>();

function preparedFor(client: PoolClient, text: string): Prepared | null {
  let known = preparedOn.get(client);
  if (!known) preparedOn.set(client, (known = new Map()));
  const found = known.get(text);
  if (found || known.size >= statementsKept) return found ?? null;
  const prepared: Prepared = { name: `q${known.size}`, state: 'new', columns: null };
  known.set(text, prepared);
  return prepared;
}

// The client asks a query of this class to put itself on the wire and hands it what comes back.
const Query = pg.Query as unknown as new (text: string) => object;

class Turn extends Query {
  readonly #statements: Statement[];
  #at = 0;
  #columns: Columns | null = null;
  #rows: unknown[] = [];
  #unreadable: unknown = null;

  constructor(statements: Statement[]) {
    super('');
    this.#statements = statements;
  }

  submit(client: Connection): null {
    const parts: Buffer[] = [];
    const connection: Connection = Object.create(client, { _send: { value: (bytes: Buffer) => parts.push(bytes) } }) as Connection;
    for (const { text, values, prepared } of this.#statements) {
      if (prepared?.state === 'doubtful') connection.close({ type: 'S', name: prepared.name });
      if (!prepared) connection.parse({ name: '', text });
      else if (prepared.state !== 'ready' && prepared.state !== 'sent') {
        connection.parse({ name: prepared.name, text });
        prepared.state = 'sent';
      }
      connection.bind({ statement: prepared?.name ?? '', values });
      if (!prepared?.columns) connection.describe({ type: 'P' });
      connection.execute({});
    }
    connection.sync();
    if (client.stream.writable) client.stream.write(Buffer.concat(parts));
    return null;
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.#columns = fields.map((field) => ({ name: field.name, read: readerOf(field.dataTypeID) }));
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const columns = (this.#columns ??= this.#statements[this.#at]!.prepared?.columns ?? []);
    const row: Record<string, unknown> = {};
    try {
      for (let i = 0; i < columns.length; i++) {
        const { name, read } = columns[i]!;
        const text = fields[i]!;
        row[name] = text === null ? null : read(text);
      }
    } catch (error) {
      this.#unreadable = error;
    }
    this.#rows.push(row);
  }

  handleCommandComplete({ text }: { text: string }): void {
    const { prepared, resolve, reject } = this.#statements[this.#at++]!;
    if (prepared) {
      prepared.state = 'ready';
      prepared.columns ??= this.#columns ?? [];
    }
    const words = text.split(' ');
    const count = words.length > 1 ? Number(words.at(-1)) : null;
    if (this.#unreadable) reject(this.#unreadable);
    else resolve({ rows: this.#rows, command: words[0]!, count });
    this.#columns = null;
    this.#rows = [];
    this.#unreadable = null;
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: 'EMPTY' });
  }

  // What stands behind a statement that failed was not run: the server skips it, up to the Sync.
  handleError(error: unknown): void {
    for (; this.#at < this.#statements.length; this.#at++) {
      const { prepared, reject } = this.#statements[this.#at]!;
      if (prepared) {
        prepared.state = 'doubtful';
        prepared.columns = null;
      }
      reject(error);
    }
  }

  handleReadyForQuery(): void {}

  handleCopyInResponse(connection: Connection): void {
    connection.sendCopyFail('nothing is copied over this connection');
  }
}

const waiting = new WeakMap<PoolClient, Statement[]>();

/** Sends what is waiting now, in place of at the end of this turn. */
export function sendNow(client: PoolClient): void {
  const statements = waiting.get(client);
  if (!statements || statements.length === 0) return;
  waiting.delete(client);
  client.query(new Turn(statements) as unknown as pg.Submittable);
}

/** Asks one statement. It leaves with the others of this turn of the event loop; when one fails, those asked after it in the same turn fail with it. */
export function ask(client: PoolClient, text: string, values: readonly unknown[] = []): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const statement: Statement = { text, values: values.map(utils.prepareValue), prepared: preparedFor(client, text), resolve, reject };
    const others = waiting.get(client);
    if (others) others.push(statement);
    else {
      waiting.set(client, [statement]);
      // when everything that can go on now has gone on
      queueMicrotask(() => process.nextTick(sendNow, client));
    }
  });
}
