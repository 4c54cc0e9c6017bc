import { expect, it } from 'vitest';
import { staysVisible } from './assign.ts';

const lotte = { id: 'lotte', roles: ['socialWorker'], teams: [{ id: 'intake' }] };

it.each([
  ['to herself', { workerId: 'lotte', teamId: null }, true],
  ['to a colleague of her team', { workerId: 'bram', teamId: 'intake' }, true],
  ['to her team alone', { workerId: null, teamId: 'intake' }, true],
  ['to another team', { workerId: 'bram', teamId: 'begeleiding' }, false],
  ['to a colleague without a team', { workerId: 'bram', teamId: null }, false],
])('a file that goes %s', (_, to, stays) => {
  expect(staysVisible(lotte, to)).toBe(stays);
  expect(staysVisible({ ...lotte, roles: ['head'], teams: [] }, to)).toBe(true);
});
