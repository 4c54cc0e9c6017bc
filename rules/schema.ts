// Holds a value against household.schema.json, the one schema that is shipped: types, codes, bounds, dates, unknown properties. Only the keywords that the
// schema uses; a keyword it does not know would be a silent hole, so it throws.
import type { Fault } from './contract.ts';
import { isDay } from './engine/dates.ts';
import household from './household.schema.json';

type Schema = { [keyword: string]: unknown };
const definitions = (household as unknown as { $defs: Record<string, Schema> }).$defs;
const silent = new Set(['$schema', '$id', '$defs', 'title', 'description', 'required', 'properties', 'additionalProperties', 'items']);
/** Nobody mends more than this in one go; that there are more is said too (validate.ts). */
export const mostFaults = 1000;

export function schemaFaults(value: unknown): Fault[] {
  const faults: Fault[] = [];
  hold(value, household as unknown as Schema, '', faults);
  return faults;
}

/** A value cut to 40 characters, with nothing that could break a line on a terminal; a list or object is only counted (it may be deep, and it may be private).
 * A text that reads as a number stands in quotes: the quotes are what is wrong with it. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return `an object of ${Object.keys(value).length}`;
  const text = printable(String(value));
  const cut = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return typeof value === 'string' && looksOther.test(value) ? `"${cut}"` : cut;
}

const looksOther = /^\s*(?:[+-]?[\d.,]+|true|false|null)\s*$/u;
const unprintable = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]|\p{Surrogate}/gu;
/** Text that stays on its line. */
export const printable = (text: string): string => text.replaceAll(unprintable, '?');

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function hold(value: unknown, schema: Schema, pointer: string, faults: Fault[]): void {
  if (faults.length >= mostFaults) return;
  const fault = (code: string, expected: string): void => {
    faults.push({ pointer, code, value: shown(value), expected });
  };
  for (const [keyword, argument] of Object.entries(schema)) {
    if (silent.has(keyword)) continue;
    const check = keywords[keyword];
    if (!check) throw new Error(`the schema uses ${keyword}, which is not held`);
    if (check(value, argument, { schema, pointer, faults, fault })) return;
  }
  if (Array.isArray(value)) holdItems(value, schema, pointer, faults);
  else if (isObject(value)) holdProperties(value, schema, pointer, faults);
}

type Here = { schema: Schema; pointer: string; faults: Fault[]; fault: (code: string, expected: string) => void };
/** True = this value is done with: a fault was found that makes the rest meaningless. */
type Keyword = (value: unknown, argument: unknown, here: Here) => boolean;

const keywords: Record<string, Keyword> = {
  $ref: (value, name, { pointer, faults }) => {
    const before = faults.length;
    hold(value, definitions[String(name).slice('#/$defs/'.length)] ?? {}, pointer, faults);
    return faults.length > before;
  },
  // Always "this or null".
  anyOf: (value, options, { pointer, faults, fault }) => {
    if (value === null) return true;
    const [first] = options as Schema[];
    const before = faults.length;
    if (isObject(value)) hold(value, first ?? {}, pointer, faults);
    else fault('type', 'an object or null');
    return faults.length > before;
  },
  type: (value, argument, { schema, pointer, fault }) => {
    const types = Array.isArray(argument) ? (argument as string[]) : [String(argument)];
    if (types.some((type) => isOf(value, type))) return value === null;
    const isMoney = schema === definitions['cents'] || pointer.endsWith('/net');
    fault(
      'type',
      types.map((type) => (isMoney && type === 'integer' ? 'a whole number of cents' : (wordOfType[type] ?? type))).join(' or '),
    );
    return true;
  },
  enum: (value, codes, { fault }) => {
    if ((codes as unknown[]).includes(value)) return false;
    fault('enum', `one of ${(codes as unknown[]).filter((code) => code !== null).join(', ')}`);
    return true;
  },
  format: (value, _, { fault }) => {
    if (typeof value !== 'string' || isDay(value)) return false;
    fault('date', 'a day that exists, YYYY-MM-DD');
    return true;
  },
  pattern: (value, pattern, { fault }) => {
    if (typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value)) return false;
    fault('pattern', wordOfPattern[String(pattern)] ?? `text like ${String(pattern)}`);
    return true;
  },
  minimum: (value, least, { fault }) =>
    bound(typeof value === 'number' && value < Number(least), 'minimum', `${String(least)} or more`, fault),
  maximum: (value, greatest, { fault }) =>
    bound(typeof value === 'number' && value > Number(greatest), 'maximum', `${String(greatest)} or less`, fault),
  exclusiveMinimum: (value, least, { fault }) =>
    bound(typeof value === 'number' && value <= Number(least), 'minimum', `more than ${String(least)}`, fault),
  minItems: (value, least, { fault }) =>
    bound(Array.isArray(value) && value.length < Number(least), 'minItems', `${String(least)} or more items`, fault),
  maxItems: (value, most, { fault }) =>
    bound(Array.isArray(value) && value.length > Number(most), 'maxItems', `at most ${String(most)} items`, fault),
};

const wordOfType: Record<string, string> = {
  integer: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};
const wordOfPattern: Record<string, string> = {
  '^[0-9]{5}$': 'the five digits of the NIS code of a municipality',
  '^[A-Z]{2}$': 'two capital letters, the ISO code of a country',
};

function bound(isFault: boolean, code: string, expected: string, fault: Here['fault']): boolean {
  if (isFault) fault(code, expected);
  return isFault;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isOf(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return typeof value === 'number' && Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'string':
      return typeof value === 'string';
    default:
      return typeof value === 'boolean';
  }
}

function holdItems(value: unknown[], schema: Schema, pointer: string, faults: Fault[]): void {
  const items = schema['items'] as Schema | undefined;
  if (items) for (const [at, item] of value.entries()) hold(item, items, `${pointer}/${at}`, faults);
}

function holdProperties(value: Record<string, unknown>, schema: Schema, pointer: string, faults: Fault[]): void {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  for (const name of (schema['required'] ?? []) as string[]) {
    if (!Object.hasOwn(value, name))
      faults.push({ pointer: `${pointer}/${name}`, code: 'required', value: '', expected: 'a value: this property is required' });
  }
  for (const [key, inner] of Object.entries(value)) {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known) {
      if (inner !== undefined) hold(inner, known, `${pointer}/${escaped(key)}`, faults);
    } else if (schema['additionalProperties'] === false && faults.length < mostFaults) {
      faults.push({
        pointer: `${pointer}/${escaped(shownKey(key))}`,
        code: 'unknownProperty',
        value: shown(inner),
        expected: 'no such property',
      });
    }
  }
}

const shownKey = (key: string): string => printable(key.length > 40 ? `${key.slice(0, 40)}…` : key);
