// A right request to each operation, about one file. The access matrix sends it as everybody; an operation that is not here fails the matrix.
import type { FileIds } from './harness/world.ts';

export type Sample = { body?: unknown; query?: string; ifMatch?: number };
type Make = (file: FileIds) => Sample;

const nobody = '01900000-0000-7000-8000-000000000000';
const reason = 'omdat het nodig is voor de opvolging';
const none: Make = () => ({});

/** Which operations are about a file follows from their address and from this: `true` when the body names one. */
export const namesFile = new Set([
  'POST /tasks',
  'POST /contacts',
  'POST /contacts/search',
  'POST /persons/search',
  'POST /persons/candidates',
]);

export const samples: Record<string, Make> = {
  'GET /health': none,
  'GET /door': none,
  'POST /session': () => ({ body: { account: 'nobody', password: 'not a password of anybody' } }),
  'DELETE /session': none,
  'POST /session/confirm': () => ({ body: { password: 'not a password of anybody' } }),
  'GET /me': none,
  'PATCH /me': () => ({ body: {} }),
  'GET /me/can': none,
  'POST /me/password': () => ({ body: { current: 'not a password of anybody', next: 'een lange zin die niemand raadt' } }),
  'POST /me/totp': () => ({ body: { password: 'not a password of anybody' } }),
  'POST /me/totp/confirm': () => ({ body: { code: '000000' } }),
  'DELETE /me/totp': () => ({ body: { password: 'not a password of anybody', code: '000000' } }),
  'GET /accounts': none,
  'GET /accounts/{accountId}': none,
  'POST /accounts': () => ({ body: { login: 'new.one', name: 'New', roles: [] } }),
  'PATCH /accounts/{accountId}': () => ({ body: { name: 'Other' }, ifMatch: 1 }),
  'POST /accounts/{accountId}/reset': none,
  'GET /colleagues': none,
  'GET /teams': none,
  'POST /teams': () => ({ body: { name: 'New team' } }),
  'PATCH /teams/{teamId}': () => ({ body: { name: 'Other name' } }),
  'GET /audit': none,

  'POST /persons/search': (file) => ({ body: { text: file.canary } }),
  'POST /persons/candidates': (file) => ({ body: { name: { given: 'Ada', family: file.canary }, birthDate: '1985-03-04' } }),
  'POST /persons': () => ({ body: { name: { given: 'Zacharias', family: 'Nieuwkomer' }, birthDate: '1955-05-05' } }),
  'GET /persons/{personId}': none,
  'PATCH /persons/{personId}': () => ({ body: { gender: 'x' }, ifMatch: 1 }),
  'POST /persons/{personId}/unmask': () => ({ body: { reason } }),
  'POST /persons/{personId}/shield': () => ({ body: { reason } }),
  'POST /persons/{personId}/unshield': () => ({ body: { reason } }),
  'GET /persons/{personId}/access-log': none,
  'GET /persons/collisions': none,
  'POST /persons/collisions/{collisionId}/settle': none,
  'POST /persons/{personId}/merge': (file) => ({ body: { into: file['secondPersonId'] } }),
  'GET /persons/{personId}/merges': none,
  'POST /merges/{mergeId}/undo': none,
  'GET /persons/{personId}/consents': none,
  'POST /persons/{personId}/consents': () => ({ body: { purpose: 'doorverwijzing', language: 'nl' } }),
  'POST /consents/{consentId}/withdraw': none,
  'GET /households': none,
  'POST /households': () => ({ body: { isAnonymous: true } }),
  'GET /households/{householdId}': none,
  'POST /households/{householdId}/members': () => ({
    body: { role: 'child', person: { name: { given: 'Nieuw', family: 'Kindje' }, birthDate: '2020-01-01' } },
  }),
  'PATCH /households/{householdId}/members/{personId}': () => ({ body: { role: 'other' }, ifMatch: 1 }),
  'POST /households/{householdId}/addresses': () => ({
    body: { kind: 'post', street: 'Nieuwstraat', number: '2', postalCode: '3999', city: 'Heiderode' },
  }),
  'POST /households/{householdId}/assign': () => ({ body: { workerId: null, teamId: null } }),
  'POST /households/{householdId}/break-glass': () => ({ body: { reason, category: 'urgentHelp' } }),
  'GET /break-glass': none,
  'POST /break-glass/{grantId}/review': () => ({ body: { review: 'nagekeken met de collega' } }),
  'GET /households/{householdId}/timeline': none,
  'GET /households/{householdId}/facts': none,
  'GET /households/{householdId}/facts/history': () => ({ query: '?predicate=savings' }),
  'POST /households/{householdId}/facts': (file) => ({
    body: { personId: file['personId'], predicate: 'savings', value: 1, source: { kind: 'declared' } },
  }),
  'POST /facts/{factId}/retract': none,

  'GET /my-day': none,
  'GET /households/{householdId}/tasks': none,
  'POST /tasks': (file) => ({ body: { what: 'bellen', dueOn: '2099-01-01', householdId: file['householdId'] } }),
  'POST /tasks/{taskId}/done': none,
  'POST /tasks/{taskId}/undone': none,
  'POST /tasks/{taskId}/hand-over': () => ({ body: { teamId: '$team' } }),
  'POST /tasks/{taskId}/suspensions': () => ({ body: { fromOn: '2025-01-01', reason } }),

  'GET /contacts': none,
  'POST /contacts': (file) => ({ body: { channel: 'phone', question: 'hulp gevraagd', personId: file['personId'] } }),
  'GET /contacts/{contactId}': none,
  'PATCH /contacts/{contactId}': (file) => ({ body: { question: 'andere vraag' }, ifMatch: Number(file['contactVersion'] ?? 1) }),
  'PUT /contacts/{contactId}/notes/{domain}': () => ({ body: { text: 'andere nota' }, ifMatch: 1 }),
  'POST /contacts/search': (file) => ({ body: { text: file.canary, state: 'all' } }),
  'POST /contacts/export': () => ({ body: { state: 'all' } }),
  'GET /contacts/{contactId}/offers': none,
  'GET /contacts/{contactId}/notes/{domain}/past': none,
  'POST /contacts/{contactId}/close': (file) => ({
    body: { outcome: 'solved', rightsCheck: 'notNeeded', reason },
    ifMatch: Number(file['contactVersion'] ?? 1),
  }),
  'POST /contacts/{contactId}/reopen': none,
  'POST /contacts/{contactId}/hand-over': () => ({ body: { teamId: '$team' } }),
  'POST /contacts/{contactId}/interpreter': () => ({ body: { action: 'start', language: 'ar', mode: 'phone' } }),
  'POST /contacts/{contactId}/link': (file) => ({ body: { personId: file['personId'], consent: { given: true } } }),
  'POST /contacts/{contactId}/unlink': none,
  'GET /households/{householdId}/notes': none,
  'POST /households/{householdId}/notes': () => ({ body: { text: 'gebeld' } }),
  'POST /notes/{noteId}/undo': none,
  'GET /themes': none,
  'GET /offers': none,
  'POST /offers': () => ({ body: { name: { nl: 'Budgetcursus' }, provider: 'Sociaal Huis', isOwn: true } }),
  'POST /offers/{offerId}/end': none,

  'GET /rights': none,
  'POST /rights/check': () => ({ body: { persons: [{ id: 'p1', birthDate: '1990-01-01', relation: 'reference' }] } }),
  'GET /households/{householdId}/rights': none,
  'POST /households/{householdId}/answers': (file) => ({ body: { personId: file['personId'], predicate: 'savings', value: 2 } }),
  'GET /households/{householdId}/checks': none,
  'POST /households/{householdId}/checks': () => ({ body: { trigger: 'conversation' } }),
  'GET /checks/{checkId}': none,
  'POST /checks/{checkId}/reports': () => ({ body: { lang: 'nl' } }),
  'GET /reports/{reportId}': none,
  'GET /reports/{reportId}/pdf': none,
  'GET /households/{householdId}/findings': none,
  'POST /findings/{findingId}/steps': () => ({ body: { state: 'informed', on: '2025-01-01' } }),
  'POST /finding-steps/{stepId}/undo': none,
  'GET /households/{householdId}/events': none,
  'POST /households/{householdId}/events': () => ({ body: { kind: 'jobLoss', on: '2025-01-01' } }),
  'GET /key-moments': none,
  'GET /ledger': none,
};

/** Ids in an address that are not of a file. */
export const fixedIds: Record<string, string> = { collisionId: nobody, mergeId: nobody, grantId: nobody, offerId: nobody, domain: 'housing' };
export const unknownId = nobody;
