// Facts of a household as the dossier shows them: by group, one line a fact, what is not known but would decide something among them. Pure.
import type { Fact, Member, Question } from '../../../web/household/wire.ts';

export type FactEntry = { key: string; predicate: string; personId: string | null; itemId: string | null; fact: Fact | null };
export type FactGroup = { key: GroupKey; entries: FactEntry[] };

export const groupKeys = ['income', 'family', 'housing', 'energy', 'status', 'health', 'help', 'other'] as const;
export type GroupKey = (typeof groupKeys)[number];

// First path segment -> group; the longest key that fits wins.
const groupOf: Record<string, GroupKey> = {
  incomes: 'income',
  savings: 'income',
  properties: 'income',
  householdTaxableIncomePreviousYear: 'income',
  maintenancePaid: 'income',
  birthDate: 'family',
  pregnant: 'family',
  placed: 'family',
  childBenefitPaid: 'family',
  parents: 'family',
  partnerOf: 'family',
  married: 'family',
  emancipatedByMarriage: 'family',
  informalCare: 'family',
  dwelling: 'housing',
  homeless: 'housing',
  municipality: 'housing',
  hadInstallationPremium: 'housing',
  energy: 'energy',
  nationality: 'status',
  residence: 'status',
  livesInBelgium: 'status',
  work: 'status',
  student: 'status',
  health: 'health',
  debtHelp: 'help',
  receives: 'help',
  monthsOnLeefloon: 'help',
};

/** Who is whose parent, partner or carer: said by the household itself, not by an id in a list of facts. */
const isLink = (predicate: string): boolean => ['parents', 'partnerOf', 'informalCare/for'].includes(predicate);

export function groupOfPredicate(predicate: string): GroupKey {
  return groupOf[predicate.split('/')[0] ?? ''] ?? 'other';
}

/** Known facts and the unknown ones that still decide a right. A fact and its question are never both there. */
export function factGroups(facts: Fact[], questions: Question[], members: Pick<Member, 'personId'>[]): FactGroup[] {
  const known = facts.filter((fact) => !fact.retractedAt && !isLink(fact.predicate)).map((fact) => entryOf(fact));
  const taken = new Set(known.map((entry) => `${entry.personId ?? ''}/${entry.predicate}`));
  const unknown = questions
    .filter((question) => !taken.has(`${question.personId ?? ''}/${question.predicate}`))
    .map((question) => ({
      key: `?${question.pointer}`,
      predicate: question.predicate,
      personId: question.personId,
      itemId: null,
      fact: null,
    }));
  const order = new Map(members.map((member, index) => [member.personId, index]));
  const rank = (entry: FactEntry) => (entry.personId === null ? -1 : (order.get(entry.personId) ?? 99));
  const all = [...known, ...unknown];
  return groupKeys
    .map((key) => ({
      key,
      entries: all.filter((entry) => groupOfPredicate(entry.predicate) === key).toSorted((a, b) => rank(a) - rank(b)),
    }))
    .filter((group) => group.entries.length > 0);
}

function entryOf(fact: Fact): FactEntry {
  return { key: fact.id, predicate: fact.predicate, personId: fact.personId, itemId: fact.itemId ?? null, fact };
}

/** "Geen inkomen" of a child of two is known and counts, but is no news: it stands behind "toon alle feiten". Of the reference person everything is shown. */
export function isQuiet(fact: Pick<Fact, 'personId' | 'value' | 'differs'>, referenceId: string | null): boolean {
  if (fact.personId === null || fact.personId === referenceId || (fact.differs?.length ?? 0) > 0) return false;
  return fact.value === 0 || fact.value === false || (Array.isArray(fact.value) && fact.value.length === 0);
}
