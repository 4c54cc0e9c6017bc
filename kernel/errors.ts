// What goes wrong on purpose. `throw problem('contact.cannotClose', { status: 409, reasons })` becomes problem+json (RFC 9457) with a stable code; the
// words are made from the code where they are shown. A problem never carries what somebody typed.
import { STATUS_CODES } from 'node:http';
import { hintOf } from './problem-hints.ts';

export type Fault = { pointer: string; code: string; expected?: unknown; in?: 'body' | 'path' | 'query' | 'header' };
export type ProblemExtras = { status?: number; errors?: Fault[]; headers?: Record<string, string>; [extra: string]: unknown };

export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly extras: Record<string, unknown>;
  constructor(code: string, { status = 400, headers = {}, ...extras }: ProblemExtras = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.headers = headers;
    this.extras = extras;
  }
}

/** Made to be thrown. Default status 400. */
export const problem = (code: string, extras?: ProblemExtras): Problem => new Problem(code, extras);

/** The same answer for what does not exist and for what the caller may not know of. */
export const notFound = (): Problem => problem('notFound', { status: 404 });

/** One wrong field. `pointer`: JSON pointer into the body. */
export const invalid = (pointer: string, code: string, expected?: unknown): Problem =>
  problem('request.invalid', { status: 400, errors: [{ pointer, code, ...(expected !== undefined && { expected }) }] });

export type ProblemBody = { type: string; title: string; status: number; code: string; requestId: string; [extra: string]: unknown };

export function problemBody(found: Problem, requestId: string): ProblemBody {
  const hint = hintOf(found.code);
  return {
    type: `urn:hoeksteen:problem:${found.code}`,
    title: STATUS_CODES[found.status] ?? 'Error',
    status: found.status,
    code: found.code,
    ...(hint !== undefined && { detail: hint }),
    ...found.extras,
    requestId,
  };
}
