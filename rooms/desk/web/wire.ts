// What the screens of the desk read from the server.
import type { Ref } from '../../../web/household/wire.ts';

export const domains = ['income', 'housing', 'energy', 'health', 'family', 'work', 'language', 'debts', 'leisure', 'network'] as const;
export type Domain = (typeof domains)[number];
export const channels = ['visit', 'phone', 'mail', 'outreach', 'partner'] as const;
export type Channel = (typeof channels)[number];

export type DomainNote = {
  domain: Domain;
  text: string;
  strength: string | null;
  worry: string | null;
  wish: string | null;
  discussed: boolean;
  version: number;
};
export type Interpreter = {
  language: string;
  mode: string;
  name: string | null;
  startedAt: string;
  endedAt: string | null;
  minutes: number | null;
};
export type Closure = { outcome: string; rightsCheck: string; reason: string | null; closedAt: string };

export type ContactLine = {
  id: string;
  channel: Channel;
  openedAt: string;
  question: string;
  themes: string[];
  who: string | null;
  householdId: string;
  worker: Ref | null;
  closedAt: string | null;
};
export type Contact = ContactLine & {
  version: number;
  isAnonymous: boolean;
  productAsked: string | null;
  isFamilyQuestion: boolean;
  interpreterMinutes: number;
  notes: DomainNote[];
  interpreter: Interpreter | null;
  closure: Closure | null;
};

export type NoteText = { text: string; strength: string; worry: string; wish: string };
export const emptyNote: NoteText = { text: '', strength: '', worry: '', wish: '' };
