// The code that a citizen carries: comes back whole, and says what is wrong with it: expired, cut off, of another version, not ours. It loses nothing and never throws.
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoHouseholds } from '../../demo/households.ts';
import { householdFacts } from '../../demo/facts.ts';
import type { Household } from '../../rules/contract.ts';
import { expiresOn, opened, sealed } from './shared/code.ts';

const deflate = promisify(deflateRaw) as (bytes: Uint8Array) => Promise<Uint8Array>;
const inflate = promisify(inflateRaw) as (bytes: Uint8Array) => Promise<Uint8Array>;
const rules = 'ab01cd23ef';
const household: Household = {
  persons: [
    { id: 'reference1', role: 'reference', birthDate: '1990-05-12', savings: 0, incomes: [{ kind: 'wage', net: 120_000, per: 'month' }] },
  ],
};
const made = async (of: Household, madeOn = '2026-09-15'): Promise<string[]> =>
  (await sealed({ household: of, madeOn, rules }, deflate)) ?? [];
const read = (text: string, on = '2026-09-20') => opened(text, on, inflate);

describe('a code', () => {
  it('carries the facts, the day and the rules', async () => {
    const parts = await made(household);
    expect(parts).toHaveLength(1);
    expect(await read(parts.join('\n'))).toEqual({ ok: true, carried: { household, madeOn: '2026-09-15', rules } });
  });
  it('fits in one drawing for nearly every household of the demo, in at most four for all', async () => {
    const counts = await Promise.all(
      demoHouseholds.map(
        async (one) => (await sealed({ household: householdFacts(one), madeOn: '2026-09-15', rules }, deflate))?.length ?? 0,
      ),
    );
    expect(counts.every((count) => count >= 1 && count <= 4)).toBe(true);
  });
  it('comes back whole in any order and with blank lines between', async () => {
    const large: Household = {
      persons: demoHouseholds.slice(0, 8).flatMap((one) =>
        householdFacts(one).persons.map((person, at) => ({
          ...person,
          role: at === 0 && one === demoHouseholds[0] ? 'reference' : 'other',
        })),
      ),
    };
    const parts = await made(large);
    expect(parts.length).toBeGreaterThan(1);
    const back = await read([...parts].toReversed().join('\r\n\n'));
    expect(back).toMatchObject({ ok: true, carried: { household: large } });
    expect(await read(parts.slice(1).join('\n'))).toEqual({ ok: false, fault: 'partMissing', has: parts.length - 1, of: parts.length });
  });
  it('that does not fit is not made', async () => {
    const persons = Array.from({ length: 60 }, (_, at) => ({
      id: `x${at * 7919}`,
      role: at === 0 ? ('reference' as const) : ('other' as const),
      birthDate: `19${10 + at}-0${1 + (at % 9)}-${10 + ((at * 7) % 18)}`,
      savings: (at * 7_919_317) % 9_999_999,
      householdTaxableIncomePreviousYear: (at * 104_729_111) % 99_999_999,
      residence: { since: `20${10 + (at % 14)}-0${1 + (at % 9)}-${10 + ((at * 11) % 18)}` },
      work: { since: `20${10 + ((at * 3) % 14)}-0${1 + ((at * 5) % 9)}-${10 + ((at * 13) % 18)}` },
      properties: [
        { use: 'let' as const, cadastralIncome: (at * 86_028_121) % 999_999, rentReceivedPerYear: (at * 49_979_687) % 9_999_999 },
      ],
      incomes: [
        { kind: 'wage' as const, net: (at * 15_485_863) % 999_999, per: 'month' as const },
        { kind: 'pension' as const, net: (at * 32_452_843) % 999_999, per: 'month' as const },
      ],
    }));
    expect(await sealed({ household: { persons }, madeOn: '2026-09-15', rules }, deflate)).toBeNull();
  });
  it('works for 30 days, and not before it was made', async () => {
    const [text = ''] = await made(household);
    expect(expiresOn('2026-09-15')).toBe('2026-10-15');
    expect(await read(text, '2026-10-15')).toMatchObject({ ok: true });
    expect(await read(text, '2026-10-16')).toEqual({ ok: false, fault: 'expired' });
    expect(await read(text, '2026-09-14')).toEqual({ ok: false, fault: 'notYet' });
  });
  it('of another version says so', async () => {
    const [text = ''] = await made(household);
    expect(await read(text.replace('HSK1:', 'HSK2:'))).toEqual({ ok: false, fault: 'otherVersion' });
  });
  it('cut off anywhere says so', async () => {
    const [text = ''] = await made(household);
    for (let length = 1; length < text.length; length++) {
      const answer = await read(text.slice(0, length));
      expect(answer.ok, `${length} of ${text.length}`).toBe(false);
    }
    expect(await read(text.slice(0, -4))).toEqual({ ok: false, fault: 'truncated' });
  });
  it('with one sign changed is refused', async () => {
    const [text = ''] = await made(household);
    for (let at = 9; at < text.length; at += 3) {
      const other = text[at] === 'A' ? 'B' : 'A';
      expect((await read(text.slice(0, at) + other + text.slice(at + 1))).ok, `sign ${at}`).toBe(false);
    }
  });
  it('never throws on what is no code', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.string().map((tail) => `HSK1:1/1:${tail.toUpperCase()}`),
        ),
        async (text) => !(await read(text)).ok,
      ),
      { numRuns: 500 },
    );
    expect(await read('')).toEqual({ ok: false, fault: 'empty' });
    expect(await read('https://example.org')).toEqual({ ok: false, fault: 'notOurs' });
  });
});
