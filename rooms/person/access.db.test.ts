// Who sees what, asked of the database itself (the second wall) and over HTTP: own, team, head, other team, front desk, own family, shielded, other
// municipality, field classes. Each row is asked for without a filter but the tenant: row security decides.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../kernel/actor.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { asActor, execute } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import { fact, household, person } from '../../test/factories.ts';
import type { Home } from '../../test/factories.ts';
import { staff } from '../../test/harness/staff.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';

let house: TestApp;
const team = newId();
const owner = staff('socialWorker', { teamIds: [team] });
const colleague = staff('socialWorker', { teamIds: [team] });
const other = staff('socialWorker', { teamIds: [newId()] });
const head = staff('head');
const desk = staff('frontDesk', { teamIds: [newId()] });
const mediator = staff('debtMediator', { teamIds: [team] });
const finance = staff('financeApprover');
const foreign = staff('head', { tenantId: 2 });
let home: Home;
let healthFact: string;
let moneyFact: string;

beforeAll(async () => {
  house = await testApp({ clock: fixedClock('2025-02-18T09:24:00Z') });
  home = await household(house, owner, {
    persons: [
      person({
        given: 'Zeynep',
        family: 'Aksoylu',
        birthDate: '1988-08-08',
        nationalNumber: '88080800114',
        phones: [{ number: '0471 11 22 33' }],
      }),
      person({ role: 'child', birthDate: '2014-04-04' }),
    ],
    address: { street: 'Molenstraat', number: '7', postalCode: '3999', city: 'Heiderode' },
  });
  moneyFact = await fact(house, owner, { householdId: home.householdId, personId: home.personIds[0], predicate: 'savings', value: 1 });
  healthFact = await fact(house, owner, { householdId: home.householdId, personId: home.personIds[0], predicate: 'pregnant', value: true });
});
afterAll(() => house.close());

const idsSeen = (actor: Actor, table: string): Promise<string[]> =>
  asActor(house.pool, house.keys, actor, async (db) =>
    (await execute<{ id: string }>(db, `select id from hs.${table} where tenant_id = $1`, [actor.tenantId])).map((row) => row.id),
  );
const sees = async (actor: Actor, table: string, id: string): Promise<boolean> => (await idsSeen(actor, table)).includes(id);

describe('a file that is not shielded', () => {
  it.each([
    ['its worker', owner, true, true, true],
    ['the team', colleague, true, true, true],
    ['the head', head, true, true, true],
    ['who works on it with the team', mediator, true, true, true],
    ['another team', other, true, false, false],
    ['the front desk', desk, true, false, false],
    ['who only pays', finance, false, false, false],
  ])('%s', async (_who, actor, person, file, money) => {
    expect(await sees(actor, 'person', home.personIds[0]!)).toBe(person);
    expect(await sees(actor, 'household', home.householdId)).toBe(file);
    expect(await sees(actor, 'fact', moneyFact)).toBe(money);
    expect((await idsSeen(actor, 'membership')).length > 0).toBe(file);
    expect((await idsSeen(actor, 'address')).length > 0).toBe(file);
  });

  it('is nothing to another municipality, in any table', async () => {
    for (const table of [
      'person',
      'household',
      'membership',
      'address',
      'fact',
      'consent',
      'assignment',
      'national_number',
      'person_merge',
    ])
      expect(await idsSeen(foreign, table), table).toEqual([]);
    const asIfHere = { ...foreign };
    const rows = await asActor(house.pool, house.keys, asIfHere, (db) => execute(db, 'select id from hs.person where tenant_id = 1', []));
    expect(rows).toEqual([]);
    await expect(
      asActor(house.pool, house.keys, foreign, (db) => execute(db, 'select hs.household_follow(1, $1)', [home.householdId])),
    ).rejects.toThrow('not the tenant');
    expect(
      await asActor(house.pool, house.keys, foreign, (db) =>
        execute(db, `select * from hs.person_candidates(1, '[]', '[]', '[]', '[]', '{}', null, '{1988-08-08}', null, '', 9)`, []),
      ),
    ).toEqual([]);
  });

  it('keeps the index of the search, hashes of numbers and the place of a number from everyone', async () => {
    for (const [actor, query] of [
      [head, 'select folded from hs.person_search'],
      [head, 'select blind from hs.national_number'],
      [head, 'select place from hs.national_number'],
      [head, 'select * from hs.person_collision'],
      [head, 'update hs.person set shielded = false'],
      [head, 'update hs.household set worker_id = null'],
      [head, 'update hs.fact set value = null'],
      [head, 'delete from hs.fact'],
      [staff('dpo'), 'select * from hs.person'],
      [staff('dpo'), 'select * from hs.fact'],
    ] as const)
      await expect(
        asActor(house.pool, house.keys, actor, (db) => execute(db, query, [])),
        query,
      ).rejects.toThrow('permission denied');
  });
});

