// The pages as a browser gets them, and the log of the whole server with a canary planted in everything that comes in.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../test/harness/app.ts';
import type { TestApp } from '../test/harness/app.ts';
import { openLog } from './log.ts';
import { readWebFiles } from './web-files.ts';

let house: TestApp;
let logged = '';
const folder = mkdtempSync(path.join(os.tmpdir(), 'pages-'));
const script = 'console.log("a script of some length");\n'.repeat(40);

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Hoeksteen</title>');
  writeFileSync(path.join(folder, 'assets', 'main-Ab12Cd34.js'), script);
  writeFileSync(path.join(folder, '.secret.json'), '{}');
  writeFileSync(path.join(folder, 'main.js.map'), '{}');
  house = await testApp({ web: await readWebFiles(folder), logger: openLog('debug', { write: (line: string) => void (logged += line) }) });
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

const page = (url: string, headers = {}) => house.app.inject({ url, headers });

describe('the pages', () => {
  it('are one shell for every address of the staff, never kept', async () => {
    for (const url of ['/', '/dossier/01a1fe08', '/login?to=/x']) {
      const answer = await page(url);
      expect([answer.statusCode, answer.headers['cache-control'], answer.payload]).toEqual([
        200,
        'no-store',
        '<!doctype html><title>Hoeksteen</title>',
      ]);
      expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
    }
  });
  it('bring scripts that are kept for a year, compressed', async () => {
    const answer = await page('/assets/main-Ab12Cd34.js', { 'accept-encoding': 'gzip, br' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(script);
    expect((await page('/assets/main-Ab12Cd34.js', { 'if-none-match': String(answer.headers['etag']) })).statusCode).toBe(304);
  });
  it.each([
    '/.secret.json',
    '/main.js.map',
    '/assets/../../package.json',
    '/..%2fpackage.json',
    '/assets/nothing.js',
    '/api/v1/nothing',
    '/api/nothing',
    '/auth/nothing',
    '/%2e%2e/package.json',
    '/package.json',
  ])('do not give %s', async (url) => expect((await page(url)).statusCode).toBe(404));
});

describe('the log of the server', () => {
  it('holds no name, no number and no password, whatever goes wrong', async () => {
    const canary = ['canary-name', '85073003328', 'canary-password-long'];
    const [name, number, password] = canary as [string, string, string];
    logged = '';
    const worker = await house.as('socialWorker');
    const admin = await house.as('admin');
    await house.anonymous.post('/session', { account: name, password, totp: number });
    await house.anonymous.post('/session', `{"account":"${name}"`);
    await house.anonymous.get(`/${name}/${number}`);
    await worker.post(`/${name}?number=${number}`, { password });
    await admin.post('/accounts', { login: name, name: number, roles: ['head'] });
    await admin.post('/accounts', { login: name, name: number, roles: ['head'] });
    await admin.post('/accounts', { login: 'x'.repeat(200), name, roles: [number] });
    await admin.get(`/accounts/${number}`);
    await admin.get('/accounts', { cookie: `hoeksteen=${name}` });
    await house.app.inject({ url: `/auth/oidc/callback?code=${name}&state=${number}` });
    // a failure of the database that names the value
    await house.admin.query(`alter table hs.team add constraint canary check (name <> 'canary-name')`);
    await admin.post('/teams', { name });
    await house.admin.query('alter table hs.team drop constraint canary');
    await house.admin.query('revoke insert on hs.audit from hs_admin');
    expect((await admin.post('/teams', { name: number })).status).toBe(503);
    await house.admin.query('grant insert on hs.audit to hs_admin');
    expect(logged).toContain('request refused');
    expect(logged).toContain('audit row refused');
    for (const text of canary) expect(logged).not.toContain(text);
  });
});
