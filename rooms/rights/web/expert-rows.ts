// Rows of the page with all facts: every fact that is known or that a right still lacks, the household first, then each person. Pure.
import { pointerParts, rankOf } from '../../../web/household/vocabulary.ts';
import type { Fact, Member, RightsAnswer } from '../../../web/household/wire.ts';

export type ExpertRow = { pointer: string; predicate: string; personId: string | null; facts: Fact[] };
export type ExpertBlock = { personId: string | null; name: string | null; rows: ExpertRow[] };

/** Who is whose parent, partner or carer stands with the members of the household; here it would be an id. */
const isLink = (predicate: string): boolean => ['parents', 'partnerOf', 'informalCare/for'].includes(predicate);

export function expertRows(
  answer: Pick<RightsAnswer, 'results' | 'questions'>,
  facts: Fact[],
  members: Pick<Member, 'personId' | 'name'>[],
): ExpertBlock[] {
  const rows = new Map<string, ExpertRow>();
  const add = (personId: string | null, predicate: string, fact: Fact | null) => {
    const pointer = `${personId ?? ''}/${predicate}`;
    const row = rows.get(pointer) ?? { pointer, predicate, personId, facts: [] };
    if (fact) row.facts.push(fact);
    rows.set(pointer, row);
  };
  for (const fact of facts) if (!fact.retractedAt && !isLink(fact.predicate)) add(fact.personId, fact.predicate, fact);
  for (const question of answer.questions) add(question.personId, question.predicate, null);
  for (const pointer of answer.results.flatMap((result) => result.missing)) {
    const { personId, predicate } = pointerParts(pointer);
    if (personId === null || members.some((member) => member.personId === personId)) add(personId, predicate, null);
  }
  const ofPerson = (personId: string | null) =>
    [...rows.values()].filter((row) => row.personId === personId).toSorted((a, b) => rankOf(a.predicate) - rankOf(b.predicate));
  const blocks: ExpertBlock[] = [
    { personId: null, name: null, rows: ofPerson(null) },
    ...members.map((member) => ({
      personId: member.personId,
      name: member.name.given || member.name.family || null,
      rows: ofPerson(member.personId),
    })),
  ];
  return blocks.filter((block) => block.rows.length > 0);
}
