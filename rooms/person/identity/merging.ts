// Two records that are one person, and the way back.
import type { Actor } from '../../../kernel/actor.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/db.ts';
import { notFound, problem } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { indexPerson } from './index-person.ts';
import { chooseInMerge, mergeById, mergePersons, undoMerge } from './merge-queries.ts';
import { visiblePerson } from './persons.ts';

export type Chosen = { details: string[]; aside: string[] };
const asideReason = 'bij het samenvoegen werd de andere waarde gekozen';

/** The record `from` becomes part of `into`. The id of the merge. */
export async function merge(db: Db, actor: Actor, clock: Clock, from: string, into: string, choice: Chosen | null = null): Promise<string> {
  if (from === into) throw problem('person.mergeSelf', { status: 422 });
  await visiblePerson(db, actor, from);
  await visiblePerson(db, actor, into);
  const id = newId();
  const at = clock.now().toString();
  const outcome = await mergePersons(db, actor, { id, from, into, at });
  if (outcome === 'merged') throw problem('person.merged', { status: 409 });
  if (outcome === 'numbers') throw problem('person.mergeNumbers', { status: 409 });
  if (choice && choice.details.length + choice.aside.length > 0)
    await chooseInMerge(db, actor, { mergeId: id, ...choice, reason: asideReason, at });
  await indexPerson(db, actor, into);
  return id;
}

/** The two records that are apart again. */
export async function unmerge(db: Db, actor: Actor, clock: Clock, mergeId: string): Promise<{ from: string; into: string }> {
  const known = await mergeById(db, actor, mergeId);
  if (!known) throw notFound();
  await visiblePerson(db, actor, known.from_person);
  await visiblePerson(db, actor, known.into_person);
  const outcome = await undoMerge(db, actor, mergeId, clock.now().toString());
  if (outcome === 'none') throw notFound();
  if (outcome === 'undone') throw problem('merge.undone', { status: 409 });
  if (outcome === 'later') throw problem('merge.notLast', { status: 409 });
  await indexPerson(db, actor, known.from_person);
  await indexPerson(db, actor, known.into_person);
  return { from: known.from_person, into: known.into_person };
}
