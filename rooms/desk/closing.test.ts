// S003: an intake cannot be closed without outcome and rights detection state. S007: a family question ends in an own offer or an accepted referral.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes, rightsStates, whyItCannotClose } from './closing.ts';
import type { ClosableContact } from './closing.ts';
import { themeCodes, themes } from './themes.ts';

const contact = (more: Partial<ClosableContact> = {}): ClosableContact => ({
  closedAt: null,
  themes: ['energy'],
  tags: [],
  owner: { kind: 'worker' },
  ...more,
});

describe('S003 closing a contact', () => {
  it('names both lacks at once', () => {
    expect(whyItCannotClose(contact(), {})).toEqual(['outcome', 'rightsCheck']);
  });
  it('closes with an outcome and a state of the rights check', () => {
    expect(whyItCannotClose(contact(), { outcome: 'solved', rightsCheck: 'done' })).toEqual([]);
    expect(whyItCannotClose(contact(), { outcome: 'withdrawn', rightsCheck: 'planned' })).toEqual([]);
  });
  it('wants words where no check was made for good', () => {
    expect(whyItCannotClose(contact(), { outcome: 'solved', rightsCheck: 'notNeeded', reason: '  ' })).toEqual(['reason']);
    expect(whyItCannotClose(contact(), { outcome: 'solved', rightsCheck: 'refused', reason: 'wil eerst nadenken' })).toEqual([]);
  });
  it('is not solved while it lies with a team, and not closed twice', () => {
    expect(whyItCannotClose(contact({ owner: { kind: 'team' } }), { outcome: 'solved', rightsCheck: 'done' })).toEqual(['nobodyTookIt']);
    expect(whyItCannotClose(contact({ closedAt: '2025-02-18T09:00:00Z' }), { outcome: 'solved', rightsCheck: 'done' })).toEqual([
      'alreadyClosed',
    ]);
  });
  it('never closes without the two, whatever else is given', () => {
    const any = fc.record({
      outcome: fc.option(fc.constantFrom(...outcomes)),
      rightsCheck: fc.option(fc.constantFrom(...rightsStates)),
      reason: fc.option(fc.string()),
      toTeam: fc.option(fc.uuid()),
      referredTo: fc.option(fc.string()),
      isAccepted: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(any, fc.subarray([...themeCodes]), (closing, codes) => {
        const reasons = whyItCannotClose(contact({ themes: codes }), closing);
        if (reasons.length === 0) expect(closing.outcome !== null && closing.rightsCheck !== null).toBe(true);
        else
          expect(
            closing.outcome === null || closing.rightsCheck === null || reasons.some((one) => one !== 'outcome' && one !== 'rightsCheck'),
          ).toBe(true);
      }),
    );
  });
});

describe('S007 a question on growing up', () => {
  const family = contact({ themes: ['parenting'] });
  it('is referred only when the other side said yes', () => {
    expect(whyItCannotClose(family, { outcome: 'referred', rightsCheck: 'done' })).toEqual(['toWhom', 'referralNotAccepted']);
    expect(whyItCannotClose(family, { outcome: 'referred', rightsCheck: 'done', referredTo: 'CKG', isAccepted: false })).toEqual([
      'referralNotAccepted',
    ]);
    expect(whyItCannotClose(family, { outcome: 'referred', rightsCheck: 'done', referredTo: 'CKG', isAccepted: true })).toEqual([]);
  });
  it('S009 holds for a question tagged KMBO too', () => {
    expect(whyItCannotClose(contact({ tags: ['KMBO'] }), { outcome: 'referred', rightsCheck: 'planned' })).toEqual([
      'toWhom',
      'referralNotAccepted',
    ]);
  });
});

describe('themes', () => {
  it('S003 hold every kind of question of the single gate, in three languages, each once', () => {
    for (const code of [
      'pension',
      'disabilityAllowance',
      'parkingCard',
      'heatingAllowance',
      'carerPremium',
      'homeCare',
      'homeCareMoney',
      'psychosocial',
      'admin',
    ])
      expect(themeCodes).toContain(code);
    expect(new Set(themeCodes).size).toBe(themes.length);
    for (const { code, label } of themes)
      expect(
        [label.nl, label.fr, label.en].every((word) => word.trim() !== ''),
        code,
      ).toBe(true);
  });
});
