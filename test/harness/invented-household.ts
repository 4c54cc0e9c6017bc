// A household through the front door, for tests of the screens: Samira with three children, as it stands in the examples. Everything is noted by the API,
// so that a test that begins with it begins with what a colleague could have typed.
import type { BrowserContext } from 'playwright-core';
type House = { address: string };

export type Caller = {
  post<T>(path: string, body?: unknown): Promise<T>;
  put<T>(path: string, body: unknown, version: number): Promise<T>;
  get<T>(path: string): Promise<T>;
};

/** Speaks with the API in the session of the browser. */
export function callerOf(context: BrowserContext, house: House, csrf: string): Caller {
  const send = async <T>(method: string, path: string, data?: unknown, headers: Record<string, string> = {}): Promise<T> => {
    const answer = await context.request.fetch(`${house.address}/api/v1${path}`, {
      method,
      ...(data === undefined ? {} : { data }),
      headers: { origin: house.address, 'x-csrf-token': csrf, ...headers },
    });
    if (!answer.ok()) throw new Refused(`${method} ${path}: ${answer.status()}`, await answer.text());
    return (await answer.json()) as T;
  };
  return {
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body ?? {}),
    put: (path, body, version) => send('PUT', path, body, { 'if-match': `"${version}"` }),
  };
}

class Refused extends Error {
  readonly body: string;
  constructor(what: string, body: string) {
    super(`${what} ${body}`);
    this.body = body;
  }
}

/** Enters somebody although others look alike: in these tests the same Samira lives many times. */
async function postAsNew<T>(caller: Caller, path: string, body: Record<string, unknown>, seen: string[] = []): Promise<T> {
  try {
    return await caller.post<T>(path, { ...body, seen });
  } catch (error) {
    if (!(error instanceof Refused) || !error.body.includes('person.duplicate') || seen.length > 15) throw error;
    const { candidates } = JSON.parse(error.body) as { candidates: { personId: string }[] };
    return postAsNew<T>(caller, path, body, [...new Set([...seen, ...candidates.map((one) => one.personId)])]);
  }
}

export type Invented = { householdId: string; samira: string; children: string[] };

const families = [
  'Haddad',
  'Benali',
  'Okafor',
  'Yilmaz',
  'Kovalenko',
  'Nguyen',
  'Tesfaye',
  'Mbeki',
  'Rossi',
  'Popescu',
  'Castro',
  'Lindqvist',
];
let made = 0;

/** Each time another family, so that the house does not take it for one that is there. */
export async function inventHousehold(caller: Caller): Promise<Invented> {
  const family = families[made % families.length] ?? 'Haddad';
  const day = String(12 + (made % 15)).padStart(2, '0');
  made += 1;
  const person = await postAsNew<{ id: string; householdId: string }>(caller, '/persons', {
    name: { given: 'Samira', family },
    birthDate: `1990-05-${day}`,
    language: 'ar',
    needsInterpreter: true,
    phones: [{ number: `0499 00 12 ${day}` }],
    safetyFlag: 'addressProtected',
  });
  const { householdId } = person;
  const note = (predicate: string, value: unknown, personId: string | null = person.id, itemId: string | null = null) =>
    caller.post(`/households/${householdId}/facts`, {
      personId,
      predicate,
      value,
      itemId,
      source: { kind: 'document', detail: 'uit het dossier' },
    });
  const children: string[] = [];
  for (const [given, birthDate] of [
    ['Yara', `2015-10-${day}`],
    ['Adam', `2019-06-${day}`],
    ['Lina', `2022-08-${day}`],
  ]) {
    const household = await caller.post<{ members: { personId: string; name: { given: string } }[] }>(
      `/households/${householdId}/members`,
      {
        person: { name: { given, family }, birthDate },
        role: 'child',
        from: '2024-12-01',
      },
    );
    const child = household.members.find((member) => member.name.given === given);
    if (child) children.push(child.personId);
  }
  await note('municipality', '99001', null);
  await note('residence/status', 'recognisedRefugee');
  await note('residence/register', 'population');
  await note('residence/since', '2023-06-22');
  await note('livesInBelgium', true);
  await note('incomes', { kind: 'wage', net: 64000, per: 'month', startedOnLeefloon: false }, person.id, crypto.randomUUID());
  await note('savings', 745000);
  await note('properties', []);
  await note('maintenancePaid/amountPerMonth', 0);
  await note('work/status', 'employee');
  await note('work/willing', true);
  await note('dwelling/tenure', 'privateRent', null);
  await note('dwelling/since', '2024-12-01', null);
  await note('homeless', true);
  for (const child of children) {
    await note('childBenefitPaid', true, child);
    await note('incomes', [], child);
    await note('savings', 0, child);
    await note('properties', [], child);
  }
  return { householdId, samira: person.id, children };
}
