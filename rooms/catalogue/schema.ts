// The words of this room on the wire: local rules and amounts as drafts, their faults, who released them, whom they touch, and the watch list.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { Day, Id, Instant, maybe, nullable, oneOf, Ref } from '../../kernel/wire-words.ts';

const words = Type.String({ maxLength: 600 });
export const Words = Type.Object({
  nl: words,
  fr: Type.Optional(words),
  en: Type.Optional(words),
  tr: Type.Optional(words),
  ar: Type.Optional(words),
  uk: Type.Optional(words),
});
const Name = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9]{0,39}$' });
const Expression = Type.String({ maxLength: 4000 });
export const Per = oneOf(['month', 'halfMonth', 'year', 'day', 'once'] as const);

export const RuleBody = Type.Object({
  right: Type.String({
    pattern: '^[a-z][A-Za-z0-9]{2,59}$',
    description: 'a shipped right that municipalities make for themselves, or lokaal...',
  }),
  from: Day,
  to: maybe(Day),
  source: Type.String({ maxLength: 300 }),
  entity: maybe(oneOf(['person', 'household'] as const)),
  per: maybe(Per),
  title: maybe(Words),
  next: maybe(Words),
  figures: Type.Record(Type.String({ pattern: '^[A-Za-z0-9]{1,40}$' }), Type.Number(), { description: 'money of this version, in cents' }),
  names: Type.Array(Type.Object({ name: Name, is: Expression, of: Type.Optional(oneOf(['person', 'household'] as const)) }), {
    maxItems: 30,
  }),
  conditions: Type.Array(
    Type.Object({
      rule: Name,
      test: Expression,
      text: Type.Object({ met: Words, notMet: Words, open: Words }),
      source: Type.Optional(Type.String({ maxLength: 300 })),
    }),
    { maxItems: 30 },
  ),
  amount: maybe(Expression),
});
export type RuleBody = Static<typeof RuleBody>;

export const DraftFault = Type.Object({
  pointer: Type.String(),
  code: Type.String(),
  column: nullable(Type.Integer()),
  detail: nullable(Type.String()),
});
export const Faults = Type.Object({ faults: Type.Array(DraftFault) });

export const draftStates = ['draft', 'submitted', 'released', 'returned'] as const;
const Counts = Type.Object(
  { looked: Type.Integer(), touched: Type.Integer(), better: Type.Integer(), worse: Type.Integer() },
  { description: 'households: looked at, touched, with more rights or euros, with fewer' },
);
const draft = {
  id: Id,
  state: oneOf(draftStates),
  version: Type.Integer(),
  writtenBy: Ref,
  writtenAt: Instant,
  submittedAt: nullable(Instant),
  decision: nullable(
    Type.Object({
      id: Id,
      by: Ref,
      at: Instant,
      reason: nullable(Type.String()),
      catalogue: nullable(Type.String()),
      impact: nullable(Counts),
    }),
  ),
};
export const Rule = Type.Object({
  ...draft,
  label: Type.String(),
  municipality: Type.Integer(),
  body: RuleBody,
  faults: Type.Array(DraftFault),
});

export const AmountBody = Type.Object({
  table: Type.String({ pattern: '^[A-Za-z][A-Za-z0-9]{2,59}$' }),
  from: Day,
  to: maybe(Day),
  values: Type.Record(Type.String({ pattern: '^[A-Za-z0-9]{1,40}$' }), nullable(Type.Number()), {
    description: 'every key of the table; null is not known',
  }),
  unit: maybe(Type.String({ minLength: 1, maxLength: 40 })),
  law: maybe(Type.String({ maxLength: 300 })),
  source: Type.String({ maxLength: 300 }),
  confidence: oneOf(['page', 'code', 'derived', 'seed', 'memory', 'missing', 'invented'] as const),
  note: maybe(Type.String({ maxLength: 600 })),
});
export type AmountBody = Static<typeof AmountBody>;
export const IndexCheck = Type.Object({
  table: Type.String(),
  key: Type.String(),
  entered: nullable(Type.Number()),
  expected: Type.Number(),
  difference: nullable(Type.Number()),
  formula: Type.String(),
});
export const Amount = Type.Object({ ...draft, body: AmountBody, faults: Type.Array(DraftFault), index: Type.Array(IndexCheck) });
export const AmountFaults = Type.Object({ faults: Type.Array(DraftFault), index: Type.Array(IndexCheck) });

export const Chosen = Type.Object({
  rules: Type.Optional(Type.Array(Id, { maxItems: 50 })),
  amounts: Type.Optional(Type.Array(Id, { maxItems: 50 })),
});
export type Chosen = Static<typeof Chosen>;
/** Drafts in a file, for the command line. */
export const DraftBodies = Type.Object({
  rules: Type.Optional(Type.Array(RuleBody, { maxItems: 50 })),
  amounts: Type.Optional(Type.Array(AmountBody, { maxItems: 50 })),
});
export const Drafts = Type.Object({ rules: Type.Array(Rule), amounts: Type.Array(Amount) });

