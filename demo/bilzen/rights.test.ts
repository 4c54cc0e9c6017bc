// Every right over the synthetic municipality on days since 2020: no right may be everybody's or nobody's, no amount negative or broken, and nothing may be left to ask
// where every fact is known. A rule that is written the wrong way round shows here first.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, RightCode } from '../../rules/contract.ts';
import { Columns, scan } from '../../rules/batch/columns.ts';
import { changeDays, versionOn } from '../../rules/engine/compile.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { bilzen } from './municipality.ts';
import { isLong } from '../../test/harness/long.ts';

const days = ['2020-03-15', '2021-02-18', '2022-12-15', '2023-12-15', '2025-02-18', '2026-03-15'];

/** Nobody can have these on these days, and why. */
const nobody: { right: RightCode; until: string; why: string }[] = [
  { right: 'mantelzorgpremie', until: '2020-03-31', why: 'Bilzen had no carer premium from 2016 to March 2020' },
];

type Seen = { outcomes: Map<Outcome, number>; asked: Set<string>; broken: number[] };

function lookAt(on: string, households = 13_525): Map<RightCode, Seen> {
  const columns = new Columns(shippedRules, on);
  for (const { household } of bilzen({ households, seed: 73_006, on, unknown: 0 })) columns.add(household.id ?? '', household);
  const seen = new Map<RightCode, Seen>();
  scan(columns, {}, ({ right, outcome, cents, missing }) => {
    let one = seen.get(right);
    if (!one) seen.set(right, (one = { outcomes: new Map(), asked: new Set(), broken: [] }));
    one.outcomes.set(outcome, (one.outcomes.get(outcome) ?? 0) + 1);
    for (const pointer of missing) one.asked.add(pointer);
    if (cents !== null && (!Number.isInteger(cents) || cents < 0)) one.broken.push(cents);
  });
  return seen;
}

describe.each(days)('on %s', (on) => {
  let seen: Map<RightCode, Seen>;
  beforeAll(() => {
    seen = lookAt(on);
  });
  const inForce = versionOn(shippedRules, on).rights.map((one) => one.right.code);

  it('every right in force has results', () => expect([...seen.keys()].sort()).toEqual([...inForce].sort()));

  it('no amount is negative or broken', () => {
    expect([...seen].filter(([, one]) => one.broken.length > 0).map(([right, one]) => [right, one.broken.slice(0, 3)])).toEqual([]);
  });

  it('nothing is asked where everything is known', () => {
    expect([...seen].filter(([, one]) => one.asked.size > 0).map(([right, one]) => [right, [...one.asked].slice(0, 3)])).toEqual([]);
  });

  it('no right is everybody’s, none is nobody’s', () => {
    const alike = [...seen].filter(([, { outcomes }]) => outcomes.size === 1).map(([right, { outcomes }]) => [right, ...outcomes.keys()]);
    const excused = nobody.filter((one) => on <= one.until).map((one) => [one.right, 'excluded']);
    expect(alike).toEqual(excused);
  });
});

// HOEKSTEEN_LONG=1 takes every day since 2020 on which a rule or a figure changes, and the whole municipality.
const changes = changeDays(shippedRules).filter((on) => on >= '2020-01-01');
const some = isLong ? changes : changes.filter((_, at) => at % Math.ceil(changes.length / 8) === 0);

describe('on days of a change since 2020', () => {
  it.each(some)('%s: whole amounts, nothing asked', (on) => {
    for (const [right, one] of lookAt(on, isLong ? 13_525 : 200)) {
      expect(one.broken, right).toEqual([]);
      expect([...one.asked], right).toEqual([]);
    }
  });
});
