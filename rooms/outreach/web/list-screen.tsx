// One list: who, which rights and why, since when, how to reach them, what was tried. Search and filter stay on the screen: what somebody types is no address.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { post } from '../../../web/call.ts';
import '../../../web/household/household.css';
import { reportProblem } from '../../../web/funnel.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Loading } from '../../../web/shell/loading.tsx';
import { useCan } from '../../../web/me.ts';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Select, TextField } from '../../../web/ui/field.tsx';
import { dateShort } from '../../../web/ui/format.ts';
import { Banner, Empty } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { AttemptDialog } from './attempt-dialog.tsx';
import { EntryTable } from './entry-table.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { OutreachPages } from './frame.tsx';
import { entriesQuery, exportsQuery, listQuery } from './queries.ts';
import { matching, noFilter, ways } from './matching.ts';
import './outreach.css';
import type { Entry, OutreachList } from './wire.ts';

const states = ['new', 'attempted', 'reached', 'accepted', 'declined', 'unreachable'];

export function Component() {
  const t = useText();
  const can = useCan();
  const language = useLanguage();
  const client = useQueryClient();
  const { listId = '' } = useParams();
  const asked = useQuery(listQuery(listId));
  const list = asked.data;
  const askedEntries = useQuery(entriesQuery(listId, language));
  const entries = askedEntries.data;
  const [filter, setFilter] = useState(noFilter);
  const [trying, setTrying] = useState<Entry | null>(null);
  const [isExporting, setExporting] = useState(false);
  const close = useMutation({
    mutationFn: (way: 'close' | 'reopen') => post<OutreachList>(`/outreach/lists/${listId}/${way}`),
    onSuccess: (_, way) => {
      void client.invalidateQueries({ queryKey: ['outreach', 'lists'] });
      if (way === 'close')
        showToast(t('outreach.list.isClosed'), { undo: () => post(`/outreach/lists/${listId}/reopen`).then(refresh, reportProblem) });
    },
  });
  const refresh = () => client.invalidateQueries({ queryKey: ['outreach'] });
  const shown = entries && matching(entries, filter);
  const rights = [...new Map(entries?.flatMap((entry) => entry.rights.map((right) => [right.right, right.label] as const)) ?? [])];
  return (
    <>
      <PageHead title={list?.name ?? t('outreach.list')} windowTitle={t('outreach.list')} sub={list ? <Sub list={list} /> : undefined}>
        {list && can('outreach.make') ? (
          <Button busy={close.isPending} onClick={() => close.mutate(list.closedAt ? 'reopen' : 'close')}>
            {t(list.closedAt ? 'outreach.list.reopen' : 'outreach.list.close')}
          </Button>
        ) : null}
        <Button icon="print" onClick={() => window.print()}>
          {t('outreach.print')}
        </Button>
        {can('outreach.export') ? (
          <Button icon="document" onClick={() => setExporting(true)}>
            {t('outreach.export.open')}
          </Button>
        ) : null}
      </PageHead>
      <OutreachPages />
      <div className="page-b">
        {list?.closedAt ? <Banner title={t('outreach.list.closedTitle')}>{t('outreach.list.closedBody')}</Banner> : null}
        {list ? <LeftOut list={list} /> : null}
        <div className="filling wide no-print">
          <TextField label={t('outreach.search')} value={filter.text} onChange={(text) => setFilter({ ...filter, text })} />
          <Select
            label={t('outreach.state')}
            value={filter.state}
            onChange={(state) => setFilter({ ...filter, state })}
            emptyLabel={t('outreach.filter.all')}
            options={states.map((value) => ({ value, label: t(`outreach.state.${value}`) }))}
          />
          <Select
            label={t('outreach.right')}
            value={filter.right}
            onChange={(right) => setFilter({ ...filter, right })}
            emptyLabel={t('outreach.filter.allRights')}
            options={rights.map(([value, label]) => ({ value, label }))}
          />
          <Select
            label={t('outreach.reach')}
            value={filter.way}
            onChange={(way) => setFilter({ ...filter, way })}
            emptyLabel={t('outreach.filter.all')}
            options={ways.map((value) => ({ value, label: t(`outreach.way.${value}`) }))}
          />
        </div>
        {shown === undefined ? <Loading of={asked.isError ? asked : askedEntries} lines={8} /> : null}
        {shown && entries ? (
          <p className="meta" role="status">
            {t('outreach.shown', { n: shown.length, total: entries.length })}
          </p>
        ) : null}
        {shown && shown.length > 0 ? (
          <EntryTable entries={shown} canTry={can('outreach.try') && list?.closedAt === null} onTry={setTrying} />
        ) : null}
        {shown && shown.length === 0 ? (
          <Empty
            title={t(entries?.length === 0 ? 'outreach.list.nobody' : 'outreach.list.noMatch')}
            action={entries?.length === 0 ? null : <Button onClick={() => setFilter(noFilter)}>{t('outreach.filter.clear')}</Button>}
          >
            {t(entries?.length === 0 ? 'outreach.list.nobodyBody' : 'outreach.list.noMatchBody')}
          </Empty>
        ) : null}
        {can('outreach.export') ? <Exports listId={listId} /> : null}
      </div>
      {trying ? <AttemptDialog entry={trying} listId={listId} onClose={() => setTrying(null)} /> : null}
      {isExporting && list ? <ExportDialog list={list} onClose={() => setExporting(false)} /> : null}
    </>
  );
}

function Sub({ list }: { list: OutreachList }) {
  const t = useText();
  return (
    <>
      {t('outreach.list.sub', { date: dateShort(list.on), name: list.madeBy.name, n: list.households })}{' '}
      {t('outreach.list.lapse', { date: dateShort(list.lapsesOn) })}
      {list.lapsed > 0 ? ` ${t('outreach.list.lapsed', { n: list.lapsed })}` : ''}
    </>
  );
}

/** Who is not on the list says as much about it as who is. */
function LeftOut({ list }: { list: OutreachList }) {
  const t = useText();
  const reasons = Object.entries(list.leftOut).filter(([, n]) => n > 0);
  if (reasons.length === 0) return null;
  return (
    <p className="meta">
      {t('outreach.leftOut')} {reasons.map(([reason, n]) => t(`outreach.leftOut.${reason}`, { n })).join(', ')}.
    </p>
  );
}

function Exports({ listId }: { listId: string }) {
  const t = useText();
  const exports = useQuery(exportsQuery(listId)).data ?? [];
  if (exports.length === 0) return null;
  return (
    <section aria-labelledby="h-exports" className="no-print">
      <h2 className="h spaced" id="h-exports">
        {t('outreach.export.log')}
      </h2>
      <ul className="plain-list">
        {exports.map((one) => (
          <li key={one.id}>
            <span className="num">{dateShort(one.at.slice(0, 10))}</span> {one.by.name}, {t(`outreach.purpose.${one.purpose}`)},{' '}
            {t('outreach.export.count', { n: one.households })}: <span className="voice">{one.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
