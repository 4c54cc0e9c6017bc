// Two people, one record. Who changes it says which version they read (If-Match); a change on an older one is refused with both versions, so that the
// screen can show whose change it was, field by field. Nothing is silently overwritten.
import type { FastifyRequest } from 'fastify';
import { problem } from './errors.ts';
import type { Problem } from './errors.ts';

/** The version in If-Match. 428 when it is missing. */
export function expectedVersion(request: FastifyRequest): number {
  const given = request.headers['if-match'];
  if (given === undefined) throw problem('version.needed', { status: 428 });
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given)?.[1];
  if (version === undefined)
    throw problem('request.invalid', {
      status: 400,
      errors: [{ pointer: 'if-match', code: 'pattern', expected: '"number"', in: 'header' }],
    });
  return Number(version);
}

/** Made to be thrown: what stands there now, and what the caller wanted. */
export const versionConflict = (current: unknown, yours: unknown): Problem => problem('version.conflict', { status: 412, current, yours });
