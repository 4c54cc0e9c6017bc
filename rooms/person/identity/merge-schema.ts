// A merge on the wire: where two records differ, what goes along, what was chosen.
import { Type } from '@sinclair/typebox';
import { Day, Id, Instant, nullable, Ref } from '../../../kernel/wire-words.ts';
import { Role } from '../schema.ts';
import { detailKeys } from './compare.ts';

const Key = Type.Union(detailKeys.map((key) => Type.Literal(key)));
const Detail = nullable(Type.Object({ value: Type.String(), note: nullable(Type.String()) }));
const DetailLine = Type.Object({ key: Key, from: Detail, into: Detail });

export const ComparedFact = Type.Object({
  id: Id,
  predicate: Type.String(),
  value: Type.Unknown(),
  source: Type.Object({
    kind: Type.Union([Type.Literal('authentic'), Type.Literal('document'), Type.Literal('declared')]),
    detail: nullable(Type.String()),
  }),
  since: nullable(Day),
  notedAt: Instant,
  notedBy: Ref,
});

export const Compared = Type.Object({
  details: Type.Array(DetailLine, { description: 'both know it, and differ' }),
  filled: Type.Array(DetailLine, { description: 'only the merged record knows it: taken over' }),
  facts: Type.Array(
    Type.Object({
      key: Type.String(),
      predicate: Type.String(),
      of: Type.Union([Type.Literal('person'), Type.Literal('household')]),
      isList: Type.Boolean(),
      from: Type.Array(ComparedFact),
      into: Type.Array(ComparedFact),
    }),
  ),
  along: Type.Array(ComparedFact, { description: 'only the merged record has it: goes along' }),
  same: Type.Integer({ description: 'both know the same' }),
});

export const Home = Type.Object({
  householdId: Id,
  name: nullable(Type.String()),
  role: Role,
  kind: Type.Union([Type.Literal('absorbed'), Type.Literal('place'), Type.Literal('double')]),
});

const Side = Type.Union([Type.Literal('from'), Type.Literal('into')]);
export const Choices = Type.Object({
  details: Type.Partial(
    Type.Object(Object.fromEntries(detailKeys.map((key) => [key, Side])) as Record<(typeof detailKeys)[number], typeof Side>),
  ),
  facts: Type.Array(
    Type.Object({
      key: Type.String({ maxLength: 120 }),
      keep: Type.Union([Type.Literal('from'), Type.Literal('into'), Type.Literal('both')]),
    }),
    { maxItems: 200 },
  ),
});
