// Wie keek mee: who read or changed something of this household, when, and why. The client may ask for this list.
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { get } from '../../../web/call.ts';
import { present, referenceOf, fullName } from '../../../web/household/identity.ts';
import { householdQuery } from '../../../web/household/queries.ts';
import type { Ref } from '../../../web/household/wire.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Select } from '../../../web/ui/field.tsx';
import { clockTime, dateShort, dayOf } from '../../../web/ui/format.ts';
import { Empty, Skeleton } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import './person.css';

type LogRow = { at: string; by: Ref; action: string; purpose: string | null; reason: string | null; fields: string[] };

export function Component() {
  const t = useText();
  const language = useLanguage();
  const { householdId = '' } = useParams();
  const household = useSuspenseQuery(householdQuery(householdId)).data;
  const members = present(household);
  const [personId, setPersonId] = useState(referenceOf(household)?.personId ?? members[0]?.personId ?? null);
  const log = useQuery({
    queryKey: ['person', personId, 'access-log'],
    enabled: personId !== null,
    queryFn: async ({ signal }) => (await get<{ items: LogRow[] }>(`/persons/${personId ?? ''}/access-log`, signal)).items,
  });
  const columns: Column<LogRow>[] = [
    {
      key: 'at',
      label: t('person.log.when'),
      cell: (row) => `${dateShort(dayOf(row.at))} ${clockTime(row.at, language)}`,
      sort: (row) => row.at,
    },
    {
      key: 'who',
      label: t('person.log.who'),
      cell: (row) => row.by.name || t('person.log.system'),
      sort: (row) => row.by.name,
      isRowHeader: true,
    },
    { key: 'what', label: t('person.log.what'), cell: (row) => actionWords(row.action, t), sort: (row) => row.action },
    { key: 'why', label: t('person.log.why'), cell: (row) => row.reason ?? row.purpose ?? '' },
  ];
  return (
    <>
      <PageHead title={t('person.log.title')} windowTitle={t('person.log.title')} sub={t('person.log.sub')} />
      <div className="page-b">
        {members.length > 1 ? (
          <Select
            label={t('person.log.of')}
            value={personId}
            onChange={setPersonId}
            options={members.map((member) => ({ value: member.personId, label: fullName(member.name) || t(`member.role.${member.role}`) }))}
          />
        ) : null}
        {log.data === undefined ? (
          <Skeleton lines={6} />
        ) : log.data.length > 0 ? (
          <Table
            caption={t('person.log.title')}
            captionHidden
            columns={columns}
            rows={log.data}
            keyOf={(row) => `${row.at} ${row.action} ${row.by.id}`}
            initialSort={{ key: 'at', up: false }}
          />
        ) : (
          <Empty title={t('person.log.empty')}>{t('person.log.emptyBody')}</Empty>
        )}
      </div>
    </>
  );
}

/** 'household.read' -> its own words, else those of its verb: "las", "wijzigde". */
function actionWords(action: string, t: ReturnType<typeof useText>): string {
  return t(`person.log.action.${verbOf(action)}`);
}

function verbOf(action: string): string {
  const last = action.split('.').at(-1) ?? '';
  if (/^(read|list|timeline|history|live|accessLog|key)/.test(last)) return 'read';
  if (/^(search|candidates|duplicate)/.test(last)) return 'found';
  if (/^(note|enter|open|give|memberAdded|address|make|event)/.test(last)) return 'noted';
  if (/^(check|report|pdf|finding)/.test(last) || action.startsWith('rights.')) return 'checked';
  return 'changed';
}
