// What was known when, by whom and from what: the history of one fact. Nothing is overwritten, what was withdrawn stays readable.
import { useQuery } from '@tanstack/react-query';
import { get } from '../../../web/call.ts';
import { factText } from '../../../web/household/fact-value.ts';
import { predicateLabel, predicateOf } from '../../../web/household/vocabulary.ts';
import type { Fact, Household } from '../../../web/household/wire.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Loading } from '../../../web/shell/loading.tsx';
import { CloseButton, Dialog } from '../../../web/ui/dialog.tsx';
import { dateShort, dayOf } from '../../../web/ui/format.ts';
import { Square } from '../../../web/ui/marks.tsx';
import type { FactEntry } from './fact-groups.ts';

export function FactHistory({ household, entry, onClose }: { household: Household; entry: FactEntry; onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const search = new URLSearchParams({ predicate: entry.predicate, ...(entry.personId === null ? {} : { personId: entry.personId }) });
  const history = useQuery({
    queryKey: ['household', household.id, 'facts', 'history', entry.predicate, entry.personId],
    queryFn: async ({ signal }) =>
      (await get<{ items: Fact[] }>(`/households/${household.id}/facts/history?${search.toString()}`, signal)).items,
  });
  return (
    <Dialog title={t('person.history.title', { fact: predicateLabel(entry.predicate, language) })} onClose={onClose} wide>
      {history.data ? (
        <ol className="history">
          {history.data.map((fact) => (
            <li key={fact.id} className={fact.retractedAt ? 'withdrawn' : undefined}>
              <b className="num">{factText(t, fact.predicate, predicateOf(fact.predicate).kind, fact.value)}</b>{' '}
              <span className="meta">
                <Square source={fact.source.kind} label={t(`ui.source.${fact.source.kind}`)} />{' '}
                {fact.source.detail ?? t(`ui.source.${fact.source.kind}`)},{' '}
                {t('person.history.noted', { by: fact.notedBy.name, date: dateShort(dayOf(fact.notedAt)) })}
                {fact.since ? `, ${t('person.history.since', { date: dateShort(fact.since) })}` : ''}
                {fact.retractedAt ? `, ${t('person.history.withdrawn', { date: dateShort(dayOf(fact.retractedAt)) })}` : ''}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <Loading of={history} lines={3} />
      )}
      <p className="acts">
        <CloseButton onClose={onClose} />
      </p>
    </Dialog>
  );
}