describe('field classes', () => {
  it('keep health (F4) from the front desk, also of a file that the front desk opened itself', async () => {
    const opened = await household(house, desk, {});
    const mine = await fact(house, desk, {
      householdId: opened.householdId,
      personId: opened.personIds[0],
      predicate: 'homeless',
      value: true,
    });
    expect(await sees(desk, 'fact', mine)).toBe(true);
    const health = await fact(house, head, {
      householdId: opened.householdId,
      personId: opened.personIds[0],
      predicate: 'health/heavyCareNeed',
      value: true,
    });
    const savings = await fact(house, head, {
      householdId: opened.householdId,
      personId: opened.personIds[0],
      predicate: 'savings',
      value: 5,
    });
    expect(await sees(desk, 'fact', health)).toBe(false);
    // what others noted is not for the desk either, only what it entered itself
    expect(await sees(desk, 'fact', savings)).toBe(false);
    await expect(
      fact(house, desk, { householdId: opened.householdId, personId: opened.personIds[0], predicate: 'pregnant', value: true }),
    ).rejects.toMatchObject({ code: 'fact.classRefused' });
    // past the first wall: row security refuses the row itself
    await expect(
      asActor(house.pool, house.keys, desk, (db) =>
        execute(
          db,
          `insert into hs.fact (tenant_id, id, household_id, predicate, value, source_kind, field_class, recorded_at, noted_by) values (1, $1, $2, 'x', 'true', 'declared', 'F4', now(), $3)`,
          [newId(), opened.householdId, desk.accountId],
        ),
      ),
    ).rejects.toThrow('row-level security');
  });
  it('let the worker, the team and the head read it', async () => {
    for (const actor of [owner, colleague, head, mediator]) expect(await sees(actor, 'fact', healthFact)).toBe(true);
    for (const actor of [other, desk, finance]) expect(await sees(actor, 'fact', healthFact)).toBe(false);
  });
});

describe('a protected address', () => {
  it('is for the worker and the head, not for the whole team, and is in no search', async () => {
    const address = { street: 'Veilige Weg', number: '1', postalCode: '3999', city: 'Heiderode', isProtected: true };
    const hidden = await household(house, owner, { persons: [person({ given: 'Ilse', family: 'Verscholen' })], address });
    const count = async (actor: Actor) =>
      (
        await asActor(house.pool, house.keys, actor, (db) =>
          execute(db, 'select id from hs.address where tenant_id = 1 and household_id = $1', [hidden.householdId]),
        )
      ).length;
    expect([await count(owner), await count(head), await count(colleague), await count(desk)]).toEqual([1, 1, 0, 0]);
    const { rows } = await house.admin.query('select address_key from hs.person_search where person_id = $1', [hidden.personIds[0]]);
    expect(rows[0].address_key).toBeNull();
  });
});

