// What the catalogue reads from the server, and what changes it. A release asks the password once more; the layer above the page does that by itself.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, type AnswerOf, type BodyOf } from '../../../web/api/client.ts';

export type StaffLang = 'nl' | 'fr' | 'en';
export type RightLine = AnswerOf<'GET /catalogue/rights'>['items'][number];
export type Figure = RightLine['figures'][number];
export type Rule = AnswerOf<'GET /catalogue/rules'>['items'][number];
export type RuleBody = BodyOf<'POST /catalogue/rules'>;
export type Amount = AnswerOf<'GET /catalogue/amounts'>['items'][number];
export type AmountBody = BodyOf<'POST /catalogue/amounts'>;
export type TableLine = AnswerOf<'GET /catalogue/tables'>['items'][number];
export type DraftFault = Rule['faults'][number];
export type Impact = AnswerOf<'POST /catalogue/impact'>;
export type LawChange = AnswerOf<'GET /watch'>['items'][number];
export type Chosen = { rules?: string[]; amounts?: string[] };

/** The screens are in three languages; anybody else reads Dutch. */
export const staffLang = (language: string): StaffLang => (language === 'fr' || language === 'en' ? language : 'nl');

export const rightsQuery = (on: string | null, language: string) =>
  queryOptions({
    queryKey: ['catalogue', 'rights', on, staffLang(language)],
    queryFn: ({ signal }) => ask('GET /catalogue/rights', { query: { ...(on && { on }), lang: staffLang(language) }, signal }),
  });
export const rulesQuery = (language: string) =>
  queryOptions({
    queryKey: ['catalogue', 'rules', staffLang(language)],
    queryFn: ({ signal }) => ask('GET /catalogue/rules', { query: { lang: staffLang(language) }, signal }),
  });
export const ruleQuery = (ruleId: string) =>
  queryOptions({
    queryKey: ['catalogue', 'rule', ruleId],
    queryFn: ({ signal }) => ask('GET /catalogue/rules/{ruleId}', { path: { ruleId }, signal }),
  });
export const amountsQuery = queryOptions({
  queryKey: ['catalogue', 'amounts'],
  queryFn: ({ signal }) => ask('GET /catalogue/amounts', { signal }),
});
export const tablesQuery = (language: string) =>
  queryOptions({
    queryKey: ['catalogue', 'tables', staffLang(language)],
    queryFn: ({ signal }) => ask('GET /catalogue/tables', { query: { lang: staffLang(language) }, signal }),
  });
export const watchQuery = (language: string) =>
  queryOptions({
    queryKey: ['watch', staffLang(language)],
    queryFn: ({ signal }) => ask('GET /watch', { query: { lang: staffLang(language) }, signal }),
  });
export type WatchFigure = AnswerOf<'GET /watch/figures'>['items'][number];
export const watchFiguresQuery = (from: string | null, until: string | null, language: string) =>
  queryOptions({
    queryKey: ['watch', 'figures', from, until, staffLang(language)],
    queryFn: ({ signal }) =>
      ask('GET /watch/figures', { query: { ...(from && { from }), ...(until && { until }), lang: staffLang(language) }, signal }),
  });
export const checkersQuery = queryOptions({
  queryKey: ['watch', 'checkers'],
  queryFn: ({ signal }) => ask('GET /watch/checkers', { signal }),
});

/** Faults while somebody types: asked again for each text, kept for none. */
export const ruleFaultsQuery = (body: RuleBody) =>
  queryOptions({
    queryKey: ['catalogue', 'faults', 'rule', body],
    queryFn: ({ signal }) => ask('POST /catalogue/rules/faults', { body, signal, isReading: true }),
    gcTime: 0,
  });
export const amountFaultsQuery = (body: AmountBody) =>
  queryOptions({
    queryKey: ['catalogue', 'faults', 'amount', body],
    queryFn: ({ signal }) => ask('POST /catalogue/amounts/faults', { body, signal, isReading: true }),
    gcTime: 0,
  });
export const impactQuery = (chosen: Chosen, language: string) =>
  queryOptions({
    queryKey: ['catalogue', 'impact', chosen, staffLang(language)],
    queryFn: ({ signal }) => ask('POST /catalogue/impact', { body: chosen, query: { lang: staffLang(language) }, signal, isReading: true }),
    gcTime: 0,
  });

/** Any change of the catalogue makes what was read of it old, and of every check. */
export function useCatalogueChange<Given, Answer>(change: (given: Given) => Promise<Answer>, onDone: (answer: Answer) => void = () => {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: onDone,
    onSettled: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => ['catalogue', 'watch', 'rights', 'my-day'].includes(String(queryKey[0])) }),
    meta: { handlesErrors: true },
  });
}
