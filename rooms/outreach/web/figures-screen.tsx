// The figures: the mini rights investigation and what became of lists, each with its definition, its base and its period. Counts, never persons.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import '../../../web/household/household.css';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { money } from '../../../web/ui/format.ts';
import { Empty, Skeleton } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { Hidden, OutreachPages, hidden } from './frame.tsx';
import { mroCountsQuery, outreachCountsQuery } from './queries.ts';
import './outreach.css';
import type { MroCounts, OutreachCounts } from './wire.ts';

type CountRow = OutreachCounts['items'][number];
const counted = ['households', 'approached', 'reached', 'accepted', 'declined', 'unreachable'] as const;

export function Component() {
  const t = useText();
  const language = useLanguage();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  // Without a day in the address the server says which year it is.
  const mroCounts = useQuery(mroCountsQuery(search.get('van'), search.get('tot'), language));
  const listCounts = useQuery(outreachCountsQuery(search.get('van'), search.get('tot'), language));
  const refused = [mroCounts, listCounts].find((one) => one.isError && !one.data);
  if (refused) return <Fault error={refused.error} onRetry={() => void refused.refetch()} />;
  const [mro, lists] = [mroCounts.data, listCounts.data];
  const from = search.get('van') ?? mro?.from ?? null;
  const until = search.get('tot') ?? mro?.until ?? null;
  const set = (key: string, on: string | null) => {
    if (on === null) return;
    const next = new URLSearchParams(search);
    next.set(key, on);
    setSearch(next, { replace: true });
  };
  const columns: Column<CountRow>[] = [
    {
      key: 'heard',
      label: t('outreach.figures.heard'),
      cell: (row) => t(`outreach.heard.${row.heardFrom}`),
      sort: (row) => row.heardFrom,
      isRowHeader: true,
    },
    ...counted.map((key): Column<CountRow> => ({
      key,
      label: t(`outreach.figures.${key}`),
      cell: (row) => hidden(row[key]),
      sort: (row) => row[key],
      isNumber: true,
    })),
  ];
  return (
    <>
      <PageHead title={t('outreach.figures.title')} sub={t('outreach.figures.sub')} />
      <OutreachPages />
      <div className="page-b">
        <div className="filling wide">
          <DateField label={t('outreach.figures.from')} on={from} onChange={(on) => set('van', on)} today={today ?? undefined} />
          <DateField label={t('outreach.figures.until')} on={until} onChange={(on) => set('tot', on)} today={today ?? undefined} />
        </div>
        <h2 className="h">{t('mro.title')}</h2>
        {mro ? <MroFigures counts={mro} /> : <Skeleton lines={5} />}
        <h2 className="h spaced">{t('outreach.figures.lists')}</h2>
        {lists ? (
          <>
            {lists.items.length > 0 ? (
              <Table
                caption={t('outreach.figures.lists')}
                captionHidden
                columns={columns}
                rows={lists.items}
                keyOf={(row) => row.heardFrom}
                initialSort={{ key: 'households', up: false }}
              />
            ) : (
              <Empty title={t('outreach.figures.noLists')} />
            )}
            <Words definition={lists.definition} base={lists.base} />
          </>
        ) : (
          <Skeleton lines={4} />
        )}
      </div>
    </>
  );
}

function MroFigures({ counts }: { counts: MroCounts }) {
  const t = useText();
  const cents = (value: number | null): ReactNode => (value === null ? hidden(null) : money(value));
  const lines: [string, ReactNode][] = [
    ['files', <Hidden key="files" value={counts.files} />],
    ['contacts', <Hidden key="contacts" value={counts.contacts} />],
    ['contactsAFile', counts.contactsAFile === null ? <Hidden key="each" value={null} /> : String(counts.contactsAFile).replace('.', ',')],
    ['reported', <Hidden key="reported" value={counts.reported} />],
    ['stopped', <Hidden key="stopped" value={counts.stopped} />],
    ['vouchers', <Hidden key="vouchers" value={counts.vouchers} />],
    ['redeemed', <Hidden key="redeemed" value={counts.redeemed} />],
    ['voucherCents', cents(counts.voucherCents)],
    ['found', <Hidden key="found" value={counts.found} />],
    ['obtained', <Hidden key="obtained" value={counts.obtained} />],
    ['obtainedCents', cents(counts.obtainedCents)],
  ];
  return (
    <>
      <dl className="counts">
        {lines.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`mro.figure.${key}`)}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      <Words definition={counts.definition} base={counts.base} />
    </>
  );
}

function Words({ definition, base }: { definition: string; base: string }) {
  const t = useText();
  return (
    <p className="meta">
      <b>{t('outreach.definition')}</b> {definition} <b>{t('outreach.base')}</b> {base}
    </p>
  );
}
