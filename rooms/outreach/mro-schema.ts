// The mini rights investigation on the wire.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { grounds, mroStates, places, referrers, shops } from './mro.ts';
import { Day, Id, Instant, Ref, maybe, nullable, oneOf } from '../../kernel/wire-words.ts';
import { Count, Lang } from './schema.ts';

export const Method = Type.Object({
  version: Type.Integer(),
  from: Day,
  minContacts: Type.Integer(),
  voucherCents: Type.Integer(),
  voucherMax: Type.Integer(),
  voucherFromContact: Type.Integer(),
  source: Type.String(),
});
export const NewMethod = Type.Object({
  from: Day,
  minContacts: Type.Integer({ minimum: 1, maximum: 10 }),
  voucherCents: Type.Integer({ minimum: 0, maximum: 100_000 }),
  voucherMax: Type.Integer({ minimum: 0, maximum: 10 }),
  voucherFromContact: Type.Integer({ minimum: 1, maximum: 10 }),
  source: Type.String({ minLength: 3, maxLength: 300 }),
});

const computed = {
  ground: oneOf(['youngChild', 'lowWorkIntensity'] as const),
  holds: nullable(Type.Boolean({ description: 'null: the facts do not say' })),
  because: oneOf([
    'childUnderThree',
    'noChildUnderThree',
    'birthDateMissing',
    'nobodyWorks',
    'somebodyWorks',
    'workMissing',
    'nobodyOfWorkingAge',
  ] as const),
  facts: Type.Array(Type.String(), { description: 'JSON pointers in the household' }),
};
export const Grounds = Type.Object({ on: Day, items: Type.Array(Type.Object(computed)) });
const Basis = Type.Object({ ...computed, chosen: Type.Boolean(), why: nullable(Type.String()) });

const Refusals = Type.Array(Type.String(), { description: 'why it cannot be done now; empty: it can' });
export const Mro = Type.Object({
  id: Id,
  householdId: Id,
  referredOn: Day,
  referrer: oneOf(referrers),
  organisation: nullable(Type.String()),
  grounds: Type.Array(oneOf(grounds)),
  basis: Type.Array(Basis, { description: 'of each reason what the facts said, what was chosen, and why where the two differ' }),
  state: oneOf(mroStates),
  method: Method,
  contacts: Type.Array(
    Type.Object({
      id: Id,
      number: Type.Integer(),
      on: Day,
      place: oneOf(places),
      minutes: nullable(Type.Integer()),
      words: nullable(Type.String()),
      by: Ref,
    }),
  ),
  vouchers: Type.Array(
    Type.Object({
      id: Id,
      contactId: Id,
      serial: Type.String(),
      cents: Type.Integer(),
      handedOn: Day,
      redemption: nullable(Type.Object({ id: Id, shop: oneOf(shops), on: Day })),
    }),
  ),
  steps: Type.Array(
    Type.Object({
      id: Id,
      state: oneOf(['reported', 'corrected', 'followed', 'stopped'] as const),
      on: Day,
      reportId: nullable(Id),
      reason: nullable(Type.String()),
    }),
  ),
  vouchersOfFamily: Type.Integer(),
  isIncreased: nullable(Type.Boolean({ description: 'the family has the increased reimbursement; null: not known' })),
  whyNot: Type.Object({
    contact: Refusals,
    voucher: Refusals,
    report: Refusals,
    corrected: Refusals,
    followed: Refusals,
    stopped: Refusals,
  }),
  openedAt: Instant,
});
export type Mro = Static<typeof Mro>;

const Why = Type.String({ maxLength: 300 });
export const Referral = Type.Object({
  referredOn: Day,
  referrer: oneOf(referrers),
  organisation: maybe(Type.String({ maxLength: 200 })),
  grounds: Type.Array(oneOf(grounds), { minItems: 1, maxItems: grounds.length, uniqueItems: true }),
  why: Type.Optional(
    Type.Object(
      { youngChild: maybe(Why), lowWorkIntensity: maybe(Why) },
      { description: 'needed where a reason is chosen or left out against the facts' },
    ),
  ),
  referralId: maybe(Id),
  consent: Type.Object({ personId: Id, given: Type.Literal(true), language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}$' })) }),
});
export const NewMroContact = Type.Object({
  on: Day,
  place: oneOf(places),
  minutes: maybe(Type.Integer({ minimum: 1, maximum: 600 })),
  words: maybe(Type.String({ maxLength: 5000 })),
});
export const NewVoucher = Type.Object({ contactId: Id, serial: Type.String({ pattern: '^[0-9A-Z-]{3,20}$' }), on: Day });
export const NewRedemption = Type.Object({ voucherId: Id, shop: oneOf(shops), on: Day });
export const NewReport = Type.Object({ lang: Lang });
export const NewCorrection = Type.Object({ lang: Lang, reason: Type.String({ minLength: 3, maxLength: 300, pattern: '\\S' }) });
export const NewEnd = Type.Object({
  state: oneOf(['followed', 'stopped'] as const),
  on: Day,
  reason: maybe(Type.String({ maxLength: 300 })),
});
export const Undo = Type.Object({ what: oneOf(['contact', 'voucher', 'redemption', 'step'] as const), id: Id });

/** What a partner enters: nothing else is asked, and nothing else comes back. */
const sent = {
  organisation: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
  referredOn: Day,
  given: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
  family: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
  phone: maybe(Type.String({ pattern: '^[+0-9 ()./-]{6,40}$' })),
  town: maybe(Type.String({ maxLength: 100 })),
  childBornOn: maybe(Day),
  language: maybe(Type.String({ pattern: '^[a-z]{2,3}$' })),
  grounds: Type.Array(oneOf(grounds), { minItems: 1, maxItems: grounds.length, uniqueItems: true }),
};
export const NewSent = Type.Object({ ...sent, agreed: Type.Literal(true) });
export type NewSent = Static<typeof NewSent>;
export const Sent = Type.Object({
  ...sent,
  id: Id,
  madeAt: Instant,
  state: oneOf(['waiting', 'taken', 'declined'] as const),
  settledOn: nullable(Day),
});
export type Sent = Static<typeof Sent>;

export const MethodUse = Type.Object({
  mroId: Id,
  householdId: Id,
  name: nullable(Type.String()),
  referredOn: Day,
  version: Type.Integer(),
});
export const MroCounts = Type.Object({
  from: Day,
  until: Day,
  definition: Type.String(),
  base: Type.String(),
  files: Count,
  contacts: Count,
  contactsAFile: nullable(Type.Number({ description: 'one decimal; null where a count under it is hidden or there is no file' })),
  reported: Count,
  stopped: Count,
  vouchers: Count,
  redeemed: Count,
  voucherCents: Count,
  found: Count,
  obtained: Count,
  obtainedCents: Count,
});
