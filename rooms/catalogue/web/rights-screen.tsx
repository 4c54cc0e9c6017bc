// Every right on a day: its law, its days, its conditions, and each figure with how sure it is and where it comes from.
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Text } from '../../../web/i18n.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { useToday } from '../../../web/today.ts';
import { DateField } from '../../../web/ui/date-field.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import { Empty, Skeleton, Stamp } from '../../../web/ui/message.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { rightsQuery, type Figure, type RightLine } from './data.ts';
import { FigureName, useFigureNames, type FigureNames } from './figure-names.tsx';
import { CatalogueFrame } from './frame.tsx';
import { days, figureText, unitText } from './words.ts';

export function Component() {
  const t = useText();
  const language = useLanguage();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const on = search.get('op') ?? today;
  const typed = search.get('zoek') ?? '';
  const rights = useQuery({ ...rightsQuery(on, language), enabled: on !== null });
  if (rights.isError && !rights.data) return <Fault error={rights.error} onRetry={() => void rights.refetch()} />;
  const set = (key: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value) next.set(key, value);
    else next.delete(key);
    setSearch(next, { replace: true });
  };
  const wanted = typed.trim().toLocaleLowerCase();
  const items = (rights.data?.items ?? []).filter((one) => `${one.title} ${one.law} ${one.right}`.toLocaleLowerCase().includes(wanted));
  return (
    <CatalogueFrame title={t('catalogue.title')} sub={t('catalogue.rights.sub')}>
      <div className="cat-cols">
        <DateField label={t('catalogue.on')} on={on} onChange={(day) => day && set('op', day)} today={today ?? undefined} />
        <TextField label={t('catalogue.search')} type="search" value={typed} onChange={(text) => set('zoek', text)} />
      </div>
      {rights.data ? (
        items.length > 0 ? (
          <div>
            {items.map((right) => (
              <RightBlock key={right.right} right={right} />
            ))}
          </div>
        ) : (
          <Empty title={t('catalogue.rights.none')} />
        )
      ) : (
        <Skeleton lines={10} />
      )}
    </CatalogueFrame>
  );
}

function RightBlock({ right }: { right: RightLine }) {
  const t = useText();
  return (
    <details className="cat-right">
      <summary>
        <b>{right.title}</b> <span className="meta">{right.law}</span>{' '}
        {right.isOwn ? (
          <Stamp kind="open">{t('catalogue.own')}</Stamp>
        ) : right.isLocal ? (
          <Stamp kind="quiet">{t('catalogue.local')}</Stamp>
        ) : null}
      </summary>
      <div className="stack">
        <p className="meta">
          {days(right.from, right.until, t)}. {t('catalogue.changes', { n: right.changes.length })}
        </p>
        <ul>
          {right.conditions.map((one) => (
            <li key={`${one.rule} ${one.source}`}>
              {one.text} <span className="meta">{one.source}</span>
            </li>
          ))}
        </ul>
        {right.figures.length > 0 ? <Figures right={right} /> : <p className="meta">{t('catalogue.noFigures')}</p>}
      </div>
    </details>
  );
}

function Figures({ right }: { right: RightLine }) {
  const t = useText();
  const names = useFigureNames();
  return (
    <Table
      caption={t('catalogue.figuresOf', { right: right.title })}
      captionHidden
      columns={columnsOf(t, names)}
      rows={right.figures}
      keyOf={(one) => one.name}
    />
  );
}

function columnsOf(t: Text, names: FigureNames): Column<Figure>[] {
  return [
    {
      key: 'name',
      label: t('catalogue.figure'),
      cell: (one) => <FigureName parameter={one.name} name={names.figure(one.name)} />,
      sort: (one) => names.figure(one.name),
      isRowHeader: true,
    },
    {
      key: 'value',
      label: t('catalogue.value'),
      cell: (one) => (
        <>
          {figureText(one.value, one.unit, t)} <span className="meta">{unitText(one.unit, t)}</span>
        </>
      ),
      isNumber: true,
    },
    { key: 'days', label: t('catalogue.days'), cell: (one) => days(one.since, one.until, t), sort: (one) => one.since },
    {
      key: 'confidence',
      label: t('catalogue.confidence'),
      cell: (one) => t(`catalogue.confidence.${one.confidence}`),
      sort: (one) => one.confidence,
    },
    { key: 'source', label: t('catalogue.source'), cell: (one) => one.source },
  ];
}
