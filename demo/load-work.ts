// What the colleagues of Heiderode did lately, done through the front door of the API as they would: key moments, contacts, checks, what came of them.
import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { buildApp } from '../app.ts';
import type { AppOptions } from '../app.ts';
import type { Entered } from './load-households.ts';
import { loadOutreach } from './load-outreach.ts';
import { demoPassword } from './accounts.ts';

export type Caller = <Answer = { id: string }>(method: 'GET' | 'POST' | 'PUT', url: string, body?: object) => Promise<Answer>;

/** Logs in and gives a way to call. Throws on the first refusal: a demo that does not load must be seen. */
async function logIn(app: FastifyInstance, account: string): Promise<Caller> {
  const headers = { host: 'localhost', origin: 'http://localhost' };
  const login = await app.inject({ method: 'POST', url: '/api/v1/session', headers, payload: { account, password: demoPassword } });
  if (login.statusCode !== 201) throw new Error(`the demo account ${account} cannot log in: ${login.body}`);
  const cookie = login.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const csrf = (login.json() as { csrf: string }).csrf;
  // A note is written for the first time here: nobody read a version before.
  const change = { ...headers, cookie, 'x-csrf-token': csrf, 'if-match': '"0"' };
  return async <Answer>(method: 'GET' | 'POST' | 'PUT', url: string, body?: object): Promise<Answer> => {
    const answer = await app.inject({ method, url: `/api/v1${url}`, headers: change, ...(body && { payload: body }) });
    if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.body}`);
    return answer.json() as Answer;
  };
}

/** Households whose rights were checked, and how far each found right got. */
const followed: {
  key: string;
  steps: { right: string; states: ('informed' | 'applied' | 'obtained' | 'notWanted')[]; reason?: string }[];
}[] = [
  { key: 'haddad', steps: [{ right: 'leefloon', states: ['informed', 'applied'] }] },
  { key: 'amraoui', steps: [{ right: 'installatiepremie', states: ['informed', 'applied'] }] },
  { key: 'goossens', steps: [{ right: 'onderhoudsgeldTussenkomst', states: ['informed'] }] },
  { key: 'martens', steps: [{ right: 'leefloon', states: ['informed', 'notWanted'], reason: 'Wil eerst zelf werk zoeken.' }] },
  { key: 'thijs', steps: [] },
  { key: 'daems', steps: [{ right: 'leefloon', states: ['informed', 'applied'] }] },
];

/** Turning points of the last days, so that the list of a worker holds something late, something for today and something for later. */
const lately: { key: string; kind: string; daysAgo: number }[] = [
  { key: 'diallo', kind: 'separation', daysAgo: 17 },
  { key: 'lambrechts', kind: 'heatingRequest', daysAgo: 7 },
  { key: 'kowalski', kind: 'jobLoss', daysAgo: 11 },
  { key: 'olaerts', kind: 'heatingRequest', daysAgo: 2 },
  { key: 'segers', kind: 'evictionThreat', daysAgo: 5 },
  { key: 'emmers', kind: 'jobLoss', daysAgo: 14 },
];

export async function loadWork(options: AppOptions, entered: Entered[]): Promise<void> {
  const app = await buildApp(options);
  try {
    const workers = new Map([
      ['lotte', await logIn(app, 'lotte')],
      ['bram', await logIn(app, 'bram')],
    ]);
    const byKey = new Map(entered.map((one) => [one.household.key, one]));
    const today = options.clock.today();
    for (const one of entered) await keyMoments(workers.get(one.household.worker)!, one, today);
    for (const { key, kind, daysAgo } of lately) {
      const one = byKey.get(key)!;
      const on = Temporal.PlainDate.from(today).subtract({ days: daysAgo }).toString();
      await workers.get(one.household.worker)!('POST', `/households/${one.householdId}/events`, { kind, on });
    }
    for (const { key, steps } of followed) {
      const one = byKey.get(key)!;
      await checkAndFollow(workers.get(one.household.worker)!, one, steps, today);
    }
    await contacts(workers.get('lotte')!, byKey);
    await loadOutreach(options, { head: await logIn(app, 'hilde'), worker: workers.get('lotte')! }, byKey);
  } finally {
    await app.close();
  }
}

async function keyMoments(call: Caller, { household, householdId, personIds }: Entered, today: string): Promise<void> {
  for (const { kind, on, person } of household.events ?? []) {
    if (on <= today)
      await call('POST', `/households/${householdId}/events`, { kind, on, ...(person && { personId: personIds.get(person) }) });
  }
}

async function checkAndFollow(
  call: Caller,
  { householdId }: Entered,
  steps: (typeof followed)[number]['steps'],
  on: string,
): Promise<void> {
  await call('POST', `/households/${householdId}/checks`, { trigger: 'intake' });
  if (steps.length === 0) return;
  const { items: findings } = await call<{ items: { id: string; right: string }[] }>('GET', `/households/${householdId}/findings`);
  for (const { right, states, reason } of steps) {
    const finding = findings.find((one) => one.right === right);
    if (!finding) continue;
    for (const state of states)
      await call('POST', `/findings/${finding.id}/steps`, { state, on, ...(state === 'notWanted' && { reason }) });
  }
}

async function contacts(call: Caller, byKey: ReadonlyMap<string, Entered>): Promise<void> {
  const samira = byKey.get('haddad')!;
  const talk = await call('POST', '/contacts', {
    channel: 'visit',
    personId: samira.personIds.get('samira'),
    themes: ['income', 'housing'],
    question: 'De waarborg van de flat is nog niet betaald. De eigenaar belt elke week.',
  });
  const note = (domain: string, body: object) => call('PUT', `/contacts/${talk.id}/notes/${domain}`, body);
  await note('income', {
    text: 'Poetst 14 uur per week bij drie gezinnen, sinds november. Wil meer uren. Spaart voor de waarborg: ‘elke maand een beetje, in een doos’.',
    discussed: true,
  });
  await note('housing', {
    text: 'De flat is droog en warm. Twee slaapkamers voor vier. Voor december woonde zij met de kinderen in de opvang.',
    strength: 'Buurvrouw Greet past op Lina.',
    worry: 'De waarborg tegen eind februari.',
    wish: 'Een tafel en een kamer voor Yara.',
    discussed: true,
  });
  await note('family', {
    text: 'Yara en Adam gaan naar De Linde. Lina staat op de lijst van de opvang, nog geen plaats.',
    discussed: true,
  });
  await call('POST', '/contacts', {
    channel: 'phone',
    anonymous: true,
    themes: ['pension'],
    question: 'Vraagt hoe een pensioen wordt aangevraagd, wil de naam nog niet geven.',
  });
  await call('POST', '/contacts', {
    channel: 'outreach',
    pseudonym: 'De man van de bushalte',
    themes: [],
    question: 'Slaapt buiten, wil warme kleren.',
  });
}
