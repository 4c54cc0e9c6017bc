// The words of this room on the wire. Unknown is null; a birth date may be 'YYYY-MM-DD', 'YYYY-MM', 'YYYY' or null; phones are E.164.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { Day, Id, Instant, maybe, nullable, Ref } from '../../kernel/wire-words.ts';

const Name = Type.Object(
  { given: Type.String({ maxLength: 200 }), family: Type.String({ maxLength: 200 }) },
  { description: 'one name alone stands in family' },
);
const Birth = Type.String({ minLength: 4, maxLength: 10, description: 'YYYY-MM-DD, YYYY-MM or YYYY: as much as is known' });
const Language = Type.String({ pattern: '^[a-z]{2,3}$', description: 'ISO 639' });
export const Role = Type.Union(
  (['reference', 'partner', 'child', 'parent', 'grandparent', 'grandchild', 'sibling', 'parentInLaw', 'childInLaw', 'other'] as const).map(
    (role) => Type.Literal(role),
  ),
);
const SafetyFlag = Type.Union([Type.Literal('staffSafety'), Type.Literal('addressProtected')]);
const Gender = Type.Union([Type.Literal('f'), Type.Literal('m'), Type.Literal('x')]);
const NewPhone = Type.Object({ number: Type.String({ minLength: 3, maxLength: 40 }), label: maybe(Type.String({ maxLength: 60 })) });
const Phone = Type.Object({ id: Id, number: Type.String(), label: nullable(Type.String()) });

// ---------------------------------------------------------------- persons

const identity = {
  originalName: maybe(Type.String({ maxLength: 400, description: 'in its own script' })),
  birthDate: maybe(Birth),
  nationalNumber: maybe(Type.String({ maxLength: 40 })),
  gender: maybe(Gender),
  language: maybe(Language),
  writtenLanguage: maybe(Language),
  needsInterpreter: maybe(Type.Boolean()),
  phones: Type.Optional(Type.Array(NewPhone, { maxItems: 10 })),
  mail: maybe(Type.String({ maxLength: 254 })),
  safetyFlag: maybe(SafetyFlag),
  safetyNote: maybe(Type.String({ maxLength: 500 })),
  deceasedOn: maybe(Day),
};
const AddressIn = Type.Object({
  kind: Type.Optional(Type.Union([Type.Literal('main'), Type.Literal('stay'), Type.Literal('post'), Type.Literal('reference')])),
  street: Type.String({ maxLength: 200 }),
  number: Type.String({ maxLength: 20 }),
  box: maybe(Type.String({ maxLength: 20 })),
  postalCode: Type.String({ maxLength: 12 }),
  city: Type.String({ maxLength: 100 }),
  country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
  municipality: maybe(Type.String({ pattern: '^[0-9]{5}$' })),
  from: Type.Optional(Day),
  until: maybe(Day),
  isProtected: Type.Optional(Type.Boolean()),
});
export const NewAddress = AddressIn;
export type NewAddress = Static<typeof NewAddress>;
const Seen = Type.Optional(Type.Array(Id, { maxItems: 20, description: 'persons who look alike and were looked at: not the same' }));

export const NewPerson = Type.Object({
  name: Name,
  ...identity,
  address: Type.Optional(AddressIn),
  householdId: maybe(Id),
  role: Type.Optional(Role),
  teamId: maybe(Id),
  seen: Seen,
});
export type NewPerson = Static<typeof NewPerson>;
export const ChangedPerson = Type.Object({ name: Type.Optional(Name), ...identity, seen: Seen }, { minProperties: 1 });
export type ChangedPerson = Static<typeof ChangedPerson>;

export const Person = Type.Object({
  id: Id,
  version: Type.Integer(),
  householdId: Id,
  name: Name,
  originalName: nullable(Type.String()),
  birthDate: nullable(Type.String()),
  age: nullable(Type.Integer()),
  nationalNumber: nullable(
    Type.Object({ kind: Type.Union([Type.Literal('national'), Type.Literal('bis')]), number: Type.String(), isMasked: Type.Boolean() }),
  ),
  gender: nullable(Gender),
  language: nullable(Type.String()),
  writtenLanguage: nullable(Type.String()),
  needsInterpreter: nullable(Type.Boolean()),
  phones: Type.Array(Phone),
  mail: nullable(Type.String()),
  safetyFlag: nullable(SafetyFlag),
  safetyNote: nullable(Type.String()),
  deceasedOn: nullable(Day),
  isShielded: Type.Boolean(),
  mergedInto: nullable(Id),
});
export type Person = Static<typeof Person>;

