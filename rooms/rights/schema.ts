// The words of this room on the wire. Results and reasons are those of the contract (rules/contract.ts), with a label, a group and persons by id.
import { Type } from '@sinclair/typebox';
import { Day, Id, Instant, maybe, nullable, oneOf } from '../../kernel/wire-words.ts';
import { languages } from '../../rules/contract.ts';
import { findingStates } from './finding.ts';
import { keyMoments } from './key-moments.ts';
import { outcomeGroups } from './outcome.ts';

export const Lang = oneOf(languages as readonly ['nl', 'fr', 'en', 'tr', 'ar', 'uk']);
const Per = oneOf(['month', 'halfMonth', 'year', 'day', 'once'] as const);
const Amount = Type.Object({ cents: Type.Integer(), per: Per });
const Range = Type.Object({ lowCents: Type.Integer(), highCents: Type.Integer(), per: Per });
const Reason = Type.Object({
  rule: Type.String(),
  met: nullable(Type.Boolean()),
  text: Type.String(),
  source: Type.String(),
  facts: Type.Array(Type.String()),
});
const Step = Type.Object({ name: Type.String(), cents: Type.Integer(), per: Per, source: Type.String() });
const Law = oneOf(['RMI', 'OCMW', 'material', 'urgentMedical', 'none', 'manual'] as const);

const result = {
  right: Type.String(),
  person: nullable(Type.String()),
  outcome: oneOf(['entitled', 'excluded', 'unknown', 'alreadyReceives', 'manual'] as const),
  amount: nullable(Amount),
  range: nullable(Range),
  leaning: nullable(oneOf(['likely', 'unlikely'] as const)),
  law: nullable(Law),
  reasons: Type.Array(Reason),
  steps: Type.Array(Step),
  missing: Type.Array(Type.String()),
  next: Type.String(),
};
/** The contract, word for word. */
export const CheckOutput = Type.Object({
  on: Day,
  catalogue: Type.String(),
  results: Type.Array(Type.Object(result)),
  questions: Type.Array(Type.String()),
});
const OutcomeGroup = oneOf(outcomeGroups);
const ShownResult = Type.Object({ ...result, label: Type.String(), outcomeGroup: OutcomeGroup });
const ShownQuestion = Type.Object({
  pointer: Type.String(),
  personId: nullable(Type.String()),
  predicate: Type.String(),
  label: Type.String(),
  kind: oneOf(['flag', 'cents', 'date', 'enum', 'integer', 'number', 'list', 'text'] as const),
  options: Type.Optional(Type.Array(Type.String())),
  stake: nullable(Type.Object({ cents: Type.Integer(), per: Per })),
  decides: Type.Array(Type.String()),
});
const Sums = Type.Object({
  perMonthCents: Type.Integer(),
  perYearCents: Type.Integer(),
  onceCents: Type.Integer(),
  withoutAmount: Type.Integer({ description: 'certain, but their euros are not known: never counted as 0' }),
  open: Type.Integer(),
});
const live = { on: Day, catalogue: Type.String(), results: Type.Array(ShownResult), questions: Type.Array(ShownQuestion), sums: Sums };
export const Live = Type.Object(live);

export const Answer = Type.Object({
  personId: maybe(Id),
  predicate: Type.String({ minLength: 1, maxLength: 100 }),
  itemId: maybe(Id),
  value: Type.Unknown(),
  since: maybe(Day),
  source: Type.Optional(
    Type.Object({ kind: oneOf(['authentic', 'document', 'declared'] as const), detail: maybe(Type.String({ maxLength: 300 })) }),
  ),
  contactId: maybe(Id),
});
const Said = Type.Object({ outcomeGroup: OutcomeGroup, amount: nullable(Amount), range: nullable(Range) });
const Change = Type.Object({
  right: Type.String(),
  person: nullable(Type.String()),
  label: Type.String(),
  from: nullable(Said),
  to: Said,
  because: nullable(Type.Object({ text: Type.String(), source: Type.String() })),
});
export const Answered = Type.Object({ factId: Id, ...live, changed: Type.Array(Change) });

export const NewCheck = Type.Object({
  trigger: Type.String({ minLength: 1, maxLength: 40 }),
  on: Type.Optional(Day),
  contactId: maybe(Id),
  lang: Type.Optional(Lang),
});
export const CheckLine = Type.Object({
  id: Id,
  trigger: Type.String(),
  on: Day,
  catalogue: Type.String(),
  law: nullable(Law),
  yes: Type.Integer(),
  open: Type.Integer(),
  madeAt: Instant,
  madeBy: Type.Object({ id: Id, name: Type.String() }),
});
export const Check = Type.Object({
  id: Id,
  householdId: Id,
  contactId: nullable(Id),
  trigger: Type.String(),
  madeAt: Instant,
  law: nullable(Law),
  legalBasis: nullable(Type.Object({ law: Law, reason: nullable(Reason) })),
  ...live,
  again: Type.Optional(
    Type.Object(
      {
        on: Day,
        catalogue: Type.String(),
        isSame: Type.Boolean(),
        changed: Type.Array(Change),
        asThen: Type.Object(
          { isKept: Type.Boolean(), isSame: nullable(Type.Boolean()) },
          { description: 'computed again by the rules of then, found by their hash; isSame null where they were never kept' },
        ),
      },
      { description: 'the same facts computed again now, by the rules of that day' },
    ),
  ),
});

