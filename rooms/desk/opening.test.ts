// Who owns a question from its first moment, and minutes as they are paid.
import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../kernel/actor.ts';
import { gateOf, isCaseworker, ownerOf } from './opening.ts';
import { minutesBetween } from './show.ts';

const actor = (role: Role, teamIds: string[]): Actor => ({
  tenantId: 1,
  accountId: 'me',
  roles: [role],
  teamIds,
  personId: null,
  grants: [],
  dbRole: 'hs_staff',
});

describe('S007 one owner from the first moment', () => {
  it.each([
    ['socialWorker', ['intake'], null, { ownerId: 'me', ownerTeam: 'intake' }],
    ['socialWorker', ['intake'], 'intake', { ownerId: 'me', ownerTeam: 'intake' }],
    // given to another team: theirs to take
    ['socialWorker', ['intake'], 'debts', { ownerId: null, ownerTeam: 'debts' }],
    ['frontDesk', ['desk'], 'intake', { ownerId: null, ownerTeam: 'intake' }],
    ['frontDesk', ['desk'], null, { ownerId: null, ownerTeam: 'desk' }],
    // nobody has no owner
    ['frontDesk', [], null, { ownerId: 'me', ownerTeam: null }],
    ['head', [], null, { ownerId: 'me', ownerTeam: null }],
  ] as const)('%s of %j, for team %s: %j', (role, teams, team, owner) => {
    expect(ownerOf(actor(role, [...teams]), team)).toEqual(owner);
  });
  it('the front desk is no caseworker', () => {
    expect(['frontDesk', 'socialWorker', 'head', 'policy'].filter((role) => isCaseworker(actor(role as Role, [])))).toEqual([
      'socialWorker',
      'head',
    ]);
  });
});

describe('minutes of an interpreter', () => {
  it.each([
    ['2025-02-18T09:00:00Z', '2025-02-18T09:00:00Z', 0],
    ['2025-02-18T09:00:00Z', '2025-02-18T09:00:01Z', 1],
    ['2025-02-18T09:02:30Z', '2025-02-18T09:24:00Z', 22],
    // the hour that the clocks go forward lasts as long as it lasts
    ['2025-03-30T00:30:00Z', '2025-03-30T01:30:00Z', 60],
    ['2025-02-18T09:10:00Z', '2025-02-18T09:00:00Z', 0],
  ])('%s to %s is %i', (from, until, minutes) => expect(minutesBetween(from, until)).toBe(minutes));
});

describe('S003 the single gate', () => {
  const teams = [
    { id: 'a', name: 'Begeleiding', caseworkers: 4 },
    { id: 'b', name: 'Brede intake', caseworkers: 1 },
  ];
  it('is an own team that can take it, else the team called intake, else the largest, else none', () => {
    expect(gateOf(teams, ['a'])).toBe('a');
    expect(gateOf(teams, ['desk'])).toBe('b');
    expect(
      gateOf(
        [
          { id: 'x', name: 'Noord', caseworkers: 1 },
          { id: 'y', name: 'Zuid', caseworkers: 3 },
        ],
        [],
      ),
    ).toBe('y');
    expect(gateOf([], ['desk'])).toBeNull();
  });
});
