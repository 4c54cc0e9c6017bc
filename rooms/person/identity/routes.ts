// Persons: entering, reading, changing, the whole number, shielding, who looked.
import { Type } from '@sinclair/typebox';
import { Temporal } from 'temporal-polyfill';
import type { FastifyRequest } from 'fastify';
import type { App } from '../../../kernel/http.ts';
import { invalid, notFound, problem } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { expectedVersion, versionConflict } from '../../../kernel/versions.ts';
import { Id, Instant, Ref, list, nullable } from '../../../kernel/wire-words.ts';
import { auditApart } from '../audit-apart.ts';
import { visibleHousehold } from '../household/households.ts';
import { ChangedPerson, NewPerson, Person } from '../schema.ts';
import type { FoundPerson, Person as PersonWire } from '../schema.ts';
import { enterPerson, heldBack, lookAlikes, readTyped, waitForTwins } from './enter.ts';
import { change, personOut, visiblePerson } from './persons.ts';
import { accessLog, openCollisions, settleCollision, shieldPerson } from './queries.ts';
import type { PersonRow } from './queries.ts';

const PersonParam = Type.Object({ personId: Id });
const Reason = Type.String({ minLength: 10, maxLength: 500 });
const shieldYears = 2;

const show = (request: FastifyRequest, row: PersonRow): Promise<PersonWire> =>
  personOut(request.db, request.actor, request.keys, request.clock, row);

/** 409 with those who look alike, logged before it leaves. */
export async function holdBack(
  request: FastifyRequest,
  found: FoundPerson[],
  seen: string[],
  typed: PersonWire['name'],
  birthDate: string | null,
): Promise<void> {
  const held = heldBack(found, seen);
  if (!held) return;
  await auditApart(request, { action: 'person.duplicate', subjects: held.held.map((one) => one.personId), fields: ['F1'] });
  throw problem('person.duplicate', { status: 409, typed: { name: typed, birthDate }, candidates: held.held, isBlocked: held.isBlocked });
}

