// Emergencies: who opens says why, every head gets a task with a term in working days, somebody else reviews, and the review takes the task from every list.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../../../test/harness/app.ts';
import { clockAt } from '../../../test/harness/clock.ts';
import type { Client, TestApp } from '../../../test/harness/app.ts';

const clock = clockAt('2025-02-18T09:24:00Z');
let house: TestApp;
let opener: Client;
let head: Client;
let dpo: Client;
beforeAll(async () => {
  house = await testApp({ clock });
});
// Sessions end with the hours that the clock skips.
beforeEach(async () => {
  clock.set('2025-02-18T09:24:00Z');
  opener = await house.anew('otherWorker');
  head = await house.anew('head');
  dpo = await house.anew('dpo');
});
afterAll(() => house.close());

const reason = 'De collega is ziek en de stroom wordt vandaag afgesloten.';
const body = { reason, category: 'replacement' };

const names = [
  ['Noor', 'Aerts', '1980-01-02'],
  ['Wout', 'Claesen', '1955-11-30'],
  ['Fien', 'Dockx', '1999-07-08'],
  ['Jasper', 'Ooms', '1967-04-21'],
  ['Leen', 'Truyens', '1990-09-15'],
] as const;
let made = 0;
async function fileOfColleague(): Promise<string> {
  const [given, family, birthDate] = names[made++]!;
  const answer = await (await house.anew('socialWorker')).post('/persons', { name: { given, family }, birthDate });
  expect(answer.status).toBe(201);
  return answer.body.householdId as string;
}
const reviewTasks = async (of: Client, householdId: string) =>
  Object.values((await of.get('/my-day')).body.groups as Record<string, { kind: string; householdId: string; dueOn: string; id: string }[]>)
    .flat()
    .filter((task) => task.kind === 'breakGlass.review' && task.householdId === householdId);
const listed = async (of: Client, householdId: string, state = 'open') =>
  (await of.get(`/break-glass?state=${state}`)).body.items.filter((one: { householdId: string }) => one.householdId === householdId);

describe('an emergency', () => {
  it('opens the file for four hours, says until when, and asks the head for a review within five working days', async () => {
    const householdId = await fileOfColleague();
    expect((await opener.get(`/households/${householdId}`)).status).toBe(404);
    expect((await opener.get(`/households/${householdId}/break-glass`)).body).toEqual({ opened: null });
    const opened = await opener.post(`/households/${householdId}/break-glass`, body);
    expect([opened.status, opened.body]).toEqual([201, { householdId, until: '2025-02-18T13:24:00Z', reviewBy: '2025-02-25' }]);
    expect((await opener.get(`/households/${householdId}`)).status).toBe(200);
    expect((await opener.get(`/households/${householdId}/break-glass`)).body.opened).toMatchObject({ reason, reviewBy: '2025-02-25' });
    expect(await reviewTasks(head, householdId)).toMatchObject([{ dueOn: '2025-02-25' }]);
    // about who opened the file, so not on the list of the file
    expect((await opener.get(`/households/${householdId}/tasks`)).body.items).toEqual([]);
    expect((await head.get(`/households/${householdId}/tasks`)).body.items).toMatchObject([{ kind: 'breakGlass.review' }]);
    expect(await listed(head, householdId)).toMatchObject([
      { reason, category: 'replacement', dueOn: '2025-02-25', isLate: false, isOwn: false, reviewed: null },
    ]);
    expect((await listed(head, householdId))[0].file).toContain('Noor');
    clock.set('2025-02-18T13:24:01Z');
    opener = await house.anew('otherWorker');
    expect((await opener.get(`/households/${householdId}`)).status).toBe(404);
  });

  it('counts no holiday as a working day', async () => {
    const householdId = await fileOfColleague();
    clock.set('2025-04-17T09:24:00Z');
    // Easter Monday, 21 April, is not counted.
    const then = await house.anew('otherWorker');
    expect((await then.post(`/households/${householdId}/break-glass`, body)).body.reviewBy).toBe('2025-04-25');
    expect(await listed(await house.anew('dpo'), householdId)).toMatchObject([{ isLate: false }]);
    clock.set('2025-04-26T09:24:00Z');
    expect(await listed(await house.anew('dpo'), householdId)).toMatchObject([{ isLate: true }]);
  });

  it('is reviewed by somebody else, once, and then is on nobody’s list', async () => {
    const householdId = await fileOfColleague();
    await opener.post(`/households/${householdId}/break-glass`, body);
    const [task] = await reviewTasks(head, householdId);
    expect((await head.post(`/tasks/${task!.id}/done`)).body.code).toBe('task.endsWithItsReview');
    const [{ id }] = await listed(dpo, householdId);
    expect((await head.post(`/break-glass/${id}/review`, { review: '   te kort      ' })).status).toBe(400);
    const reviewed = await dpo.post(`/break-glass/${id}/review`, { review: 'Met de collega besproken, terecht geopend.' });
    expect(reviewed.status).toBe(200);
    expect(await reviewTasks(head, householdId)).toEqual([]);
    expect(await listed(head, householdId)).toEqual([]);
    expect(await listed(head, householdId, 'reviewed')).toMatchObject([
      { reviewed: { remark: 'Met de collega besproken, terecht geopend.', by: { name: 'Test dpo' } } },
    ]);
    expect((await head.post(`/break-glass/${id}/review`, { review: 'nog eens nagekeken' })).body.code).toBe('breakGlass.reviewed');
  });

  it('shows who guards the data no name of a client', async () => {
    const householdId = await fileOfColleague();
    await opener.post(`/households/${householdId}/break-glass`, body);
    expect(await listed(dpo, householdId)).toMatchObject([{ file: null, by: { name: expect.stringMatching(/./) } }]);
  });

  it('is refused for a file of another municipality as for one that does not exist', async () => {
    const householdId = await fileOfColleague();
    const foreign = await house.as('foreignWorker');
    expect((await foreign.post(`/households/${householdId}/break-glass`, body)).status).toBe(404);
  });
});
