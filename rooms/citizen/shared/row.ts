// One text in the six languages. In the page of one language the build keeps that language and Dutch.
import type { Lang } from '../../../rules/contract.ts';

export type Row = Record<Lang, string>;
export type Rows = Record<string, Row>;

export const row = (nl: string, fr: string, en: string, tr: string, ar: string, uk: string): Row => ({ nl, fr, en, tr, ar, uk });
