// Emergencies as the server gives them: the own one in a file, and the list of who reviews.
import { queryOptions } from '@tanstack/react-query';
import { ask, type AnswerOf } from '../api/client.ts';

export type ReviewState = 'open' | 'reviewed';
export type Opened = AnswerOf<'GET /break-glass'>['items'][number];

/** In the order in which they are offered. */
export const categories = ['danger', 'urgentHelp', 'replacement', 'other'] as const;
export type Category = (typeof categories)[number];
/** As the server holds it. */
export const shortestReason = 20;
export const shortestRemark = 10;

export const emergenciesQuery = (state: ReviewState) =>
  queryOptions({
    queryKey: ['break-glass', state],
    queryFn: async ({ signal }) => (await ask('GET /break-glass', { query: { state }, signal })).items,
  });

export const ownEmergencyQuery = (householdId: string) =>
  queryOptions({
    queryKey: ['household', householdId, 'emergency'],
    queryFn: async ({ signal }) => (await ask('GET /households/{householdId}/break-glass', { path: { householdId }, signal })).opened,
  });
