// Tijdlijn: what happened, newest first, with one line at the top to note what happens now. The address holds the filter.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { get, post } from '../../../web/call.ts';
import { referenceOf } from '../../../web/household/identity.ts';
import type { Household } from '../../../web/household/wire.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { showToast } from '../../../web/toasts.ts';
import { IconButton } from '../../../web/ui/button.tsx';
import { Segment } from '../../../web/ui/choice.tsx';
import { clockTime, dayInMargin, dayOf } from '../../../web/ui/format.ts';
import { Empty, Skeleton } from '../../../web/ui/message.tsx';
import { Timeline, type TimelineEvent } from '../../../web/ui/timeline.tsx';
import { useDraft } from '../../../web/use-draft.ts';
import { filterOf, filters, iconOf, type TimelineItem } from './timeline-items.ts';

export function TimelineColumn({ household }: { household: Household }) {
  const t = useText();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const filter = search.get('toon') ?? 'all';
  const items = useQuery({
    queryKey: ['household', household.id, 'timeline'],
    queryFn: async ({ signal }) => (await get<{ items: TimelineItem[] }>(`/households/${household.id}/timeline`, signal)).items,
  });
  const shown = (items.data ?? []).filter((item) => filter === 'all' || filterOf(item.kind) === filter);
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
      {items.data === undefined ? (
        <Skeleton lines={6} />
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
  return {
    key: item.id,
    day: above && dayOf(above.at) === day ? '' : dayInMargin(day, language),
    time: clockTime(item.at, language),
    dateTime: item.at,
    mark: { icon: iconOf(item) },
    title: item.contactId ? <Link to={paths.contact(item.contactId)}>{titleOf(item, t)}</Link> : titleOf(item, t),
    by: item.by?.name,
    words: item.words ? { text: item.words } : null,
    children: item.note ? <p>{item.note}</p> : null,
  };
}

function titleOf(item: TimelineItem, t: ReturnType<typeof useText>): string {
  return item.title ?? t(`person.timeline.kind.${item.kind}`);
}

const kinds = [
  { channel: 'phone', icon: 'phone' },
  { channel: 'outreach', icon: 'home' },
  { channel: 'mail', icon: 'sms' },
] as const;

/** One line: what happened, and by which way. It is a draft until it is sent. */
function NoteLine({ household }: { household: Household }) {
  const t = useText();
  const client = useQueryClient();
  const [search] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  const isWanted = search.get('noteer') === '1';
  const draft = useDraft<string>({
    key: `household/${household.id}/note`,
    initial: { value: '', version: 0 },
    send: async () => new Promise(() => {}),
  });
  useEffect(() => {
    if (isWanted) field.current?.focus();
  }, [isWanted, search]);
  const note = useMutation({
    mutationFn: (channel: string) =>
      post<unknown>(`/households/${household.id}/notes`, {
        channel,
        text: draft.value.trim(),
        personId: referenceOf(household)?.personId ?? null,
      }),
    onSuccess: async () => {
      draft.change('');
      showToast(t('person.note.saved'));
      await client.invalidateQueries({ queryKey: ['household', household.id, 'timeline'] });
    },
  });
  const send = (channel: string) => draft.value.trim() !== '' && !note.isPending && note.mutate(channel);
  return (
    <form
      className="write"
      onSubmit={(event) => {
        event.preventDefault();
        send('note');
      }}
    >
      <label className="sr" htmlFor="new-note">
        {t('person.note.label')}
      </label>
      <input
        id="new-note"
        ref={field}
        type="text"
        autoComplete="off"
        placeholder={t('person.note.placeholder')}
        value={draft.value}
        readOnly={!draft.isReady}
        onChange={(event) => draft.change(event.target.value)}
      />
      <span className="kinds">
        {kinds.map(({ channel, icon }) => (
          <IconButton key={channel} icon={icon} label={t(`person.note.as.${channel}`)} onClick={() => send(channel)} />
        ))}
      </span>
    </form>
  );
}
