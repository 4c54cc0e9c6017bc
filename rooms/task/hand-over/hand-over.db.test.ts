// Work that changes hands: the receiver sees from whom and why, the giver can take it back until it was taken up, and who stands in may read the files.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../kernel/clock.ts';
import { testApp } from '../../../test/harness/app.ts';
import type { Client, TestApp } from '../../../test/harness/app.ts';

type Task = { id: string; what: string; owner: { kind: string; id: string }; handed: { from: { name: string }; note: string } | null };
let house: TestApp;
let giver: Client;
let other: Client;
let head: Client;
beforeAll(async () => {
  house = await testApp({ clock: fixedClock('2025-02-18T09:24:00Z') });
  [giver, other, head] = [await house.as('socialWorker'), await house.as('otherWorker'), await house.as('head')];
});
afterAll(() => house.close());

const good = async (asked: ReturnType<Client['post']>) => {
  const { status, body } = await asked;
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body;
};
const tasksOf = async (client: Client): Promise<Task[]> =>
  Object.values((await client.get('/my-day')).body.groups as Record<string, Task[]>).flat();
const names = async (client: Client, mark: string) =>
  (await tasksOf(client))
    .map((task) => task.what)
    .filter((what) => what.startsWith(mark))
    .sort();

let made = 0;
const people = [
  ['Ilse', 'Bracke', '1958-02-03'],
  ['Omar', 'Selimi', '1977-06-21'],
  ['Greet', 'Thijs', '1991-12-30'],
  ['Pol', 'Wauters', '1949-08-14'],
] as const;
async function file(): Promise<string> {
  const [given, family, birthDate] = people[made++]!;
  return (await good(giver.post('/persons', { name: { given, family }, birthDate }))).householdId;
}
const task = async (what: string, householdId?: string): Promise<string> =>
  (await good(giver.post('/tasks', { what, dueOn: '2025-03-03', ...(householdId && { householdId }) }))).id;

describe('several tasks at once', () => {
  it('go to a colleague with a note, who sees from whom and why; undoing brings them back', async () => {
    const ids = [await task('een: bel'), await task('een: schrijf')];
    const act = await good(giver.post('/hand-overs', { taskIds: ids, workerId: other.account.id, note: 'Ik ben morgen op vorming.' }));
    expect(act).toMatchObject({ tasks: 2, stay: 0, files: 0 });
    expect(await names(giver, 'een')).toEqual([]);
    const [first] = (await tasksOf(other)).filter((one) => one.what === 'een: bel');
    expect(first).toMatchObject({ handed: { from: { name: 'Test socialWorker' }, note: 'Ik ben morgen op vorming.' } });
    expect((await giver.get('/hand-overs')).body.items[0]).toMatchObject({
      id: act.id,
      to: { name: 'Test otherWorker' },
      tasks: 2,
      open: 2,
    });
    // what was done in the meantime stays done
    await good(other.post(`/tasks/${ids[0]}/done`));
    expect(await good(giver.post(act.undo))).toEqual({ back: 1, stay: 1 });
    expect([await names(giver, 'een'), await names(other, 'een')]).toEqual([['een: schrijf'], []]);
    expect((await giver.post(act.undo)).body.code).toBe('handOver.undone');
    expect((await tasksOf(giver)).find((one) => one.what === 'een: schrijf')!.handed).toBeNull();
  });

  it('go to a team; whoever takes one up keeps it, and still sees whose it was', async () => {
    const ids = [await task('twee: bel'), await task('twee: schrijf')];
    const act = await good(giver.post('/hand-overs', { taskIds: ids, teamId: house.teams.begeleiding, note: 'Past beter bij jullie.' }));
    expect(await names(other, 'twee')).toEqual(['twee: bel', 'twee: schrijf']);
    await good(other.post(`/tasks/${ids[0]}/hand-over`, { workerId: other.account.id }));
    expect(await good(giver.post(act.undo))).toEqual({ back: 1, stay: 1 });
    expect((await tasksOf(other)).find((one) => one.what === 'twee: bel')).toMatchObject({
      owner: { kind: 'worker', id: other.account.id },
      handed: { from: { name: 'Test socialWorker' }, note: 'Past beter bij jullie.' },
    });
  });

  it('are refused when one is not there, is not open to who asks, or ends by itself', async () => {
    const id = await task('drie: bel');
    const to = { workerId: giver.account.id, note: 'neem ik over' };
    expect((await other.post('/hand-overs', { taskIds: [id], ...to })).body.code).toBe('task.gone');
    expect((await giver.post('/hand-overs', { taskIds: [id], note: 'naar niemand' })).status).toBe(400);
    expect((await giver.post('/hand-overs', { taskIds: [id], workerId: other.account.id, note: '      ' })).status).toBe(400);
    const foreign = await house.as('foreignWorker');
    expect((await giver.post('/hand-overs', { taskIds: [id], workerId: foreign.account.id, note: 'naar elders' })).status).toBe(400);
    expect((await (await house.as('frontDesk')).post('/hand-overs', { taskIds: [id], ...to })).status).toBe(403);
    expect((await other.post('/hand-overs/01900000-0000-7000-8000-000000000000/undo')).status).toBe(404);
  });

  it('are taken back only by who gave them, or whose they were', async () => {
    const act = await good(
      giver.post('/hand-overs', { taskIds: [await task('vier: bel')], workerId: other.account.id, note: 'tijdelijk' }),
    );
    expect((await other.post(act.undo)).status).toBe(404);
    expect((await head.post(act.undo)).status).toBe(404);
    expect(await good(giver.post(act.undo))).toEqual({ back: 1, stay: 0 });
  });
});

