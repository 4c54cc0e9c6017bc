// The lists: made from the last scan, how far each got. Who may only count goes on to the scan.
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useSearchParams } from 'react-router';
import '../../../web/household/household.css';
import { useText } from '../../../web/language.tsx';
import { Loading } from '../../../web/shell/loading.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { Button, ButtonLink } from '../../../web/ui/button.tsx';
import { Segment } from '../../../web/ui/choice.tsx';
import { dateShort } from '../../../web/ui/format.ts';
import { Empty } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { OutreachPages } from './frame.tsx';
import { NewListDialog } from './new-list-dialog.tsx';
import { listsQuery, scansQuery } from './queries.ts';
import './outreach.css';
import type { OutreachList } from './wire.ts';

export function Component() {
  const can = useCan();
  return can('outreach.read') ? <Lists /> : <Navigate to={paths.outreachScan} replace />;
}

function Lists() {
  const t = useText();
  const can = useCan();
  const [search, setSearch] = useSearchParams();
  const asked = useQuery(listsQuery);
  const lists = asked.data;
  const hasScan = useQuery(scansQuery).data?.some((run) => run.state === 'finished');
  const isAll = search.get('stand') === 'alles';
  const shown = lists?.filter((list) => isAll || list.closedAt === null);
  const set = (key: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(key);
    else next.set(key, value);
    setSearch(next, { replace: true });
  };
  const columns: Column<OutreachList>[] = [
    {
      key: 'name',
      label: t('outreach.list.name'),
      cell: linkTo,
      sort: (row) => row.name,
      isRowHeader: true,
    },
    { key: 'on', label: t('outreach.on'), cell: (row) => dateShort(row.on), sort: (row) => row.on, noWrap: true },
    { key: 'households', label: t('outreach.households'), cell: (row) => row.households, sort: (row) => row.households, isNumber: true },
    { key: 'approached', label: t('outreach.approached'), cell: (row) => row.approached, sort: (row) => row.approached, isNumber: true },
    { key: 'ended', label: t('outreach.ended'), cell: (row) => row.ended, sort: (row) => row.ended, isNumber: true },
    { key: 'by', label: t('outreach.by'), cell: (row) => row.madeBy.name, sort: (row) => row.madeBy.name },
    {
      key: 'state',
      label: t('outreach.state'),
      cell: (row) => (row.closedAt ? t('outreach.list.closed') : t('outreach.list.until', { date: dateShort(row.lapsesOn) })),
      sort: (row) => row.closedAt ?? row.lapsesOn,
    },
  ];
  return (
    <>
      <PageHead title={t('outreach.title')} sub={t('outreach.sub')}>
        {can('outreach.make') && hasScan ? (
          <Button kind="do" icon="plus" onClick={() => set('nieuw', '1')}>
            {t('outreach.list.new')}
          </Button>
        ) : null}
      </PageHead>
      <OutreachPages />
      <div className="page-b">
        <div className="filters">
          <Segment
            label={t('outreach.state')}
            value={isAll ? 'alles' : 'open'}
            onChange={(value) => set('stand', value === 'open' ? null : value)}
            options={[
              { value: 'open', label: t('outreach.list.open') },
              { value: 'alles', label: t('outreach.list.all') },
            ]}
          />
        </div>
        {shown === undefined ? <Loading of={asked} lines={5} /> : null}
        {shown && shown.length > 0 ? (
          <Table
            caption={t('outreach.title')}
            captionHidden
            columns={columns}
            rows={shown}
            keyOf={(row) => row.id}
            initialSort={{ key: 'on', up: false }}
          />
        ) : null}
        {shown && shown.length === 0 ? (
          <Empty
            title={t('outreach.list.empty')}
            action={
              hasScan === false ? (
                <ButtonLink icon="search" to={paths.outreachScan}>
                  {t('outreach.action.scan')}
                </ButtonLink>
              ) : null
            }
          >
            {t(hasScan === false ? 'outreach.list.emptyNoScan' : 'outreach.list.emptyBody')}
          </Empty>
        ) : null}
      </div>
      {search.get('nieuw') === '1' && can('outreach.make') ? <NewListDialog onClose={() => set('nieuw', null)} /> : null}
    </>
  );
}

const linkTo = (row: OutreachList) => <Link to={paths.outreachList(row.id)}>{row.name}</Link>;
