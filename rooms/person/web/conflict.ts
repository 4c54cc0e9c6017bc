// A change that met another: what I wanted, what stands there now, and what goes to the server after the choice. Pure.
export type Side = 'yours' | 'theirs';
export type Conflict = { version: number; lines: { key: string; yours: unknown; theirs: unknown }[] };

/** Out of a 412 body `{ current: { version, ... } }`; null when it holds no version to go on with. */
export function conflictOf(body: Record<string, unknown>, yours: Record<string, unknown>): Conflict | null {
  const { current } = body;
  if (typeof current !== 'object' || current === null) return null;
  const theirs = current as Record<string, unknown>;
  if (typeof theirs['version'] !== 'number') return null;
  return {
    version: theirs['version'],
    lines: Object.entries(yours).map(([key, value]) => ({ key, yours: value, theirs: theirs[key] ?? null })),
  };
}

/** Only what is mine is sent: what I left to the other stands there already. */
export function merged(conflict: Conflict, choice: Record<string, Side>): Record<string, unknown> {
  return Object.fromEntries(conflict.lines.filter((line) => choice[line.key] !== 'theirs').map((line) => [line.key, line.yours]));
}