describe('the own family', () => {
  it('is never seen, not by the head, not by team, not by grant, not by breaking the glass', async () => {
    const own = await household(house, owner, { persons: [person(), person({ role: 'partner' })] });
    for (const actor of [
      staff('head', { personId: own.personIds[1]! }),
      { ...colleague, personId: own.personIds[0]! },
      staff('head', { personId: own.personIds[0]!, grants: [own.householdId, own.personIds[1]!] }),
    ]) {
      expect(await sees(actor, 'household', own.householdId)).toBe(false);
      for (const id of own.personIds) expect(await sees(actor, 'person', id)).toBe(false);
      const { rows } = await asActor(house.pool, house.keys, actor, async (db) => ({
        rows: await execute<{ opened: boolean }>(
          db,
          `select hs.break_glass(1, $1, $2, 'een reden van twintig tekens', 'danger', now(), now() + interval '4 hours') as opened`,
          [newId(), own.householdId],
        ),
      }));
      expect(rows[0]!.opened).toBe(false);
    }
    // who left the household stays family
    const left = staff('head', { personId: own.personIds[1]! });
    await house.admin.query(`update hs.membership set valid_until = '2024-12-31' where person_id = $1`, [own.personIds[1]]);
    expect(await sees(left, 'household', own.householdId)).toBe(false);
  });
});

describe('a shielded person', () => {
  let worker: Client;
  let headClient: Client;
  let deskClient: Client;
  let shielded: { id: string; householdId: string };
  let childId: string;
  const typed = { name: { given: 'Nour', family: 'Geheim' }, birthDate: '1993-03-03', nationalNumber: '93030300239' };
  beforeAll(async () => {
    worker = await house.as('socialWorker');
    headClient = await house.as('head');
    deskClient = await house.as('frontDesk');
    const made = await worker.post('/persons', typed);
    expect(made.status).toBe(201);
    shielded = made.body;
    const child = { name: { given: 'Lina', family: 'Geheim' }, birthDate: '2016-06-06' };
    const members = await worker.post(`/households/${shielded.householdId}/members`, { role: 'child', person: child });
    childId = members.body.members[1].personId;
    expect((await worker.post(`/persons/${shielded.id}/shield`, { reason: 'bedreigd door ex-partner' })).body.personIds.sort()).toEqual(
      [shielded.id, childId].sort(),
    );
  });

  it('stays with who holds a grant, and does not exist for anyone else: the same answer, word for word', async () => {
    expect((await worker.get(`/persons/${shielded.id}`)).body).toMatchObject({ isShielded: true, name: typed.name });
    expect((await worker.get(`/households/${shielded.householdId}`)).status).toBe(200);
    for (const path of [
      `/persons/${shielded.id}`,
      `/persons/${childId}`,
      `/households/${shielded.householdId}`,
      `/households/${shielded.householdId}/facts`,
      `/households/${shielded.householdId}/timeline`,
    ]) {
      const hidden = await headClient.get(path);
      const absent = await headClient.get(path.replace(/[0-9a-f-]{36}/, newId()));
      expect(hidden.status, path).toBe(404);
      const bare = ({ requestId: _id, ...rest }: Record<string, unknown>) => rest;
      expect(bare(hidden.body)).toEqual(bare(absent.body));
    }
  });

  it('is in no search, no list and no check for doubles', async () => {
    for (const client of [headClient, deskClient, worker])
      for (const body of [
        { text: 'Nour Geheim' },
        { birthDate: '1993-03-03' },
        { nationalNumber: typed.nationalNumber },
        { text: 'Lina Geheim 06/06/2016' },
      ])
        expect((await client.post('/persons/search', body)).body.items, JSON.stringify(body)).toEqual([]);
    expect((await headClient.get('/households')).body.items.map((one: { id: string }) => one.id)).not.toContain(shielded.householdId);
    expect((await headClient.post('/persons/candidates', typed)).body.candidates).toEqual([]);
  });

  it('cannot be opened by breaking the glass', async () => {
    const body = { reason: 'dringend, de cliënt staat hier', category: 'danger' };
    expect((await headClient.post(`/households/${shielded.householdId}/break-glass`, body)).status).toBe(404);
  });

  it('entered again, the entry is made like every other, and only the data protection officer is told', async () => {
    const again = await deskClient.post('/persons', typed);
    expect(again.status).toBe(201);
    expect(again.body).toMatchObject({ nationalNumber: { kind: 'national', isMasked: true } });
    const fresh = await deskClient.post('/persons', {
      name: { given: 'Bert', family: 'Onbekend' },
      birthDate: '1950-10-10',
      nationalNumber: '50101000143',
    });
    expect(Object.keys(again.body)).toEqual(Object.keys(fresh.body));
    // the second record is like every other from now on: the same number blocks
    expect((await deskClient.post('/persons', typed)).body).toMatchObject({
      code: 'person.duplicate',
      isBlocked: true,
      candidates: [{ personId: again.body.id }],
    });
    const dpo = await house.as('dpo');
    const warned = (await dpo.get('/persons/collisions')).body.items;
    expect(warned).toMatchObject([{ personId: again.body.id, shieldedPersonId: shielded.id }]);
    expect((await headClient.get('/persons/collisions')).status).toBe(403);
    expect((await dpo.post(`/persons/collisions/${warned[0].id}/settle`)).status).toBe(200);
    expect((await dpo.get('/persons/collisions')).body.items).toEqual([]);
  });

  it('comes into the open again by who holds a grant', async () => {
    expect((await headClient.post(`/persons/${shielded.id}/unshield`, { reason: 'dreiging is geweken' })).status).toBe(404);
    expect((await worker.post(`/persons/${shielded.id}/unshield`, { reason: 'dreiging is geweken' })).body.isShielded).toBe(false);
    expect((await headClient.get(`/persons/${childId}`)).status).toBe(200);
    const { rows } = await house.admin.query(`select count(*) as n from hs.access_grant where kind = 'shield' and withdrawn_at is null`);
    expect(Number(rows[0].n)).toBe(0);
  });
});

