// What the screens believe of the API is what the routes are. A difference means: run `npm run openapi` and look at what changed for others.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { access, buildApp } from '../app.ts';
import { systemClock } from '../kernel/clock.ts';
import type { App } from '../kernel/http.ts';
import { openApiOf, openApiText } from '../kernel/openapi.ts';
import type { OpenApi } from '../kernel/openapi.ts';
import { root } from '../kernel/paths.ts';
import { apiTypes } from '../tools/api-types.ts';
import { testKeys } from './harness/keys.ts';

let app: App;
let document: OpenApi;
beforeAll(async () => {
  app = await buildApp({ pool: new pg.Pool(), keys: testKeys, clock: systemClock });
  await app.ready();
  document = openApiOf(app);
});
afterAll(() => app.close());

const golden = (name: string): string => readFileSync(path.join(root, 'web', 'api', name), 'utf8');
const operations = () =>
  Object.entries(document.paths).flatMap(([address, each]) =>
    Object.entries(each).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${address}`, operation })),
  );

describe('the description of the API', () => {
  it('is the one in the repository', () => expect(openApiText(document)).toBe(golden('openapi.json')));
  it('is the same document, however it is written', () => expect(JSON.parse(openApiText(document))).toEqual(document));
  it('has the types that the screens use', () => expect(apiTypes(document)).toBe(golden('types.gen.ts')));
  it('is OpenAPI 3.1, under one address', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).filter((address) => !address.startsWith('/api/v1/'))).toEqual([]);
  });
  it('is what the server itself hands out', async () => expect((await app.inject('/api/v1/openapi.json')).json()).toEqual(document));
  it('names an access that some table holds, for every operation', () => {
    for (const { name, operation } of operations())
      expect([name, Object.keys(access)]).toEqual([name, expect.arrayContaining([operation['x-access']])]);
  });
  it('says of every operation what it answers', () => {
    for (const { name, operation } of operations())
      expect([name, Object.keys(operation.responses)]).toEqual([
        name,
        expect.arrayContaining([expect.stringMatching(/^2\d\d$/), '4XX', '5XX']),
      ]);
  });
  it('puts no personal data in an address: parameters are ids, days, codes and pages', () => {
    const names = new Set(operations().flatMap(({ operation }) => (operation.parameters ?? []).map((parameter) => parameter.name)));
    for (const name of names) expect(name).not.toMatch(/name|birth|national|phone|mail|address|street|text|query/i);
  });
  it('names every action of the access tables in some route', () => {
    const used = new Set(operations().map(({ operation }) => operation['x-access']));
    const elsewhere = ['house.page', 'house.openapi', 'citizen.page'];
    expect(Object.keys(access).filter((action) => !used.has(action) && !elsewhere.includes(action))).toEqual([]);
  });
});
