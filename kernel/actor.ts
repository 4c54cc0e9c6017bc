// Who asks. Made from the session by the HTTP hook, signed into the transaction by context.ts; row security reads nothing else.

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