describe('breaking the glass', () => {
  it('opens a file of another team for four hours, with a reason, in the log', async () => {
    const outsider = await house.as('otherWorker');
    const insider = await house.as('socialWorker');
    const made = await insider.post('/persons', { name: { given: 'Nood', family: 'Geval' }, birthDate: '1949-09-19' });
    const path = `/households/${made.body.householdId}`;
    expect((await outsider.get(path)).status).toBe(404);
    expect((await outsider.post(`${path}/break-glass`, { reason: 'te kort', category: 'danger' })).status).toBe(400);
    expect((await outsider.post(`${path}/break-glass`, { reason: '                         ', category: 'danger' })).status).toBe(400);
    const opened = await outsider.post(`${path}/break-glass`, {
      reason: 'collega is ziek, cliënt staat zonder geld',
      category: 'urgentHelp',
    });
    expect(opened.body).toEqual({ householdId: made.body.householdId, until: '2025-02-18T13:24:00Z', reviewBy: '2025-02-25' });
    expect((await outsider.get(path)).status).toBe(200);
    const { rows } = await house.admin.query(`select reason, purpose from hs.audit where action = 'household.breakGlass'`);
    expect(rows).toEqual([{ reason: 'collega is ziek, cliënt staat zonder geld', purpose: 'urgentHelp' }]);
    const [headClient, dpo] = [await house.as('head'), await house.as('dpo')];
    const waiting = (await dpo.get('/break-glass')).body.items;
    expect(waiting).toMatchObject([
      { householdId: made.body.householdId, by: { name: 'Test otherWorker' }, category: 'urgentHelp', until: '2025-02-18T13:24:00.000Z' },
    ]);
    expect((await outsider.get('/break-glass')).status).toBe(403);
    expect((await headClient.post(`/break-glass/${waiting[0].id}/review`, { review: 'nagekeken met de collega' })).status).toBe(200);
    expect((await headClient.get('/break-glass')).body.items).toEqual([]);
    expect((await dpo.post(`/break-glass/${waiting[0].id}/review`, { review: 'nog eens nagekeken' })).body.code).toBe(
      'breakGlass.reviewed',
    );
    const own = await headClient.post(`${path}/break-glass`, { reason: 'ook het hoofd mag dit, met een reden', category: 'other' });
    expect(own.status).toBe(201);
    const mine = (await headClient.get('/break-glass')).body.items[0].id;
    expect((await headClient.post(`/break-glass/${mine}/review`, { review: 'dat was in orde' })).body.code).toBe('breakGlass.own');
    const later = await house.admin.query(
      `select count(*) as n from hs.access_grant where kind = 'breakGlass' and until_at > '2025-02-18T13:24:01Z'`,
    );
    expect(Number(later.rows[0].n)).toBe(0);
  });
});
