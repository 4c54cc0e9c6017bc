// Keeps the index of the search equal to the person: its own names and those under which it was once entered twice.
import type { Actor } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/db.ts';
import { searchRow } from '../search/keys.ts';
import { writeIndex } from '../search/queries.ts';
import { mergedInto, personById } from './queries.ts';

export async function indexPerson(db: Db, actor: Actor, personId: string): Promise<void> {
  const person = await personById(db, actor, personId);
  if (!person || person.merged_into !== null) return;
  const others = [...(await mergedInto(db, actor, [personId])).values()];
  const names = [person, ...others].map(({ given, family, original_name }) => ({ given, family, originalName: original_name }));
  const row = searchRow(actor.tenantId, { names, phones: person.phones.map((phone) => phone.number), mail: person.mail });
  await writeIndex(db, actor, personId, row, person.birth_date);
}
