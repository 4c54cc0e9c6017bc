// The page without script takes a form from anybody. Whatever stands in it, the answer is a page, and what was written comes back as text and never as markup.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../kernel/clock.ts';
import { openHouse } from '../../kernel/http.ts';
import type { App } from '../../kernel/http.ts';
import { languages } from '../../rules/contract.ts';
import { randomHousehold, seeded } from '../../rules/engine/random.ts';
import { citizenAccess } from './access.ts';
import { citizenRoutes } from './routes.ts';
import { questions } from './shared/questions.ts';

const count = process.env['HOEKSTEEN_LONG'] === '1' ? 2000 : 150;
const hostile = [
  '',
  'x',
  'on',
  '-1',
  '1e400',
  '9'.repeat(20),
  '1.234,56',
  '31/02/2020',
  '<script>alert(1)</script>',
  '"><img src=x>',
  '\u0000',
  '\u202e',
  '٣٤',
  'a'.repeat(3000),
];
const ways = ['next', 'next', 'next', 'next', 'stay', 'unknown', 'skip', 'back', 'stop', 'again', 'go', 'zz'];

let app: App;
beforeAll(async () => {
  // The page asks for no database.
  app = openHouse({ pool: null as never, keys: null as never, clock: systemClock, access: citizenAccess });
  citizenRoutes(app);
  await app.ready();
});
afterAll(() => app.close());

async function post(lang: string, entries: Record<string, string>): Promise<{ status: number; page: string }> {
  const answer = await app.inject({
    method: 'POST',
    url: `/recht/${lang}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(entries).toString(),
  });
  return { status: answer.statusCode, page: answer.payload };
}

test(`${count} forms with any facts, any progress and any answers`, async () => {
  const random = seeded(31);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const today = systemClock.today();
  const asked = new Set<string>();
  for (let at = 0; at < count; at++) {
    const lang = pick(languages);
    const some = (share: number): string[] => questions.filter(() => random() < share).map(({ id }) => id);
    const state = JSON.stringify({
      household: at % 10 === 0 ? { persons: [] } : randomHousehold(random, pick([0.3, 0.9, 1]), today),
      done: some(pick([0, 0.3, 0.6, 0.9])),
      skipped: some(0.1),
      said: [`no:${pick(questions).id}`, 'maybe:debt', 'no:constructor'],
      ...(random() < 0.2 && { draft: randomHousehold(random, 0.5, today) }),
    });
    const due = await post(lang, { state, way: 'go' });
    expect(due.status).toBe(200);
    const names = [...due.page.matchAll(/ name="([^"]+)"(?:[^>]* value="([^"]*)")?/g)].filter(
      ([, name]) => !['state', 'question', 'way'].includes(name ?? ''),
    );
    const question = /name="question" value="([^"]+)"/.exec(due.page)?.[1];
    if (question) asked.add(question);
    const filled = names.filter(() => random() < 0.8).map(([, name = '', value = '']) => [name, random() < 0.4 ? value : pick(hostile)]);
    const entries = { state, way: pick(ways), question: question ?? 'with', ...(Object.fromEntries(filled) as Record<string, string>) };
    const answer = await post(lang, entries);
    expect(answer.status, JSON.stringify({ lang, ...entries })).toBe(200);
    expect(answer.page).not.toMatch(/<script>alert|<img src=x/);
  }
  expect(asked.size).toBeGreaterThan(12);
});

test('a state that we did not give is said, and one may begin again', async () => {
  for (const state of [
    'null',
    '1',
    '[]',
    '{}',
    '['.repeat(30_000),
    '{"household":{"persons":{"length":0}},"done":[],"skipped":[],"said":[]}',
    '{"household":{"persons":""},"done":[],"skipped":[],"said":[]}',
  ]) {
    const { status, page } = await post('nl', { state, way: 'next', question: 'with' });
    expect([status, page.includes('Kijk dit even na')]).toEqual([400, true]);
  }
});

test('an address with a stroke too many leads to the page', async () => {
  for (const url of ['/recht', '/recht/'])
    expect(await app.inject(url)).toMatchObject({ statusCode: 302, headers: { location: '/recht/nl' } });
});
