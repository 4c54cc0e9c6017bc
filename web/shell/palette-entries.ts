// What the palette lists for what was typed: actions and pages at once from memory, persons from the server after a short rest.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { allowedActions, findActions, pageActions } from '../actions.ts';
import { post } from '../call.ts';
import { useText } from '../language.tsx';
import { useCan } from '../me.ts';
import { paths } from '../paths.ts';
import type { Action, ActionContext } from '../room.ts';
import { railItems } from '../rooms.ts';
import { useStore } from '../store.ts';
import type { IconName } from '../ui/icon.tsx';

export type Entry = {
  id: string;
  text: string;
  icon: IconName;
  keys?: string;
  isPerson?: boolean;
  birthDate?: string | null;
  note?: string;
  run: (context: ActionContext) => void;
};
export type EntryGroup = { key: 'persons' | 'actions' | 'pages'; entries: Entry[] };

export type PersonHit = {
  personId: string;
  householdId: string | null;
  name: { given: string; family: string };
  birthDate: string | null;
  reason?: string;
  safetyFlag?: boolean;
};

const restMs = 140;
const shownActions = 12;

export function usePaletteEntries(typed: string, isOpen: boolean): { groups: EntryGroup[]; isSearching: boolean; failed: boolean } {
  const t = useText();
  const can = useCan();
  const ofPage = useStore(pageActions);
  const asked = useRested(typed.trim(), restMs);
  const persons = useQuery({
    queryKey: ['persons', 'search', asked],
    enabled: isOpen && asked.length >= 2 && can('person.search'),
    staleTime: 10_000,
    gcTime: 30_000,
    // Personal data never stand in an address: a search is a POST.
    queryFn: ({ signal }) => post<{ items: PersonHit[] }>('/persons/search', searchBody(asked), { signal, isReading: true }),
  });
  const actions = listedActions(allowedActions(can, ofPage), typed, (action) => t(action.label));
  const pages = findPages(typed, can, t);
  const hits = typed.trim().length >= 2 ? (persons.data?.items ?? []).filter((hit) => hit.householdId !== null) : [];
  const groups: EntryGroup[] = [
    { key: 'persons', entries: hits.slice(0, 6).map(personEntry) },
    {
      key: 'actions',
      entries: actions.map((action) => actionEntry(action, t(action.label))),
    },
    { key: 'pages', entries: pages },
  ];
  return { groups: groups.filter((group) => group.entries.length > 0), isSearching: persons.isFetching, failed: persons.isError };
}

/** Without a word all of them, so that none is hidden; with words the first that fit. */
export function listedActions(actions: Action[], typed: string, textOf: (action: Action) => string): Action[] {
  return typed.trim() === '' ? actions : findActions(actions, typed, textOf).slice(0, shownActions);
}

/** A date is searched as a date, a number as a number, the rest as text. */
export function searchBody(asked: string): Record<string, string> {
  const date = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(asked);
  if (date) return { birthDate: `${date[3]}-${(date[2] ?? '').padStart(2, '0')}-${(date[1] ?? '').padStart(2, '0')}` };
  const digits = asked.normalize('NFKC').replace(/[\s./\p{Pd}]/gu, '');
  if (/^\d{11}$/.test(digits)) return { nationalNumber: digits };
  if (/^\+?\d{8,}$/.test(digits)) return { phone: digits };
  return { text: asked };
}

function personEntry(hit: PersonHit): Entry {
  const householdId = hit.householdId ?? '';
  return {
    id: `p-${hit.personId}`,
    text: `${hit.name.given} ${hit.name.family}`,
    icon: hit.safetyFlag ? 'shield' : 'person',
    isPerson: true,
    birthDate: hit.birthDate,
    run: ({ go }) => go(paths.household(householdId)),
  };
}

export function actionEntry(action: Action, text: string): Entry {
  return { id: `a-${action.id}`, text, icon: action.icon, keys: action.keys, run: action.run };
}

function findPages(typed: string, can: (action: string) => boolean, t: (key: string) => string): Entry[] {
  const pages = railItems
    .filter((item) => can(item.access))
    .map((item): Action => ({ id: item.key, label: item.label, icon: 'arrow', run: ({ go }) => go(item.to) }));
  return findActions(pages, typed, (page) => t(page.label)).map((page) => ({ ...actionEntry(page, t(page.label)), id: `g-${page.id}` }));
}

/** The value once it has not changed for a while. */
function useRested(value: string, ms: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
