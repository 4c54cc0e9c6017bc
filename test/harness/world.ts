// One file of every kind that access tells apart, made through the API by whoever would make it. Each carries a family name of its own, so that a leak can be
// seen in any answer, and the ids of everything in it.
import type { Answer, Client, TestApp } from './app.ts';
import { standOnLists } from './outreach-world.ts';

export const fileKinds = ['own', 'team', 'desk', 'other', 'shielded', 'kin', 'foreign'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Letters under which the matrix shows them. */
export const letters: Record<FileKind, string> = { own: 'o', team: 't', desk: 'd', other: 'x', shielded: 'S', kin: 'K', foreign: 'F' };

/** own: of the social worker. team: of a colleague in that team. desk: entered by the front desk. other: of another team. shielded: of another worker, hidden.
 *  kin: the family of the social worker, the head and others who ask. foreign: of another municipality. */
export const madeBy: Record<FileKind, string> = {
  own: 'socialWorker',
  team: 'colleague',
  desk: 'frontDesk',
  other: 'otherWorker',
  shielded: 'otherWorker',
  kin: 'colleague',
  foreign: 'foreignWorker',
};

export type FileIds = { kind: FileKind; canary: string } & Record<string, string>;

// Far enough apart that nobody is taken for somebody else.
const names: Record<FileKind, [string, string]> = {
  own: ['Ada', '1985-03-04'],
  team: ['Boudewijn', '1972-11-30'],
  desk: ['Celestine', '1999-06-12'],
  other: ['Dorothea', '1964-01-25'],
  shielded: ['Emmeline', '1991-09-09'],
  kin: ['Ferdinand', '1958-07-17'],
  foreign: ['Gwendolyn', '1979-12-02'],
};

/** A number with a right check, of a serial that is given to nobody. */
function numberFor(birthDate: string): string {
  const nine = Number(`${birthDate.slice(2).replaceAll('-', '')}997`);
  return String(nine).padStart(9, '0') + String(97 - (nine % 97)).padStart(2, '0');
}

/** Roles whose own family is the file `kin`. */
export const kinOf = ['socialWorker', 'head', 'pathwayGuide', 'frontDesk'];

const good = async (asked: Promise<Answer>, what: string): Promise<Answer['body']> => {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
  return body;
};

/** A step that a room adds to each file. Rooms that are not there yet are left out. */
type Step = (client: Client, file: FileIds, house: TestApp) => Promise<void>;

const steps: Record<string, Step> = {
  'POST /api/v1/persons': async (client, file) => {
    const [given, birthDate] = names[file.kind];
    const person = await good(
      client.post('/persons', { name: { given, family: file.canary }, birthDate, nationalNumber: numberFor(birthDate) }),
      'person',
    );
    Object.assign(file, { personId: person.id, householdId: person.householdId });
  },
  'POST /api/v1/households/{householdId}/assign': async (client, file) => {
    if (client.account.roles[0] === 'frontDesk') return;
    await good(
      client.post(`/households/${file['householdId']}/assign`, { workerId: client.account.id, teamId: client.account.teamIds[0] }),
      'assign',
    );
  },
  'POST /api/v1/households/{householdId}/members': async (client, file) => {
    const household = await good(
      client.post(`/households/${file['householdId']}/members`, {
        role: 'child',
        person: { name: { given: `Kim${names[file.kind][0]}`, family: file.canary }, birthDate: `2010${names[file.kind][1].slice(4)}` },
      }),
      'member',
    );
    file['secondPersonId'] = household.members.find((member: { role: string }) => member.role === 'child').personId;
  },
  'POST /api/v1/households/{householdId}/facts': async (client, file) => {
    const noted = await good(
      client.post(`/households/${file['householdId']}/facts`, {
        personId: file['personId'],
        predicate: 'savings',
        value: 123_400,
        source: { kind: 'declared' },
      }),
      'fact',
    );
    file['factId'] = noted.fact.id;
  },
  'POST /api/v1/households/{householdId}/addresses': async (client, file) => {
    await good(
      client.post(`/households/${file['householdId']}/addresses`, {
        street: `Straat ${file.canary}`,
        number: '1',
        postalCode: '3999',
        city: 'Heiderode',
      }),
      'address',
    );
  },
  'POST /api/v1/persons/{personId}/consents': async (client, file) => {
    const consent = await good(
      client.post(`/persons/${file['personId']}/consents`, { purpose: 'doorverwijzing', language: 'nl' }),
      'consent',
    );
    file['consentId'] = consent.id;
  },
  'POST /api/v1/tasks': async (client, file) => {
    const task = await good(
      client.post('/tasks', { what: `taak ${file.canary}`, dueOn: '2099-01-01', householdId: file['householdId'] }),
      'task',
    );
    file['taskId'] = task.id;
  },
  'POST /api/v1/contacts': async (client, file) => {
    const contact = await good(
      client.post('/contacts', { channel: 'visit', question: `vraag ${file.canary}`, personId: file['personId'] }),
      'contact',
    );
    Object.assign(file, { contactId: contact.id, contactVersion: String(contact.version) });
  },
  'PUT /api/v1/contacts/{contactId}/notes/{domain}': async (client, file) => {
    if (client.account.roles[0] === 'frontDesk') return;
    await good(client.put(`/contacts/${file['contactId']}/notes/housing`, { text: `nota ${file.canary}` }, { 'if-match': '"0"' }), 'note');
  },
  'POST /api/v1/households/{householdId}/notes': async (client, file) => {
    if (client.account.roles[0] === 'frontDesk') return;
    file['noteId'] = (await good(client.post(`/households/${file['householdId']}/notes`, { text: `nota ${file.canary}` }), 'note')).id;
  },
  'POST /api/v1/households/{householdId}/events': async (client, file, house) => {
    if (client.account.roles[0] === 'frontDesk') return;
    await good(client.post(`/households/${file['householdId']}/events`, { kind: 'jobLoss', on: house.clock.today() }), 'event');
  },
  'POST /api/v1/contacts/{contactId}/close': async (client, file) => {
    if (client.account.roles[0] === 'frontDesk') return;
    const contact = await good(
      client.post('/contacts', { channel: 'phone', question: `vraag ${file.canary}`, personId: file['personId'] }),
      'second contact',
    );
    await good(client.post(`/contacts/${contact.id}/interpreter`, { action: 'start', language: 'ar', mode: 'phone' }), 'interpreter');
    await good(
      client.post(
        `/contacts/${contact.id}/close`,
        { outcome: 'solved', rightsCheck: 'notNeeded', reason: 'gewone vraag om inlichtingen' },
        { 'if-match': '"2"' },
      ),
      'close',
    );
  },
  'POST /api/v1/households/{householdId}/checks': async (client, file, house) => {
    if (client.account.roles[0] === 'frontDesk') return;
    const check = await good(client.post(`/households/${file['householdId']}/checks`, { trigger: 'conversation' }), 'check');
    file['checkId'] = check.id;
    const findings = await good(client.get(`/households/${file['householdId']}/findings`), 'findings');
    if (!findings.items[0]) return;
    file['findingId'] = findings.items[0].id;
    const step = await good(client.post(`/findings/${file['findingId']}/steps`, { state: 'informed', on: house.clock.today() }), 'step');
    file['stepId'] = step.steps.at(-1).id;
  },
  'POST /api/v1/checks/{checkId}/reports': async (client, file) => {
    if (!file['checkId']) return;
    const report = await good(client.post(`/checks/${file['checkId']}/reports`, { lang: 'nl' }), 'report');
    file['reportId'] = report.reportId;
  },
};

export async function buildWorld(house: TestApp): Promise<Record<FileKind, FileIds>> {
  const document = (await house.anonymous.get('/openapi.json')).body as { paths: Record<string, Record<string, unknown>> };
  const exists = (operation: string): boolean => {
    const [method, address] = operation.split(' ') as [string, string];
    return document.paths[address]?.[method.toLowerCase()] !== undefined;
  };
  const world = {} as Record<FileKind, FileIds>;
  for (const kind of fileKinds) {
    const client = await house.as(madeBy[kind] as 'head');
    const file: FileIds = { kind, canary: `Zq${kind}zq` };
    for (const [operation, step] of Object.entries(steps)) if (exists(operation)) await step(client, file, house);
    world[kind] = file;
  }
  if (exists('GET /api/v1/outreach/lists')) await standOnLists(house, world);
  if (world.shielded['personId']) {
    await good(
      (await house.as('otherWorker')).post(`/persons/${world.shielded['personId']}/shield`, { reason: 'bedreigd door een familielid' }),
      'shield',
    );
    for (const role of kinOf)
      await house.admin.query('update hs.account set person_id = $2 where tenant_id = 1 and id = $1', [
        house.accounts[role]!.id,
        world.kin['personId'],
      ]);
  }
  return world;
}
