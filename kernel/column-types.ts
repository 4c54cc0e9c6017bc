// How values of the database are read: date -> 'YYYY-MM-DD', timestamptz -> ISO UTC, bigint -> number (checked), everything else as pg reads it.
import pg from 'pg';

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

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, instant],
  [builtins.INT8, whole],
  [1182, array], // date[]
  [1185, (text) => array(text).map((part) => part && instant(part))], // timestamptz[]
  [1016, (text) => array(text).map((part) => part && whole(part))], // bigint[]
  [2951, array], // uuid[]
]);

export const readerOf = (oid: number): ((text: string) => unknown) =>
  parsers.get(oid) ?? (getTypeParser(oid as never, 'text') as unknown as (text: string) => unknown);

export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    format === 'binary' ? getTypeParser(oid as never, format as never) : readerOf(oid)) as typeof getTypeParser,
};
