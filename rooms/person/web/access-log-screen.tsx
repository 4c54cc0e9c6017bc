// Wie keek mee: who read or changed something of this household, when, and why. The client may ask for this list.
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { get } from '../../../web/call.ts';
import { present, referenceOf, fullName } from '../../../web/household/identity.ts';
import { reasonInWords } from '../../../web/household/log-words.ts';
import { householdQuery } from '../../../web/household/queries.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Loading } from '../../../web/shell/loading.tsx';
import { Select } from '../../../web/ui/field.tsx';
import { clockTime, dateShort, dayOf } from '../../../web/ui/format.ts';
import { Empty } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { inSittings, type LogLine, type LogRow } from './access-log.ts';
import './person.css';

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
  const columns: Column<LogLine>[] = [
    {
      key: 'at',
      label: t('person.log.when'),
      cell: (row) => whenWords(row, language),
      sort: (row) => row.at,
      noWrap: true,
    },
    {
      key: 'who',
      label: t('person.log.who'),
      cell: (row) => row.by.name || t('person.log.system'),
      sort: (row) => row.by.name,
      isRowHeader: true,
    },
    { key: 'what', label: t('person.log.what'), cell: (row) => whatWords(row, t), sort: (row) => row.verb },
    { key: 'why', label: t('person.log.why'), cell: (row) => reasonInWords(t, row.reason ?? row.purpose) },
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
          <Loading of={log} lines={6} />
        ) : log.data.length > 0 ? (
          <Table
            caption={t('person.log.title')}
            captionHidden
            columns={columns}
            rows={inSittings(log.data)}
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

/** '18-02-2025 09:50 tot 10:24' */
function whenWords({ at, firstAt }: LogLine, language: string): string {
  const [first, last] = [clockTime(firstAt, language), clockTime(at, language)];
  return `${dateShort(dayOf(firstAt))} ${first === last ? last : `${first} - ${last}`}`;
}

function whatWords({ verb, times }: LogLine, t: ReturnType<typeof useText>) {
  return (
    <>
      {t(`person.log.action.${verb}`)} {times > 1 ? <span className="meta">{t('person.log.times', { n: times })}</span> : null}
    </>
  );
}
