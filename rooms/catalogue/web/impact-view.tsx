// Whom a draft touches, before anybody releases it: each household with its right, before and after. Asking is reading files, and is logged.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Text } from '../../../web/i18n.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { useProblemText } from '../../../web/problem-text.ts';
import { Button } from '../../../web/ui/button.tsx';
import { dateShort, money } from '../../../web/ui/format.ts';
import { Banner, Empty, Skeleton } from '../../../web/ui/message.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { impactQuery, type Chosen, type Impact } from './data.ts';

type Line = Impact['items'][number];

export function ImpactView({ chosen }: { chosen: Chosen }) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return isAsked ? (
    <Found chosen={chosen} />
  ) : (
    <p className="line-acts">
      <Button onClick={() => setAsked(true)}>{t('catalogue.impact.ask')}</Button> <span className="meta">{t('catalogue.impact.why')}</span>
    </p>
  );
}

function Found({ chosen }: { chosen: Chosen }) {
  const t = useText();
  const say = useProblemText();
  const found = useQuery(impactQuery(chosen, useLanguage()));
  if (found.isError) return <Banner kind="bad" title={say(found.error).title} />;
  if (!found.data) return <Skeleton lines={6} />;
  const { counts, items, on } = found.data;
  const search = new URLSearchParams({
    ...(chosen.rules && { rules: chosen.rules.join() }),
    ...(chosen.amounts && { amounts: chosen.amounts.join() }),
  });
  return (
    <div className="stack">
      <p role="status">{t('catalogue.impact.counts', { ...counts, on: dateShort(on) })}</p>
      {items.length > 0 ? (
        <>
          <Table
            caption={t('catalogue.impact.title')}
            columns={columnsOf(t)}
            rows={items}
            keyOf={(one) => `${one.householdId} ${one.right} ${one.personId ?? ''}`}
          />
          <p>
            <a href={`/api/v1/catalogue/impact.csv?${search.toString()}`} download>
              {t('catalogue.impact.csv')}
            </a>
          </p>
        </>
      ) : (
        <Empty title={t('catalogue.impact.nobody')} />
      )}
    </div>
  );
}

function columnsOf(t: Text): Column<Line>[] {
  const said = (one: Line['before']) =>
    one === null
      ? t('catalogue.impact.absent')
      : `${t(`catalogue.outcome.${one.outcome}`)}${one.amount ? `, ${money(one.amount.cents)} ${t(`catalogue.per.${one.amount.per}`)}` : ''}`;
  return [
    {
      key: 'name',
      label: t('catalogue.impact.household'),
      cell: (one) => <Link to={paths.householdRights(one.householdId)}>{one.name ?? t('catalogue.impact.nameless')}</Link>,
      sort: (one) => one.name,
      isRowHeader: true,
    },
    { key: 'right', label: t('catalogue.right'), cell: (one) => one.label, sort: (one) => one.label },
    { key: 'before', label: t('catalogue.impact.before'), cell: (one) => said(one.before) },
    { key: 'after', label: t('catalogue.impact.after'), cell: (one) => said(one.after) },
  ];
}
