// Every route that returns something of a person leaves at least one audit row, in the same transaction, and answers nothing when it cannot.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../kernel/access.ts';
import type { Role } from '../kernel/actor.ts';
import { openApiOf } from '../kernel/openapi.ts';
import { fixedIds, samples, unknownId } from './access-samples.ts';
import { testApp } from './harness/app.ts';
import type { Answer, TestApp } from './harness/app.ts';
import { buildWorld, madeBy } from './harness/world.ts';
import type { FileIds, FileKind } from './harness/world.ts';

let house: TestApp;
let world: Record<FileKind, FileIds>;
beforeAll(async () => {
  house = await testApp();
  world = await buildWorld(house);
});
afterAll(() => house.close());

type Call = { name: string; method: string; address: string; role: string };

/** Reads first: what comes after may change what there is to read. */
function personalRoutes(): Call[] {
  const order = ['get', 'put', 'patch', 'post', 'delete'];
  return Object.entries(openApiOf(house.app).paths)
    .flatMap(([path, each]) => Object.entries(each).map(([method, operation]) => ({ path, method, operation })))
    .filter(({ operation }) => operation['x-personal-data'])
    .toSorted((one, other) => order.indexOf(one.method) - order.indexOf(other.method))
    .map(({ path, method, operation }) => {
      const allowed = (Array.isArray(operation['x-roles']) ? operation['x-roles'] : [...roles]) as Role[];
      const address = path.replace('/api/v1', '');
      return {
        name: `${method.toUpperCase()} ${address}`,
        method: method.toUpperCase(),
        address,
        role: allowed.includes('socialWorker') ? 'socialWorker' : allowed[0]!,
      };
    });
}

async function call({ name, method, address, role }: Call): Promise<Answer> {
  const { body, query = '', ifMatch } = samples[name]!(world.own);
  const url =
    address.replace(/\{(\w+)\}/g, (_, parameter: string) =>
      parameter === 'accountId'
        ? house.accounts['citizen']!.id
        : parameter === 'teamId'
          ? house.teams.schuld
          : (world.own[parameter] ?? fixedIds[parameter] ?? unknownId),
    ) + query;
  const filled = body === undefined ? undefined : JSON.stringify(body).replaceAll('$team', house.teams.schuld);
  return (await house.as(role as Role)).send({
    method: method as 'GET',
    url,
    ...(filled !== undefined && { payload: filled }),
    headers: {
      ...(filled !== undefined && { 'content-type': 'application/json' }),
      ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    },
  });
}

const auditRows = async (requestId: unknown): Promise<number> =>
  (await house.admin.query('select count(*)::int as n from hs.audit where request_id = $1', [requestId])).rows[0].n as number;

describe('the audit log is complete', () => {
  it('knows who made the files', () => expect(Object.keys(madeBy)).toContain('own'));

  it('without it nothing leaves: 503 and not one byte of a person', async () => {
    await house.admin.query('revoke insert on hs.audit from hs_staff, hs_admin, hs_dpo, hs_policy, hs_partner');
    const leaks: string[] = [];
    for (const each of personalRoutes()) {
      const { status, raw } = await call(each);
      if (status < 400 || raw.includes(world.own.canary)) leaks.push(`${each.name}: ${status}`);
    }
    await house.admin.query('grant insert on hs.audit to hs_staff, hs_admin, hs_dpo, hs_policy, hs_partner');
    expect(leaks).toEqual([]);
  }, 120_000);

  it('holds a row for every answer about a person', async () => {
    const missing: string[] = [];
    let answered = 0;
    for (const each of personalRoutes()) {
      const { status, headers } = await call(each);
      if (status >= 400) continue;
      answered++;
      if ((await auditRows(headers['x-request-id'])) === 0) missing.push(each.name);
    }
    expect(missing).toEqual([]);
    expect(answered / personalRoutes().length).toBeGreaterThan(0.6);
  }, 120_000);

  it('holds the persons that were read, by id', async () => {
    const worker = await house.as('socialWorker');
    const { headers } = await worker.get(`/persons/${world.own['personId']}`);
    const { rows } = await house.admin.query('select subjects, account_id from hs.audit where request_id = $1', [headers['x-request-id']]);
    expect(rows).toMatchObject([{ subjects: [world.own['personId']], account_id: worker.account.id }]);
  });
});
