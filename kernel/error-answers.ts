// The one place where an error becomes an answer. What went wrong on purpose is said by its code; what we did not foresee carries the number of the request
// and nothing else, and is logged without the texts that could hold a name or a number.
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorObject } from 'ajv';
import { Problem, notFound, problem, problemBody } from './errors.ts';
import { newId } from './ids.ts';
import { databaseProblem } from './problem-table.ts';
import { apiHeaders } from './security.ts';
import { faultsOf } from './validation.ts';

const ofFramework: Record<string, { code: string; status: number }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'body.tooLarge', status: 413 },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'body.mediaType', status: 415 },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { code: 'body.length', status: 400 },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'request.invalid', status: 400 },
  FST_ERR_BAD_URL: { code: 'url.invalid', status: 400 },
  FST_ERR_MAX_PARAM_LENGTH: { code: 'notFound', status: 404 },
  FST_ERR_ASYNC_CONSTRAINT: { code: 'url.invalid', status: 400 },
};

const parts = { body: 'body', params: 'path', querystring: 'query', headers: 'header' } as const;

/** The problem behind anything that was thrown. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const known = error as Partial<FastifyError> & { validation?: ErrorObject[]; validationContext?: keyof typeof parts };
  if (known.validation)
    return problem('request.invalid', { status: 400, errors: faultsOf(known.validation, parts[known.validationContext ?? 'body']) });
  const framework = ofFramework[known.code ?? ''];
  if (framework) return problem(framework.code, { status: framework.status });
  const status = known.statusCode ?? 500;
  if (known.code?.startsWith('FST_') && status >= 400 && status < 500) return problem('request.refused', { status });
  return databaseProblem(error) ?? problem('unexpected', { status: 500 });
}

export async function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  // Who hung up in the middle of a body hears no answer; in the log it must not look as if the database was gone.
  const found = request.raw.errored === error && error ? problem('request.broken', { status: 400 }) : problemOf(error);
  const about = { requestId: request.id, route: request.routeOptions?.url, method: request.method, code: found.code, status: found.status };
  if (found.status >= 500) request.log.error({ ...about, err: error }, 'request failed');
  else request.log.info(about, 'request refused');
  await request.work?.transaction?.rollback();
  await send(found, request, reply);
}

const unreadable: Record<string, { code: string; status: number }> = {
  HPE_HEADER_OVERFLOW: { code: 'headers.tooLarge', status: 431 },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'request.tooSlow', status: 408 },
};

/** What could not be read as HTTP has no request: the answer is written by hand, and nothing of what came in is in it. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const { code, status } = unreadable[error.code ?? ''] ?? { code: 'request.unreadable', status: 400 };
  const body = JSON.stringify(problemBody(problem(code, { status }), newId()));
  const headers = {
    ...apiHeaders,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`);
}

export const answerNotFound = (request: FastifyRequest, reply: FastifyReply): Promise<void> => send(notFound(), request, reply);

async function send(found: Problem, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.removeHeader('etag').headers(apiHeaders).headers(found.headers).header('x-request-id', request.id);
  // Serialised here, so that no schema of the route can cut it.
  await reply
    .code(found.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problemBody(found, request.id));
}
