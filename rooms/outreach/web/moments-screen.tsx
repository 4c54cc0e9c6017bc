// Key moments (S014, S208, S209): which asks for a check, within how many days, of which rights; which has no rule yet; and how many had their check.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import '../../../web/household/household.css';
import { sourceOfTerm } from '../../../web/household/norm.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Loading } from '../../../web/shell/loading.tsx';
import { useCan } from '../../../web/me.ts';
import { Button } from '../../../web/ui/button.tsx';
import { dateShort } from '../../../web/ui/format.ts';
import { Banner } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { OutreachPages, hidden } from './frame.tsx';
import { MomentDialog } from './moment-dialog.tsx';
import { momentCountsQuery, momentsQuery } from './queries.ts';
import './outreach.css';
import type { Moment } from './wire.ts';

export function Component() {
  const t = useText();
  const can = useCan();
  const language = useLanguage();
  const asked = useQuery(momentsQuery(language));
  const moments = asked.data;
  const counts = useQuery(momentCountsQuery(null, null, language)).data;
  const [editing, setEditing] = useState<Moment | null>(null);
  const labelOf = (moment: Moment) => moment.label[language] ?? moment.label['nl'] ?? moment.kind;
  const countOf = (kind: string) => counts?.items.find((one) => one.kind === kind);
  const missing = moments?.filter((moment) => !moment.hasRule) ?? [];
  const number = (key: 'events' | 'due' | 'checked' | 'late'): Column<Moment> => ({
    key,
    label: t(`outreach.moment.${key}`),
    cell: (row) => (counts ? hidden(countOf(row.kind) ? (countOf(row.kind)?.[key] ?? null) : 0) : ''),
    sort: (row) => countOf(row.kind)?.[key] ?? null,
    isNumber: true,
  });
  const columns: Column<Moment>[] = [
    { key: 'moment', label: t('outreach.moment'), cell: labelOf, sort: labelOf, isRowHeader: true },
    {
      key: 'term',
      label: t('outreach.moment.term'),
      cell: termCell,
      sort: (row) => row.dueInDays,
    },
    { key: 'rights', label: t('outreach.moment.rights'), cell: rightsCell },
    {
      key: 'source',
      label: t('outreach.moment.source'),
      cell: (row) =>
        row.decided
          ? `${sourceOfTerm(t, row.source)} (${row.decided.by}, ${dateShort(row.decided.at.slice(0, 10))})`
          : sourceOfTerm(t, row.source),
      sort: (row) => row.source,
    },
    number('events'),
    number('due'),
    number('checked'),
    number('late'),
    ...(can('keyMoment.write')
      ? [
          {
            key: 'act',
            label: t('outreach.moment.change'),
            labelHidden: true,
            cell: (row: Moment) => changeCell(row, labelOf(row), setEditing),
          },
        ]
      : []),
  ];
  return (
    <>
      <PageHead title={t('outreach.moments.title')} sub={t('outreach.moments.sub')} />
      <OutreachPages />
      <div className="page-b">
        {missing.length > 0 ? (
          <Banner kind="mind" title={t('outreach.moments.missing', { n: missing.length })}>
            {missing.map(labelOf).join(', ')}.
          </Banner>
        ) : null}
        {moments ? (
          <Table caption={t('outreach.moments.title')} captionHidden columns={columns} rows={moments} keyOf={(row) => row.kind} />
        ) : (
          <Loading of={asked} lines={10} />
        )}
        {counts ? (
          <p className="meta">
            {t('outreach.moments.period', { from: dateShort(counts.from), until: dateShort(counts.until) })}{' '}
            <b>{t('outreach.definition')}</b> {counts.definition} <b>{t('outreach.base')}</b> {counts.base}
          </p>
        ) : null}
      </div>
      {editing ? <MomentDialog moment={editing} label={labelOf(editing)} onClose={() => setEditing(null)} /> : null}
    </>
  );
}

const changeCell = (row: Moment, label: string, onChange: (row: Moment) => void) => (
  <ChangeButton label={label} onClick={() => onChange(row)} />
);

function ChangeButton({ label, onClick }: { label: string; onClick: () => void }) {
  const t = useText();
  return (
    <Button small onClick={onClick} aria-label={t('outreach.moment.changeFor', { moment: label })}>
      {t('outreach.moment.change')}
    </Button>
  );
}

const termCell = (row: Moment) => <Term days={row.dueInDays} />;

function Term({ days }: { days: number | null }) {
  const t = useText();
  return days === null ? <b className="gone-fact">{t('outreach.moment.noRule')}</b> : <>{t('outreach.moment.days', { n: days })}</>;
}

const rightsCell = (row: Moment) => <Rights moment={row} />;

function Rights({ moment }: { moment: Moment }) {
  const t = useText();
  return (
    <>
      {moment.rights.map((one, at) => (
        <span key={one.right}>
          {at > 0 ? ', ' : ''}
          {one.label}
          {one.isBuilt ? '' : <span className="meta"> {t('outreach.moment.notBuilt')}</span>}
        </span>
      ))}
    </>
  );
}
