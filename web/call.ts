// The one door to the server. Adds the CSRF header, the version and the idempotency key; an expired session asks for the password in a layer above the
// form and then goes on with the same call, so that nothing typed is lost.
import { nowMs } from './clock.ts';
import { askLogin, csrfToken, lastAnswer } from './login.ts';
import { asProblem, offlineCode, Problem, type ProblemBody } from './problem.ts';
import { beginSaving, beginAsking, setOffline } from './sync.ts';

export const api = '/api/v1';

export type CallOptions = {
  body?: unknown;
  /** The version that was read: sent as If-Match; the server answers 412 with both versions when it is old. */
  version?: number;
  /** The same key on a repeated POST has the same effect once. Made here unless given. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** Reading through POST (searches): not shown in the sync light. */
  isReading?: boolean;
  /** Do not ask for the password again on 401 (the login itself, the first question who I am). */
  isAnonymous?: boolean;
};

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export async function call<T>(method: Method, path: string, options: CallOptions = {}): Promise<T> {
  const writes = method !== 'GET' && !options.isReading;
  const end = writes ? beginSaving() : null;
  const idempotencyKey = options.idempotencyKey ?? (method === 'POST' && writes ? crypto.randomUUID() : undefined);
  try {
    const answer = await askUntilKnown(method, path, { ...options, idempotencyKey });
    const body = await bodyOf(answer);
    if (!answer.ok) throw new Problem(problemOf(body, answer));
    end?.('saved');
    return body as T;
  } catch (error) {
    const problem = asProblem(error);
    end?.(problem.code === offlineCode ? 'gone' : 'failed');
    throw error instanceof DOMException && error.name === 'AbortError' ? error : problem;
  }
}

export const get = <T>(path: string, signal?: AbortSignal) => call<T>('GET', path, { signal });
export const post = <T>(path: string, body?: unknown, options: CallOptions = {}) => call<T>('POST', path, { ...options, body });
export const put = <T>(path: string, body: unknown, version?: number) => call<T>('PUT', path, { body, version });

async function askUntilKnown(method: Method, path: string, options: CallOptions): Promise<Response> {
  const answer = await ask(method, path, options);
  if (options.isAnonymous || (answer.status !== 401 && answer.status !== 403)) return answer;
  if (answer.status === 401) await askLogin('login');
  else {
    const { code } = problemOf(await bodyOf(answer.clone()), answer);
    if (code === 'stepUp.needed') await askLogin('confirm');
    // Another tab logged in again: this page takes over the token of that session.
    else if (code === 'csrf.token') csrfToken.set((await call<{ csrf: string }>('GET', '/me', { isAnonymous: true })).csrf);
    else return answer;
  }
  return ask(method, path, options);
}

async function ask(method: Method, path: string, options: CallOptions): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  const csrf = csrfToken.get();
  if (csrf && method !== 'GET') headers['x-csrf-token'] = csrf;
  if (options.body !== undefined) headers['content-type'] = 'application/json';
  if (options.version !== undefined) headers['if-match'] = `"${options.version}"`;
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey;
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  const answered = beginAsking();
  try {
    const answer = await fetch(api + path, { method, headers, body, signal: options.signal, credentials: 'same-origin' });
    answered();
    if (answer.status !== 401) lastAnswer.set(nowMs());
    return answer;
  } catch (error) {
    if (error instanceof TypeError) setOffline(true);
    throw error;
  }
}

async function bodyOf(answer: Response): Promise<unknown> {
  if (answer.status === 204) return undefined;
  const text = await answer.text();
  if (text === '') return undefined;
  return (answer.headers.get('content-type') ?? '').includes('json') ? JSON.parse(text) : text;
}

function problemOf(body: unknown, answer: Response): ProblemBody {
  const known = typeof body === 'object' && body !== null ? (body as Partial<ProblemBody>) : {};
  return {
    ...known,
    code: known.code ?? `status.${answer.status}`,
    status: answer.status,
    requestId: known.requestId ?? answer.headers.get('x-request-id') ?? undefined,
  };
}
