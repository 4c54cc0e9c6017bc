// "Wie keek mee" as somebody reads it: the same person doing the same thing in one sitting is one line, with how often. Nothing is left out of the log itself. Pure.
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

/** 'household.read' -> the verb that ends a text key: "las", "wijzigde". */
export function verbOf(action: string): string {
  const last = action.split('.').at(-1) ?? '';
  if (/^(read|list|timeline|history|live|accessLog|key)/.test(last)) return 'read';
  if (/^(search|candidates|duplicate)/.test(last)) return 'found';
  if (/^(note|enter|open|give|memberAdded|address|make|event)/.test(last)) return 'noted';
  if (/^(check|report|pdf|finding)/.test(last) || action.startsWith('rights.')) return 'checked';
  return 'changed';
}