const Said = Type.Object({
  outcome: oneOf(['entitled', 'excluded', 'unknown', 'alreadyReceives', 'manual'] as const),
  amount: nullable(Type.Object({ cents: Type.Integer(), per: Per })),
});
export const Impact = Type.Object({
  on: Day,
  counts: Counts,
  items: Type.Array(
    Type.Object({
      householdId: Id,
      name: nullable(Type.String()),
      workerId: nullable(Id),
      right: Type.String(),
      label: Type.String(),
      personId: nullable(Id),
      before: nullable(Said),
      after: nullable(Said),
    }),
  ),
});

const Figure = Type.Object({
  name: Type.String(),
  value: nullable(Type.Number()),
  unit: Type.String(),
  since: Day,
  until: nullable(Day),
  source: Type.String(),
  confidence: Type.String(),
});
export const RightLine = Type.Object({
  right: Type.String(),
  title: Type.String(),
  law: Type.String(),
  from: Day,
  until: nullable(Day),
  changes: Type.Array(Day),
  per: nullable(Per),
  perPerson: Type.Boolean(),
  isLocal: Type.Boolean({ description: 'municipalities make it for themselves' }),
  isOwn: Type.Boolean({ description: 'the centre released something in it' }),
  conditions: Type.Array(Type.Object({ rule: Type.String(), text: Type.String(), source: Type.String() })),
  figures: Type.Array(Figure),
});
export const TableLine = Type.Object({
  table: Type.String(),
  law: Type.String(),
  unit: Type.String(),
  rights: Type.Array(Type.Object({ right: Type.String(), title: Type.String() })),
  rows: Type.Array(
    Type.Object({
      from: Day,
      to: nullable(Day),
      values: Type.Record(Type.String(), nullable(Type.Number())),
      source: Type.String(),
      confidence: Type.String(),
      note: nullable(Type.String()),
      isOwn: Type.Boolean(),
    }),
  ),
});

export const changeKinds = ['law', 'circular', 'decision', 'other'] as const;
export const LawChangeBody = Type.Object({
  kind: oneOf(changeKinds),
  title: Type.String({ minLength: 1, maxLength: 200 }),
  source: Type.String({ minLength: 1, maxLength: 300 }),
  publishedOn: maybe(Day),
  effectiveOn: Day,
  rights: Type.Array(Type.String({ maxLength: 60 }), { minItems: 1, maxItems: 60 }),
  checkerId: Id,
});
export const changeStates = ['given', 'checking', 'done', 'noChange'] as const;
export const LawChange = Type.Object({
  id: Id,
  kind: oneOf(changeKinds),
  title: Type.String(),
  source: Type.String(),
  publishedOn: nullable(Day),
  effectiveOn: Day,
  rights: Type.Array(Type.Object({ right: Type.String(), title: Type.String() })),
  state: oneOf(changeStates),
  checker: nullable(Ref),
  isMine: Type.Boolean(),
  notedBy: Ref,
  notedAt: Instant,
  steps: Type.Array(
    Type.Object({
      state: oneOf(changeStates),
      by: Ref,
      at: Instant,
      what: nullable(Type.String()),
      checker: nullable(Ref),
      decisionId: nullable(Id),
    }),
  ),
  releases: Type.Array(Type.Object({ decisionId: Id, on: Day, label: Type.String(), source: Type.String() }), {
    description: 'what was released since its publication and concerns one of its rights: what "done" may point at',
  }),
  releasedOn: nullable(Day),
  days: nullable(Type.Integer({ description: 'from publication to release; null where one of the two is not known' })),
});
const Touched = oneOf(['shown', 'hidden', 'notCounted'] as const);
const WatchFigure = Type.Object({
  right: Type.String(),
  title: Type.String(),
  changes: Type.Integer(),
  released: Type.Integer(),
  withoutVersion: Type.Integer({ description: 'done without a version of the centre' }),
  noChange: Type.Integer(),
  open: Type.Integer(),
  medianDays: nullable(Type.Integer()),
  longestDays: nullable(Type.Integer()),
  touched: nullable(Type.Integer({ description: 'households at release; one to four are never shown' })),
  touchedIs: Touched,
});
export const WatchFigures = Type.Object({
  from: Day,
  until: Day,
  definition: Type.String(),
  base: Type.String(),
  undated: Type.Integer({ description: 'changes without a day of publication, in no figure' }),
  items: Type.Array(WatchFigure),
});
export const LawChangeStep = Type.Object({
  state: oneOf(changeStates),
  what: maybe(Type.String({ maxLength: 600 })),
  checkerId: maybe(Id),
  decisionId: maybe(Id),
});
