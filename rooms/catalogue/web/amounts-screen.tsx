// Amounts: every table with its rows, a new row beside what stands there, an indexation that is entered once, and what waits for a second person.
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { ask } from '../../../web/api/client.ts';
import type { Text } from '../../../web/i18n.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useCan, useMe } from '../../../web/me.ts';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { Refusal } from '../../../web/shell/refusal.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { Select } from '../../../web/ui/field.tsx';
import { BlockHeading } from '../../../web/ui/heading.tsx';
import { Banner, Skeleton, Stamp } from '../../../web/ui/message.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { unbroken } from '../../../web/ui/unbroken.tsx';
import { AmountForm } from './amount-form.tsx';
import { amountsQuery, tablesQuery, useCatalogueChange, type Amount, type TableLine } from './data.ts';
import { Decide } from './decide.tsx';
import { FigureName, useFigureNames, type FigureNames } from './figure-names.tsx';
import { CatalogueFrame } from './frame.tsx';
import { IndexationForm } from './indexation-form.tsx';
import { State } from './rules-screen.tsx';
import { days, faultText, figureText, unitText } from './words.ts';

export function Component() {
  const t = useText();
  const can = useCan();
  const tables = useQuery(tablesQuery(useLanguage()));
  const amounts = useQuery(amountsQuery);
  const names = useFigureNames();
  const [search, setSearch] = useSearchParams();
  if (tables.isError && !tables.data) return <Fault error={tables.error} onRetry={() => void tables.refetch()} />;
  const chosen = search.get('tabel') ?? 'leefloon';
  const table = tables.data?.items.find((one) => one.table === chosen) ?? tables.data?.items[0];
  return (
    <CatalogueFrame title={t('catalogue.amounts')} sub={t('catalogue.amounts.sub')}>
      <Waiting items={amounts.data?.items ?? []} />
      {tables.data && table ? (
        <>
          <Select
            label={t('catalogue.table')}
            value={table.table}
            onChange={(name) => setSearch(name ? { tabel: name } : {}, { replace: true })}
            options={tables.data.items
              .map((one) => ({ value: one.table, label: names.table(one.table, one.rights) }))
              .sort((one, other) => one.label.localeCompare(other.label, 'nl'))}
          />
          <Rows table={table} />
          {can('catalogue.write') ? (
            <>
              <BlockHeading spaced>{t('catalogue.row.new')}</BlockHeading>
              <AmountForm key={table.table} table={table} />
              <BlockHeading spaced>{t('catalogue.indexation')}</BlockHeading>
              <IndexationForm />
            </>
          ) : null}
        </>
      ) : (
        <Skeleton lines={8} />
      )}
    </CatalogueFrame>
  );
}

type Row = TableLine['rows'][number];
function Rows({ table }: { table: TableLine }) {
  const t = useText();
  const names = useFigureNames();
  return (
    <>
      <p className="meta">
        {[table.law, unitText(table.unit, t)].filter(Boolean).join(', ')}.{' '}
        {table.rights.length > 0 ? t('catalogue.table.readBy', { rights: table.rights.map((right) => right.title).join(', ') }) : null}
      </p>
      <Table
        caption={t('catalogue.rowsOf', { table: names.table(table.table, table.rights) })}
        captionHidden
        columns={rowColumns(table, names, t)}
        rows={table.rows}
        keyOf={(row) => row.from}
        initialSort={{ key: 'days', up: false }}
      />
    </>
  );
}

