// The local rules of the centre: what is being written, what waits for a second person, what counts.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Text } from '../../../web/i18n.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { ButtonLink } from '../../../web/ui/button.tsx';
import { dateShort, dayOf } from '../../../web/ui/format.ts';
import { Empty, Skeleton, Stamp } from '../../../web/ui/message.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { rulesQuery, type Rule } from './data.ts';
import { CatalogueFrame } from './frame.tsx';
import { days } from './words.ts';

export function Component() {
  const t = useText();
  const can = useCan();
  const rules = useQuery(rulesQuery(useLanguage()));
  if (rules.isError && !rules.data) return <Fault error={rules.error} onRetry={() => void rules.refetch()} />;
  return (
    <CatalogueFrame
      title={t('catalogue.rules')}
      sub={t('catalogue.rules.sub')}
      action={
        can('catalogue.write') ? (
          <ButtonLink kind="do" icon="plus" to={paths.newLocalRule}>
            {t('catalogue.rule.new')}
          </ButtonLink>
        ) : null
      }
    >
      {rules.data ? (
        rules.data.items.length > 0 ? (
          <Table caption={t('catalogue.rules')} captionHidden columns={columnsOf(t)} rows={rules.data.items} keyOf={(rule) => rule.id} />
        ) : (
          <Empty title={t('catalogue.rules.none')}>{t('catalogue.rules.noneBody')}</Empty>
        )
      ) : (
        <Skeleton lines={6} />
      )}
    </CatalogueFrame>
  );
}

function columnsOf(t: Text): Column<Rule>[] {
  return [
    {
      key: 'right',
      label: t('catalogue.right'),
      cell: (rule) => <Link to={paths.localRule(rule.id)}>{rule.label}</Link>,
      sort: (rule) => rule.label,
      isRowHeader: true,
    },
    { key: 'days', label: t('catalogue.days'), cell: (rule) => days(rule.body.from, rule.body.to, t), sort: (rule) => rule.body.from },
    { key: 'state', label: t('catalogue.state'), cell: (rule) => <State state={rule.state} />, sort: (rule) => rule.state },
    { key: 'source', label: t('catalogue.source'), cell: (rule) => rule.body.source },
    {
      key: 'by',
      label: t('catalogue.writtenBy'),
      cell: (rule) => `${rule.writtenBy.name}, ${dateShort(dayOf(rule.writtenAt))}`,
      sort: (rule) => rule.writtenAt,
    },
    {
      key: 'released',
      label: t('catalogue.decidedBy'),
      cell: (rule) => (rule.decision ? `${rule.decision.by.name}, ${dateShort(dayOf(rule.decision.at))}` : ''),
      sort: (rule) => rule.decision?.at ?? null,
    },
  ];
}

export function State({ state }: { state: Rule['state'] }) {
  const t = useText();
  const kind = state === 'submitted' ? 'open' : state === 'returned' ? 'late' : 'quiet';
  return <Stamp kind={kind}>{t(`catalogue.state.${state}`)}</Stamp>;
}
