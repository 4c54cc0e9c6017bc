// Access, said once: each action, who may do it and why. A room's access.ts holds its table (the lawyer's page), a route names its action, and a route
// without one stops the server from starting. Row security is the second wall behind this one. GDPR art. 25 and 32.
import type { Actor, DbRole, Role } from './actor.ts';

export type AccessRule = {
  /** `public`: nobody logged in is needed. `anyone`: whoever is logged in. */
  roles: readonly Role[] | 'public' | 'anyone';
  /** For the lawyer: why these roles. */
  why: string;
  /** The password or code must have been given in the last minutes. */
  stepUp?: boolean;
};
export type AccessTable = Record<string, AccessRule>;

export const roles: readonly Role[] = [
  'frontDesk',
  'socialWorker',
  'head',
  'debtMediator',
  'pathwayGuide',
  'committeeMember',
  'secretary',
  'financePreparer',
  'financeApprover',
  'policy',
  'dpo',
  'admin',
  'partner',
  'citizen',
  'job',
];

/** What an account may be given; the others come from elsewhere (a citizen's login, the jobs). A partner stands alone: it has a database role of its own. */
export const staffRoles = roles.filter((role) => !['citizen', 'job'].includes(role));

const ownDatabaseRole: Partial<Record<Role, DbRole>> = {
  policy: 'hs_policy',
  dpo: 'hs_dpo',
  admin: 'hs_admin',
  partner: 'hs_partner',
  citizen: 'hs_citizen',
  job: 'hs_job',
};

/** The role the database takes for these roles together; null when they may not stand in one account (who manages accounts sees no files). */
export function databaseRole(held: readonly Role[]): DbRole | null {
  const wanted = new Set(held.map((role) => ownDatabaseRole[role] ?? 'hs_staff'));
  return wanted.size === 1 ? [...wanted][0]! : null;
}

export function isAllowed(rule: AccessRule, actor: Actor | null): boolean {
  if (rule.roles === 'public') return true;
  if (actor === null) return false;
  return rule.roles === 'anyone' || rule.roles.some((role) => actor.roles.includes(role));
}

/** The actions this actor may do: what the screens show. */
export const actionsOf = (table: AccessTable, actor: Actor): string[] =>
  Object.keys(table)
    .filter((action) => isAllowed(table[action]!, actor))
    .sort();

/** One table out of those of the rooms; an action belongs to one room. */
export function joinAccess(...tables: AccessTable[]): AccessTable {
  const joined: AccessTable = {};
  for (const table of tables) {
    for (const [action, rule] of Object.entries(table)) {
      if (joined[action]) throw new Error(`the action ${action} is declared twice`);
      joined[action] = rule;
    }
  }
  return joined;
}
