// Two records of one person: looked at beside each other, made one with a choice for each difference, and told apart again.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import type { App } from '../../../kernel/http.ts';
import { Id, Instant, list, nullable, Ref } from '../../../kernel/wire-words.ts';
import type { FastifyRequest } from 'fastify';
import { namesOfStaff } from '../household/queries.ts';
import { householdHeads } from '../public.ts';
import { Person, Role } from '../schema.ts';
import { chosen, detailKeys } from './compare.ts';
import type { DetailKey, FactLine } from './compare.ts';
import { Choices, Compared, ComparedFact, Home } from './merge-schema.ts';
import { pairOf } from './merge-preview.ts';
import type { Pair } from './merge-preview.ts';
import { mergesOf } from './merge-queries.ts';
import { merge, unmerge } from './merging.ts';
import { personOut, visiblePerson } from './persons.ts';
import { personsById } from './queries.ts';
import type { FactRow } from '../fact/weigh.ts';

const PersonParam = Type.Object({ personId: Id });
const Beside = Type.Object({ person: Person, file: nullable(Type.String()), worker: nullable(Ref), enteredAt: Instant, enteredBy: Ref });

const Preview = Type.Object({
  from: Beside,
  into: Beside,
  refusal: nullable(Type.Literal('numbers')),
  compared: Compared,
  moves: Type.Array(Type.Object({ kind: Type.String(), n: Type.Integer() })),
  homes: Type.Array(Home),
});

async function preview(request: FastifyRequest, pair: Pair): Promise<Static<typeof Preview>> {
  const { db, actor, keys, clock } = request;
  const { compared } = pair;
  const shown = [...compared.facts.flatMap((line) => [...line.from, ...line.into]), ...compared.along];
  const staff = await namesOfStaff(db, actor, [
    ...[pair.from, pair.into].map((row) => row.created_by),
    ...[pair.files.from, pair.files.into].flatMap((file) => file.worker_id ?? []),
    ...shown.map((fact) => fact.noted_by),
  ]);
  const ref = (id: string) => ({ id, name: staff.get(id) ?? '' });
  const heads = await householdHeads(
    db,
    actor.tenantId,
    [pair.files.from.id, pair.files.into.id, ...pair.homes.map((home) => home.householdId)],
    clock.today(),
  );
  const beside = async (side: 'from' | 'into') => ({
    person: await personOut(db, actor, keys, clock, pair[side]),
    file: heads.get(pair.files[side].id)?.name ?? null,
    worker: pair.files[side].worker_id ? ref(pair.files[side].worker_id) : null,
    enteredAt: pair[side].created_at,
    enteredBy: ref(pair[side].created_by),
  });
  const fact = (row: FactRow): Static<typeof ComparedFact> => ({
    id: row.id,
    predicate: row.predicate,
    value: row.value,
    source: { kind: row.source_kind as 'declared', detail: row.source_detail },
    since: row.valid_from,
    notedAt: row.recorded_at,
    notedBy: ref(row.noted_by),
  });
  const line = (one: FactLine) => ({ ...one, from: one.from.map(fact), into: one.into.map(fact) });
  return {
    from: await beside('from'),
    into: await beside('into'),
    refusal: pair.hasTwoNumbers ? 'numbers' : null,
    compared: {
      details: compared.details,
      filled: compared.filled,
      facts: compared.facts.map(line),
      along: compared.along.map(fact),
      same: compared.same,
    },
    moves: pair.moves,
    homes: pair.homes.map((home) => ({ ...home, role: home.role as Static<typeof Role>, name: heads.get(home.householdId)?.name ?? null })),
  };
}

export const mergeRoutes = (app: App): void => {
  app.get(
    '/persons/:personId/merge-preview',
    {
      config: { access: 'person.merge' },
      schema: { tags: ['person'], params: PersonParam, querystring: Type.Object({ into: Id }), response: { 200: Preview } },
    },
    async (request) => {
      const pair = await pairOf(request.db, request.actor, request.clock, request.params.personId, request.query.into);
      await request.audit({
        action: 'person.mergePreview',
        subjects: [pair.from.id, pair.into.id, pair.files.from.id, pair.files.into.id],
        fields: ['F1', 'F2', 'F3', 'F4'],
      });
      return preview(request, pair);
    },
  );

  app.post(
    '/persons/:personId/merge',
    {
      config: { access: 'person.merge' },
      schema: {
        tags: ['person'],
        params: PersonParam,
        body: Type.Object({ into: Id, choices: Type.Optional(Choices) }),
        response: { 200: Type.Object({ mergeId: Id, personId: Id, householdId: Id, undo: Type.String() }) },
      },
    },
    async (request) => {
      const { db, actor, clock } = request;
      const { into, choices } = request.body;
      const pair = await pairOf(db, actor, clock, request.params.personId, into);
      const details: Partial<Record<DetailKey, 'from' | 'into'>> = {};
      for (const key of detailKeys) if (choices?.details[key]) details[key] = choices.details[key];
      const choice = chosen(pair.compared, pair.told, { details, facts: choices?.facts ?? [] }, clock.today());
      await request.audit({ action: 'person.merge', subjects: [pair.from.id, into] });
      const mergeId = await merge(db, actor, clock, pair.from.id, into, choice);
      return { mergeId, personId: into, householdId: pair.files.into.id, undo: `/merges/${mergeId}/undo` };
    },
  );

  app.post(
    '/merges/:mergeId/undo',
    {
      config: { access: 'person.merge' },
      schema: { tags: ['person'], params: Type.Object({ mergeId: Id }), response: { 200: Type.Object({ personIds: Type.Array(Id) }) } },
    },
    async (request) => {
      const { from, into } = await unmerge(request.db, request.actor, request.clock, request.params.mergeId);
      await request.audit({ action: 'person.unmerge', subjects: [from, into] });
      return { personIds: [from, into] };
    },
  );

  app.get(
    '/persons/:personId/merges',
    {
      config: { access: 'person.merge' },
      schema: {
        tags: ['person'],
        params: PersonParam,
        response: {
          200: list(
            Type.Object({
              id: Id,
              from: Id,
              into: Id,
              fromName: nullable(Type.String({ description: 'the name under which the merged record stands now' })),
              by: Ref,
              at: Instant,
              undoneAt: nullable(Instant),
              canUndo: Type.Boolean({ description: 'false: undone already, or a later merge comes first' }),
            }),
          ),
        },
      },
    },
    async (request) => {
      const { db, actor } = request;
      const row = await visiblePerson(db, actor, request.params.personId);
      const rows = await mergesOf(db, actor, row.id);
      const persons = new Map(
        (
          await personsById(
            db,
            actor,
            rows.map((one) => one.from_person),
          )
        ).map((one) => [one.id, one]),
      );
      const staff = await namesOfStaff(
        db,
        actor,
        rows.map((one) => one.by_account),
      );
      await request.audit({ action: 'person.merges', subjects: [row.id, ...persons.keys()].slice(0, 50), fields: ['F1'] });
      const newest = rows.find((one) => one.undone_at === null);
      return {
        items: rows.map((one) => {
          const merged = persons.get(one.from_person);
          return {
            id: one.id,
            from: one.from_person,
            into: one.into_person,
            fromName: merged ? `${merged.given} ${merged.family}`.trim() || null : null,
            by: { id: one.by_account, name: staff.get(one.by_account) ?? '' },
            at: one.at,
            undoneAt: one.undone_at,
            canUndo: one === newest && merged !== undefined && one.into_person === row.id,
          };
        }),
      };
    },
  );
};
