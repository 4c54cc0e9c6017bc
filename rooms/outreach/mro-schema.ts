// The mini rights investigation on the wire.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { grounds, mroStates, places, referrers, shops } from './mro.ts';
import { Count, Day, Id, Instant, Lang, Ref, maybe, nullable, oneOf } from './schema.ts';

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

const Refusals = Type.Array(Type.String(), { description: 'why it cannot be done now; empty: it can' });
export const Mro = Type.Object({
  id: Id,
  householdId: Id,
  referredOn: Day,
  referrer: oneOf(referrers),
  organisation: nullable(Type.String()),
  grounds: Type.Array(oneOf(grounds)),
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
      state: oneOf(['reported', 'followed', 'stopped'] as const),
      on: Day,
      reportId: nullable(Id),
      reason: nullable(Type.String()),
    }),
  ),
  vouchersOfFamily: Type.Integer(),
  isIncreased: nullable(Type.Boolean({ description: 'the family has the increased reimbursement; null: not known' })),
  whyNot: Type.Object({ contact: Refusals, voucher: Refusals, report: Refusals, followed: Refusals, stopped: Refusals }),
  openedAt: Instant,
});
export type Mro = Static<typeof Mro>;

export const Referral = Type.Object({
  referredOn: Day,
  referrer: oneOf(referrers),
  organisation: maybe(Type.String({ maxLength: 200 })),
  grounds: Type.Array(oneOf(grounds), { minItems: 1, maxItems: grounds.length, uniqueItems: true }),
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
export const NewEnd = Type.Object({
  state: oneOf(['followed', 'stopped'] as const),
  on: Day,
  reason: maybe(Type.String({ maxLength: 300 })),
});
export const Undo = Type.Object({ what: oneOf(['contact', 'voucher', 'redemption', 'step'] as const), id: Id });

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
