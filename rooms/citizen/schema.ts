// The words of this room on the wire: the code that a citizen brings along, what it holds, and what of it is noted.
import { Type } from '@sinclair/typebox';
import { Id, nullable } from '../../kernel/wire-words.ts';

export const HouseholdParam = Type.Object({ householdId: Id });
export const Code = Type.Object({ code: Type.String({ maxLength: 20_000, description: 'as scanned or pasted: one line a part' }) });
export const Brought = Type.Object({
  madeOn: Type.String(),
  expiresOn: Type.String(),
  isOfTheseRules: Type.Boolean({ description: 'made with the rules and amounts that hold here' }),
  persons: Type.Array(
    Type.Object({
      at: Type.Integer(),
      role: Type.String(),
      birthDate: nullable(Type.String()),
      personId: nullable(Id),
    }),
  ),
  facts: Type.Array(
    Type.Object({
      person: nullable(Type.Integer()),
      predicate: Type.String(),
      value: Type.Unknown(),
      isKnown: Type.Boolean({ description: 'the file says the same' }),
    }),
  ),
  mayAddPersons: Type.Boolean({ description: 'the household is without names: somebody who is not in it yet can come in without one' }),
});
export const Loading = Type.Object({
  code: Code.properties.code,
  consent: Type.Object({ given: Type.Literal(true), language: Type.String({ pattern: '^[a-z]{2,3}$' }) }),
  persons: Type.Array(
    Type.Object({ at: Type.Integer({ minimum: 0, maximum: 59 }), personId: Type.Union([Id, Type.Literal('new'), Type.Null()]) }),
    { maxItems: 60, description: 'who is whom in the file; null: left out' },
  ),
});
export const Loaded = Type.Object({ noted: Type.Integer(), known: Type.Integer(), leftOut: Type.Integer() });
