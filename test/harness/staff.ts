// Who asks, in a test that needs nobody in particular.
import type { Actor, Role } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';

/** Somebody at work; by default a social worker of no team. */
export const staff = (role: Role = 'socialWorker', more: Partial<Actor> = {}): Actor => ({
  tenantId: 1,
  accountId: newId(),
  roles: [role],
  teamIds: [],
  personId: null,
  grants: [],
  dbRole: role === 'dpo' ? 'hs_dpo' : 'hs_staff',
  ...more,
});
