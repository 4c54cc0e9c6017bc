// The rights that the rules know, with their texts: title, short, papers, what to do. From the server, so that local rights are in it too.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../call.ts';
import { useLanguage } from '../language.tsx';

export type Sheet = {
  authority: { name: string; level: string; url?: string };
  procedure: 'automatic' | 'application' | 'both';
  where: string;
  how: string;
  papers: { what: string; forWhom: string | null; fromRegister: boolean }[];
  cost: string | null;
  term: { days: number; source: string } | null;
  appeal: { days: number; where: string; source: string } | null;
};

export type CatalogueRight = {
  right: string;
  title: string;
  short: string | null;
  papers: string[];
  apply: string | null;
  next: string | null;
  perPerson?: boolean;
  sheet?: Sheet | null;
};

export const catalogueQuery = (language: string) =>
  queryOptions({
    queryKey: ['rights', 'catalogue', language],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await get<{ items: CatalogueRight[] }>(`/rights?lang=${language}`, signal)).items,
  });

/** Titles by code while the catalogue is there; the code itself until then. */
export function useRightTitle(): (right: string) => string {
  const language = useLanguage();
  const rights = useQuery(catalogueQuery(language)).data;
  return (right) => rights?.find((entry) => entry.right === right)?.title ?? right;
}
