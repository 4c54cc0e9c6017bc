// What the database refuses, as a problem. One table for the whole product: name of the constraint -> code, status and the field it is about.
import pg from 'pg';
import { Problem, problem } from './errors.ts';

type Entry = { code: string; status?: number; pointer?: string };

/** By constraint. What is not here and breaks a unique key is 409 `conflict`, a foreign key 422 `reference.unknown`, a check 422 `value.refused`. */
const byConstraint: Record<string, Entry> = {
  account_login_key: { code: 'account.loginTaken', status: 409, pointer: '/login' },
  account_mail_key: { code: 'account.mailTaken', status: 409, pointer: '/mail' },
  account_oidc_key: { code: 'account.oidcTaken', status: 409 },
  team_name_key: { code: 'team.nameTaken', status: 409, pointer: '/name' },
  team_member_team_fkey: { code: 'team.unknown', status: 422, pointer: '/teamIds' },
  access_grant_period_check: { code: 'grant.period', status: 422, pointer: '/until' },
  access_grant_reason_check: { code: 'grant.reasonTooShort', status: 422, pointer: '/reason' },
  membership_once_excl: { code: 'membership.double', status: 409, pointer: '/personId' },
  membership_reference_excl: { code: 'membership.referenceTwice', status: 409, pointer: '/role' },
  membership_period_check: { code: 'period.reversed', status: 422, pointer: '/until' },
  address_main_excl: { code: 'address.overlap', status: 409, pointer: '/from' },
  address_period_check: { code: 'period.reversed', status: 422, pointer: '/until' },
  fact_period_check: { code: 'period.reversed', status: 422, pointer: '/until' },
  consent_period_check: { code: 'period.reversed', status: 422, pointer: '/until' },
  national_number_key: { code: 'person.duplicate', status: 409, pointer: '/nationalNumber' },
  local_rule_days_check: { code: 'period.reversed', status: 422, pointer: '/to' },
  local_amount_days_check: { code: 'period.reversed', status: 422, pointer: '/to' },
  idempotency_pkey: { code: 'idempotency.inUse', status: 409 },
};

const byState: Record<string, Entry> = {
  '23505': { code: 'conflict', status: 409 },
  '23P01': { code: 'conflict.overlap', status: 409 },
  '23503': { code: 'reference.unknown', status: 422 },
  '23514': { code: 'value.refused', status: 422 },
  '23502': { code: 'value.missing', status: 422 },
  // Row security or a missing grant: the second wall. Said as the first one says it.
  '42501': { code: 'access.refused', status: 403 },
  '40001': { code: 'busy.tryAgain', status: 503 },
  '40P01': { code: 'busy.tryAgain', status: 503 },
  '55P03': { code: 'busy.tryAgain', status: 503 },
  '57014': { code: 'busy.tryAgain', status: 503 },
  '53300': { code: 'database.unavailable', status: 503 },
  '53100': { code: 'database.unavailable', status: 503 },
};

// A value that its column cannot hold; schemas catch nearly all of these before.
const badValue = new Set(['22P02', '22P05', '22021', '22003', '22007', '22008', '22001', '22023']);
const lostConnection =
  /Connection terminated|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|timeout exceeded when trying to connect|Query read timeout|not queryable|the transaction was aborted/;

/** A sharded cluster adds the number of the shard to a name. */
const constraintName = (name: string): string => name.replace(/_\d+$/, '');

/** The problem behind an error of the database; null when the fault is ours. */
export function databaseProblem(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null;
  if (!(error instanceof pg.DatabaseError)) {
    return lostConnection.test(`${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`) ? unavailable() : null;
  }
  const state = error.code ?? '';
  const entry = (error.constraint && byConstraint[constraintName(error.constraint)]) || byState[state];
  if (entry) {
    const { code, status, pointer } = entry;
    return problem(code, {
      status,
      ...(pointer && { errors: [{ pointer, code }] }),
      ...(status === 503 && { headers: { 'retry-after': '1' } }),
    });
  }
  if (badValue.has(state)) return problem('request.invalid', { status: 400, errors: [{ pointer: '', code: 'value' }] });
  if (/^(08|57P|58|XX)/.test(state)) return unavailable();
  return null;
}

const unavailable = (): Problem => problem('database.unavailable', { status: 503, headers: { 'retry-after': '2' } });
