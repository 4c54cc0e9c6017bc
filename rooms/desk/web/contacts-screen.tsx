// Contacts: mine or the team's, open or all, sortable. The address holds the filter, so that back and a pasted link bring the same list.
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useText } from '../../../web/language.tsx';
import { Loading } from '../../../web/shell/loading.tsx';
import { paths } from '../../../web/paths.ts';
import { ButtonLink } from '../../../web/ui/button.tsx';
import { Segment } from '../../../web/ui/choice.tsx';
import { dateShort, dayOf } from '../../../web/ui/format.ts';
import { Empty } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { contactsQuery } from './queries.ts';
import type { ContactLine } from './wire.ts';
import '../../../web/household/household.css';
import './desk.css';

export function Component() {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const isMine = search.get('wie') !== 'team';
  const state = search.get('stand') ?? 'open';
  const contacts = useQuery(contactsQuery(isMine, state === 'alles' ? 'all' : 'open'));
  const shown = contacts.data ?? [];
  const set = (key: string, value: string) => {
    const next = new URLSearchParams(search);
    next.set(key, value);
    setSearch(next);
  };
  const columns: Column<ContactLine>[] = [
    {
      key: 'when',
      label: t('desk.list.when'),
      cell: (row) => dateShort(dayOf(row.openedAt)),
      sort: (row) => row.openedAt,
      noWrap: true,
    },
    {
      key: 'who',
      label: t('desk.list.who'),
      cell: (row) => linkTo(row, t('household.nameless')),
      sort: (row) => row.who,
      isRowHeader: true,
    },
    { key: 'question', label: t('desk.list.question'), cell: wordsOf },
    { key: 'channel', label: t('desk.list.channel'), cell: (row) => t(`desk.channel.${row.channel}`), sort: (row) => row.channel },
    { key: 'worker', label: t('desk.list.worker'), cell: (row) => row.worker?.name ?? '', sort: (row) => row.worker?.name ?? null },
    {
      key: 'state',
      label: t('desk.list.state'),
      cell: (row) => t(row.closedAt === null ? 'desk.list.open' : 'desk.list.closed'),
      sort: (row) => row.closedAt,
    },
  ];
  return (
    <>
      <PageHead title={t('desk.list.title')}>
        <ButtonLink kind="do" icon="plus" to={paths.newContact}>
          {t('desk.new.title')}
        </ButtonLink>
      </PageHead>
      <div className="page-b">
        <div className="filters">
          <Segment
            label={t('desk.list.whose')}
            value={isMine ? 'mij' : 'team'}
            onChange={(value) => set('wie', value)}
            options={[
              { value: 'mij', label: t('desk.list.mine') },
              { value: 'team', label: t('desk.list.team') },
            ]}
          />
          <Segment
            label={t('desk.list.state')}
            value={state}
            onChange={(value) => set('stand', value)}
            options={[
              { value: 'open', label: t('desk.list.open') },
              { value: 'alles', label: t('desk.list.all') },
            ]}
          />
        </div>
        {contacts.data ? (
          shown.length > 0 ? (
            <Table
              caption={t('desk.list.title')}
              captionHidden
              columns={columns}
              rows={shown}
              keyOf={(row) => row.id}
              initialSort={{ key: 'when', up: false }}
            />
          ) : (
            <Empty
              title={t('desk.list.empty')}
              action={
                <ButtonLink icon="plus" to={paths.newContact}>
                  {t('desk.new.title')}
                </ButtonLink>
              }
            >
              {t('desk.list.emptyBody')}
            </Empty>
          )
        ) : (
          <Loading of={contacts} lines={6} />
        )}
      </div>
    </>
  );
}

function linkTo(row: ContactLine, nameless: string) {
  return (
    <Link className="who" to={paths.contact(row.id)}>
      {row.who ?? nameless}
    </Link>
  );
}

function wordsOf(row: ContactLine) {
  return <span className="voice">{row.question}</span>;
}
