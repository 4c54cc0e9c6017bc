// The work list over HTTP on a real PostgreSQL: groups by the injected clock, why this date, done and undone, handing over, terms that stand still.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { testApp } from '../../test/harness/app.ts';
import type { Client, TestApp } from '../../test/harness/app.ts';

let house: TestApp;
let worker: Client;
let colleague: Client;
let other: Client;
let desk: Client;
// 23:30 UTC on Monday 17 February is Tuesday the 18th in Brussels
beforeAll(async () => {
  house = await testApp({ clock: fixedClock('2025-02-17T23:30:00Z') });
  [worker, colleague, other, desk] = await Promise.all([
    house.as('socialWorker'),
    house.as('colleague'),
    house.as('otherWorker'),
    house.as('frontDesk'),
  ]);
});
afterAll(() => house.close());

type Task = { id: string; what: string; why: string; dueOn: string; contactId: string | null; kind: string };
const day = async (
  client: Client,
  query = '',
): Promise<{ today: string; weekEnd: string; groups: Record<string, Task[]>; waiting: unknown[] }> => {
  const answer = await client.get(`/my-day${query}`);
  expect(answer.status).toBe(200);
  return answer.body;
};
const groupOf = async (client: Client, taskId: string): Promise<string | null> => {
  const { groups } = await day(client);
  return Object.keys(groups).find((name) => groups[name]!.some((task) => task.id === taskId)) ?? null;
};
const make = async (client: Client, more: Record<string, unknown>): Promise<Task & { version: number }> => {
  const answer = await client.post('/tasks', { what: 'Huisbezoek plannen', ...more });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body;
};
const openContact = async (client: Client, more: Record<string, unknown> = {}): Promise<{ id: string; householdId: string }> => {
  const answer = await client.post('/contacts', { channel: 'phone', anonymous: true, question: 'x', ...more });
  expect(answer.status).toBe(201);
  return answer.body;
};

