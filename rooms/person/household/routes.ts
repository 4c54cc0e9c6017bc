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
import { Address, Household, HouseholdList, NewAddress, NewHousehold, NewMember, Role, TimelineEntry } from '../schema.ts';
import type { Household as HouseholdWire } from '../schema.ts';
import { timelineOf } from '../timeline.ts';
import { addressOut, assign, changeMember, join, noteAddress, openHousehold, readHousehold, visibleHousehold } from './households.ts';
import { householdsOfActor, namesOfTeams, placesOfActor, placesOfHouseholds } from './list-queries.ts';
import { membershipsOf, namesOfStaff } from './queries.ts';

const HouseholdParam = Type.Object({ householdId: Id });

async function show(request: FastifyRequest, householdId: string, action: string): Promise<HouseholdWire> {
  const row = await visibleHousehold(request.db, request.actor, householdId);
  const { household, subjects } = await readHousehold(request.db, request.actor, request.clock, row);
  await request.audit({ action, subjects, fields: ['F1', 'F2'] });
  return household;
}

/** More than these nobody reads through: one searches, or leaves out by team, place or worker. */
const shownAtOnce = 100;

const placeOut = ({ postal_code, city }: { postal_code: string; city: string }) => ({ postalCode: postal_code, city });

async function linesOf({ db, actor, clock }: FastifyRequest, rows: Awaited<ReturnType<typeof householdsOfActor>>) {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const heads = await householdHeads(db, actor.tenantId, ids, clock.today());
  const memberships = await membershipsOf(db, actor, ids);
  const workers = await namesOfStaff(
    db,
    actor,
    rows.flatMap((row) => (row.worker_id ? [row.worker_id] : [])),
  );
  const teams = await namesOfTeams(db, actor);
  const places = new Map((await placesOfHouseholds(db, actor, ids)).map((one) => [one.household_id, placeOut(one)]));
  const named = (names: Map<string, string>, id: string | null) => (id ? { id, name: names.get(id) ?? '' } : null);
  return rows.map((row) => ({
    id: row.id,
    name: { given: heads.get(row.id)?.given ?? '', family: heads.get(row.id)?.family ?? '' },
    pseudonym: row.pseudonym,
    isAnonymous: row.anonymous,
    members: memberships.filter((one) => one.household_id === row.id && one.valid_until === null).length,
    worker: named(workers, row.worker_id),
    team: named(teams, row.team_id),
    place: places.get(row.id) ?? null,
  }));
}

export const householdRoutes = (app: App): void => {
  app.get(
    '/households',
    {
      config: { access: 'household.read' },
      schema: {
        tags: ['household'],
        querystring: Type.Object({
          workerId: Type.Optional(Type.Union([Id, Type.Literal('none')], { description: 'who answers for it; none: nobody' })),
          teamId: Type.Optional(Id),
          postalCode: Type.Optional(Type.String({ minLength: 1, maxLength: 12 })),
        }),
        response: { 200: HouseholdList },
      },
    },
    async (request) => {
      const { db, actor, query } = request;
      const { workerId, ...where } = query;
      const filter = { ...where, ...(workerId !== undefined && { workerId: workerId === 'none' ? null : workerId }) };
      const found = await householdsOfActor(db, actor, filter, shownAtOnce + 1);
      const rows = found.slice(0, shownAtOnce);
      const ids = rows.map((row) => row.id);
      const lines = await linesOf(request, rows);
      await request.audit({ action: 'household.list', subjects: ids.slice(0, 50), reason: `${ids.length} households` });
      const places = (await placesOfActor(db, actor)).map(placeOut);
      return { items: lines, isCut: found.length > rows.length, places };
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