describe('an absence', () => {
  it('hands everything over by the head, lets who stands in read the files until the last day, and is taken back on return', async () => {
    const householdId = await file();
    await task('vijf: bel', householdId);
    const before = await names(giver, 'vijf');
    expect((await other.get(`/households/${householdId}`)).status).toBe(404);
    const act = await good(
      head.post('/hand-overs', {
        absentId: giver.account.id,
        workerId: other.account.id,
        note: 'Ziek tot eind volgende week.',
        until: '2025-02-28',
      }),
    );
    expect(act.files).toBeGreaterThanOrEqual(1);
    expect(await names(giver, 'vijf')).toEqual([]);
    expect((await tasksOf(other)).find((one) => one.what === 'vijf: bel')).toMatchObject({
      handed: { from: { name: 'Test socialWorker' }, note: 'Ziek tot eind volgende week.' },
    });
    expect((await other.get(`/households/${householdId}`)).status).toBe(200);
    const { rows } = await house.admin.query(
      `select until_at from hs.access_grant where kind = 'replacement' and subject_id = $1 and account_id = $2`,
      [householdId, other.account.id],
    );
    expect(rows.map((row: { until_at: unknown }) => new Date(String(row.until_at)).toISOString())).toEqual(['2025-02-28T23:00:00.000Z']);
    // on return, by the one whose work it was
    expect((await giver.get('/hand-overs')).body.items[0]).toMatchObject({
      from: { name: 'Test socialWorker' },
      by: { name: 'Test head' },
      until: '2025-02-28',
    });
    expect((await good(giver.post(act.undo))).stay).toBe(0);
    expect(await names(giver, 'vijf')).toEqual(before);
    expect((await other.get(`/households/${householdId}`)).status).toBe(404);
  });

  it('opens no file of a shielded person', async () => {
    const householdId = await file();
    const { members } = (await giver.get(`/households/${householdId}`)).body;
    await good(giver.post(`/persons/${members[0].personId}/shield`, { reason: 'bedreigd door een familielid' }));
    giver = await house.anew('socialWorker');
    const id = await task('zes: bel', householdId);
    const act = await good(
      giver.post('/hand-overs', { taskIds: [id], workerId: other.account.id, note: 'vervang mij even', until: '2025-02-20' }),
    );
    expect(act.files).toBe(0);
    expect(await names(await house.anew('otherWorker'), 'zes')).toEqual([]);
    expect(await good(giver.post(act.undo))).toEqual({ back: 1, stay: 0 });
  });
});
