// The words of this room on the wire: runs of the scan, lists, households on them with how to reach them, attempts, exports, counts.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { Day, Id, Instant, maybe, nullable, oneOf, Ref } from '../../kernel/wire-words.ts';
import { languages } from '../../rules/contract.ts';
import { channels, entryStates, results, sourcesOfAwareness } from './entry.ts';

export const Lang = oneOf(languages as readonly ['nl', 'fr', 'en', 'tr', 'ar', 'uk']);
export const Count = nullable(Type.Integer({ description: 'null: one to four, not shown' }));
const Per = oneOf(['month', 'halfMonth', 'year', 'day', 'once'] as const);

// ---------------------------------------------------------------- the scan

export const Run = Type.Object({
  id: Id,
  on: Day,
  catalogue: Type.String({ description: 'hash of the rules and amounts' }),
  state: oneOf(['running', 'cutOff', 'finished', 'stopped'] as const),
  total: nullable(Type.Integer({ description: 'null until the first step' })),
  done: Type.Integer(),
  refused: Type.Integer({ description: 'households whose facts break the contract' }),
  askedAt: Instant,
  askedBy: Ref,
  finishedAt: nullable(Instant),
});
export const RunCounts = Type.Object({
  run: Run,
  definition: Type.String(),
  base: Type.String(),
  items: Type.Array(Type.Object({ right: Type.String(), label: Type.String(), certain: Count, likely: Count, yearlyCents: Count })),
});

// ---------------------------------------------------------------- lists

const Street = Type.String({ minLength: 1, maxLength: 200 });
const ListFilter = Type.Object({
  rights: Type.Optional(
    Type.Array(Type.String({ pattern: '^[a-zA-Z][a-zA-Z0-9]{1,59}$', description: 'a right of the house, or one of the centre itself' }), {
      maxItems: 100,
      uniqueItems: true,
    }),
  ),
  certainOnly: Type.Optional(Type.Boolean()),
  teamId: maybe(Id),
  city: maybe(Type.String({ minLength: 1, maxLength: 100 })),
  street: maybe(Street),
  ageFrom: maybe(Type.Integer({ minimum: 1, maximum: 120 })),
  consentOnly: Type.Optional(Type.Boolean({ description: 'only households that agreed to be contacted' })),
});
export const NewList = Type.Object({ name: Type.String({ minLength: 1, maxLength: 120 }), filter: ListFilter });
const LeftOut = Type.Object({
  notWanted: Type.Integer(),
  applied: Type.Integer(),
  consent: Type.Integer(),
  onOtherList: Type.Integer(),
  nobody: Type.Integer(),
});
export const OutreachList = Type.Object({
  id: Id,
  name: Type.String(),
  on: Day,
  catalogue: Type.String(),
  filter: ListFilter,
  leftOut: LeftOut,
  lapsesOn: Day,
  lapsed: Type.Integer(),
  madeAt: Instant,
  madeBy: Ref,
  closedAt: nullable(Instant),
  households: Type.Integer(),
  approached: Type.Integer(),
  ended: Type.Integer(),
});
export type OutreachList = Static<typeof OutreachList>;

const Attempt = Type.Object({
  id: Id,
  on: Day,
  channel: oneOf(channels),
  result: oneOf(results),
  minutes: nullable(Type.Integer()),
  heardFrom: nullable(oneOf(sourcesOfAwareness)),
  wantsVisit: Type.Boolean(),
  forwardedTo: nullable(Type.String()),
  words: nullable(Type.String()),
  by: Ref,
  at: Instant,
});
export const Entry = Type.Object({
  id: Id,
  listId: Id,
  householdId: Id,
  personId: nullable(Id),
  name: nullable(Type.String()),
  age: nullable(Type.Integer()),
  language: nullable(Type.String()),
  needsInterpreter: nullable(Type.Boolean()),
  phones: Type.Array(Type.String()),
  mail: nullable(Type.String()),
  address: nullable(
    Type.Object({
      street: Type.String(),
      number: Type.String(),
      box: nullable(Type.String()),
      postalCode: Type.String(),
      city: Type.String(),
    }),
  ),
  isAddressProtected: Type.Boolean(),
  neverAlone: Type.Boolean(),
  worker: nullable(Ref),
  team: nullable(Ref),
  rights: Type.Array(
    Type.Object({
      right: Type.String(),
      label: Type.String(),
      personId: nullable(Id),
      certainty: oneOf(['certain', 'likely'] as const),
      cents: nullable(Type.Integer()),
      per: nullable(Per),
      since: Day,
      missing: Type.Array(Type.String()),
      why: Type.Array(Type.Object({ text: Type.String(), source: Type.String() })),
      holds: Type.Boolean({ description: 'false: by the facts of today it is not so any more' }),
    }),
  ),
  state: oneOf(entryStates),
  attempts: Type.Array(Attempt),
});
export type Entry = Static<typeof Entry>;
export const EntryPage = Type.Object({ items: Type.Array(Entry), total: Type.Integer() });

export const NewAttempt = Type.Object({
  on: Day,
  channel: oneOf(channels),
  result: oneOf(results),
  minutes: maybe(Type.Integer({ minimum: 0, maximum: 600 })),
  heardFrom: maybe(oneOf(sourcesOfAwareness)),
  wantsVisit: Type.Optional(Type.Boolean()),
  forwardedTo: maybe(Type.String({ maxLength: 200 })),
  words: maybe(Type.String({ maxLength: 600 })),
});
export type NewAttempt = Static<typeof NewAttempt>;

export const exportPurposes = ['letters', 'visits', 'calls', 'partner', 'other'] as const;
export const NewExport = Type.Object({ purpose: oneOf(exportPurposes), reason: Type.String({ minLength: 10, maxLength: 300 }) });
export const Export = Type.Object({
  id: Id,
  purpose: oneOf(exportPurposes),
  reason: Type.String(),
  households: Type.Integer(),
  by: Ref,
  at: Instant,
});

export const OutreachCounts = Type.Object({
  from: Day,
  until: Day,
  definition: Type.String(),
  base: Type.String(),
  items: Type.Array(
    Type.Object({
      heardFrom: Type.String({ description: 'all, or how the household knew of its right' }),
      households: Count,
      approached: Count,
      reached: Count,
      accepted: Count,
      declined: Count,
      unreachable: Count,
    }),
  ),
});
