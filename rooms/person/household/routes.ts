// Households: opening one, who lives in it, where, who answers for it, what happened.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import type { App } from '../../../kernel/http.ts';
import { invalid, notFound, problem } from '../../../kernel/errors.ts';
import { expectedVersion, versionConflict } from '../../../kernel/versions.ts';
import { Day, Id, list, nullable } from '../../../kernel/wire-words.ts';
import { auditApart } from '../audit-apart.ts';
import { birthFault } from '../identity/birth.ts';
import { enterPerson, lookAlikes, readTyped, waitForTwins } from '../identity/enter.ts';
import { visiblePerson } from '../identity/persons.ts';
import { holdBack } from '../identity/routes.ts';
import { householdHeads, openAnonymousHousehold } from '../public.ts';
import { Address, Household, HouseholdLine, NewAddress, NewHousehold, NewMember, Role, TimelineEntry } from '../schema.ts';
import type { Household as HouseholdWire } from '../schema.ts';
import { timelineOf } from '../timeline.ts';
import { addressOut, assign, changeMember, join, noteAddress, openHousehold, readHousehold, visibleHousehold } from './households.ts';
import { householdsOfActor, membershipsOf, namesOfStaff } from './queries.ts';

const HouseholdParam = Type.Object({ householdId: Id });

async function show(request: FastifyRequest, householdId: string, action: string): Promise<HouseholdWire> {
  const row = await visibleHousehold(request.db, request.actor, householdId);
  const { household, subjects } = await readHousehold(request.db, request.actor, request.clock, row);
  await request.audit({ action, subjects, fields: ['F1', 'F2'] });
  return household;
}