describe('my day', () => {
  it('groups by legal day in Brussels: late, today, this week to Sunday, later', async () => {
    const made = await Promise.all([
      make(worker, { dueOn: '2025-02-18' }),
      make(worker, { dueOn: '2025-02-23' }),
      make(worker, { dueOn: '2025-02-24' }),
    ]);
    await house.admin.query(
      `insert into hs.task (tenant_id, id, kind, what, started_on, due_on, owner_id, made_by, made_at) values (1, $1, 'free', 'oud', '2025-01-01', '2025-02-16', $2, $2, '2025-01-01')`,
      [newId(), worker.account.id],
    );
    const shown = await day(worker);
    expect(shown).toMatchObject({ today: '2025-02-18', weekEnd: '2025-02-23', unsent: [] });
    expect([await groupOf(worker, made[0].id), await groupOf(worker, made[1].id), await groupOf(worker, made[2].id)]).toEqual([
      'today',
      'week',
      'later',
    ]);
    expect(shown.groups['late']!.map((task) => task.what)).toEqual(['oud']);
    expect(await worker.post('/tasks', { what: 'x', dueOn: '2025-02-17' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/dueOn', code: 'inThePast' }] },
    });
  });

  it('says why this date, in the language of the employee', async () => {
    const contact = await openContact(worker);
    const find = async (lang: string) =>
      Object.values((await day(worker, `?lang=${lang}`)).groups)
        .flat()
        .find((task) => task.contactId === contact.id)!;
    expect(await find('nl')).toMatchObject({
      what: 'Vraag opvolgen',
      why: 'Vraag van 18-02, 5 werkdagen',
      dueOn: '2025-02-25',
      startedOn: '2025-02-18',
      source: 'norm van het huis',
      action: { label: 'Ga verder', to: `/gesprekken/${contact.id}` },
    });
    expect(await find('fr')).toMatchObject({ what: 'Suivre la demande', why: 'Demande du 18-02, 5 jours ouvrables' });
    expect(await find('en')).toMatchObject({ what: 'Follow up the question', why: 'Question of 18-02, 5 working days' });
  });

  it('shows who waits with the team, and the tasks of colleagues on request', async () => {
    const contact = await openContact(desk, { ownerTeam: house.teams.intake, pseudonym: 'man met rugzak', anonymous: undefined });
    expect((await day(worker)).waiting).toEqual(
      expect.arrayContaining([expect.objectContaining({ contactId: contact.id, name: 'man met rugzak', minutes: 0 })]),
    );
    expect((await day(other)).waiting).toEqual([]);
    const theirs = await make(colleague, { dueOn: '2025-02-19', what: 'Brief schrijven' });
    expect(await groupOf(worker, theirs.id)).toBeNull();
    expect(
      Object.values((await day(worker, '?of=team')).groups)
        .flat()
        .map((task) => task.id),
    ).toContain(theirs.id);
  });
});

describe('done and undone', () => {
  it('are records; the task comes back where it was', async () => {
    const task = await make(worker, { dueOn: '2025-02-19' });
    expect((await worker.post(`/tasks/${task.id}/done`)).body.closedAt).not.toBeNull();
    expect(await groupOf(worker, task.id)).toBeNull();
    expect((await worker.post(`/tasks/${task.id}/done`)).status).toBe(200);
    expect((await worker.post(`/tasks/${task.id}/undone`)).body.closedAt).toBeNull();
    expect(await groupOf(worker, task.id)).toBe('week');
    const { rows } = await house.admin.query('select kind from hs.task_event where task_id = $1 order by id', [task.id]);
    expect(rows.map((row) => row.kind)).toEqual(['done', 'undone']);
  });

  it('a contact leaves the list by its end, not by a tick', async () => {
    const contact = await openContact(worker);
    const task = Object.values((await day(worker)).groups)
      .flat()
      .find((one) => one.contactId === contact.id)!;
    expect(await worker.post(`/tasks/${task.id}/done`)).toMatchObject({
      status: 409,
      body: { code: 'task.endsWithItsContact', contactId: contact.id },
    });
    await worker.post(`/contacts/${contact.id}/close`, { outcome: 'solved', rightsCheck: 'done' });
    expect(await groupOf(worker, task.id)).toBeNull();
  });

  it('belongs to who it belongs to', async () => {
    const task = await make(worker, { dueOn: '2025-02-19' });
    expect(await other.post(`/tasks/${task.id}/done`)).toMatchObject({ status: 404, body: { code: 'task.gone' } });
    expect((await (await house.as('foreignWorker')).post(`/tasks/${task.id}/done`)).status).toBe(404);
    expect((await (await house.as('policy')).get('/my-day')).status).toBe(403);
    expect((await colleague.post(`/tasks/${task.id}/done`)).status).toBe(200);
  });
});

describe('handing over', () => {
  it('passes with a record; who hands over sees it until it is taken', async () => {
    const task = await make(worker, { dueOn: '2025-02-19' });
    expect((await worker.post(`/tasks/${task.id}/hand-over`, { teamId: house.teams.begeleiding })).body.owner).toEqual({
      kind: 'team',
      id: house.teams.begeleiding,
    });
    expect(await groupOf(worker, task.id)).toBeNull();
    expect(await groupOf(other, task.id)).toBe('week');
    await other.post(`/tasks/${task.id}/hand-over`, { workerId: other.account.id });
    expect((await worker.post(`/tasks/${task.id}/done`)).status).toBe(404);
    const { rows } = await house.admin.query('select kind from hs.task_event where task_id = $1 order by id', [task.id]);
    expect(rows.map((row) => row.kind)).toEqual(['handedOver', 'taken']);
    expect(await worker.post(`/tasks/${(await make(worker, { dueOn: '2025-02-19' })).id}/hand-over`, { workerId: newId() })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/workerId', code: 'unknown' }] },
    });
  });
});

describe('a term that stands still', () => {
  it('moves by the days that do not count, and says so', async () => {
    const contact = await openContact(worker);
    const task = Object.values((await day(worker)).groups)
      .flat()
      .find((one) => one.contactId === contact.id)!;
    const moved = (
      await worker.post(`/tasks/${task.id}/suspensions`, { fromOn: '2025-02-19', untilOn: '2025-02-21', reason: 'wacht op het vonnis' })
    ).body;
    // five working days from the 18th end on the 25th; three days that stood still; the 28th
    expect(moved).toMatchObject({
      dueOn: '2025-02-28',
      why: 'Vraag van 18-02, 5 werkdagen, geschorst van 19-02 tot 21-02 (wacht op het vonnis)',
      suspensions: [{ from: '2025-02-19', until: '2025-02-21' }],
      suspended: false,
    });
    const free = await make(worker, { dueOn: '2025-02-19' });
    expect(await worker.post(`/tasks/${free.id}/suspensions`, { fromOn: '2025-02-19', reason: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'task.noTerm' },
    });
    expect(await worker.post(`/tasks/${task.id}/suspensions`, { fromOn: '2025-02-21', untilOn: '2025-02-19', reason: 'x' })).toMatchObject({
      status: 400,
    });
  });
});