export const identityRoutes = (app: App): void => {
  app.post(
    '/persons',
    { config: { access: 'person.write' }, schema: { tags: ['person'], body: NewPerson, response: { 201: Person } } },
    async (request, reply) => {
      const { body, clock } = request;
      const read = readTyped(body, clock.today());
      if (read.given + read.family === '') throw invalid('/name', 'missing');
      const household = body.householdId ? await visibleHousehold(request.db, request.actor, body.householdId) : null;
      if (household && !body.role) throw invalid('/role', 'missing');
      await waitForTwins(request, read);
      await holdBack(
        request,
        await lookAlikes(request, read, body.address),
        body.seen ?? [],
        { given: read.given, family: read.family },
        read.birth,
      );
      const made = await enterPerson(request, read, body, {
        household,
        role: household ? body.role! : 'reference',
        teamId: body.teamId ?? null,
      });
      await request.audit({
        action: 'person.enter',
        subjects: [made.personId, made.household.id],
        fields: ['F1', ...(read.number ? ['F5'] : [])],
      });
      reply.code(201);
      return show(request, await visiblePerson(request.db, request.actor, made.personId));
    },
  );

  app.get(
    '/persons/:personId',
    { config: { access: 'person.read' }, schema: { tags: ['person'], params: PersonParam, response: { 200: Person } } },
    async (request) => {
      const row = await visiblePerson(request.db, request.actor, request.params.personId);
      await request.audit({ action: 'person.read', subjects: [row.id], fields: ['F1'] });
      return show(request, row);
    },
  );

  app.patch(
    '/persons/:personId',
    {
      config: { access: 'person.write' },
      schema: { tags: ['person'], params: PersonParam, body: ChangedPerson, response: { 200: Person } },
    },
    async (request) => {
      const { body, actor, db } = request;
      const row = await visiblePerson(db, actor, request.params.personId);
      if (row.merged_into !== null) throw problem('person.merged', { status: 409 });
      const version = expectedVersion(request);
      const read = readTyped(body, request.clock.today());
      if (body.name && read.given + read.family === '' && row.given + row.family !== '') throw invalid('/name', 'missing');
      const isRenamed = body.name !== undefined || body.birthDate !== undefined || read.number !== null;
      const whole = { ...read, given: body.name ? read.given : row.given, family: body.name ? read.family : row.family };
      // a nameless person who gets a name enters the house by this door
      if (isRenamed && (read.number !== null || row.given + row.family === ''))
        await holdBack(
          request,
          await lookAlikes(request, whole, undefined, row.id),
          body.seen ?? [],
          { given: whole.given, family: whole.family },
          read.birth,
        );
      if (!(await change(request, row, version, body, read))) {
        await auditApart(request, { action: 'person.conflict', subjects: [row.id], fields: ['F1'] });
        throw versionConflict(await show(request, row), body);
      }
      await request.audit({ action: 'person.change', subjects: [row.id], fields: Object.keys(body) });
      return show(request, await visiblePerson(db, actor, row.id));
    },
  );

  app.post(
    '/persons/:personId/unmask',
    {
      config: { access: 'person.unmask' },
      schema: {
        tags: ['person'],
        params: PersonParam,
        body: Type.Object({ reason: Reason }),
        response: { 200: Type.Object({ number: nullable(Type.String()) }) },
      },
    },
    async (request) => {
      const row = await visiblePerson(request.db, request.actor, request.params.personId);
      await request.audit({ action: 'person.unmask', subjects: [row.id], fields: ['F5'], reason: request.body.reason });
      const person = await personOut(request.db, request.actor, request.keys, request.clock, row, true);
      return { number: person.nationalNumber?.number ?? null };
    },
  );

  for (const isShielded of [true, false])
    app.post(
      `/persons/:personId/${isShielded ? 'shield' : 'unshield'}`,
      {
        config: { access: isShielded ? 'person.shield' : 'person.unshield' },
        schema: {
          tags: ['person'],
          params: PersonParam,
          body: Type.Object({
            reason: Reason,
            accountIds: Type.Optional(Type.Array(Id, { maxItems: 20, description: 'who else keeps access' })),
          }),
          response: { 200: Type.Object({ personIds: Type.Array(Id), isShielded: Type.Boolean() }) },
        },
      },
      async (request) => {
        const { actor, db, body } = request;
        const row = await visiblePerson(db, actor, request.params.personId);
        const household = await visibleHousehold(db, actor, row.household_id);
        const named = [...new Set([actor.accountId, ...(household.worker_id ? [household.worker_id] : []), ...(body.accountIds ?? [])])];
        const now = request.clock.now();
        const until = now.toZonedDateTimeISO('Europe/Brussels').add({ years: shieldYears }).toInstant().toString();
        const grantIds = Array.from({ length: isShielded ? named.length * 40 : 0 }, newId);
        await request.audit({
          action: isShielded ? 'person.shield' : 'person.unshield',
          subjects: [row.id, household.id],
          reason: body.reason,
        });
        const ids = await shieldPerson(db, actor, {
          personId: row.id,
          isShielded,
          named,
          grantIds,
          reason: body.reason,
          at: now.toString(),
          until,
        });
        return { personIds: ids.filter((id) => id !== household.id), isShielded };
      },
    );

  app.get(
    '/persons/:personId/access-log',
    {
      config: { access: 'person.accessLog' },
      schema: {
        tags: ['person'],
        params: PersonParam,
        querystring: Type.Object({ limit: Type.Integer({ minimum: 1, maximum: 1000, default: 200 }) }),
        response: {
          200: list(
            Type.Object({
              at: Instant,
              by: Ref,
              action: Type.String(),
              purpose: nullable(Type.String()),
              reason: nullable(Type.String()),
              fields: Type.Array(Type.String()),
            }),
          ),
        },
      },
    },
    async (request) => {
      const row = await visiblePerson(request.db, request.actor, request.params.personId);
      await request.audit({ action: 'person.accessLog', subjects: [row.id] });
      const rows = await accessLog(request.db, request.actor, [row.id, row.household_id], request.query.limit);
      return {
        items: rows.map((one) => ({
          at: Temporal.Instant.from(one.at).toString(),
          by: { id: one.account_id, name: one.account_name ?? '' },
          action: one.action,
          purpose: one.purpose,
          reason: one.reason,
          fields: one.fields,
        })),
      };
    },
  );

  app.get(
    '/persons/collisions',
    {
      config: { access: 'person.collisions' },
      schema: {
        tags: ['person'],
        response: { 200: list(Type.Object({ id: Id, personId: Id, shieldedPersonId: Id, accountId: Id, at: Instant })) },
      },
    },
    async (request) => {
      const rows = await openCollisions(request.db, request.actor);
      await request.audit({
        action: 'person.collisions',
        subjects: rows.slice(0, 25).flatMap((row) => [row.person_id, row.shielded_person_id]),
      });
      return {
        items: rows.map((row) => ({
          id: row.id,
          personId: row.person_id,
          shieldedPersonId: row.shielded_person_id,
          accountId: row.account_id,
          at: row.at,
        })),
      };
    },
  );

  app.post(
    '/persons/collisions/:collisionId/settle',
    {
      config: { access: 'person.collisions' },
      schema: { tags: ['person'], params: Type.Object({ collisionId: Id }), response: { 200: Type.Object({ id: Id }) } },
    },
    async (request) => {
      const { collisionId } = request.params;
      await request.audit({ action: 'person.collisionSettled', subjects: [collisionId] });
      if (!(await settleCollision(request.db, request.actor, collisionId, request.clock.now().toString()))) throw notFound();
      return { id: collisionId };
    },
  );
};
