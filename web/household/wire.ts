// What the screens of a household read from the server. Shapes of the API; amounts in cents, days YYYY-MM-DD, unknown is null.
import type { Outcome, SourceKind } from '../ui/marks.tsx';
import type { RightResult, Step } from './outcome.ts';

export type Name = { given: string; family: string };
export type Ref = { id: string; name: string };

export type Member = {
  /** The membership: from one day to another. */
  id: string;
  personId: string;
  role: string;
  name: Name;
  birthDate: string | null;
  age: number | null;
  from: string;
  until: string | null;
  version: number;
};
export type Address = {
  id: string;
  kind: string;
  street: string;
  number: string;
  box: string | null;
  postalCode: string;
  city: string;
  from: string;
  until: string | null;
};
export type Phone = { id: string; number: string; label: string | null };
export type Consent = {
  id: string;
  purpose: string;
  givenOn: string;
  until: string | null;
  withdrawnOn: string | null;
  language: string;
  personId: string;
};

export type Household = {
  id: string;
  version: number;
  isAnonymous: boolean;
  pseudonym: string | null;
  members: Member[];
  addresses: Address[];
  language: string | null;
  needsInterpreter: boolean | null;
  phones: Phone[];
  safety: { flag: string; note: string | null } | null;
  isShielded: boolean;
  worker: Ref | null;
  team: Ref | null;
  consents: Consent[];
  /** The file that took this one over when its only person proved to be somebody known. */
  absorbedInto?: string | null;
};

export type Source = { kind: SourceKind; detail: string | null };
export type Fact = {
  id: string;
  pointer: string;
  personId: string | null;
  predicate: string;
  itemId: string | null;
  value: unknown;
  source: Source;
  since: string | null;
  until: string | null;
  notedBy: Ref;
  notedAt: string;
  retractedAt?: string | null;
  differs?: { id: string; value: unknown; source: Source; notedAt: string }[];
};

export type NewFact = {
  personId: string | null;
  predicate: string;
  itemId?: string | null;
  value: unknown;
  source: Source;
  since?: string | null;
};

export type QuestionKind = 'flag' | 'cents' | 'date' | 'enum' | 'integer' | 'number' | 'list' | 'text';
export type Question = {
  pointer: string;
  personId: string | null;
  predicate: string;
  label: string;
  kind: QuestionKind;
  options?: string[];
  stake: { cents: number; per: string } | null;
  decides: string[];
};

export type FullResult = RightResult & {
  outcome: string;
  leaning: 'likely' | 'unlikely' | null;
  law: string | null;
  steps: Step[];
  next: string;
  outcomeGroup: Outcome;
  confidence?: { sure: boolean; lastKnownOn: string | null } | null;
};
export type Sums = { perMonthCents: number; perYearCents: number; onceCents: number; withoutAmount: number; open: number };
export type RightsAnswer = { on: string; catalogue: string; results: FullResult[]; questions: Question[]; sums: Sums };

/** A person as a search or the duplicate check shows one. `reason`: codes of the server. */
export type FoundPerson = {
  personId: string;
  householdId: string | null;
  name: Name;
  birthDate: string | null;
  reason: string[];
  score: number;
  safetyFlag: string | null;
};
