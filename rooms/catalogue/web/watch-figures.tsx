// The days from publication to release, by right: never without what they count, out of what, and over which period (S210).
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { DateField } from '../../../web/ui/date-field.tsx';
import { dateShort } from '../../../web/ui/format.ts';
import { Empty, Skeleton } from '../../../web/ui/message.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { watchFiguresQuery, type WatchFigure } from './data.ts';

const counted = ['changes', 'released', 'withoutVersion', 'noChange', 'open'] as const;
const days = ['medianDays', 'longestDays'] as const;

/** Where no figure stands: why. */
const small = (text: string) => <span className="meta">{text}</span>;

export function WatchFigures() {
  const t = useText();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const found = useQuery(watchFiguresQuery(search.get('van'), search.get('tot'), useLanguage())).data;
  const set = (key: string, on: string | null) => {
    if (on === null) return;
    const next = new URLSearchParams(search);
    next.set(key, on);
    setSearch(next, { replace: true });
  };
  const label = (key: string) => t(`catalogue.watch.figures.${key}`);
  const number = (key: (typeof counted)[number]): Column<WatchFigure> => ({
    key,
    label: label(key),
    cell: (row) => row[key],
    sort: (row) => row[key],
    isNumber: true,
  });
  const columns: Column<WatchFigure>[] = [
    { key: 'right', label: label('right'), cell: (row) => row.title, sort: (row) => row.title, isRowHeader: true },
    ...counted.slice(0, 2).map(number),
    ...days.map((key): Column<WatchFigure> => ({
      key,
      label: label(key),
      cell: (row) => row[key] ?? small(label('noDays')),
      sort: (row) => row[key],
      isNumber: true,
    })),
    ...counted.slice(2).map(number),
    {
      key: 'touched',
      label: label('touched'),
      cell: (row) => row.touched ?? small(label(row.touchedIs)),
      sort: (row) => row.touched,
      isNumber: true,
    },
  ];
  return (
    <div className="stack">
      <h2 className="h spaced" id="watch-figures">
        {t('catalogue.watch.figures')}
      </h2>
      <div className="cat-cols">
        <DateField
          label={label('from')}
          on={search.get('van') ?? found?.from ?? null}
          onChange={(on) => set('van', on)}
          today={today ?? undefined}
        />
        <DateField
          label={label('until')}
          on={search.get('tot') ?? found?.until ?? null}
          onChange={(on) => set('tot', on)}
          today={today ?? undefined}
        />
      </div>
      {found ? (
        <>
          {found.items.length > 0 ? (
            <Table
              caption={t('catalogue.watch.figures')}
              captionHidden
              columns={columns}
              rows={found.items}
              keyOf={(row) => row.right}
              initialSort={{ key: 'medianDays', up: false }}
            />
          ) : (
            <Empty title={label('none')} />
          )}
          <p className="meta">
            {t('catalogue.watch.figures.period', { from: dateShort(found.from), until: dateShort(found.until) })}{' '}
            {found.undated > 0 ? t('catalogue.watch.figures.undated', { n: found.undated }) : null} <b>{label('definition')}</b>{' '}
            {found.definition} <b>{label('base')}</b> {found.base}
          </p>
        </>
      ) : (
        <Skeleton lines={4} />
      )}
    </div>
  );
}
