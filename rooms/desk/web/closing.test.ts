import { expect, it } from 'vitest';
import { whyNotYet, type Closing } from './closing.ts';

const closing = (change: Partial<Closing>): Closing => ({
  outcome: 'solved',
  rightsCheck: 'done',
  reason: '',
  referredTo: '',
  isAccepted: false,
  ...change,
});

it('S003: a contact does not close without an outcome and a state of the rights check', () => {
  expect(whyNotYet(closing({ outcome: null, rightsCheck: null }), false)).toEqual(['outcome', 'rightsCheck']);
  expect(whyNotYet(closing({}), false)).toEqual([]);
});

it('who says that no check is needed says why', () => {
  expect(whyNotYet(closing({ rightsCheck: 'notNeeded', reason: ' ' }), false)).toEqual(['reason']);
  expect(whyNotYet(closing({ rightsCheck: 'refused', reason: 'wil eerst rust' }), false)).toEqual([]);
  expect(whyNotYet(closing({ rightsCheck: 'planned' }), false)).toEqual([]);
});

it('S007: a family question that is referred needs the yes of the other side', () => {
  expect(whyNotYet(closing({ outcome: 'referred' }), true)).toEqual(['toWhom', 'referralNotAccepted']);
  expect(whyNotYet(closing({ outcome: 'referred', referredTo: 'Kind en Gezin', isAccepted: true }), true)).toEqual([]);
  expect(whyNotYet(closing({ outcome: 'referred' }), false)).toEqual([]);
});
