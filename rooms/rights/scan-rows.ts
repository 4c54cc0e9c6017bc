// The lines of the CSV of a scan (contract): household,right,person,outcome,cents,per,missing.
import { asText } from '../../kernel/csv.ts';
import type { Household, Outcome, RightCode } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { versionOn } from '../../rules/engine/compile.ts';
import { type Found, evaluate } from '../../rules/engine/evaluate.ts';
import { outcomeOf } from '../../rules/batch/compute.ts';
import { noResult } from '../../rules/batch/result.ts';
import type { Stream } from '../../rules/batch/stream.ts';
import { shippedRules } from '../../rules/rights/all.ts';

export const header = 'household,right,person,outcome,cents,per,missing\n';
export type Asked = { rights?: readonly RightCode[] | undefined; outcomes?: readonly Outcome[] | undefined };

/** A value of the CSV (RFC 4180): quoted where it holds a comma, a quote or the end of a line. An id that a spreadsheet would compute gets an apostrophe. */
export function field(text: string): string {
  const safe = asText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Household by household: what the columns must give to the byte. */
export function rowsOfOne(household: Household, on: string, id: string, asked: Asked, rules: RuleSet = shippedRules): string {
  const found = evaluate(versionOn(rules, on), household, asked.rights, false);
  return rowsOfFound(
    found,
    household.persons.map((one) => field(one.id)),
    field(id),
    asked,
  );
}

function rowsOfFound(found: readonly Found[], persons: readonly string[], id: string, { outcomes }: Asked): string {
  let rows = '';
  for (const one of found) {
    if (outcomes && !outcomes.includes(one.outcome)) continue;
    const { right } = one.compiled;
    const person = one.person < 0 ? '' : (persons[one.person] ?? '');
    const amount = one.cents === null ? ',' : `${one.cents},${right.amount?.per ?? ''}`;
    rows += `${id},${right.code},${person},${one.outcome},${amount},${one.missing.join(' ')}\n`;
  }
  return rows;
}

/** What the CSV says of a household: its id and those of its persons, ready to be written. The rest of it is gone by then. */
export type Ready = { id: string; persons: readonly string[] };

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
  return ready.map(({ id, persons }, h) => {
    const open = found.get(h);
    const first = offsets[h] ?? 0;
    let rows = '';
    for (const [at, { ofPerson, before, codes, amounts, ends, per }] of rights.entries()) {
      const told = open?.[at];
      if (told) {
        rows += rowsOfFound(told, persons, id, asked);
        continue;
      }
      const count = ofPerson ? persons.length : 1;
      const from = ofPerson ? first : h;
      for (let i = 0; i < count; i++) {
        const end = ends[codes[from + i] ?? noResult] ?? null;
        if (end === null) continue;
        const amount = amounts === null ? Number.NaN : (amounts[from + i] ?? Number.NaN);
        rows += id + before + (ofPerson ? (persons[i] ?? '') : '') + end + (amount === amount ? `${amount},${per},\n` : ',,\n');
      }
    }
    return rows;
  });
}
