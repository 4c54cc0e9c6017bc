// Find a person and open the dossier; make a person who is not there yet; or take up one of the own files.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { get } from '../../../web/call.ts';
import { fullName } from '../../../web/household/identity.ts';
import { PersonPicker, type PickedPerson } from '../../../web/household/person-picker.tsx';
import '../../../web/household/household.css';
import type { Name, Ref } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { Loading } from '../../../web/shell/loading.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { BlockHeading } from '../../../web/ui/heading.tsx';
import { Empty } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';

type HouseholdLine = { id: string; name: Name; pseudonym: string | null; isAnonymous: boolean; members: number; worker: Ref | null };

const householdsQuery = queryOptions({
  queryKey: ['households'],
  queryFn: async ({ signal }) => (await get<{ items: HouseholdLine[] }>('/households', signal)).items,
});

export function Component() {
  const t = useText();
  const can = useCan();
  const navigate = useNavigate();
  const open = (person: PickedPerson | null) => {
    if (person?.householdId) void navigate(paths.household(person.householdId));
  };
  return (
    <>
      <PageHead title={t('person.find.title')} sub={t('person.find.sub')} />
      <div className="page-b">
        <PersonPicker picked={null} onPick={open} />
        {can('household.read') ? <OwnFiles /> : null}
      </div>
    </>
  );
}

function OwnFiles() {
  const t = useText();
  const households = useQuery(householdsQuery);
  const nameOf = (row: HouseholdLine) => fullName(row.name) || row.pseudonym || t('household.nameless');
  const columns: Column<HouseholdLine>[] = [
    { key: 'name', label: t('person.find.name'), cell: (row) => linkTo(row.id, nameOf(row)), sort: nameOf, isRowHeader: true },
    { key: 'members', label: t('person.find.members'), cell: (row) => row.members, sort: (row) => row.members, isNumber: true },
    { key: 'worker', label: t('person.find.worker'), cell: (row) => row.worker?.name ?? '', sort: (row) => row.worker?.name ?? null },
  ];
  return (
    <section aria-labelledby="h-own">
      <BlockHeading id="h-own" count={households.data && households.data.length > 0 ? households.data.length : null}>
        {t('person.find.mine')}
      </BlockHeading>
      {households.data === undefined ? (
        <Loading of={households} lines={5} />
      ) : households.data.length > 0 ? (
        <Table
          caption={t('person.find.mine')}
          captionHidden
          columns={columns}
          rows={households.data}
          keyOf={(row) => row.id}
          initialSort={{ key: 'name', up: true }}
        />
      ) : (
        <Empty title={t('person.find.none')}>{t('person.find.noneBody')}</Empty>
      )}
    </section>
  );
}

function linkTo(householdId: string, name: string) {
  return (
    <Link className="who" to={paths.household(householdId)}>
      {name}
    </Link>
  );
}
