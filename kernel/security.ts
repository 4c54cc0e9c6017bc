// What a browser is told and what it must show: headers, the session cookie, and the proof that a change was asked by our own page (CSRF). ASVS 5.0 V3.
import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from './errors.ts';
import type { Session } from './session.ts';

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
};

/** Every answer of the API: nothing is kept, nothing is run. */
export const apiHeaders: Record<string, string> = {
  ...common,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};

// The components library puts two fixed rules for touch screens in style elements; a test holds these hashes to the installed version.
export const componentStyles = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='", // data-react-aria-pressable
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='", // no scrolling behind a dialog
];

/** The pages: scripts and styles from here alone, none inline, and no text that becomes markup (Trusted Types; web/public/theme.js lets the empty text pass). */
export const pageHeaders: Record<string, string> = {
  ...common,
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${componentStyles.join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; '),
};

export const transportHeader = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

// ---------------------------------------------------------------- the cookie

/** The prefix __Host- binds the cookie to this host; browsers accept it over TLS alone, so not on loopback. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-hoeksteen' : 'hoeksteen');

export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(cookieName(secure), token, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(cookieName(secure), { httpOnly: true, sameSite: 'lax', secure, path: '/' });
  reply.header('clear-site-data', '"cache", "cookies", "storage"');
}

// ---------------------------------------------------------------- who asked for the change

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const isUnsafe = (method: string): boolean => !safe.has(method);

/** A change is asked by a page of this origin, or by no page at all. `origin`: ours, as a browser writes it. */
export function refuseForeignPage(request: FastifyRequest, origin: string): void {
  if (!isUnsafe(request.method)) return;
  const from = request.headers.origin;
  const site = request.headers['sec-fetch-site'];
  if ((from !== undefined && from !== origin) || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
    throw problem('csrf.origin', { status: 403 });
  }
}

/** And by a page that could read what the session told it. */
export function refuseWithoutToken(request: FastifyRequest, session: Session): void {
  if (!isUnsafe(request.method)) return;
  const given = request.headers['x-csrf-token'];
  if (typeof given !== 'string' || !sameText(given, session.csrf)) throw problem('csrf.token', { status: 403 });
}

/** Takes as long whichever character differs. */
function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
