// A query names its tenant; whose rows come back, row security decides. An actor is a scope too.
import type { Actor } from '../../kernel/actor.ts';

export type Scope = Pick<Actor, 'tenantId'>;
