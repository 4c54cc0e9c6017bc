// The API as functions with types: `ask('PATCH /accounts/{accountId}', { path: { accountId }, body, version })`. Address, body and answer come from the
// description that the server makes of itself; how a call is made, and what happens when a session ended, stands in web/call.ts.
import { call, type CallOptions } from '../call.ts';
import type { Api } from './types.gen.ts';

export type Operation = keyof Api;
export type AnswerOf<O extends Operation> = Api[O]['answer'];
export type BodyOf<O extends Operation> = Api[O]['body'];

type Given<Name extends string, T> = T extends undefined
  ? { [K in Name]?: undefined }
  : Record<never, never> extends T
    ? { [K in Name]?: T }
    : { [K in Name]: T };
export type Request<O extends Operation> = Given<'path', Api[O]['path']> &
  Given<'query', Api[O]['query']> &
  Given<'body', Api[O]['body']> &
  Omit<CallOptions, 'body'>;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export function ask<O extends Operation>(operation: O, request: Request<O>): Promise<AnswerOf<O>> {
  const { path, query, ...options } = request as {
    path?: Record<string, string>;
    query?: Record<string, string | number | boolean | undefined>;
  } & CallOptions;
  const [method, address] = operation.split(' ') as [Method, string];
  return call<AnswerOf<O>>(method, addressOf(address, path, query), options);
}

/** `/persons/{personId}` with its id and the questions behind it. */
export function addressOf(
  address: string,
  path: Record<string, string> = {},
  query: Record<string, string | number | boolean | undefined> = {},
): string {
  const filled = address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const asked = Object.entries(query).filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined);
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()}`;
}
