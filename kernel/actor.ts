// Who asks. Made from the session by the HTTP hook, signed into the transaction by context.ts; row security reads nothing else.
import { nilId } from './ids.ts';

export type Role =
  | 'frontDesk'
  | 'socialWorker'
  | 'head'
  | 'debtMediator'
  | 'pathwayGuide'
  | 'committeeMember'
  | 'secretary'
  | 'financePreparer'
  | 'financeApprover'
  | 'policy'
  | 'dpo'
  | 'admin'
  | 'partner'
  | 'citizen'
  | 'job';

/** The database roles of db/roles.sql that a request may take. `hs_auth` is the login itself, before anyone is known; `hs_sealer` signs the audit log. */
export type DbRole = 'hs_staff' | 'hs_policy' | 'hs_dpo' | 'hs_admin' | 'hs_partner' | 'hs_citizen' | 'hs_job' | 'hs_auth' | 'hs_sealer';

export type Actor = {
  tenantId: number;
  accountId: string;
  roles: Role[];
  teamIds: string[];
  /** The own person of an employee, whose dossier and relatives stay hidden. */
  personId: string | null;
  /** Households and persons for which a grant is alive now: shield, replacement, break-glass. */
  grants: string[];
  dbRole: DbRole;
};

/** Nobody of the staff: the house itself, with the rights of this database role alone. */
const houseActor = (tenantId: number, dbRole: DbRole, roles: Role[] = []): Actor => ({
  tenantId,
  accountId: nilId,
  roles,
  teamIds: [],
  personId: null,
  grants: [],
  dbRole,
});

/** A job, and the command line. */
export const jobActor = (tenantId: number): Actor => houseActor(tenantId, 'hs_job', ['job']);
/** What seals the audit log and proves it. */
export const sealerActor = (tenantId: number): Actor => houseActor(tenantId, 'hs_sealer', ['job']);
/** The login itself, and what an account does to itself: `accountId` null before anyone is known. */
export const authActor = (tenantId: number, accountId: string | null): Actor => ({
  ...houseActor(tenantId, 'hs_auth'),
  accountId: accountId ?? nilId,
});
