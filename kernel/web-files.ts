// The built pages, read once into memory and compressed once: no address can reach a file that was not built. What carries a hash in its name is kept by the
// browser for a year; the page itself never is, so that a new version is seen at the next load.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from './errors.ts';
import type { App } from './http.ts';
import { pageHeaders, transportHeader } from './security.ts';

type WebFile = { type: string; cache: string; etag: string; plain: Buffer; gzip: Buffer | null; br: Buffer | null };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.txt']);
const hashed = /^assets\/.*-[\w-]{8,}\.\w+$/;

export type WebFiles = Map<string, WebFile>;

/** By address. Empty when nothing was built. */
export async function readWebFiles(folder: string): Promise<WebFiles> {
  const files: WebFiles = new Map();
  if (!existsSync(folder)) return files;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  await Promise.all(
    names.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, file).split(path.sep).join('/');
      const extension = path.extname(name);
      if (name.startsWith('.') || !types[extension]) return;
      const plain = readFileSync(file);
      const squeeze = compressible.has(extension) && plain.length > 500;
      files.set(`/${name}`, {
        type: types[extension],
        cache: hashed.test(name) ? 'public, max-age=31536000, immutable' : extension === '.html' ? 'no-store' : 'public, max-age=3600',
        etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
        plain,
        gzip: squeeze ? await promisify(gzip)(plain, { level: 9 }) : null,
        br: squeeze ? await promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : null,
      });
    }),
  );
  return files;
}

/** Files by their address, and the shell for every page of the staff, so that a link into the product can be pasted. */
export function webRoutes(app: App, files: WebFiles): void {
  app.get('/*', { config: { access: 'house.page' }, schema: { hide: true } as object }, async (request, reply) => {
    const address = request.url.split('?')[0]!;
    const isPage = !path.posix.extname(address) && !/^\/(api|auth)(\/|$)/.test(address);
    const file = files.get(isPage ? '/index.html' : address);
    if (!file) throw notFound();
    return sendFile(request, reply, file);
  });
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: WebFile): FastifyReply {
  const accepts = String(request.headers['accept-encoding'] ?? '');
  const encoding = file.br && /\bbr\b/.test(accepts) ? 'br' : file.gzip && /\bgzip\b/.test(accepts) ? 'gzip' : null;
  reply.headers(pageHeaders).headers({ 'content-type': file.type, 'cache-control': file.cache, etag: file.etag, vary: 'accept-encoding' });
  if (request.isSecure) reply.headers(transportHeader);
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  if (encoding) reply.header('content-encoding', encoding);
  return reply.send(encoding ? file[encoding] : file.plain);
}
