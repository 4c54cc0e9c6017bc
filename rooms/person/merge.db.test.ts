// Merging and coming apart: records, facts, memberships, numbers and consents follow, and undoing restores exactly, whatever was merged in which order.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../kernel/actor.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { asActor, execute } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import { fact, household, person } from '../../test/factories.ts';
import type { Home } from '../../test/factories.ts';
import { staff } from '../../test/harness/staff.ts';
import { testApp } from '../../test/harness/app.ts';
import type { TestApp } from '../../test/harness/app.ts';
import { merge, unmerge } from './identity/merging.ts';
import { householdFacts, nameHousehold, openAnonymousHousehold } from './public.ts';
import { findPersons } from './search/find.ts';

let house: TestApp;
const head = staff('head');
beforeAll(async () => {
  house = await testApp({ clock: fixedClock('2025-02-18T09:24:00Z') });
});
afterAll(() => house.close());

const as = <T>(run: (db: Parameters<Parameters<typeof asActor>[3]>[0]) => Promise<T>, actor: Actor = head): Promise<T> =>
  asActor(house.pool, house.keys, actor, run) as Promise<T>;
const join = (from: string, into: string): Promise<string> => as((db) => merge(db, head, house.clock, from, into));
const undo = (mergeId: string): Promise<unknown> => as((db) => unmerge(db, head, house.clock, mergeId));
const find = (name: string): Promise<string[]> =>
  as(async (db) =>
    (await findPersons(db, head, house.keys, { name, birth: null, number: null, phones: [], mail: null, address: null }, 20))
      .filter((one) => one.score > 0.9)
      .map((one) => one.personId),
  );

/** All that may move, without versions and merges, in an order that does not depend on how it came about. */
async function picture(): Promise<unknown> {
  const tables: Record<string, string> = {
    person:
      'id, household_id, given, family, birth_date, birth_year, gender, language, phones, mail, merged_into, shielded, worker_id, (select array_agg(k order by k) from unnest(kin) k) as kin',
    membership:
      'id, household_id, person_id, role, valid_from, valid_until, voided_by, worker_id, (select array_agg(k order by k) from unnest(kin) k) as kin',
    fact: 'id, household_id, person_id, predicate, value, worker_id, retracted_at, (select array_agg(k order by k) from unnest(kin) k) as kin',
    national_number: 'id, person_id, kind, place, (select array_agg(k order by k) from unnest(kin) k) as kin',
    consent: 'id, household_id, person_id',
    household: 'id, absorbed_into, (select array_agg(k order by k) from unnest(kin) k) as kin',
    person_search: 'person_id as id, folded, keys',
  };
  const seen: Record<string, unknown> = {};
  for (const [table, columns] of Object.entries(tables))
    seen[table] = (await house.admin.query(`select ${columns} from hs.${table} where tenant_id = 1 order by 1`)).rows;
  return seen;
}

