// Finding somebody. A search is a POST: no name, number or phone stands in an address.
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { App } from '../../../kernel/http.ts';
import { problem } from '../../../kernel/errors.ts';
import { list } from '../../../kernel/wire-words.ts';
import { birthFault } from '../identity/birth.ts';
import { candidatesShown, lookAlikes, readTyped } from '../identity/enter.ts';
import { readNationalNumber } from '../identity/national-number.ts';
import { readPhone } from '../identity/phone.ts';
import { Candidates, ChangedPerson, FoundPerson, Search } from '../schema.ts';
import type { FoundPerson as Found } from '../schema.ts';
import { findPersons } from './find.ts';
import { readLine } from './typed.ts';

const shownAtFirst = 20;
const idsLoggedAtMost = 50;

/** Who was found is logged by id; of a long list the count and a keyed hash of the question. */
async function logFound(request: FastifyRequest, action: string, found: Found[], question: unknown): Promise<void> {
  const subjects = found.map((one) => one.personId);
  if (subjects.length <= idsLoggedAtMost) return request.audit({ action, subjects, fields: ['F1'] });
  const hash = createHash('sha256')
    .update(request.keys.derive('search log', request.actor.tenantId))
    .update(JSON.stringify(question))
    .digest('hex');
  return request.audit({ action, subjects: [], fields: ['F1'], reason: `${subjects.length} persons, question ${hash.slice(0, 32)}` });
}

export const searchRoutes = (app: App): void => {
  app.post(
    '/persons/search',
    { config: { access: 'person.search' }, schema: { tags: ['person'], body: Search, response: { 200: list(FoundPerson) } } },
    async (request) => {
      const today = request.clock.today();
      const { text, birthDate, nationalNumber, phone, limit } = request.body;
      const line = readLine(text ?? '', today);
      const birth = birthDate ?? line.birth;
      const fault = birthDate ? birthFault(birthDate, today) : null;
      if (fault) throw problem('request.invalid', { status: 400, errors: [{ pointer: '/birthDate', code: fault, in: 'body' }] });
      const number = nationalNumber === undefined ? null : readNationalNumber(nationalNumber, today);
      if (typeof number === 'string')
        throw problem(number, { status: 400, errors: [{ pointer: '/nationalNumber', code: number, in: 'body' }] });
      const dialled = phone === undefined ? line.phone : readPhone(phone);
      const asked = {
        name: line.name,
        birth,
        number: number?.number ?? line.number,
        phones: dialled === null ? [] : [dialled],
        mail: null,
        address: null,
        isTyping: true,
      };
      const items = await findPersons(request.db, request.actor, request.keys, asked, limit ?? shownAtFirst);
      await logFound(request, 'person.search', items, request.body);
      return { items };
    },
  );

  app.post(
    '/persons/candidates',
    { config: { access: 'person.search' }, schema: { tags: ['person'], body: ChangedPerson, response: { 200: Candidates } } },
    async (request) => {
      const read = readTyped(request.body, request.clock.today());
      const found = (await lookAlikes(request, read, undefined)).slice(0, candidatesShown);
      await logFound(request, 'person.candidates', found, request.body);
      return { typed: { name: { given: read.given, family: read.family }, birthDate: read.birth }, candidates: found };
    },
  );
};
