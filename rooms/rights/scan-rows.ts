// The lines of the CSV of a scan (contract): household,right,person,outcome,cents,per,missing.
import type { Household, Outcome, RightCode } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { versionOn } from '../../rules/engine/compile.ts';
import { type Found, evaluate } from '../../rules/engine/evaluate.ts';
import { type Stream, noResult, outcomeOf } from '../../rules/batch/index.ts';
import { shippedRules } from '../../rules/rights/all.ts';

export const header = 'household,right,person,outcome,cents,per,missing\n';
export type Asked = { rights?: readonly RightCode[] | undefined; outcomes?: readonly Outcome[] | undefined };
type People = Pick<Household, 'persons'>;

/** A value of the CSV (RFC 4180): quoted where it holds a comma, a quote or the end of a line. */
export const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Household by household: what the columns must give to the byte. */
export function rowsOfOne(household: Household, on: string, id: string, asked: Asked, rules: RuleSet = shippedRules): string {
  return rowsOfFound(evaluate(versionOn(rules, on), household, asked.rights, false), household, field(id), asked);
}

function rowsOfFound(found: readonly Found[], household: People, id: string, { outcomes }: Asked): string {
  let rows = '';
  for (const one of found) {
    if (outcomes && !outcomes.includes(one.outcome)) continue;
    const { right } = one.compiled;
    const person = one.person < 0 ? '' : field(household.persons[one.person]?.id ?? '');
    const amount = one.cents === null ? ',' : `${one.cents},${right.amount?.per ?? ''}`;
    rows += `${id},${right.code},${person},${one.outcome},${amount},${one.missing.join(' ')}\n`;
  }
  return rows;
}

type Ready = { id: string; household: People };

/** The rows of all households of a segment, in their order; `ready[h]` is household h. */
export function rowsOfSegment(stream: Stream, ready: readonly Ready[], asked: Asked): string[] {
  const { outcomes, cents, found } = stream.compute();
  const { offsets } = stream.segment.arrays;
  // What follows the person, for each outcome, where no amount stands; null where the outcome was not asked for.
  const rights = stream.computer.rights.map(({ code, ofPerson, compiled }, at) => ({
    ofPerson,
    before: `,${code},`,
    codes: outcomes[at] ?? new Uint8Array(0),
    amounts: cents[at] ?? null,
    ends: Array.from({ length: noResult + 1 }, (_, number) => {
      const outcome = outcomeOf(number);
      return number === noResult || (asked.outcomes && !asked.outcomes.includes(outcome)) ? null : `,${outcome},`;
    }),
    per: compiled.right.amount?.per ?? '',
  }));
  return ready.map(({ id, household }, h) => {
    const open = found.get(h);
    if (open) return rowsOfFound(open, household, field(id), asked);
    const { persons } = household;
    const ids = persons.length === 1 ? [field(persons[0]?.id ?? '')] : persons.map((one) => field(one.id));
    const first = offsets[h] ?? 0;
    const start = field(id);
    let rows = '';
    for (const { ofPerson, before, codes, amounts, ends, per } of rights) {
      const count = ofPerson ? ids.length : 1;
      const from = ofPerson ? first : h;
      for (let i = 0; i < count; i++) {
        const end = ends[codes[from + i] ?? noResult] ?? null;
        if (end === null) continue;
        const amount = amounts === null ? Number.NaN : (amounts[from + i] ?? Number.NaN);
        rows += start + before + (ofPerson ? (ids[i] ?? '') : '') + end + (amount === amount ? `${amount},${per},\n` : ',,\n');
      }
    }
    return rows;
  });
}
