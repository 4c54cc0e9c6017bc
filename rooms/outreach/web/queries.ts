// What these screens ask of the server.
import { queryOptions } from '@tanstack/react-query';
import { get } from '../../../web/call.ts';
import type {
  Entry,
  EntryPage,
  Export,
  Grounds,
  Method,
  MethodUse,
  Moment,
  MomentCounts,
  Mro,
  MroCounts,
  OutreachCounts,
  OutreachList,
  Run,
  RunCounts,
  Sent,
} from './wire.ts';

type List<Item> = { items: Item[] };
const pageSize = 200;

export const scansQuery = queryOptions({
  queryKey: ['scans'],
  queryFn: async ({ signal }) => (await get<List<Run>>('/scans', signal)).items,
  // a run that goes on is watched; one that stands still is not
  refetchInterval: ({ state }) => (state.data?.some((run) => run.state === 'running' || run.state === 'cutOff') ? 1000 : false),
});

export const scanQuery = (runId: string, language: string) =>
  queryOptions({
    queryKey: ['scans', runId, language],
    queryFn: ({ signal }) => get<RunCounts>(`/scans/${runId}?lang=${language}`, signal),
  });

export const listsQuery = queryOptions({
  queryKey: ['outreach', 'lists'],
  queryFn: async ({ signal }) => (await get<List<OutreachList>>('/outreach/lists', signal)).items,
});

export const listQuery = (listId: string) =>
  queryOptions({
    queryKey: ['outreach', 'lists', listId],
    queryFn: ({ signal }) => get<OutreachList>(`/outreach/lists/${listId}`, signal),
  });

/** The whole list, page by page: search and filter work on what is on the screen. */
export const entriesQuery = (listId: string, language: string) =>
  queryOptions({
    queryKey: ['outreach', 'entries', listId, language],
    queryFn: async ({ signal }) => {
      const items: Entry[] = [];
      for (let offset = 0; ; offset += pageSize) {
        const page = await get<EntryPage>(`/outreach/lists/${listId}/entries?lang=${language}&limit=${pageSize}&offset=${offset}`, signal);
        items.push(...page.items);
        if (page.items.length < pageSize) return items;
      }
    },
  });

export const exportsQuery = (listId: string) =>
  queryOptions({
    queryKey: ['outreach', 'exports', listId],
    queryFn: async ({ signal }) => (await get<List<Export>>(`/outreach/lists/${listId}/exports`, signal)).items,
  });

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: async ({ signal }) => (await get<List<{ id: string; name: string; active: boolean }>>('/teams', signal)).items,
});

export const momentsQuery = (language: string) =>
  queryOptions({
    queryKey: ['key-moments', language],
    queryFn: async ({ signal }) => (await get<List<Moment>>(`/key-moments?lang=${language}`, signal)).items,
  });

const span = (from: string | null, until: string | null, language: string): string => {
  const search = new URLSearchParams({ lang: language });
  if (from) search.set('from', from);
  if (until) search.set('until', until);
  return search.toString();
};
export const momentCountsQuery = (from: string | null, until: string | null, language: string) =>
  queryOptions({
    queryKey: ['key-moments', 'counts', from, until, language],
    queryFn: ({ signal }) => get<MomentCounts>(`/key-moments/counts?${span(from, until, language)}`, signal),
  });
export const outreachCountsQuery = (from: string | null, until: string | null, language: string) =>
  queryOptions({
    queryKey: ['outreach', 'counts', from, until, language],
    queryFn: ({ signal }) => get<OutreachCounts>(`/outreach/counts?${span(from, until, language)}`, signal),
  });
export const mroCountsQuery = (from: string | null, until: string | null, language: string) =>
  queryOptions({
    queryKey: ['mro', 'counts', from, until, language],
    queryFn: ({ signal }) => get<MroCounts>(`/mro/counts?${span(from, until, language)}`, signal),
  });

export const groundsQuery = (householdId: string) =>
  queryOptions({
    queryKey: ['household', householdId, 'mro', 'grounds'],
    queryFn: ({ signal }) => get<Grounds>(`/households/${householdId}/mro/grounds`, signal),
  });
export const methodsQuery = queryOptions({
  queryKey: ['mro', 'methods'],
  queryFn: async ({ signal }) => (await get<List<Method>>('/mro/methods', signal)).items,
});
export const methodUsesQuery = queryOptions({
  queryKey: ['mro', 'methods', 'uses'],
  queryFn: async ({ signal }) => (await get<List<MethodUse>>('/mro/methods/uses', signal)).items,
});
export const referralsQuery = queryOptions({
  queryKey: ['referrals'],
  queryFn: async ({ signal }) => (await get<List<Sent>>('/referrals', signal)).items,
});
export const waitingReferralsQuery = queryOptions({
  queryKey: ['mro', 'referrals'],
  queryFn: async ({ signal }) => (await get<List<Sent>>('/mro/referrals', signal)).items,
});

export const mroQuery = (householdId: string) =>
  queryOptions({
    queryKey: ['household', householdId, 'mro'],
    queryFn: async ({ signal }) => (await get<List<Mro>>(`/households/${householdId}/mro`, signal)).items,
  });
