// Supervision: who did what to whose data, by ids alone, newest first. What is looked at here is itself written down. GDPR art. 39 par. 1 b.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ask, type AnswerOf } from '../../../web/api/client.ts';
import type { Api } from '../../../web/api/types.gen.ts';
import type { Text } from '../../../web/i18n.ts';
import { actInWords, fieldInWords, reasonInWords } from '../../../web/household/log-words.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { addDays } from '../../../web/ui/days.ts';
import { TextField } from '../../../web/ui/field.tsx';
import { clockTime, dateShort, dayOf } from '../../../web/ui/format.ts';
import { Empty, Skeleton } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';

type Query = Api['GET /audit']['query'];
type Page = AnswerOf<'GET /audit'>;
type Row = Page['items'][number];
type Filter = { from: string | null; until: string | null; action: string; subject: string };

export function Component() {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const filter: Filter = {
    from: search.get('van'),
    until: search.get('tot'),
    action: search.get('wat') ?? '',
    subject: search.get('over') ?? '',
  };
  const rows = useInfiniteQuery({
    queryKey: ['audit', filter],
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page) => page.next,
    queryFn: ({ pageParam, signal }) => ask('GET /audit', { query: query(filter, pageParam), signal }),
  });
  if (rows.isError && !rows.data) return <Fault error={rows.error} onRetry={() => void rows.refetch()} />;
  const items = rows.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead title={t('staff.audit')} sub={t('staff.audit.sub')} />
      <div className="body stack">
        <Filters
          filter={filter}
          onChange={(next) =>
            setSearch(
              Object.fromEntries(
                [
                  ['van', next.from],
                  ['tot', next.until],
                  ['wat', next.action],
                  ['over', next.subject],
                ].filter((entry): entry is [string, string] => Boolean(entry[1])),
              ),
              { replace: true },
            )
          }
        />
        {rows.isPending ? (
          <Skeleton lines={8} />
        ) : items.length === 0 ? (
          <Empty title={t('staff.audit.none')}>{t('staff.audit.none.body')}</Empty>
        ) : (
          <Rows items={items} />
        )}
        {rows.hasNextPage ? (
          <p>
            <Button busy={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
              {t('staff.audit.more')}
            </Button>
          </p>
        ) : null}
      </div>
    </>
  );
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const t = useText();
  const [action, setAction] = useState(filter.action);
  const [subject, setSubject] = useState(filter.subject);
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ ...filter, action: action.trim(), subject: subject.trim() });
      }}
    >
      <DateField label={t('staff.audit.from')} on={filter.from} onChange={(from) => onChange({ ...filter, from })} />
      <DateField label={t('staff.audit.until')} on={filter.until} onChange={(until) => onChange({ ...filter, until })} />
      <TextField label={t('staff.audit.action')} hint={t('staff.audit.action.hint')} value={action} onChange={setAction} />
      <TextField label={t('staff.audit.subject')} hint={t('staff.audit.subject.hint')} value={subject} onChange={setSubject} />
      <Button type="submit" icon="filter">
        {t('staff.audit.filter')}
      </Button>
    </form>
  );
}

function Rows({ items }: { items: Row[] }) {
  const t = useText();
  const language = useLanguage();
  return <Table caption={t('staff.audit')} captionHidden rows={items} keyOf={(row) => row.id} columns={columnsOf(t, language)} />;
}

/** Days are legal days in Brussels; the hours around midnight are taken wide, so that no row of the day is missed. */
function query(filter: Filter, after: string | null): Query {
  return {
    limit: 100,
    ...(filter.from && { from: `${addDays(filter.from, -1)}T22:00:00Z` }),
    ...(filter.until && { until: `${filter.until}T23:00:00Z` }),
    ...(filter.action && { action: filter.action }),
    ...(/^[0-9a-f-]{36}$/.test(filter.subject) && { subjectId: filter.subject }),
    ...(after && { after }),
  };
}

/** The words, and beside them the code by which one filters. */
function actCell(row: Row, t: Text) {
  const words = actInWords(t, row.action);
  return words === null ? (
    row.action
  ) : (
    <>
      {words} <span className="meta">{row.action}</span>
    </>
  );
}

function columnsOf(t: Text, language: string): Column<Row>[] {
  return [
    {
      key: 'at',
      label: t('staff.audit.at'),
      cell: (row) => `${dateShort(dayOf(row.at))} ${clockTime(row.at, language)}`,
      noWrap: true,
    },
    {
      key: 'who',
      label: t('staff.audit.who'),
      isRowHeader: true,
      cell: (row) => <span className="who">{row.account.name ?? row.account.id.slice(0, 8)}</span>,
    },
    { key: 'action', label: t('staff.audit.action'), cell: (row) => actCell(row, t) },
    { key: 'subjects', label: t('staff.audit.subjects'), isNumber: true, cell: (row) => row.subjects.length },
    {
      key: 'fields',
      label: t('staff.audit.fields'),
      cell: (row) => (
        <span className="meta">
          {row.fields
            .slice(0, 6)
            .map((field) => fieldInWords(t, field))
            .join(', ')}
        </span>
      ),
    },
    { key: 'why', label: t('staff.audit.why'), cell: (row) => reasonInWords(t, row.reason ?? row.purpose) },
  ];
}
