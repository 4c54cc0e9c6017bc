// The schema of a household as fine.ts goes through it, and what its generated reader asks of a text.
import { isDay, ymd } from '../engine/dates.ts';
import schema from '../household.schema.json';

export type Schema = {
  type?: string | string[];
  $ref?: string;
  anyOf?: Schema[];
  enum?: (string | null)[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean;
};
export const root = schema as unknown as Schema & { $defs: Record<string, Schema> };

/** A text that can hold anything: its letters are plain, or somebody looks again. */
export const isOdd = (text: string): boolean => text.includes('\u0000') || /[\uD800-\uDFFF]/.test(text);

/** The day as a number, 0 where there is no such day. */
export function dayOf(text: string): number {
  if (text.length !== 10) return 0;
  const day = ymd(text);
  // Two digits of a month and a day up to 28 are the plain case; the rest is looked up.
  const [month, last] = [Math.floor(day / 100) % 100, day % 100];
  const isPlain = month >= 1 && month <= 12 && last >= 1 && last <= 28 && day >= 10_000_101 && day <= 99_991_231;
  if (!isPlain) return isDay(text) ? day : 0;
  for (let at = 0; at < 10; at++) {
    const letter = text.charCodeAt(at);
    if (at === 4 || at === 7 ? letter !== 45 : letter < 48 || letter > 57) return 0;
  }
  return day;
}

export function resolved(node: Schema): Schema {
  if (node.anyOf) return resolved(node.anyOf[0] ?? {});
  return node.$ref ? resolved(root.$defs[node.$ref.slice('#/$defs/'.length)] ?? {}) : node;
}

export function takesNull(node: Schema): boolean {
  const target = node.anyOf ? null : resolved(node);
  if (node.anyOf) return node.anyOf.some((one) => one.type === 'null');
  return [target?.type ?? []].flat().includes('null') || (target?.enum?.includes(null) ?? false);
}