export const Search = Type.Object(
  {
    text: Type.Optional(
      Type.String({ maxLength: 200, description: 'names; a birth date, a national number or a phone in it is understood' }),
    ),
    birthDate: Type.Optional(Birth),
    nationalNumber: Type.Optional(Type.String({ maxLength: 40 })),
    phone: Type.Optional(Type.String({ maxLength: 40 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { minProperties: 1 },
);
export const FoundPerson = Type.Object({
  personId: Id,
  householdId: nullable(Id),
  name: Name,
  birthDate: nullable(Type.String()),
  reason: Type.Array(Type.String(), { description: 'codes; the screens say them' }),
  score: Type.Number(),
  safetyFlag: nullable(SafetyFlag),
});
export type FoundPerson = Static<typeof FoundPerson>;
export const Candidates = Type.Object({
  typed: Type.Object({ name: Name, birthDate: nullable(Type.String()) }),
  candidates: Type.Array(FoundPerson),
});

// ---------------------------------------------------------------- households

const Member = Type.Object({
  id: Id,
  personId: Id,
  role: Role,
  name: Name,
  birthDate: nullable(Type.String()),
  age: nullable(Type.Integer()),
  from: Day,
  until: nullable(Day),
  version: Type.Integer(),
});
export const Address = Type.Object({
  id: Id,
  kind: Type.String(),
  street: Type.String(),
  number: Type.String(),
  box: nullable(Type.String()),
  postalCode: Type.String(),
  city: Type.String(),
  country: Type.String(),
  municipality: nullable(Type.String()),
  from: Day,
  until: nullable(Day),
  isProtected: Type.Boolean(),
});
export const Consent = Type.Object({
  id: Id,
  personId: Id,
  purpose: Type.String(),
  partner: nullable(Type.String()),
  fieldClasses: Type.Array(Type.String()),
  language: Type.String(),
  givenOn: Day,
  until: nullable(Day),
  withdrawnOn: nullable(Day),
});
export const Household = Type.Object({
  id: Id,
  version: Type.Integer(),
  isAnonymous: Type.Boolean(),
  pseudonym: nullable(Type.String()),
  members: Type.Array(Member),
  addresses: Type.Array(Address),
  language: nullable(Type.String()),
  writtenLanguage: nullable(Type.String()),
  needsInterpreter: nullable(Type.Boolean()),
  phones: Type.Array(Phone),
  safety: nullable(Type.Object({ flag: SafetyFlag, note: nullable(Type.String()) })),
  isShielded: Type.Boolean(),
  worker: nullable(Ref),
  team: nullable(Ref),
  consents: Type.Array(Consent),
  absorbedInto: nullable(Id),
});
export type Household = Static<typeof Household>;
const Place = Type.Object({ postalCode: Type.String(), city: Type.String() });
const HouseholdLine = Type.Object({
  id: Id,
  name: Name,
  pseudonym: nullable(Type.String()),
  isAnonymous: Type.Boolean(),
  members: Type.Integer(),
  worker: nullable(Ref),
  team: nullable(Ref),
  /** Of the main address; null where none is known or the address is protected. */
  place: nullable(Place),
});
export const HouseholdList = Type.Object({
  items: Type.Array(HouseholdLine),
  isCut: Type.Boolean({ description: 'there are more than are shown: the newest stand here' }),
  places: Type.Array(Place),
});
export const NewMember = Type.Object({
  personId: Type.Optional(Id),
  person: Type.Optional(Type.Omit(NewPerson, ['householdId', 'role', 'seen', 'address', 'teamId'])),
  role: Role,
  from: Type.Optional(Day),
  seen: Seen,
  isMove: Type.Optional(Type.Boolean({ description: 'true: the person leaves the present home the day before' })),
});
export const NewHousehold = Type.Object({
  isAnonymous: Type.Optional(Type.Boolean()),
  pseudonym: maybe(Type.String({ maxLength: 100 })),
  reference: Type.Optional(Id),
  persons: Type.Optional(
    Type.Array(Type.Object({ role: Role, birthDate: maybe(Birth) }), {
      minItems: 1,
      maxItems: 30,
      description: 'persons without identity',
    }),
  ),
  teamId: maybe(Id),
});

// ---------------------------------------------------------------- facts

const Source = Type.Object({
  kind: Type.Union([Type.Literal('authentic'), Type.Literal('document'), Type.Literal('declared')]),
  detail: maybe(Type.String({ maxLength: 300 })),
});
export const NewFact = Type.Object({
  personId: maybe(Id),
  predicate: Type.String({ minLength: 1, maxLength: 100 }),
  itemId: maybe(Id),
  value: Type.Unknown(),
  source: Source,
  since: maybe(Day),
  until: maybe(Day),
});
export type NewFact = Static<typeof NewFact>;
const OutSource = Type.Object({ kind: Source.properties.kind, detail: nullable(Type.String()) });
export const Fact = Type.Object({
  id: Id,
  pointer: Type.String(),
  personId: nullable(Id),
  predicate: Type.String(),
  itemId: nullable(Id),
  value: Type.Unknown(),
  source: OutSource,
  fieldClass: Type.String(),
  since: nullable(Day),
  until: nullable(Day),
  notedBy: Ref,
  notedAt: Instant,
  version: Type.Integer(),
  retractedAt: nullable(Instant),
  differs: Type.Array(Type.Object({ id: Id, value: Type.Unknown(), source: OutSource, notedAt: Instant })),
});
export type Fact = Static<typeof Fact>;

export const TimelineEntry = Type.Object({
  kind: Type.Union(
    (['member', 'memberLeft', 'address', 'fact', 'factRetracted', 'consent', 'consentWithdrawn', 'assigned', 'opened'] as const).map(
      (kind) => Type.Literal(kind),
    ),
  ),
  on: Type.String({ description: 'day or instant on which it happened' }),
  at: Instant,
  by: nullable(Ref),
  personId: nullable(Id),
  recordId: Id,
  what: Type.Record(Type.String(), Type.Unknown()),
});