const Sheet = Type.Object({
  authority: Type.Object({
    name: Type.String(),
    level: oneOf(['federal', 'flemish', 'local', 'third'] as const),
    url: Type.Optional(Type.String()),
  }),
  procedure: oneOf(['automatic', 'application', 'both'] as const),
  where: Type.String(),
  how: Type.String(),
  papers: Type.Array(
    Type.Object({
      what: Type.String(),
      forWhom: nullable(Type.String()),
      fromRegister: Type.Boolean({ description: 'the worker can get it from a register: it need not be brought' }),
    }),
  ),
  cost: nullable(Type.String()),
  term: nullable(Type.Object({ days: Type.Integer(), source: Type.String() })),
  appeal: nullable(Type.Object({ days: Type.Integer(), where: Type.String(), source: Type.String() })),
});

export const CatalogueRight = Type.Object({
  right: Type.String(),
  title: Type.String(),
  short: nullable(Type.String()),
  who: nullable(Type.String()),
  papers: Type.Array(Type.String()),
  apply: nullable(Type.String()),
  next: nullable(Type.String()),
  perPerson: Type.Boolean(),
  law: Type.String(),
  from: Day,
  until: nullable(Day),
  sheet: nullable(Sheet),
});

const FindingState = oneOf(findingStates);
export const Finding = Type.Object({
  id: Id,
  right: Type.String(),
  label: Type.String(),
  personId: nullable(Id),
  state: FindingState,
  steps: Type.Array(
    Type.Object({
      id: Id,
      state: FindingState,
      on: Day,
      reason: nullable(Type.String()),
      cents: nullable(Type.Integer()),
      per: nullable(Per),
    }),
  ),
});
export const NewStep = Type.Object({
  state: oneOf(['informed', 'applied', 'obtained', 'refused', 'notWanted'] as const),
  on: Day,
  reason: maybe(Type.String({ maxLength: 600 })),
  cents: maybe(Type.Integer({ minimum: 0, maximum: 100_000_000 })),
  per: maybe(Per),
});

export const EventKind = oneOf(keyMoments.map((one) => one.kind));
export const NewEvent = Type.Object({ kind: EventKind, on: Day, personId: maybe(Id) });
export const KeyEvent = Type.Object({
  id: Id,
  kind: EventKind,
  on: Day,
  personId: nullable(Id),
  hasRule: Type.Boolean({ description: 'false: no rule yet for this kind (S014)' }),
  dueOn: nullable(Day),
  checkId: nullable(Id),
});
const KeyMoment = Type.Object({
  kind: EventKind,
  label: Type.Record(Type.String(), Type.String()),
  hasRule: Type.Boolean(),
  dueInDays: nullable(Type.Integer()),
  rights: Type.Array(
    Type.Object({
      right: Type.String(),
      label: Type.String(),
      isBuilt: Type.Boolean({ description: 'false: this house has no rule for it yet' }),
    }),
    { description: 'what is looked at first' },
  ),
  source: Type.String(),
  decided: nullable(Type.Object({ at: Instant, by: Type.String() }, { description: 'null: the norm of the house' })),
});
export const KeyMoments = Type.Object({ items: Type.Array(KeyMoment) });
export const NewMomentRule = Type.Object({
  days: nullable(Type.Integer({ minimum: 1, maximum: 365, description: 'null: no rule' })),
  rights: Type.Array(Type.String({ pattern: '^[a-zA-Z][a-zA-Z0-9]{1,59}$' }), { maxItems: 100, uniqueItems: true }),
  source: Type.String({ minLength: 3, maxLength: 200 }),
});

const Count = nullable(Type.Integer({ description: 'null: one to four, not shown' }));
export const MomentCounts = Type.Object({
  from: Day,
  until: Day,
  definition: Type.String(),
  base: Type.String(),
  items: Type.Array(Type.Object({ kind: Type.String(), events: Count, due: Count, checked: Count, late: Count })),
});
const ledgerCounts = {
  detected: Count,
  informed: Count,
  applied: Count,
  obtained: Count,
  refused: Count,
  notWanted: Count,
  obtainedCents: Count,
  openCents: Count,
};
export const Ledger = Type.Object({
  from: Day,
  until: Day,
  definition: Type.String(),
  base: Type.String(),
  items: Type.Array(Type.Object({ right: Type.String(), label: Type.String(), ...ledgerCounts })),
  totals: Type.Object(ledgerCounts, { description: 'null where a cell of the column is hidden: it could be worked out' }),
});

const Pair = Type.Object({ nl: Type.String(), other: Type.Optional(Type.String()) });
const Block = Type.Union([
  Type.Object({ kind: Type.Literal('intro'), text: Pair }),
  Type.Object({ kind: Type.Literal('heading'), text: Pair }),
  Type.Object({ kind: Type.Literal('box'), heading: Pair, items: Type.Array(Pair) }),
  Type.Object({
    kind: Type.Literal('item'),
    title: Pair,
    amount: Type.Optional(Pair),
    text: Pair,
    next: Type.Optional(Pair),
    pictogram: Type.String(),
  }),
  Type.Object({ kind: Type.Literal('lines'), items: Type.Array(Pair) }),
]);
const Letter = Type.Object({
  lang: Type.String(),
  title: Pair,
  sender: Type.Object({ name: Type.String(), address: Type.String(), contact: Type.String() }),
  blocks: Type.Array(Block),
  footer: Pair,
});
export const Report = Type.Object({
  id: Id,
  householdId: Id,
  checkId: Id,
  lang: Lang,
  modelVersion: Type.Integer(),
  madeAt: Instant,
  letter: Letter,
});
