// The words of this room on the wire. A contact, its question, what was said by life domain, the interpreter, and how it ended.
import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { Id, Instant, maybe, nullable, oneOf, Ref } from '../../kernel/wire-words.ts';
import { outcomes, rightsStates } from './closing.ts';
import { channels, domains } from './themes.ts';

const Channel = oneOf(channels);
export const Domain = oneOf(domains);
const Outcome = oneOf(outcomes);
const RightsState = oneOf(rightsStates);
const Owner = Type.Object({ kind: oneOf(['worker', 'team'] as const), id: Id, name: Type.String() });
const Themes = Type.Array(Type.String({ maxLength: 40 }), { maxItems: 12, uniqueItems: true });
const Tags = Type.Array(Type.String({ minLength: 1, maxLength: 40 }), { maxItems: 12, uniqueItems: true });
const Question = Type.String({ maxLength: 2000 });

export const NewContact = Type.Object({
  channel: Channel,
  question: Question,
  themes: Type.Optional(Themes),
  tags: Type.Optional(Tags),
  productAsked: maybe(Type.String({ maxLength: 60, description: 'code of a right: no file is opened for it (S004)' })),
  childAge: maybe(Type.Integer({ minimum: 0, maximum: 25 })),
  anonymous: Type.Optional(Type.Boolean()),
  pseudonym: maybe(Type.String({ minLength: 1, maxLength: 100 })),
  personId: maybe(Id),
  householdId: maybe(Id),
  ownerTeam: maybe(Id),
});
export type NewContact = Static<typeof NewContact>;

export const ChangedContact = Type.Object(
  {
    channel: Type.Optional(Channel),
    question: Type.Optional(Question),
    themes: Type.Optional(Themes),
    tags: Type.Optional(Tags),
    productAsked: maybe(Type.String({ maxLength: 60 })),
    childAge: maybe(Type.Integer({ minimum: 0, maximum: 25 })),
  },
  { minProperties: 1 },
);
export type ChangedContact = Static<typeof ChangedContact>;

export const NoteText = Type.Object({
  text: Type.String({ maxLength: 20_000 }),
  strength: maybe(Type.String({ maxLength: 1000 })),
  worry: maybe(Type.String({ maxLength: 1000 })),
  wish: maybe(Type.String({ maxLength: 1000 })),
  discussed: Type.Optional(Type.Boolean()),
});
export type NoteText = Static<typeof NoteText>;
export const DomainNote = Type.Object({
  domain: Domain,
  text: Type.String(),
  strength: nullable(Type.String()),
  worry: nullable(Type.String()),
  wish: nullable(Type.String()),
  discussed: Type.Boolean(),
  savedBy: Id,
  savedAt: Instant,
  version: Type.Integer(),
});
export type DomainNote = Static<typeof DomainNote>;

export const InterpreterStep = Type.Object({
  action: oneOf(['start', 'stop'] as const),
  language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}$' })),
  mode: Type.Optional(oneOf(['onSite', 'phone', 'video'] as const)),
  name: maybe(Type.String({ maxLength: 200 })),
});
const Interpreter = Type.Object({
  id: Id,
  language: Type.String(),
  mode: oneOf(['onSite', 'phone', 'video'] as const),
  name: nullable(Type.String()),
  startedAt: Instant,
  endedAt: nullable(Instant),
  minutes: nullable(Type.Integer({ description: 'whole minutes begun; null while it runs' })),
});

export const Closing = Type.Object({
  outcome: Type.Optional(Outcome),
  rightsCheck: Type.Optional(RightsState),
  reason: maybe(Type.String({ maxLength: 600 })),
  toTeam: maybe(Id),
  referredTo: maybe(Type.String({ maxLength: 300 })),
  isAccepted: maybe(Type.Boolean()),
});
const Closure = Type.Object({
  outcome: Outcome,
  rightsCheck: RightsState,
  reason: nullable(Type.String()),
  toTeam: nullable(Id),
  referredTo: nullable(Type.String()),
  isAccepted: nullable(Type.Boolean()),
  closedAt: Instant,
  closedBy: Id,
});

const line = {
  id: Id,
  channel: Channel,
  openedAt: Instant,
  question: Type.String(),
  themes: Type.Array(Type.String()),
  tags: Type.Array(Type.String()),
  productAsked: nullable(Type.String()),
  who: nullable(Type.String()),
  householdId: Id,
  worker: nullable(Ref),
  owner: Owner,
  closedAt: nullable(Instant),
};
export const ContactLine = Type.Object(line);
export type ContactLine = Static<typeof ContactLine>;
export const Contact = Type.Object({
  ...line,
  version: Type.Integer(),
  isAnonymous: Type.Boolean(),
  personId: nullable(Id),
  childAge: nullable(Type.Integer()),
  isFamilyQuestion: Type.Boolean(),
  notes: Type.Array(DomainNote, { description: 'empty for the front desk' }),
  interpreter: nullable(Interpreter),
  interpreterMinutes: Type.Integer({ description: 'of all interpreters of this contact that ended' }),
  closure: nullable(Closure),
  link: nullable(Type.Object({ id: Id, fromHousehold: Id, at: Instant })),
});
export type Contact = Static<typeof Contact>;

export const ContactFilter = Type.Object({
  mine: Type.Optional(Type.Boolean()),
  state: Type.Optional(oneOf(['open', 'closed', 'all'] as const)),
  channel: Type.Optional(Channel),
  theme: Type.Optional(Type.String({ maxLength: 40 })),
  tag: Type.Optional(Type.String({ maxLength: 40 })),
  product: Type.Optional(Type.String({ maxLength: 60 })),
  outcome: Type.Optional(Outcome),
  from: Type.Optional(Type.String({ format: 'date' })),
  until: Type.Optional(Type.String({ format: 'date' })),
  householdId: Type.Optional(Id),
  sort: Type.Optional(oneOf(['openedAt', 'closedAt', 'channel'] as const)),
  up: Type.Optional(Type.Boolean()),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
});
export type ContactFilter = Static<typeof ContactFilter>;

export const LinkBody = Type.Object({
  personId: Id,
  consent: Type.Object({
    language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}$' })),
    given: Type.Literal(true),
    spoken: Type.Optional(Type.Boolean()),
  }),
});
export const HandOver = Type.Object({ workerId: maybe(Id), teamId: maybe(Id) });
export const QuickNote = Type.Object({
  channel: Type.Optional(oneOf(['note', ...channels] as const)),
  text: Type.String({ minLength: 1, maxLength: 5000 }),
  personId: maybe(Id),
});
export const HouseholdNote = Type.Object({
  id: Id,
  channel: Type.String(),
  text: nullable(Type.String()),
  by: Ref,
  at: Instant,
  personId: nullable(Id),
});

const NameWords = Type.Object({
  nl: Type.String({ minLength: 1, maxLength: 200 }),
  fr: Type.Optional(Type.String({ maxLength: 200 })),
  en: Type.Optional(Type.String({ maxLength: 200 })),
});
export const NewOffer = Type.Object({
  name: NameWords,
  provider: Type.String({ minLength: 1, maxLength: 200 }),
  isOwn: Type.Boolean(),
  themes: Type.Optional(Themes),
  tags: Type.Optional(Tags),
});
export const Offer = Type.Object({
  id: Id,
  name: NameWords,
  provider: Type.String(),
  isOwn: Type.Boolean(),
  themes: Type.Array(Type.String()),
  tags: Type.Array(Type.String()),
});