describe('two records of one person', () => {
  it('become one: facts, numbers, phones and the other spelling go along; the household of one is taken over', async () => {
    const double = await household(house, head, {
      persons: [
        person({
          given: 'Muhamed',
          family: 'Zerouali',
          birthDate: '1980-01-02',
          nationalNumber: numberOf('802102001'),
          phones: [{ number: '0472 00 00 01' }],
        }),
      ],
    });
    const real = await household(house, head, {
      persons: [person({ given: 'Mohammed', family: 'Zeroualli', birthDate: null, language: 'ar' }), person({ role: 'child' })],
    });
    const [from, into] = [double.personIds[0]!, real.personIds[0]!];
    await fact(house, head, { householdId: double.householdId, personId: from, predicate: 'savings', value: 12_300 });
    await fact(house, head, { householdId: double.householdId, predicate: 'dwelling/rent', value: 70_000 });
    const before = await picture();
    const mergeId = await join(from, into);
    const { household: known } = await as((db) => householdFacts(db, 1, real.householdId, '2025-02-18'));
    expect(known).toMatchObject({
      dwelling: { rent: 70_000 },
      persons: [{ id: into, birthDate: '1980-01-02', savings: 12_300 }, { role: 'child' }],
    });
    expect(await find('Muhamed Zerouali')).toEqual([into]);
    const worker = await house.as('head');
    const read = (await worker.get(`/persons/${into}`)).body;
    expect(read).toMatchObject({
      language: 'ar',
      birthDate: '1980-01-02',
      nationalNumber: { kind: 'bis', number: '80.21.02-***.**' },
      phones: [{ number: '+32472000001' }],
    });
    expect((await worker.get(`/persons/${from}`)).body.mergedInto).toBe(into);
    expect((await worker.get(`/households/${double.householdId}`)).body.absorbedInto).toBe(real.householdId);
    expect((await worker.post(`/persons/${from}/merge`, { into })).body.code).toBe('person.merged');
    await undo(mergeId);
    expect(await picture()).toEqual(before);
    expect((await worker.post(`/merges/${mergeId}/undo`)).body.code).toBe('merge.undone');
  });

  it('that live in one household keep one place in it, as the reference person if one of them was', async () => {
    const home = await household(house, head, {
      persons: [person({ given: 'Twee' }), person({ given: 'Keer', role: 'other' }), person({ role: 'child' })],
    });
    const before = await picture();
    const mergeId = await join(home.personIds[0]!, home.personIds[1]!);
    const { rows } = await house.admin.query(
      'select person_id, role from hs.membership where household_id = $1 and voided_by is null order by role',
      [home.householdId],
    );
    expect(rows).toEqual([
      { person_id: home.personIds[2], role: 'child' },
      { person_id: home.personIds[1], role: 'reference' },
    ]);
    await undo(mergeId);
    expect(await picture()).toEqual(before);
  });

  it('are two persons when each has a national number', async () => {
    const one = await household(house, head, { persons: [person({ nationalNumber: numberOf('700101001') })] });
    const other = await household(house, head, { persons: [person({ nationalNumber: numberOf('710101001') })] });
    await expect(join(one.personIds[0]!, other.personIds[0]!)).rejects.toMatchObject({ code: 'person.mergeNumbers', status: 409 });
    await expect(join(one.personIds[0]!, one.personIds[0]!)).rejects.toMatchObject({ code: 'person.mergeSelf' });
    await expect(join(one.personIds[0]!, newId())).rejects.toMatchObject({ status: 404 });
  });

  it('are not merged by who may not see one of them', async () => {
    const home = await household(house, head, { persons: [person(), person()] });
    const kin = staff('head', { personId: home.personIds[0]! });
    await expect(as((db) => merge(db, kin, house.clock, home.personIds[0]!, home.personIds[1]!), kin)).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('a merge by choice', () => {
  async function doubles() {
    const double = await household(house, head, {
      persons: [person({ given: 'Jozefien', family: 'Vanmechelen', birthDate: '1961-03-04', language: 'nl', safetyFlag: 'staffSafety' })],
    });
    const real = await household(house, head, {
      persons: [person({ given: 'Josephine', family: 'Van Mechelen', birthDate: '1961-04-03', language: 'fr' }), person({ role: 'child' })],
    });
    const [from, into] = [double.personIds[0]!, real.personIds[0]!];
    const note = (home: Home, personId: string | null, predicate: string, value: unknown, itemId: string | null = null) =>
      fact(house, head, { householdId: home.householdId, ...(personId && { personId }), predicate, value, ...(itemId && { itemId }) });
    await note(double, from, 'savings', 100_000);
    await note(real, into, 'savings', 250_000);
    await note(double, from, 'homeless', true);
    await note(real, into, 'homeless', false);
    await note(double, from, 'livesInBelgium', true);
    await note(double, null, 'dwelling/rent', 70_000);
    await note(real, null, 'dwelling/rent', 65_000);
    for (const [home, personId] of [
      [double, from],
      [real, into],
    ] as const)
      await note(home, personId, 'incomes', { kind: 'wage', net: 90_000, per: 'month' }, newId());
    return { double, real, from, into };
  }

  it('shows both, what differs, what goes along and what becomes of the households, and changes nothing', async () => {
    const { double, real, from, into } = await doubles();
    const before = await picture();
    const worker = await house.as('head');
    const { status, body } = await worker.get(`/persons/${from}/merge-preview?into=${into}`);
    expect(status).toBe(200);
    expect(body.compared.details.map((line: { key: string }) => line.key)).toEqual(['name', 'birthDate', 'language']);
    expect(body.compared.filled).toMatchObject([{ key: 'safety', from: { value: 'staffSafety' } }]);
    expect(body.compared.facts.map((line: { key: string }) => line.key).sort()).toEqual([
      'household|dwelling/rent',
      'person|homeless',
      'person|savings',
    ]);
    expect(body.compared.along).toMatchObject([{ predicate: 'livesInBelgium', value: true, source: { kind: 'declared' } }]);
    // one wage that both know is one wage
    expect(body.compared.same).toBe(1);
    expect(body.homes).toMatchObject([{ householdId: double.householdId, kind: 'absorbed' }]);
    expect(body.moves).toContainEqual({ kind: 'fact', n: 5 });
    expect(body.into.person.householdId).toBe(real.householdId);
    expect(await picture()).toEqual(before);
  });

  it('keeps what was chosen, loses nothing, and goes back exactly', async () => {
    const { real, from, into } = await doubles();
    const before = await picture();
    const worker = await house.as('head');
    const merged = await worker.post(`/persons/${from}/merge`, {
      into,
      choices: {
        details: { name: 'from', birthDate: 'from', language: 'into' },
        facts: [
          { key: 'person|savings', keep: 'from' },
          { key: 'person|homeless', keep: 'into' },
          { key: 'household|dwelling/rent', keep: 'from' },
        ],
      },
    });
    expect([merged.status, merged.body.householdId]).toEqual([200, real.householdId]);
    expect((await worker.get(`/persons/${into}`)).body).toMatchObject({
      name: { given: 'Jozefien', family: 'Vanmechelen' },
      birthDate: '1961-03-04',
      language: 'fr',
      safetyFlag: 'staffSafety',
    });
    const { household: known } = await as((db) => householdFacts(db, 1, real.householdId, '2025-02-18'));
    expect(known).toMatchObject({ dwelling: { rent: 70_000 } });
    expect(known.persons[0]).toMatchObject({ savings: 100_000, homeless: false, livesInBelgium: true, birthDate: '1961-03-04' });
    expect((known.persons[0] as { incomes: unknown[] }).incomes).toHaveLength(1);
    // the other spelling still finds, and what was set aside stands in the history
    const found = await find('Josephine Van Mechelen');
    expect([found.includes(into), found.includes(from)]).toEqual([true, false]);
    const history = (await worker.get(`/households/${real.householdId}/facts/history?predicate=savings&personId=${into}`)).body.items;
    expect(history.map((row: { value: number; retractedAt: string | null }) => [row.value, row.retractedAt !== null]).sort()).toEqual([
      [100_000, false],
      [250_000, true],
    ]);
    expect((await worker.get(`/persons/${into}/merges`)).body.items).toMatchObject([
      { id: merged.body.mergeId, canUndo: true, fromName: 'Josephine Van Mechelen', by: { name: 'Test head' } },
    ]);
    expect((await worker.post(merged.body.undo)).status).toBe(200);
    expect(await picture()).toEqual(before);
    expect((await worker.get(`/persons/${into}/merges`)).body.items).toMatchObject([{ canUndo: false }]);
  });

  it('leaves alone what was changed since', async () => {
    const { from, into } = await doubles();
    const worker = await house.as('head');
    const merged = await worker.post(`/persons/${from}/merge`, { into, choices: { details: { language: 'from' }, facts: [] } });
    const { version } = (await worker.get(`/persons/${into}`)).body;
    expect((await worker.patch(`/persons/${into}`, { language: 'tr' }, { 'if-match': `"${version}"` })).status).toBe(200);
    expect((await worker.post(merged.body.undo)).status).toBe(200);
    expect((await worker.get(`/persons/${into}`)).body.language).toBe('tr');
    expect((await worker.get(`/persons/${from}`)).body.language).toBe('nl');
  });

  it('is refused to who may not read both files, and of a shielded person', async () => {
    const { from, into, real } = await doubles();
    const outsider = await house.as('otherWorker');
    expect((await outsider.get(`/persons/${from}`)).status).toBe(200);
    for (const answer of [
      await outsider.get(`/persons/${from}/merge-preview?into=${into}`),
      await outsider.post(`/persons/${from}/merge`, { into }),
    ])
      expect([answer.status, answer.body.code]).toEqual([403, 'person.mergeFile']);
    const worker = await house.as('head');
    expect((await worker.post(`/persons/${into}/shield`, { reason: 'bedreigd door een familielid' })).status).toBe(200);
    const named = await house.anew('head');
    expect((await named.get(`/households/${real.householdId}`)).status).toBe(200);
    expect((await named.post(`/persons/${from}/merge`, { into })).body.code).toBe('person.mergeShielded');
    expect((await outsider.post(`/persons/${from}/merge`, { into })).status).toBe(404);
  });
});

describe('a contact without a name', () => {
  it('proves to be somebody known: what was told comes into the file, and can be told apart again', async () => {
    const { household: nameless, personIds } = await as((db) =>
      openAnonymousHousehold(db, head, house.clock, { persons: [{ role: 'reference' }, { role: 'child', birthDate: '2019-01-01' }] }),
    );
    await fact(house, head, { householdId: nameless.id, personId: personIds[0]!, predicate: 'savings', value: 777 });
    await fact(house, head, { householdId: nameless.id, predicate: 'dwelling/tenure', value: 'privateRent' });
    const known = await household(house, head, { persons: [person({ given: 'Bekende' })] });
    const before = await picture();
    const named = await as((db) => nameHousehold(db, head, house.clock, nameless.id, known.personIds[0]!));
    expect(named.householdId).toBe(known.householdId);
    expect((await as((db) => householdFacts(db, 1, known.householdId, '2025-02-18'))).household).toMatchObject({
      dwelling: { tenure: 'privateRent' },
      persons: [{ savings: 777 }],
    });
    await undo(named.mergeId);
    expect(await picture()).toEqual(before);
  });
});

describe('any sequence of merges and undoings', () => {
  type Step = { undo: boolean; from: number; into: number };
  const step = fc.record({ undo: fc.boolean(), from: fc.nat({ max: 5 }), into: fc.nat({ max: 5 }) });

  async function sixPeople(): Promise<string[]> {
    const homes: Home[] = [];
    homes.push(
      await household(house, head, {
        persons: [person({ given: 'Xa', language: 'nl' }), person({ given: 'Xb', role: 'other', birthDate: '1991' })],
      }),
    );
    homes.push(
      await household(house, head, { persons: [person({ given: 'Xc', birthDate: null, phones: [{ number: '0473 99 88 77' }] })] }),
    );
    homes.push(
      await household(house, head, {
        persons: [person({ given: 'Xd' }), person({ given: 'Xe', role: 'child' }), person({ given: 'Xf', role: 'other' })],
      }),
    );
    for (const home of homes)
      for (const personId of home.personIds)
        await fact(house, head, { householdId: home.householdId, personId, predicate: 'homeless', value: false });
    await fact(house, head, { householdId: homes[1]!.householdId, predicate: 'dwelling/rent', value: 1 });
    return homes.flatMap((home) => home.personIds);
  }

  it('undone to the end restores exactly, and never leaves anything pointing at a merged record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps: Step[]) => {
        const people = await sixPeople();
        const before = await picture();
        const done: string[] = [];
        for (const { undo: isUndo, from, into } of steps) {
          if (isUndo && done.length > 0) await undo(done.pop()!);
          else if (from !== into) {
            try {
              done.push(await join(people[from]!, people[into]!));
            } catch (error) {
              expect(error).toMatchObject({ code: 'person.merged' });
            }
          }
          const { rows } = await house.admin.query(
            `select 'fact' as t, f.id from hs.fact f join hs.person p on p.tenant_id = f.tenant_id and p.id = f.person_id where p.merged_into is not null
             union all select 'membership', m.id from hs.membership m join hs.person p on p.tenant_id = m.tenant_id and p.id = m.person_id where p.merged_into is not null and m.voided_by is null`,
          );
          expect(rows).toEqual([]);
        }
        // not the last one: refused
        if (done.length > 1 && (await shares(done[0]!, done.at(-1)!)))
          await expect(undo(done[0]!)).rejects.toMatchObject({ code: 'merge.notLast' });
        for (const mergeId of done.toReversed()) await undo(mergeId);
        expect(await picture()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  const shares = async (one: string, other: string): Promise<boolean> => {
    const rows = await as((db) =>
      execute<{ ids: string[] }>(
        db,
        'select array[from_person, into_person] as ids from hs.person_merge where tenant_id = 1 and id = any($1)',
        [[one, other]],
      ),
    );
    return rows.length === 2 && rows[0]!.ids.some((id) => rows[1]!.ids.includes(id));
  };
});

function numberOf(nine: string): string {
  return nine + String(97 - (Number(nine) % 97)).padStart(2, '0');
}