/** What was submitted together is looked at together. */
function groupsOf(items: readonly Amount[]): Amount[][] {
  const groups = new Map<string, Amount[]>();
  for (const one of items) {
    const key = `${one.writtenBy.id} ${one.submittedAt}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function Waiting({ items }: { items: Amount[] }) {
  const t = useText();
  const me = useMe();
  const mine = items.filter((one) => one.state === 'draft' && one.writtenBy.id === me.account.id);
  const submitted = groupsOf(items.filter((one) => one.state === 'submitted'));
  const names = useFigureNames();
  const returned = items.filter((one) => one.state === 'returned' && one.writtenBy.id === me.account.id);
  return (
    <>
      {mine.length > 0 ? <Own drafts={mine} /> : null}
      {submitted.map((group) => (
        <div className="cat-box" key={group[0]!.id}>
          <Drafts caption={t('catalogue.waiting')} drafts={group} />
          <Decide draft={group[0]!} chosen={{ amounts: group.map((one) => one.id) }} />
        </div>
      ))}
      {returned.slice(0, 3).map((one) => (
        <Banner key={one.id} kind="bad" title={t('catalogue.rowReturned', { table: names.table(one.body.table), from: one.body.from })}>
          {one.decision?.reason}
        </Banner>
      ))}
    </>
  );
}

function Own({ drafts }: { drafts: Amount[] }) {
  const t = useText();
  const submit = useCatalogueChange(() => ask('POST /catalogue/submit', { body: { amounts: drafts.map((one) => one.id) } }));
  const remove = useCatalogueChange((amountId: string) => ask('DELETE /catalogue/amounts/{amountId}', { path: { amountId } }));
  const error = submit.error ?? remove.error;
  return (
    <div className="cat-box">
      <Drafts caption={t('catalogue.drafts')} drafts={drafts} onRemove={(id) => remove.mutate(id)} />
      <Refusal error={error} />
      <p className="line-acts">
        <Button busy={submit.isPending} onClick={() => submit.mutate(undefined)}>
          {t('catalogue.submitRows', { n: drafts.length })}
        </Button>
      </p>
    </div>
  );
}

function Drafts({ caption, drafts, onRemove }: { caption: string; drafts: Amount[]; onRemove?: (id: string) => void }) {
  const t = useText();
  const names = useFigureNames();
  return <Table caption={caption} columns={draftColumns(names, t, onRemove)} rows={drafts} keyOf={(one) => one.id} />;
}

function rowColumns(table: TableLine, names: FigureNames, t: Text): Column<Row>[] {
  const keys = Object.keys(table.rows[0]?.values ?? {});
  return [
    { key: 'days', label: t('catalogue.days'), cell: (row) => days(row.from, row.to, t), sort: (row) => row.from, isRowHeader: true },
    ...keys.map((key): Column<Row> => ({
      key,
      label: names.key(table.table, key),
      note: `${table.table}.${key}`,
      cell: (row) => figureText(row.values[key] ?? null, table.unit, t),
      isNumber: true,
    })),
    {
      key: 'confidence',
      label: t('catalogue.confidence'),
      cell: (row) => t(`catalogue.confidence.${row.confidence}`),
      sort: (row) => row.confidence,
    },
    {
      key: 'source',
      label: t('catalogue.source'),
      cell: (row) => (
        <>
          {unbroken(row.source)} {row.isOwn ? <Stamp kind="open">{t('catalogue.own')}</Stamp> : null}
        </>
      ),
    },
  ];
}

function draftColumns(names: FigureNames, t: Text, onRemove?: (id: string) => void): Column<Amount>[] {
  return [
    {
      key: 'table',
      label: t('catalogue.table'),
      cell: (one) => <FigureName parameter={one.body.table} name={names.table(one.body.table)} />,
      isRowHeader: true,
    },
    { key: 'days', label: t('catalogue.days'), cell: (one) => days(one.body.from, one.body.to, t) },
    {
      key: 'values',
      label: t('catalogue.value'),
      cell: (one) =>
        Object.entries(one.body.values).map(([key, value]) => (
          <div key={key}>{`${names.key(one.body.table, key)} ${figureText(value, one.body.unit ?? 'cents', t)}`}</div>
        )),
    },
    {
      key: 'index',
      label: t('catalogue.index'),
      cell: (one) =>
        one.index.map((check) => (
          <div key={check.key}>
            {t('catalogue.index.line', {
              key: names.key(check.table, check.key),
              difference: String(check.difference ?? ''),
              formula: check.formula,
            })}
          </div>
        )),
    },
    {
      key: 'state',
      label: t('catalogue.state'),
      cell: (one) =>
        one.faults.length > 0 ? (
          <span className="err">{one.faults.map((fault) => faultText(fault, t)).join(' ')}</span>
        ) : (
          <State state={one.state} />
        ),
    },
    ...(onRemove
      ? [
          {
            key: 'remove',
            label: t('catalogue.remove'),
            labelHidden: true,
            cell: (one: Amount) => (
              <Button small onClick={() => onRemove(one.id)}>
                {t('catalogue.remove')}
                <span className="sr">: {names.table(one.body.table)}</span>
              </Button>
            ),
          },
        ]
      : []),
  ];
}
