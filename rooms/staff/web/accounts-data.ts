// Accounts and teams as the server gives them. A change of rights asks the password once more; the layer above the page does that by itself.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, type AnswerOf, type BodyOf } from '../../../web/api/client.ts';

export type Account = AnswerOf<'GET /accounts'>['items'][number];
export type WithPassword = AnswerOf<'POST /accounts'>;
type StaffRole = BodyOf<'POST /accounts'>['roles'][number];

/** The roles that an account may be given; a partner (the regional nurse) has a door of its own. */
export const staffRoles: StaffRole[] = [
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
];

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => ask('GET /accounts', { signal }),
});
export const teamsQuery = queryOptions({ queryKey: ['teams'], queryFn: ({ signal }) => ask('GET /teams', { signal }) });

export type AccountForm = { login: string; name: string; mail: string; roles: StaffRole[]; teamIds: string[]; active: boolean };

export function useSaveAccount(account: Account | null, onDone: (made: WithPassword | null) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ login, name, mail, roles, teamIds, active }: AccountForm): Promise<WithPassword | null> => {
      const body = { name, mail: mail.trim() === '' ? null : mail.trim(), roles, teamIds };
      if (!account) return ask('POST /accounts', { body: { login, ...body } });
      await ask('PATCH /accounts/{accountId}', { path: { accountId: account.id }, body: { ...body, active }, version: account.version });
      return null;
    },
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['accounts'] }),
    meta: { handlesErrors: true },
  });
}

export function useReset(account: Account, onDone: (made: WithPassword) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask('POST /accounts/{accountId}/reset', { path: { accountId: account.id } }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['accounts'] }),
  });
}
