// The ledger of rights not taken up: per right how many were found, told, applied for, obtained, refused or not wanted, and the euros. Small cells stay hidden.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { get } from '../../../web/call.ts';
import '../../../web/household/household.css';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { money } from '../../../web/ui/format.ts';
import { Empty, Skeleton } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';

type LedgerRow = {
  label: string;
  right: string;
  detected: number | null;
  informed: number | null;
  applied: number | null;
  obtained: number | null;
  refused: number | null;
  notWanted: number | null;
  obtainedCents: number | null;
};
type Ledger = { items: LedgerRow[]; definition: string; base: string };

const ledgerQuery = (from: string | null, until: string | null, language: string) =>
  queryOptions({
    queryKey: ['ledger', from, until, language],
    queryFn: ({ signal }) => {
      const search = new URLSearchParams({ lang: language });
      if (from) search.set('from', from);
      if (until) search.set('until', until);
      return get<Ledger>(`/ledger?${search.toString()}`, signal);
    },
  });

const counts = ['detected', 'informed', 'applied', 'obtained', 'refused', 'notWanted'] as const;

export function Component() {
  const t = useText();
  const language = useLanguage();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const from = search.get('van') ?? (today ? `${today.slice(0, 4)}-01-01` : null);
  const until = search.get('tot') ?? today;
  const ledger = useQuery({ ...ledgerQuery(from, until, language), enabled: from !== null });
  if (ledger.isError && !ledger.data) return <Fault error={ledger.error} onRetry={() => void ledger.refetch()} />;
  const set = (key: string, on: string | null) => {
    if (on === null) return;
    const next = new URLSearchParams(search);
    next.set(key, on);
    setSearch(next, { replace: true });
  };
  const cell = (value: number | null) => (value === null ? <span className="meta">{t('rights.ledger.hidden')}</span> : value);
  const hiddenSum = <span className="meta">{t('rights.ledger.hiddenSum')}</span>;
  const columns: Column<LedgerRow>[] = [
    {
      key: 'right',
      label: t('rights.ledger.right'),
      cell: (row) => row.label,
      sort: (row) => row.label,
      isRowHeader: true,
    },
    ...counts.map((key): Column<LedgerRow> => ({
      key,
      label: t(`rights.follow.${key}`),
      cell: (row) => cell(row[key]),
      sort: (row) => row[key],
      isNumber: true,
    })),
    {
      key: 'cents',
      label: t('rights.ledger.cents'),
      cell: (row) => (row.obtainedCents === null ? hiddenSum : money(row.obtainedCents)),
      sort: (row) => row.obtainedCents,
      isNumber: true,
    },
  ];
  return (
    <>
      <PageHead title={t('rights.ledger.title')} sub={t('rights.ledger.sub')} />
      <div className="page-b">
        <div className="filling wide">
          <DateField label={t('rights.ledger.from')} on={from} onChange={(on) => set('van', on)} today={today ?? undefined} />
          <DateField label={t('rights.ledger.until')} on={until} onChange={(on) => set('tot', on)} today={today ?? undefined} />
        </div>
        {ledger.data ? (
          ledger.data.items.length > 0 ? (
            <>
              <Table
                caption={t('rights.ledger.title')}
                captionHidden
                columns={columns}
                rows={ledger.data.items}
                keyOf={(row) => row.right}
                initialSort={{ key: 'detected', up: false }}
              />
              <p className="meta">
                {t('rights.ledger.small')} <b>{t('rights.ledger.definition')}</b> {ledger.data.definition} <b>{t('rights.ledger.base')}</b>{' '}
                {ledger.data.base}
              </p>
            </>
          ) : (
            <Empty title={t('rights.ledger.empty')}>{t('rights.ledger.emptyBody')}</Empty>
          )
        ) : (
          <Skeleton lines={5} />
        )}
      </div>
    </>
  );
}
