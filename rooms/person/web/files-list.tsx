// The files one may see, narrowed by who answers for them, by team and by place. What was chosen stands in the address, by ids and a postal code, so that it can be shared.
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { ask, type AnswerOf } from '../../../web/api/client.ts';
import { fullName } from '../../../web/household/identity.ts';
import { useText } from '../../../web/language.tsx';
import { useMe } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { Loading } from '../../../web/shell/loading.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { Select } from '../../../web/ui/field.tsx';
import { BlockHeading } from '../../../web/ui/heading.tsx';
import { Empty } from '../../../web/ui/message.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { colleaguesQuery, teamsQuery } from './queries.ts';

type Files = AnswerOf<'GET /households'>;
type Line = Files['items'][number];
type Filter = { workerId?: string; teamId?: string; postalCode?: string };

/** As the address says it: `wie`, `team`, `plaats`. */
const names = { wie: 'workerId', team: 'teamId', plaats: 'postalCode' } as const;

const filesQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['households', filter],
    queryFn: ({ signal }) => ask('GET /households', { query: filter, signal }),
    placeholderData: keepPreviousData,
  });

export function FilesList() {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const filter: Filter = Object.fromEntries(
    Object.entries(names).flatMap(([name, field]) => (search.get(name) ? [[field, search.get(name)]] : [])),
  );
  const isFiltered = Object.keys(filter).length > 0;
  const files = useQuery(filesQuery(filter));
  const count = files.data?.items.length ?? 0;
  const clear = () => setSearch({}, { replace: true, preventScrollReset: true });
  return (
    <section aria-labelledby="h-own">
      <BlockHeading id="h-own" count={count > 0 ? count : null}>
        {t('person.find.mine')}
      </BlockHeading>
      <Filters places={files.data?.places ?? []} />
      <p className="sr" role="status">
        {files.data && isFiltered ? t('person.find.found', { n: count }) : ''}
      </p>
      {files.data === undefined ? (
        <Loading of={files} lines={5} />
      ) : count > 0 ? (
        <FilesTable files={files.data} />
      ) : isFiltered ? (
        <Empty title={t('person.find.noneFits')} action={<Button onClick={clear}>{t('person.find.all')}</Button>} />
      ) : (
        <Empty title={t('person.find.none')}>{t('person.find.noneBody')}</Empty>
      )}
    </section>
  );
}

function Filters({ places }: { places: Files['places'] }) {
  const t = useText();
  const { account } = useMe();
  const [search, setSearch] = useSearchParams();
  const colleagues = useQuery(colleaguesQuery).data ?? [];
  const teams = useQuery(teamsQuery).data ?? [];
  const set = (name: keyof typeof names) => (value: string | null) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  const workers = colleagues.filter((one) => one.id !== account.id);
  const choices = {
    wie: [
      { value: account.id, label: t('person.find.me') },
      { value: 'none', label: t('person.find.nobody') },
      ...workers.map((one) => ({ value: one.id, label: one.name })),
    ],
    team: teams.filter((one) => one.active).map((one) => ({ value: one.id, label: one.name })),
    plaats: places.map((one) => ({ value: one.postalCode, label: `${one.postalCode} ${one.city}` })),
  };
  return (
    <div className="filters" role="group" aria-label={t('person.find.narrow')}>
      {(['wie', 'team', 'plaats'] as const).map((name) => (
        <Select
          key={name}
          label={t(`person.find.by.${name}`)}
          value={search.get(name)}
          onChange={set(name)}
          emptyLabel={t('person.find.any')}
          options={choices[name]}
        />
      ))}
    </div>
  );
}

function FilesTable({ files }: { files: Files }) {
  const t = useText();
  const nameOf = (row: Line) => fullName(row.name) || row.pseudonym || t('household.nameless');
  const columns: Column<Line>[] = [
    {
      key: 'name',
      label: t('person.find.name'),
      cell: (row) => linkTo(row.id, nameOf(row)),
      sort: nameOf,
      isRowHeader: true,
    },
    { key: 'members', label: t('person.find.members'), cell: (row) => row.members, sort: (row) => row.members, isNumber: true },
    { key: 'worker', label: t('person.find.worker'), cell: (row) => row.worker?.name ?? '', sort: (row) => row.worker?.name ?? null },
    { key: 'team', label: t('person.find.by.team'), cell: (row) => row.team?.name ?? '', sort: (row) => row.team?.name ?? null },
    { key: 'place', label: t('person.find.by.plaats'), cell: (row) => row.place?.city ?? '', sort: (row) => row.place?.city ?? null },
  ];
  return (
    <>
      <Table
        caption={t('person.find.mine')}
        captionHidden
        columns={columns}
        rows={files.items}
        keyOf={(row) => row.id}
        initialSort={{ key: 'name', up: true }}
      />
      {files.isCut ? <p className="meta">{t('person.find.cut', { n: files.items.length })}</p> : null}
    </>
  );
}

function linkTo(householdId: string, name: string) {
  return (
    <Link className="who" to={paths.household(householdId)}>
      {name}
    </Link>
  );
}
