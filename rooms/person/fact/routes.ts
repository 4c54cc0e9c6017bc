// Facts: what is known of a household, noting one, taking one back, and how it came to be known.
import { Type } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import type { App } from '../../../kernel/http.ts';
import { Day, Id, list } from '../../../kernel/wire-words.ts';
import { membershipsOf } from '../household/queries.ts';
import { visibleHousehold } from '../household/households.ts';
import { Fact, NewFact } from '../schema.ts';
import type { Fact as FactWire } from '../schema.ts';
import { factHistory, factsOut, isTold, noteFact, retractFact } from './facts.ts';
import { weighAll } from './weigh.ts';
import type { FactRow } from './weigh.ts';

const HouseholdParam = Type.Object({ householdId: Id });

const logRead = (request: FastifyRequest, action: string, householdId: string, facts: FactRow[]): Promise<void> =>
  request.audit({
    action,
    subjects: [householdId, ...new Set(facts.flatMap((fact) => (fact.person_id ? [fact.person_id] : [])))],
    fields: [...new Set(facts.map((fact) => fact.field_class))].sort(),
  });

export const factRoutes = (app: App): void => {
  app.get(
    '/households/:householdId/facts',
    {
      config: { access: 'fact.read' },
      schema: {
        tags: ['fact'],
        params: HouseholdParam,
        querystring: Type.Object({ on: Type.Optional(Day) }),
        response: { 200: list(Fact) },
      },
    },
    async (request) => {
      const { db, actor } = request;
      const { householdId } = request.params;
      const on = request.query.on ?? request.clock.today();
      const all = await factHistory(db, actor, householdId);
      const here = new Set(
        (await membershipsOf(db, actor, [householdId]))
          .filter((one) => one.valid_from <= on && (one.valid_until === null || one.valid_until >= on))
          .map((one) => one.person_id),
      );
      const told = weighAll(all, on).filter((one) => isTold(one) && (one.fact.person_id === null || here.has(one.fact.person_id)));
      await logRead(
        request,
        'fact.read',
        householdId,
        told.map((one) => one.fact),
      );
      return { items: await factsOut(db, actor, told) };
    },
  );

  app.get(
    '/households/:householdId/facts/history',
    {
      config: { access: 'fact.read' },
      schema: {
        tags: ['fact'],
        params: HouseholdParam,
        querystring: Type.Object({ predicate: Type.Optional(Type.String({ maxLength: 100 })), personId: Type.Optional(Id) }),
        response: { 200: list(Fact) },
      },
    },
    async (request) => {
      const { predicate, personId } = request.query;
      const all = await factHistory(request.db, request.actor, request.params.householdId);
      const asked = all
        .filter(
          (fact) => (predicate === undefined || fact.predicate === predicate) && (personId === undefined || fact.person_id === personId),
        )
        .toReversed();
      await logRead(request, 'fact.history', request.params.householdId, asked);
      return {
        items: await factsOut(
          request.db,
          request.actor,
          asked.map((fact) => ({ fact, differs: [] })),
        ),
      };
    },
  );

  app.post(
    '/households/:householdId/facts',
    {
      config: { access: 'fact.write' },
      schema: {
        tags: ['fact'],
        params: HouseholdParam,
        body: NewFact,
        response: { 201: Type.Object({ fact: Fact, undo: Type.String() }) },
      },
    },
    async (request, reply) => {
      const { db, actor, clock } = request;
      const { householdId } = request.params;
      await visibleHousehold(db, actor, householdId);
      const fact = await noteFact(db, actor, clock, { ...request.body, householdId });
      await logRead(request, 'fact.note', householdId, [fact]);
      reply.code(201);
      return { fact: await one(request, householdId, fact), undo: `/facts/${fact.id}/retract` };
    },
  );

  app.post(
    '/facts/:factId/retract',
    {
      config: { access: 'fact.write' },
      schema: {
        tags: ['fact'],
        params: Type.Object({ factId: Id }),
        body: Type.Optional(Type.Union([Type.Object({ reason: Type.Optional(Type.String({ maxLength: 500 })) }), Type.Null()])),
        response: { 200: Fact },
      },
    },
    async (request) => {
      const fact = await retractFact(request.db, request.actor, request.clock, request.params.factId, request.body?.reason ?? null);
      await logRead(request, 'fact.retract', fact.household_id, [fact]);
      return (await factsOut(request.db, request.actor, [{ fact, differs: [] }]))[0]!;
    },
  );
};

// The new fact with what it differs from, as the list will show it.
async function one(request: FastifyRequest, householdId: string, fact: FactRow): Promise<FactWire> {
  const all = await factHistory(request.db, request.actor, householdId);
  const weighed = weighAll(all, fact.valid_from ?? request.clock.today()).find((found) => found.fact.id === fact.id);
  return (await factsOut(request.db, request.actor, [weighed ?? { fact, differs: [] }]))[0]!;
}
