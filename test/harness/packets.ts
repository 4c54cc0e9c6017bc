// What a piece of work costs, counted in place of timed: the packets that leave for the database over any connection of a pool.
import type pg from 'pg';

type Wire = { connection: { stream: { write: (...given: unknown[]) => boolean } } };

/** Counts while `run` runs. A connection is looked at from the moment somebody takes it. */
export async function packetsOf(pool: pg.Pool, run: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const undo: (() => void)[] = [];
  const seen = new Set<pg.PoolClient>();
  const look = (client: pg.PoolClient): void => {
    if (seen.has(client)) return;
    seen.add(client);
    const { stream } = (client as unknown as Wire).connection;
    const { write } = stream;
    stream.write = (...given) => {
      count++;
      return write.apply(stream, given);
    };
    undo.push(() => void (stream.write = write));
  };
  pool.on('acquire', look);
  try {
    await run();
    return count;
  } finally {
    pool.removeListener('acquire', look);
    for (const one of undo) one();
  }
}
