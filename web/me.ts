// Who am I and what may I do. The screens ask `useCan('person.read')`; the server decides again on every call.
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { call } from './call.ts';
import { languageStore } from './language.tsx';
import { languageOf } from './i18n.ts';
import { setSingleKeys } from './hotkeys.ts';
import { csrfToken } from './login.ts';
import { todayStore } from './today.ts';

export type Me = {
  account: {
    id: string;
    login: string;
    name: string;
    roles: string[];
    teams: { id: string; name: string }[];
    language: string;
    shortcuts: boolean;
    totp: boolean;
    mustChangePassword: boolean;
  };
  tenant: { id: number; name: string; municipality: string };
  csrf: string;
  today: string;
};

export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  queryFn: async ({ signal }) => welcome(await call<Me>('GET', '/me', { signal, isAnonymous: true })),
});

export const canQuery = queryOptions({
  queryKey: ['me', 'can'],
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  queryFn: async ({ signal }) => new Set((await call<{ actions: string[] }>('GET', '/me/can', { signal, isAnonymous: true })).actions),
});

/** Takes over the CSRF token and the language of the account. */
export function welcome(me: Me): Me {
  csrfToken.set(me.csrf);
  todayStore.set(me.today);
  setSingleKeys(me.account.shortcuts);
  if (me.account.language && !wasChosenHere()) languageStore.set(languageOf(me.account.language));
  return me;
}

function wasChosenHere(): boolean {
  try {
    return localStorage.getItem('hoeksteen.language') !== null;
  } catch {
    return false;
  }
}

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

export function useCan(): (action: string) => boolean {
  const actions = useSuspenseQuery(canQuery).data;
  return (action) => actions.has(action);
}
