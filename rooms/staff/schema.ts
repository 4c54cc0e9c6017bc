// The words of this room on the wire: who works here, in which team, with which roles.
import { Type } from '@sinclair/typebox';
import { staffRoles } from '../../kernel/access.ts';
import { Id, Instant, nullable, Ref } from '../../kernel/wire-words.ts';

export const Language = Type.Union([Type.Literal('nl'), Type.Literal('fr'), Type.Literal('en')]);
export const StaffRole = Type.Union(staffRoles.map((role) => Type.Literal(role)));

export const Login = Type.Object({
  account: Type.String({ minLength: 1, maxLength: 200 }),
  password: Type.String({ minLength: 1, maxLength: 500 }),
  totp: Type.Optional(Type.String({ maxLength: 20 })),
  tenant: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 999_999_999, description: 'when more than one municipality lives here; the first otherwise' }),
  ),
});

export const Me = Type.Object({
  account: Type.Object({
    id: Id,
    login: Type.String(),
    name: Type.String(),
    roles: Type.Array(Type.String()),
    teams: Type.Array(Ref),
    language: Type.String(),
    shortcuts: Type.Boolean({ description: 'single-key shortcuts on (WCAG 2.1.4)' }),
    totp: Type.Boolean({ description: 'a second factor is set' }),
    mustChangePassword: Type.Boolean(),
  }),
  tenant: Type.Object({ id: Type.Integer(), name: Type.String(), municipality: Type.String() }),
  csrf: Type.String({ description: 'to be sent as X-CSRF-Token with every change' }),
  today: Type.String({ format: 'date', description: 'the legal day in Brussels' }),
});

export const Preferences = Type.Object({ language: Type.Optional(Language), shortcuts: Type.Optional(Type.Boolean()) });

export const Account = Type.Object({
  id: Id,
  version: Type.Integer(),
  login: Type.String(),
  name: Type.String(),
  mail: nullable(Type.String()),
  language: Type.String(),
  roles: Type.Array(Type.String()),
  teams: Type.Array(Ref),
  personId: nullable(Id),
  active: Type.Boolean(),
  totp: Type.Boolean(),
  passwordChangedAt: nullable(Instant),
  lastSeenAt: nullable(Instant),
});

const Mail = Type.String({ format: 'email', maxLength: 254 });
const Name = Type.String({ minLength: 1, maxLength: 200 });
const chosen = {
  roles: Type.Array(StaffRole, { maxItems: 20, uniqueItems: true }),
  teamIds: Type.Array(Id, { maxItems: 50, uniqueItems: true }),
  mail: nullable(Mail),
  personId: nullable(Id),
};
export const NewAccount = Type.Object({
  login: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{1,99}$' }),
  name: Name,
  language: Type.Optional(Language),
  roles: chosen.roles,
  teamIds: Type.Optional(chosen.teamIds),
  mail: Type.Optional(chosen.mail),
  personId: Type.Optional(chosen.personId),
});
export const AccountChange = Type.Object({
  name: Type.Optional(Name),
  language: Type.Optional(Language),
  roles: Type.Optional(chosen.roles),
  teamIds: Type.Optional(chosen.teamIds),
  mail: Type.Optional(chosen.mail),
  personId: Type.Optional(chosen.personId),
  active: Type.Optional(Type.Boolean()),
});

export const Team = Type.Object({ id: Id, name: Type.String(), active: Type.Boolean() });

export const Colleague = Type.Object({ id: Id, name: Type.String(), teams: Type.Array(Ref) });

export const AuditRow = Type.Object({
  id: Id,
  at: Instant,
  account: Type.Object({ id: Id, name: nullable(Type.String()) }),
  action: Type.String(),
  subjects: Type.Array(Id),
  fields: Type.Array(Type.String()),
  purpose: nullable(Type.String()),
  reason: nullable(Type.String()),
});
