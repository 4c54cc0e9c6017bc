// A citizen shows the code of the public page; the worker reads it, sees what it holds, and after consent it is noted in the file of the conversation: each fact as
// declared, with where it came from. The code itself is kept nowhere, and a code that cannot be read changes nothing.
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { FastifyRequest } from 'fastify';
import { invalid, notFound, problem } from '../../kernel/errors.ts';
import type { App } from '../../kernel/http.ts';
import { newId } from '../../kernel/ids.ts';
import { catalogueHash, hashOfRules } from '../../rules/catalogue.ts';
import type { Household } from '../../rules/contract.ts';
import { validateHousehold } from '../../rules/validate.ts';
import { rulesOf } from '../catalogue/public.ts';
import { addNameless, giveConsent, householdFacts, householdFile, noteFact } from '../person/public.ts';
import { Brought, Code, HouseholdParam, Loaded, Loading } from './schema.ts';
import { type Carried, expiresOn, opened } from './shared/code.ts';
import { type Told, isKnown, matched, toldBy } from './told.ts';

/** A small code must not become a large text. */
const largest = 200_000;
const inflate = (bytes: Uint8Array): Promise<Uint8Array> =>
  promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw)(bytes, { maxOutputLength: largest });

const source = { kind: 'declared' as const, detail: 'burger' };

export const citizenLoadRoutes = (app: App): void => {
  app.post(
    '/households/:householdId/citizen-code/read',
    { config: { access: 'citizen.load' }, schema: { tags: ['citizen'], params: HouseholdParam, body: Code, response: { 200: Brought } } },
    async (request) => {
      const { householdId } = request.params;
      const known = await fileOf(request, householdId);
      const carried = await carriedBy(request, request.body.code);
      const persons = matched(
        carried.household.persons,
        known.household.persons.map((one) => ({ personId: one.id, role: one.role, birthDate: one.birthDate ?? null })),
      );
      const inFile = (told: Told) =>
        told.person === null ? known.household : known.household.persons.find((one) => one.id === persons[told.person ?? -1]);
      await request.audit({ action: 'citizenCode.read', subjects: [householdId, ...known.household.persons.map((one) => one.id)] });
      return {
        madeOn: carried.madeOn,
        expiresOn: expiresOn(carried.madeOn),
        isOfTheseRules: [catalogueHash(), hashOfRules(await rulesOf(request.db, request.actor.tenantId))].some((hash) =>
          hash.startsWith(carried.rules),
        ),
        persons: carried.household.persons.map(({ role, birthDate }, at) => ({
          at,
          role,
          birthDate: birthDate ?? null,
          personId: persons[at] ?? null,
        })),
        facts: toldBy(carried.household).map((told) => ({
          person: told.person,
          predicate: told.predicate,
          value: told.value,
          isKnown: isKnown(told, inFile(told)),
        })),
        mayAddPersons: known.isAnonymous,
      };
    },
  );

  app.post(
    '/households/:householdId/citizen-code',
    { config: { access: 'citizen.load' }, schema: { tags: ['citizen'], params: HouseholdParam, body: Loading, response: { 201: Loaded } } },
    async (request, reply) => {
      const { body, db, actor, clock } = request;
      const { householdId } = request.params;
      const before = await fileOf(request, householdId);
      const { household } = await carriedBy(request, body.code);
      const who = await peopleOf(request, householdId, household, before.household);
      // Read again: who just came in is in it, with his birth date.
      const known = await fileOf(request, householdId);
      const reference = known.household.persons.find((one) => one.role === 'reference')?.id ?? known.household.persons[0]?.id;
      if (!reference) throw notFound();
      await giveConsent(db, actor, clock, { householdId, personId: reference, purpose: 'rightsCheck', language: body.consent.language });
      const counts = { noted: 0, known: 0, leftOut: 0 };
      for (const told of toldBy(household)) {
        const personId = told.person === null ? null : (who.get(told.person) ?? null);
        if (told.person !== null && personId === null) counts.leftOut += 1;
        else if (isKnown(told, personId === null ? known.household : known.household.persons.find((one) => one.id === personId)))
          counts.known += 1;
        else {
          const { predicate, value } = told;
          await noteFact(db, actor, clock, { householdId, personId, predicate, itemId: told.isItem ? newId() : null, value, source });
          counts.noted += 1;
        }
      }
      await request.audit({
        action: 'citizenCode.load',
        subjects: [householdId, ...new Set([...who.values()].filter((one) => one !== null))],
        purpose: 'rightsCheck',
        fields: [...new Set(toldBy(household).map((told) => told.predicate))].sort(),
      });
      reply.code(201);
      return counts;
    },
  );
};

/** What the code holds, checked like every household. Throws what is wrong with it; nothing was changed then. */
async function carriedBy(request: FastifyRequest, code: string): Promise<Carried> {
  const read = await opened(code, request.clock.today(), inflate);
  if (!read.ok) {
    const { fault, has, of } = read;
    throw problem(`citizenCode.${fault}`, { status: 422, ...(has !== undefined && { has, of }) });
  }
  if (!validateHousehold(read.carried.household, { today: request.clock.today() }).ok)
    throw problem('citizenCode.unreadable', { status: 422 });
  return read.carried;
}

async function fileOf(request: FastifyRequest, householdId: string): Promise<{ household: Household; isAnonymous: boolean }> {
  const { db, actor, clock } = request;
  const file = await householdFile(db, actor.tenantId, householdId);
  if (!file) throw notFound();
  return { household: (await householdFacts(db, actor.tenantId, householdId, clock.today())).household, isAnonymous: file.isAnonymous };
}

/** Place in the code -> person of the file. Who comes in without a name only does so where nobody has one. */
async function peopleOf(
  request: FastifyRequest,
  householdId: string,
  brought: Household,
  known: Household,
): Promise<Map<number, string | null>> {
  const { db, actor, clock } = request;
  const { persons } = request.body as { persons: { at: number; personId: string | null }[] };
  const who = new Map<number, string | null>();
  for (const [index, { at, personId }] of persons.entries()) {
    const one = brought.persons[at];
    if (!one || who.has(at)) throw invalid(`/persons/${index}/at`, 'unknown');
    if (personId !== null && personId !== 'new' && !known.persons.some((member) => member.id === personId))
      throw invalid(`/persons/${index}/personId`, 'notMember');
    if (personId !== null && personId !== 'new' && [...who.values()].includes(personId))
      throw invalid(`/persons/${index}/personId`, 'twice');
    if (personId !== 'new') who.set(at, personId);
    else {
      if (one.role === 'reference') throw invalid(`/persons/${index}/personId`, 'reference');
      const id = await addNameless(db, actor, clock, householdId, { role: one.role, birthDate: one.birthDate ?? null });
      if (id === null) throw invalid(`/persons/${index}/personId`, 'named');
      who.set(at, id);
    }
  }
  return who;
}
