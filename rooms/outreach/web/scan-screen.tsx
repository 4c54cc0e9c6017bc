// The scan of the centre's own households: begin, watch, stop, go on; and what the last one found, in counts.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { post } from '../../../web/call.ts';
import '../../../web/household/household.css';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Loading } from '../../../web/shell/loading.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { useToday } from '../../../web/today.ts';
import { Button, ButtonLink } from '../../../web/ui/button.tsx';
import { clockTime, dateInSentence, dateShort, dayOf, money } from '../../../web/ui/format.ts';
import { Banner, Empty, Progress } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { OutreachPages, hidden } from './frame.tsx';
import { scanQuery, scansQuery } from './queries.ts';
import './outreach.css';
import type { Run, RunCounts } from './wire.ts';

export function Component() {
  const t = useText();
  const can = useCan();
  const client = useQueryClient();
  const asked = useQuery(scansQuery);
  const runs = asked.data;
  const open = runs?.find((run) => run.state === 'running' || run.state === 'cutOff') ?? null;
  const last = runs?.find((run) => run.state === 'finished') ?? null;
  const ask = useMutation({
    mutationFn: (path: string) => post<Run>(path),
    onSettled: () => client.invalidateQueries({ queryKey: ['scans'] }),
  });
  return (
    <>
      <PageHead title={t('outreach.scan.title')} sub={t('outreach.scan.sub')}>
        {can('scan.run') && open === null && runs ? (
          <Button kind="do" icon="search" busy={ask.isPending} onClick={() => ask.mutate('/scans')}>
            {t('outreach.scan.begin')}
          </Button>
        ) : null}
      </PageHead>
      <OutreachPages />
      <div className="page-b">
        {open ? <OpenRun run={open} canRun={can('scan.run')} busy={ask.isPending} onAsk={(path) => ask.mutate(path)} /> : null}
        {runs === undefined ? <Loading of={asked} lines={5} /> : null}
        {runs && last === null && open === null ? <Empty title={t('outreach.scan.empty')}>{t('outreach.scan.emptyBody')}</Empty> : null}
        {last ? <Found runId={last.id} /> : null}
        {runs && runs.length > 1 ? <Earlier runs={runs} /> : null}
      </div>
    </>
  );
}

function OpenRun({ run, canRun, busy, onAsk }: { run: Run; canRun: boolean; busy: boolean; onAsk: (path: string) => void }) {
  const t = useText();
  const isCutOff = run.state === 'cutOff';
  return (
    <section className="run" aria-label={t('outreach.scan.running')}>
      {isCutOff ? (
        <Banner kind="mind" title={t('outreach.scan.cutOff')}>
          {t('outreach.scan.cutOffBody')}
        </Banner>
      ) : null}
      <Progress label={t('outreach.scan.running')} done={run.total === null ? undefined : run.done} total={run.total ?? undefined} />
      {canRun ? (
        <p className="line-acts">
          {isCutOff ? (
            <Button busy={busy} onClick={() => onAsk(`/scans/${run.id}/resume`)}>
              {t('outreach.scan.resume')}
            </Button>
          ) : null}
          <Button busy={busy} onClick={() => onAsk(`/scans/${run.id}/stop`)}>
            {t('outreach.scan.stop')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

function Found({ runId }: { runId: string }) {
  const t = useText();
  const can = useCan();
  const language = useLanguage();
  const today = useToday() ?? '';
  const asked = useQuery(scanQuery(runId, language));
  const counts = asked.data;
  if (!counts) return <Loading of={asked} lines={6} />;
  const { run, items } = counts;
  const columns: Column<RunCounts['items'][number]>[] = [
    { key: 'right', label: t('outreach.right'), cell: (row) => row.label, sort: (row) => row.label, isRowHeader: true },
    {
      key: 'certain',
      label: t('outreach.certain'),
      cell: (row) => hidden(row.certain),
      sort: (row) => row.certain,
      isNumber: true,
    },
    { key: 'likely', label: t('outreach.likely'), cell: (row) => hidden(row.likely), sort: (row) => row.likely, isNumber: true },
    {
      key: 'euros',
      label: t('outreach.yearly'),
      cell: (row) => (row.yearlyCents === null ? hidden(null) : row.yearlyCents === 0 ? t('outreach.noAmount') : money(row.yearlyCents)),
      sort: (row) => row.yearlyCents,
      isNumber: true,
    },
  ];
  return (
    <section aria-labelledby="h-found">
      <h2 className="h" id="h-found">
        {t('outreach.scan.found', { date: dateInSentence(run.on, today, language) })}
      </h2>
      <p className="meta">
        {t('outreach.scan.done', { n: run.done })} {run.refused > 0 ? t('outreach.scan.refused', { n: run.refused }) : ''}{' '}
        {t('outreach.scan.rules', { hash: run.catalogue.slice(0, 12) })}
      </p>
      {items.length > 0 ? (
        <Table
          caption={t('outreach.scan.counts')}
          captionHidden
          columns={columns}
          rows={items}
          keyOf={(row) => row.right}
          initialSort={{ key: 'certain', up: false }}
        />
      ) : (
        <Empty title={t('outreach.scan.nothing')} />
      )}
      <p className="meta">
        <b>{t('outreach.definition')}</b> {counts.definition} <b>{t('outreach.base')}</b> {counts.base}
      </p>
      {can('outreach.make') ? (
        <p className="acts">
          <ButtonLink icon="plus" to={`${paths.outreach}?nieuw=1`}>
            {t('outreach.list.new')}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
}

function Earlier({ runs }: { runs: Run[] }) {
  const t = useText();
  const language = useLanguage();
  const columns: Column<Run>[] = [
    { key: 'on', label: t('outreach.on'), cell: (run) => dateShort(run.on), sort: (run) => run.on, isRowHeader: true },
    { key: 'state', label: t('outreach.state'), cell: (run) => t(`outreach.scan.state.${run.state}`), sort: (run) => run.state },
    { key: 'done', label: t('outreach.households'), cell: (run) => run.done, sort: (run) => run.done, isNumber: true },
    { key: 'by', label: t('outreach.by'), cell: (run) => run.askedBy.name, sort: (run) => run.askedBy.name },
    {
      key: 'at',
      label: t('outreach.at'),
      cell: (run) => `${dateShort(dayOf(run.askedAt))} ${clockTime(run.askedAt, language)}`,
      sort: (run) => run.askedAt,
    },
  ];
  return (
    <section aria-labelledby="h-runs">
      <h2 className="h spaced" id="h-runs">
        {t('outreach.scan.runs')}
      </h2>
      <Table
        caption={t('outreach.scan.runs')}
        captionHidden
        columns={columns}
        rows={runs}
        keyOf={(run) => run.id}
        initialSort={{ key: 'at', up: false }}
      />
    </section>
  );
}
