// What these screens read from the server, as the server declares it.
import type { AnswerOf } from '../../../web/api/client.ts';

export type Run = AnswerOf<'GET /scans'>['items'][number];
export type RunCounts = AnswerOf<'GET /scans/{runId}'>;
export type OutreachList = AnswerOf<'GET /outreach/lists'>['items'][number];
export type EntryPage = AnswerOf<'GET /outreach/lists/{listId}/entries'>;
export type Entry = EntryPage['items'][number];
export type OutreachCounts = AnswerOf<'GET /outreach/counts'>;
export type Export = AnswerOf<'GET /outreach/lists/{listId}/exports'>['items'][number];
export type Moment = AnswerOf<'GET /key-moments'>['items'][number];
export type MomentCounts = AnswerOf<'GET /key-moments/counts'>;
export type Mro = AnswerOf<'GET /households/{householdId}/mro'>['items'][number];
export type MroCounts = AnswerOf<'GET /mro/counts'>;
export type Grounds = AnswerOf<'GET /households/{householdId}/mro/grounds'>;
export type Method = AnswerOf<'GET /mro/methods'>['items'][number];
export type MethodUse = AnswerOf<'GET /mro/methods/uses'>['items'][number];
export type Sent = AnswerOf<'GET /referrals'>['items'][number];
