// What was merged into this record, by whom and when, and the way back where it still stands open.
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../web/language.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { dateShort, dayOf } from '../../../web/ui/format.ts';
import { BlockHeading } from '../../../web/ui/heading.tsx';
import { mergesQuery, useUndoMerge, type Merge } from './merge-data.ts';

export function MergeHistory({ personId }: { personId: string }) {
  const t = useText();
  const merges = useQuery(mergesQuery(personId)).data ?? [];
  const undo = useUndoMerge();
  if (merges.length === 0) return null;
  return (
    <section aria-labelledby="h-merges">
      <BlockHeading id="h-merges" spaced count={merges.length}>
        {t('person.merge.earlier')}
      </BlockHeading>
      <p className="meta">{t('person.merge.limits')}</p>
      <ul className="merges">
        {merges.map((one) => (
          <li key={one.id}>
            <p>
              <span className="who">{one.fromName ?? t('household.nameless')}</span>{' '}
              {t('person.merge.on', { by: one.by.name, date: dateShort(dayOf(one.at)) })}
              {one.undoneAt ? ` ${t('person.merge.wasUndone', { date: dateShort(dayOf(one.undoneAt)) })}` : ''}
            </p>
            {one.canUndo ? (
              <Button small icon="undo" busy={undo.isPending} onClick={() => undo.mutate(one.id)}>
                {t('person.merge.undo')}
                <span className="sr">: {one.fromName ?? t('household.nameless')}</span>
              </Button>
            ) : null}
            {one.undoneAt === null && !one.canUndo ? <p className="meta">{whyNot(one, personId, t)}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const whyNot = (one: Merge, personId: string, t: ReturnType<typeof useText>): string =>
  t(one.from === personId ? 'person.merge.undoThere' : 'person.merge.undoLater');