export const householdRoutes = (app: App): void => {
  app.get(
    '/households',
    { config: { access: 'household.read' }, schema: { tags: ['household'], response: { 200: list(HouseholdLine) } } },
    async (request) => {
      const { db, actor } = request;
      const rows = await householdsOfActor(db, actor, 100);
      const ids = rows.map((row) => row.id);
      const heads = await householdHeads(db, actor.tenantId, ids, request.clock.today());
      const memberships = await membershipsOf(db, actor, ids);
      const workers = await namesOfStaff(
        db,
        actor,
        rows.flatMap((row) => (row.worker_id ? [row.worker_id] : [])),
      );
      await request.audit({ action: 'household.list', subjects: ids.slice(0, 50), reason: `${ids.length} households` });
      return {
        items: rows.map((row) => ({
          id: row.id,
          name: { given: heads.get(row.id)?.given ?? '', family: heads.get(row.id)?.family ?? '' },
          pseudonym: row.pseudonym,
          isAnonymous: row.anonymous,
          members: memberships.filter((one) => one.household_id === row.id && one.valid_until === null).length,
          worker: row.worker_id ? { id: row.worker_id, name: workers.get(row.worker_id) ?? '' } : null,
        })),
      };
    },
  );

  app.post(
    '/households',
    { config: { access: 'household.write' }, schema: { tags: ['household'], body: NewHousehold, response: { 201: Household } } },
    async (request, reply) => {
      const { body, db, actor, clock } = request;
      body.persons?.forEach(({ birthDate }, index) => {
        const fault = birthDate ? birthFault(birthDate, clock.today()) : null;
        if (fault) throw invalid(`/persons/${index}/birthDate`, fault);
      });
      if (body.persons && body.persons.filter((one) => one.role === 'reference').length !== 1) throw invalid('/persons', 'oneReference');
      reply.code(201);
      if (body.isAnonymous) {
        const { household } = await openAnonymousHousehold(db, actor, clock, body);
        return show(request, household.id, 'household.open');
      }
      if (!body.reference) throw invalid('/reference', 'missing');
      await visiblePerson(db, actor, body.reference);
      const household = await openHousehold(db, actor, clock, body);
      await join(db, actor, clock, household, { personId: body.reference, role: 'reference', from: clock.today(), isMove: true });
      return show(request, household.id, 'household.open');
    },
  );

  app.get(
    '/households/:householdId',
    { config: { access: 'household.read' }, schema: { tags: ['household'], params: HouseholdParam, response: { 200: Household } } },
    (request) => show(request, request.params.householdId, 'household.read'),
  );

  app.post(
    '/households/:householdId/members',
    {
      config: { access: 'household.write' },
      schema: { tags: ['household'], params: HouseholdParam, body: NewMember, response: { 201: Household } },
    },
    async (request, reply) => {
      const { body, db, actor, clock } = request;
      const household = await visibleHousehold(db, actor, request.params.householdId);
      if ((body.person === undefined) === (body.personId === undefined)) throw invalid('/person', 'oneOfTwo');
      const from = body.from ?? clock.today();
      if (body.personId !== undefined) {
        await visiblePerson(db, actor, body.personId);
        await join(db, actor, clock, household, { personId: body.personId, role: body.role, from, isMove: body.isMove ?? true });
      } else {
        const read = readTyped(body.person!, clock.today());
        await waitForTwins(request, read);
        const name = { given: read.given, family: read.family };
        if (name.given + name.family !== '')
          await holdBack(request, await lookAlikes(request, read, undefined), body.seen ?? [], name, read.birth);
        await enterPerson(request, read, body.person!, { household, role: body.role, from });
      }
      reply.code(201);
      return show(request, household.id, 'household.memberAdded');
    },
  );

  app.patch(
    '/households/:householdId/members/:personId',
    {
      config: { access: 'household.write' },
      schema: {
        tags: ['household'],
        params: Type.Object({ householdId: Id, personId: Id }),
        body: Type.Object(
          { role: Type.Optional(Role), from: Type.Optional(Day), until: Type.Optional(nullable(Day)) },
          { minProperties: 1 },
        ),
        response: { 200: Household },
      },
    },
    async (request) => {
      const { db, actor, body } = request;
      const household = await visibleHousehold(db, actor, request.params.householdId);
      const version = expectedVersion(request);
      const membership = (await membershipsOf(db, actor, [household.id])).findLast((one) => one.person_id === request.params.personId);
      if (!membership) throw notFound();
      if ((await changeMember(db, actor, { ...membership, version }, body)) === null) {
        await auditApart(request, { action: 'household.conflict', subjects: [household.id, membership.person_id] });
        throw versionConflict(membership, body);
      }
      return show(request, household.id, 'household.memberChanged');
    },
  );

  app.post(
    '/households/:householdId/addresses',
    {
      config: { access: 'household.write' },
      schema: { tags: ['household'], params: HouseholdParam, body: NewAddress, response: { 201: Address } },
    },
    async (request, reply) => {
      const household = await visibleHousehold(request.db, request.actor, request.params.householdId);
      const row = await noteAddress(request.db, request.actor, request.clock, household, request.body);
      await request.audit({ action: 'household.address', subjects: [household.id], fields: ['F1'] });
      reply.code(201);
      return addressOut(row);
    },
  );

  app.post(
    '/households/:householdId/assign',
    {
      config: { access: 'household.assign' },
      schema: {
        tags: ['household'],
        params: HouseholdParam,
        body: Type.Object({ workerId: nullable(Id), teamId: nullable(Id) }),
        response: { 200: Type.Object({ id: Id, workerId: nullable(Id), teamId: nullable(Id) }) },
      },
    },
    async (request) => {
      const { body, db, actor, clock } = request;
      const household = await visibleHousehold(db, actor, request.params.householdId);
      if (household.shielded) throw problem('household.shielded', { status: 409 });
      await request.audit({ action: 'household.assign', subjects: [household.id] });
      await assign(db, actor, clock, household, body);
      return { id: household.id, ...body };
    },
  );

  app.get(
    '/households/:householdId/timeline',
    {
      config: { access: 'household.read' },
      schema: {
        tags: ['household'],
        params: HouseholdParam,
        querystring: Type.Object({ limit: Type.Integer({ minimum: 1, maximum: 1000, default: 200 }) }),
        response: { 200: list(TimelineEntry) },
      },
    },
    async (request) => {
      const household = await visibleHousehold(request.db, request.actor, request.params.householdId);
      await request.audit({ action: 'household.timeline', subjects: [household.id], fields: ['F1', 'F2', 'F3', 'F4'] });
      return { items: await timelineOf(request.db, request.actor, household, request.query.limit) };
    },
  );
};
