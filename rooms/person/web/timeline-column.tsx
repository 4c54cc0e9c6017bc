// Tijdlijn: what happened, newest first, with one line at the top to note what happens now. The address holds the filter.
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { predicateLabel } from '../../../web/household/vocabulary.ts';
import type { Household } from '../../../web/household/wire.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Loading } from '../../../web/shell/loading.tsx';
import { paths } from '../../../web/paths.ts';
import { Segment } from '../../../web/ui/choice.tsx';
import { clockTime, dayInMargin, dayOf } from '../../../web/ui/format.ts';
import { Empty } from '../../../web/ui/message.tsx';
import { Timeline, type TimelineEvent } from '../../../web/ui/timeline.tsx';
import { NoteLine } from './note-line.tsx';
import { timelineQuery } from './queries.ts';
import { filterOf, filters, iconOf, mergeTimeline, nameOfMember, type TimelineItem } from './timeline-items.ts';

export function TimelineColumn({ household }: { household: Household }) {
  const t = useText();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const filter = search.get('toon') ?? 'all';
  const asked = useQuery(timelineQuery(household.id));
  const sources = asked.data;
  const items =
    sources &&
    mergeTimeline(sources, {
      personName: (personId) => nameOfMember(household.members, personId),
      factName: (predicate) => predicateLabel(predicate, language, t).toLocaleLowerCase(),
    });
  const shown = (items ?? []).filter((item) => filter === 'all' || filterOf(item.kind) === filter);
  const show = (value: string) => {
    const next = new URLSearchParams(search);
    if (value === 'all') next.delete('toon');
    else next.set('toon', value);
    next.delete('noteer');
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return (
    <section aria-labelledby="h-timeline">
      <h2 className="h" id="h-timeline">
        {t('person.timeline.title')}
        <button type="button" className="to link" onClick={() => window.print()}>
          {t('person.timeline.print')}
        </button>
      </h2>
      <NoteLine household={household} />
      <Segment
        label={t('person.timeline.show')}
        value={filter}
        onChange={show}
        options={['all', ...filters].map((value) => ({ value, label: t(`person.timeline.filter.${value}`) }))}
      />
      {items === undefined ? (
        <Loading of={asked} lines={6} />
      ) : shown.length > 0 ? (
        <Timeline events={shown.map((item, index) => eventOf(item, shown[index - 1] ?? null, language, t))} />
      ) : (
        <Empty title={t('person.timeline.empty')}>{t('person.timeline.emptyBody')}</Empty>
      )}
    </section>
  );
}

function eventOf(
  item: TimelineItem,
  above: TimelineItem | null,
  language: ReturnType<typeof useLanguage>,
  t: ReturnType<typeof useText>,
): TimelineEvent {
  const day = dayOf(item.at);
  const title = t(`person.timeline.kind.${item.kind}`, item.values);
  return {
    key: item.key,
    day: above && dayOf(above.at) === day ? '' : dayInMargin(day, language),
    time: clockTime(item.at, language),
    dateTime: item.at,
    mark: { icon: iconOf(item.kind) },
    title: item.contactId ? (
      <Link className="quiet" to={paths.contact(item.contactId)}>
        {title}
      </Link>
    ) : (
      title
    ),
    by: item.by,
    words: item.words ? { text: item.words } : null,
  };
}
