// Written by `npm run db:generate` from the migrated database. Do not edit.
import type { ColumnType, Generated } from 'kysely';

/** Given as JSON text (JSON.stringify), read as a value. */
type Json = ColumnType<unknown, string, string>;
type JsonOrNull = ColumnType<unknown, string | null | undefined, string | null>;

export type Tables = {
  access_grant: {
    tenant_id: number;
    id: string;
    account_id: string;
    subject_id: string;
    kind: string;
    category: string | null;
    reason: string;
    from_at: string;
    until_at: string;
    given_by: string;
    withdrawn_at: string | null;
    reviewed_at: string | null;
    reviewed_by: string | null;
    review: string | null;
  };
  account: {
    tenant_id: number;
    id: string;
    login: string;
    name: string;
    language: Generated<string>;
    person_id: string | null;
    oidc_subject: string | null;
    active: Generated<boolean>;
    version: Generated<number>;
    created_at: Generated<string>;
    mail: string | null;
    shortcuts: Generated<boolean>;
  };
  account_role: {
    tenant_id: number;
    account_id: string;
    role: string;
    since: Generated<string>;
    given_by: string | null;
  };
  audit: {
    tenant_id: number;
    id: string;
    at: string;
    account_id: string;
    on_behalf: string | null;
    action: string;
    subjects: string[];
    fields: Generated<string[]>;
    purpose: string | null;
    reason: string | null;
    request_id: string | null;
    row_hash: ColumnType<Buffer, never, never>;
  };
  audit_seal: {
    tenant_id: number;
    n: number;
    at: string;
    from_at: string;
    to_at: string;
    rows: number;
    members: Buffer;
    previous: Buffer;
    root: Buffer;
    signature: Buffer;
  };
  audit_unsealed: {
    tenant_id: number;
    at: string;
    id: string;
  };
  credential: {
    tenant_id: number;
    account_id: string;
    password_hash: string | null;
    password_changed_at: string | null;
    totp_secret: Buffer | null;
    totp_enabled: Generated<boolean>;
    totp_last_step: number | null;
    must_change: Generated<boolean>;
  };
  ctx_key: {
    key_id: string;
    inner_pad: Buffer;
    outer_pad: Buffer;
  };
  idempotency: {
    tenant_id: number;
    account_id: string;
    key: string;
    fingerprint: Buffer;
    status: number;
    response: JsonOrNull;
    at: Generated<string>;
  };
  login_attempt: {
    tenant_id: number;
    id: string;
    login_hash: Buffer;
    ip_hash: Buffer;
    ok: boolean;
    at: string;
  };
  migration: {
    name: string;
    hash: string;
    applied_at: Generated<string>;
  };
  municipality: {
    nis: string;
    name_nl: string;
    name_fr: string | null;
    name_de: string | null;
    valid_from: string;
    valid_until: string | null;
    successor: string | null;
  };
  note_key: {
    tenant_id: number;
    household_id: string;
    wrapped: Buffer;
    made_at: Generated<string>;
  };
  session: {
    tenant_id: number;
    id: string;
    account_id: string;
    token_hash: Buffer;
    csrf: string;
    created_at: string;
    seen_at: string;
    expires_at: string;
    ended_at: string | null;
    stepped_up_at: string | null;
    how: Generated<string>;
  };
  team: {
    tenant_id: number;
    id: string;
    name: string;
    active: Generated<boolean>;
  };
  team_member: {
    tenant_id: number;
    team_id: string;
    account_id: string;
    since: Generated<string>;
  };
  tenant: {
    id: number;
    name: string;
    municipality: string;
    address: string | null;
    phone: string | null;
    hours: string | null;
    language: Generated<string>;
    created_at: Generated<string>;
  };
};
