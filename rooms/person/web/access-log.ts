// "Wie keek mee" as somebody reads it: the same person doing the same thing in one sitting is one line, with how often. Nothing is left out of the log itself. Pure.
import { verbOf } from '../../../web/household/log-words.ts';
import type { Ref } from '../../../web/household/wire.ts';

export type LogRow = { at: string; by: Ref; action: string; purpose: string | null; reason: string | null; fields: string[] };
export type LogLine = LogRow & { verb: string; times: number; firstAt: string };

const sittingMs = 30 * 60_000;

/** `rows` newest first, as the server gives them. */
export function inSittings(rows: LogRow[]): LogLine[] {
  const lines: LogLine[] = [];
  const open = new Map<string, LogLine>();
  for (const row of rows) {
    const verb = verbOf(row.action);
    const key = JSON.stringify([row.by.id, verb, row.reason ?? row.purpose]);
    const line = open.get(key);
    if (line && Date.parse(line.firstAt) - Date.parse(row.at) < sittingMs) {
      line.times++;
      line.firstAt = row.at;
      continue;
    }
    const next = { ...row, verb, times: 1, firstAt: row.at };
    open.set(key, next);
    lines.push(next);
  }
  return lines;
}
