// Accounts and teams as the server gives them. A change of rights asks the password once more; the layer above the page does that by itself.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, patch, post } from '../../../web/call.ts';

export type Account = {
  id: string;
  version: number;
  login: string;
  name: string;
  mail: string | null;
  language: string;
  roles: string[];
  teams: { id: string; name: string }[];
  personId: string | null;
  active: boolean;
  totp: boolean;
  passwordChangedAt: string | null;
  lastSeenAt: string | null;
};
export type Team = { id: string; name: string; active: boolean };
export type WithPassword = { account: Account; temporaryPassword: string };

/** The roles that a person who works here may be given. */
export const staffRoles = [
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
];

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => get<{ items: Account[] }>('/accounts', signal),
});
export const teamsQuery = queryOptions({ queryKey: ['teams'], queryFn: ({ signal }) => get<{ items: Team[] }>('/teams', signal) });

export type AccountForm = { login: string; name: string; mail: string; roles: string[]; teamIds: string[]; active: boolean };

export function useSaveAccount(account: Account | null, onDone: (made: WithPassword | null) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ login, name, mail, roles, teamIds, active }: AccountForm): Promise<WithPassword | null> => {
      const body = { name, mail: mail.trim() === '' ? null : mail.trim(), roles, teamIds };
      if (!account) return post<WithPassword>('/accounts', { login, ...body });
      await patch(`/accounts/${account.id}`, { ...body, active }, account.version);
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
    mutationFn: () => post<WithPassword>(`/accounts/${account.id}/reset`),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['accounts'] }),
  });
}
