// Who is logged in, as the screens show it.
import type { Static } from '@sinclair/typebox';
import type { Db } from '../../kernel/db.ts';
import { notFound } from '../../kernel/errors.ts';
import type { Session } from '../../kernel/session.ts';
import { credentialOf, teamsOfAccount, tenantOf } from './queries.ts';
import type { Me } from './schema.ts';

/** As hs_auth. */
export async function whoIsThis(db: Db, session: Session, today: string): Promise<Static<typeof Me>> {
  const { tenantId, accountId } = session;
  const [tenant, teams, credential] = await Promise.all([
    tenantOf(db, tenantId),
    teamsOfAccount(db, tenantId, accountId),
    credentialOf(db, tenantId, accountId),
  ]);
  if (!tenant) throw notFound();
  return {
    account: {
      id: accountId,
      login: session.login,
      name: session.name,
      roles: session.actor.roles,
      teams,
      language: session.language,
      shortcuts: session.shortcuts,
      totp: credential?.totp_enabled ?? false,
      mustChangePassword: session.mustChangePassword,
    },
    tenant,
    csrf: session.csrf,
    today,
  };
}
