// On whose behalf something is done: the transaction bound to an actor, with the keys and the clock that it may use. A request is one, and so is the context of a job.
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import type { Db } from './db.ts';
import type { Keys } from './keys.ts';

export type Acting = { db: Db; actor: Actor; keys: Keys; clock: Clock };
