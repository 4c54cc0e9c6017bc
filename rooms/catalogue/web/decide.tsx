// The second person: releases what somebody else wrote, or sends it back with the reason. The author sees who it waits for.
import { useState } from 'react';
import { ask } from '../../../web/api/client.ts';
import { useText } from '../../../web/language.tsx';
import { useCan, useMe } from '../../../web/me.ts';
import { Refusal } from '../../../web/shell/refusal.tsx';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import { dateShort, dayOf } from '../../../web/ui/format.ts';
import { Banner } from '../../../web/ui/message.tsx';
import { useCatalogueChange, type Amount, type Chosen, type Rule } from './data.ts';
import { ImpactView } from './impact-view.tsx';

type Draft = Pick<Rule | Amount, 'state' | 'writtenBy' | 'decision' | 'faults'>;

export function Decide({ draft, chosen }: { draft: Draft; chosen: Chosen }) {
  const t = useText();
  const can = useCan();
  const me = useMe();
  const isMine = draft.writtenBy.id === me.account.id;
  const isOpen = draft.state === 'draft' || draft.state === 'submitted';
  return (
    <section className="stack" aria-label={t('catalogue.decide')}>
      <Standing draft={draft} isMine={isMine} />
      {isOpen && draft.faults.length === 0 && can('catalogue.impact') ? <ImpactView chosen={chosen} /> : null}
      {draft.state === 'submitted' && !isMine && can('catalogue.release') ? <Buttons chosen={chosen} /> : null}
    </section>
  );
}

function Standing({ draft, isMine }: { draft: Draft; isMine: boolean }) {
  const t = useText();
  const { decision } = draft;
  if (draft.state === 'submitted')
    return (
      <Banner kind="mind" title={t(isMine ? 'catalogue.waits' : 'catalogue.asked', { name: draft.writtenBy.name })}>
        {isMine ? t('catalogue.waitsBody') : null}
      </Banner>
    );
  if (!decision) return null;
  const words = { name: decision.by.name, on: dateShort(dayOf(decision.at)) };
  return draft.state === 'released' ? (
    <Banner kind="good" title={t('catalogue.releasedBy', words)}>
      {decision.impact ? t('catalogue.impact.short', { touched: decision.impact.touched }) : null}
    </Banner>
  ) : (
    <Banner kind="bad" title={t('catalogue.returnedBy', words)}>
      {decision.reason}
    </Banner>
  );
}

function Buttons({ chosen }: { chosen: Chosen }) {
  const t = useText();
  const [reason, setReason] = useState('');
  const release = useCatalogueChange(
    () => ask('POST /catalogue/release', { body: chosen }),
    () => showToast(t('catalogue.released')),
  );
  const back = useCatalogueChange(() => ask('POST /catalogue/return', { body: { ...chosen, reason } }));
  const error = release.error ?? back.error;
  return (
    <div className="stack">
      <Refusal error={error} />
      <p className="line-acts">
        <Button kind="do" busy={release.isPending} onClick={() => release.mutate(undefined)}>
          {t('catalogue.release')}
        </Button>
      </p>
      <div className="cat-cols">
        <TextField label={t('catalogue.reason')} value={reason} onChange={setReason} />
        <Button busy={back.isPending} notYet={reason.trim() === ''} onClick={() => reason.trim() !== '' && back.mutate(undefined)}>
          {t('catalogue.return')}
        </Button>
      </div>
    </div>
  );
}
