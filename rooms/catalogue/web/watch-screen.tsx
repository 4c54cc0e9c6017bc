// The watch list (S210): which law changes, from when, which rights it touches, who checks it, what was done.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../../web/api/client.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useCan } from '../../../web/me.ts';
import { useProblemText } from '../../../web/problem-text.ts';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { Select, TextField } from '../../../web/ui/field.tsx';
import { dateShort, dayOf } from '../../../web/ui/format.ts';
import { Banner, Empty, Skeleton, Stamp } from '../../../web/ui/message.tsx';
import { useCatalogueChange, watchQuery, type LawChange } from './data.ts';
import { CatalogueFrame } from './frame.tsx';
import { WatchFigures } from './watch-figures.tsx';
import { WatchDialog } from './watch-dialog.tsx';

export function Component() {
  const t = useText();
  const can = useCan();
  const watch = useQuery(watchQuery(useLanguage()));
  const [isNew, setNew] = useState(false);
  if (watch.isError && !watch.data) return <Fault error={watch.error} onRetry={() => void watch.refetch()} />;
  return (
    <CatalogueFrame
      title={t('catalogue.watch')}
      sub={t('catalogue.watch.sub')}
      action={
        can('watch.write') ? (
          <Button kind="do" icon="plus" onClick={() => setNew(true)}>
            {t('catalogue.watch.new')}
          </Button>
        ) : null
      }
    >
      {watch.data ? (
        watch.data.items.length > 0 ? (
          watch.data.items.map((change) => <Change key={change.id} change={change} />)
        ) : (
          <Empty title={t('catalogue.watch.none')}>{t('catalogue.watch.noneBody')}</Empty>
        )
      ) : (
        <Skeleton lines={6} />
      )}
      <WatchFigures />
      {isNew ? <WatchDialog onClose={() => setNew(false)} /> : null}
    </CatalogueFrame>
  );
}

function Change({ change }: { change: LawChange }) {
  const t = useText();
  const isOver = change.state === 'done' || change.state === 'noChange';
  return (
    <article className="cat-box" aria-label={change.title}>
      <h2>
        {change.title} <Stamp kind={isOver ? 'quiet' : 'open'}>{t(`catalogue.watch.state.${change.state}`)}</Stamp>
      </h2>
      <p className="meta">
        {t(`catalogue.watch.kind.${change.kind}`)}, {change.source}.{' '}
        {change.publishedOn ? `${t('catalogue.watch.published', { on: dateShort(change.publishedOn) })} ` : ''}
        {t('catalogue.watch.effective', { on: dateShort(change.effectiveOn) })}
      </p>
      {change.releasedOn && change.days !== null ? (
        <p>{t('catalogue.watch.releasedAfter', { on: dateShort(change.releasedOn), days: change.days })}</p>
      ) : null}
      <p>
        {t('catalogue.watch.touches')} {change.rights.map((one) => one.title).join(', ')}
      </p>
      {change.checker ? <p>{t('catalogue.watch.checker', { name: change.checker.name })}</p> : null}
      <ul>
        {change.steps.map((step) => (
          <li key={`${step.at} ${step.state}`}>
            {dateShort(dayOf(step.at))}, {step.by.name}: {t(`catalogue.watch.state.${step.state}`)}
            {step.checker ? ` (${step.checker.name})` : ''}
            {step.what ? `. ${step.what}` : ''}
          </li>
        ))}
      </ul>
      {change.isMine && !isOver ? <Steps change={change} /> : null}
    </article>
  );
}

function Steps({ change }: { change: LawChange }) {
  const t = useText();
  const say = useProblemText();
  const [what, setWhat] = useState('');
  const [decisionId, setDecision] = useState<string | null>(null);
  const step = useCatalogueChange((state: 'checking' | 'done' | 'noChange') =>
    ask('POST /watch/{changeId}/steps', {
      path: { changeId: change.id },
      body: { state, what: what.trim() || null, ...(state === 'done' && { decisionId }) },
    }),
  );
  const isSaid = what.trim() !== '';
  return (
    <div className="stack">
      {step.error ? <Banner kind="bad" title={say(step.error).title} /> : null}
      <TextField label={t('catalogue.watch.what')} hint={t('catalogue.watch.whatHint')} value={what} onChange={setWhat} />
      {change.releases.length > 0 ? (
        <Select
          label={t('catalogue.watch.release')}
          value={decisionId}
          emptyLabel={t('catalogue.watch.releaseNone')}
          onChange={setDecision}
          options={change.releases.map((one) => ({
            value: one.decisionId,
            label: `${dateShort(one.on)}, ${one.label} (${one.source})`,
          }))}
        />
      ) : null}
      <p className="line-acts">
        {change.state === 'given' ? (
          <Button busy={step.isPending} onClick={() => step.mutate('checking')}>
            {t('catalogue.watch.start')}
          </Button>
        ) : null}
        <Button busy={step.isPending} notYet={!isSaid} onClick={() => isSaid && step.mutate('done')}>
          {t('catalogue.watch.done')}
        </Button>
        <Button busy={step.isPending} notYet={!isSaid} onClick={() => isSaid && step.mutate('noChange')}>
          {t('catalogue.watch.noChange')}
        </Button>
      </p>
    </div>
  );
}
