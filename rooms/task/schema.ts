// The words of this room on the wire.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { Day, Id, Instant, nullable, Ref } from '../../kernel/wire-words.ts';

export const StaffLang = Type.Union([Type.Literal('nl'), Type.Literal('fr'), Type.Literal('en')]);

export const Task = Type.Object({
  id: Id,
  kind: Type.String(),
  what: Type.String(),
  why: Type.String({ description: 'why this day: the start, the length of the term, suspensions, holidays' }),
  source: nullable(Type.String({ description: 'the article of the term, or the norm of the house' })),
  startedOn: Day,
  dueOn: Day,
  suspended: Type.Boolean(),
  person: nullable(Ref),
  householdId: nullable(Id),
  contactId: nullable(Id),
  owner: Type.Object({ kind: Type.Union([Type.Literal('worker'), Type.Literal('team')]), id: Id }),
  handed: nullable(
    Type.Object(
      { from: Ref, at: Instant, note: nullable(Type.String()) },
      { description: 'from whom it came to the present owner, and why' },
    ),
  ),
  suspensions: Type.Array(Type.Object({ from: Day, until: Day })),
  action: nullable(Type.Object({ label: Type.String(), to: Type.String({ description: 'address of the screen that does it' }) })),
  closedAt: nullable(Instant),
  version: Type.Integer(),
});
export type TaskOnWire = Static<typeof Task>;

export const MyDay = Type.Object({
  today: Day,
  weekEnd: Day,
  groups: Type.Object({ late: Type.Array(Task), today: Type.Array(Task), week: Type.Array(Task), later: Type.Array(Task) }),
  waiting: Type.Array(
    Type.Object(
      { contactId: Id, householdId: nullable(Id), name: nullable(Type.String()), since: Instant, minutes: Type.Integer() },
      { description: 'in the queue of an own team, taken by nobody' },
    ),
  ),
  unsent: Type.Array(Type.Object({ id: Id }), { description: 'always empty: what is not sent lies on the device' }),
});

export const NewTask = Type.Object({
  what: Type.String({ minLength: 1, maxLength: 300 }),
  why: Type.Optional(Type.String({ maxLength: 600 })),
  dueOn: Day,
  householdId: Type.Optional(Id),
  contactId: Type.Optional(Id),
  workerId: Type.Optional(Id),
  teamId: Type.Optional(Id),
});

export const Suspension = Type.Object({
  fromOn: Day,
  untilOn: Type.Optional(nullable(Day)),
  reason: Type.String({ minLength: 1, maxLength: 300 }),
});
export const HandOver = Type.Object({
  workerId: Type.Optional(Id),
  teamId: Type.Optional(Id),
  note: Type.Optional(Type.String({ minLength: 1, maxLength: 600 })),
});
