import { expect, it } from 'vitest';
import { whyNotYet } from './closing.ts';

it('S003: a contact does not close without an outcome and a state of the rights check', () => {
  expect(whyNotYet({ outcome: null, rightsCheck: null, reason: '' })).toEqual(['outcome', 'rightsCheck']);
  expect(whyNotYet({ outcome: 'solved', rightsCheck: 'done', reason: '' })).toEqual([]);
});

it('who says that no check is needed says why', () => {
  expect(whyNotYet({ outcome: 'solved', rightsCheck: 'notNeeded', reason: ' ' })).toEqual(['reason']);
  expect(whyNotYet({ outcome: 'referred', rightsCheck: 'refused', reason: 'wil eerst rust' })).toEqual([]);
  expect(whyNotYet({ outcome: 'solved', rightsCheck: 'planned', reason: '' })).toEqual([]);
});
