// The log of the server, for the operator. It holds routes, codes and numbers of requests; never an address, a body, a parameter or the message of an error,
// because a name, a number or a password can stand in each of those. ASVS 5.0 16.2.5; a test plants a canary.
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

type Loggable = { type: string; code?: string; constraint?: string; table?: string; at: string[]; cause?: Loggable };

/** What went wrong and where in our code, without what was in it. */
function safeError(error: unknown): Loggable {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const { code, constraint, table, cause } = error as Error & Record<'code' | 'constraint' | 'table', unknown>;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(typeof table === 'string' && { table }),
    at: frames.slice(0, 8).map((line) => line.trim()),
    ...(cause instanceof Error && { cause: safeError(cause) }),
  };
}

export const openLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: safeError, req: () => undefined, res: () => undefined },
    },
    destination,
  );
