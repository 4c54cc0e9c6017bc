// "Noteer poging": how, when, what came of it. What was noted can be taken back for ten seconds, and with it what it noted in the ledger.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../../web/call.ts';
import { reportProblem } from '../../../web/funnel.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { asProblem } from '../../../web/problem.ts';
import { showToast } from '../../../web/toasts.ts';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Checkbox, RadioGroup } from '../../../web/ui/choice.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';
import { Select, TextArea, TextField } from '../../../web/ui/field.tsx';
import { Banner } from '../../../web/ui/message.tsx';
import type { Entry } from './wire.ts';

const channels = ['phone', 'visit', 'letter', 'mail', 'office'];
const results = ['noAnswer', 'messageLeft', 'wrongDetails', 'reached', 'accepted', 'declined', 'unreachable'];
const sources = ['nobody', 'leaflet', 'partner', 'media', 'family', 'centre'];
const spokenTo = new Set(['reached', 'accepted', 'declined']);

type Props = { entry: Entry; listId: string; onClose: () => void };

export function AttemptDialog({ entry, listId, onClose }: Props) {
  const t = useText();
  const language = useLanguage();
  const client = useQueryClient();
  const today = useToday();
  const [channel, setChannel] = useState<string>(entry.phones.length > 0 ? 'phone' : 'visit');
  const [result, setResult] = useState<string | null>(null);
  const [typedOn, setOn] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [heardFrom, setHeard] = useState<string | null>(null);
  const [forwardedTo, setForwarded] = useState('');
  const [wantsVisit, setVisit] = useState(false);
  const [wasTried, setTried] = useState(false);
  const on = typedOn ?? today;
  const lacksWhy = result === 'declined' && words.trim() === '';
  const isReady = result !== null && on !== null && !lacksWhy;
  const refresh = () => client.invalidateQueries({ queryKey: ['outreach'] });
  const save = useMutation({
    meta: { handlesErrors: true },
    mutationFn: () =>
      post<Entry>(`/outreach/entries/${entry.id}/attempts?lang=${language}`, {
        on,
        channel,
        result,
        ...(words.trim() !== '' && { words: words.trim() }),
        ...(heardFrom && { heardFrom }),
        ...(forwardedTo.trim() !== '' && { forwardedTo: forwardedTo.trim() }),
        wantsVisit,
      }),
    onSuccess: async (changed) => {
      const last = changed.attempts.at(-1);
      await refresh();
      void client.invalidateQueries({ queryKey: ['household', entry.householdId] });
      showToast(t('outreach.attempt.noted'), {
        undo: last ? () => post(`/outreach/attempts/${last.id}/undo`).then(refresh, reportProblem) : undefined,
      });
      onClose();
    },
  });
  const refused = save.error ? reasonsOf(save.error) : [];
  return (
    <Dialog title={t('outreach.attempt.title', { name: entry.name ?? t('household.nameless') })} onClose={onClose} wide>
      <form
        className="stack"
        data-list={listId}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isReady) save.mutate();
        }}
      >
        {entry.neverAlone ? <Banner kind="mind" title={t('outreach.neverAlone')} /> : null}
        <div className="filling wide">
          <Select
            label={t('outreach.attempt.channel')}
            value={channel}
            onChange={(value) => setChannel(value ?? 'phone')}
            options={channels.map((value) => ({ value, label: t(`outreach.channel.${value}`) }))}
          />
          <DateField label={t('outreach.on')} on={on} onChange={setOn} today={today ?? undefined} notAfterToday />
        </div>
        <RadioGroup
          label={t('outreach.attempt.result')}
          value={result}
          error={wasTried && result === null ? t('outreach.attempt.resultMissing') : null}
          onChange={setResult}
          options={results.map((value) => ({ value, label: t(`outreach.result.${value}`) }))}
        />
        <TextArea
          label={t(result === 'declined' ? 'outreach.attempt.why' : 'outreach.attempt.words')}
          value={words}
          onChange={setWords}
          maxLength={600}
          error={wasTried && lacksWhy ? t('outreach.attempt.whyMissing') : null}
        />
        {result !== null && spokenTo.has(result) ? (
          <div className="filling wide">
            <Select
              label={t('outreach.attempt.heard')}
              value={heardFrom}
              onChange={setHeard}
              emptyLabel={t('outreach.attempt.notAsked')}
              options={sources.map((value) => ({ value, label: t(`outreach.heard.${value}`) }))}
            />
            <TextField label={t('outreach.attempt.forwarded')} value={forwardedTo} onChange={setForwarded} maxLength={200} />
            <Checkbox label={t('outreach.attempt.visit')} checked={wantsVisit} onChange={setVisit} />
          </div>
        ) : null}
        {result === 'accepted' ? <p className="meta">{t('outreach.attempt.acceptedHint')}</p> : null}
        {result === 'declined' ? <p className="meta">{t('outreach.attempt.declinedHint')}</p> : null}
        {refused.length > 0 ? (
          <Banner kind="bad" title={t('outreach.attempt.cannot')}>
            {refused.map((reason) => t(`outreach.attempt.because.${reason}`)).join(' ')}
          </Banner>
        ) : null}
        <p className="acts">
          <Button kind="do" type="submit" busy={save.isPending}>
            {t('household.answer.save')}
          </Button>
          <Button onClick={onClose}>{t('household.answer.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}

function reasonsOf(error: unknown): string[] {
  const { body } = asProblem(error);
  const reasons = Array.isArray(body['reasons']) ? body['reasons'].map(String) : [];
  return reasons.length > 0 ? reasons : ['unknown'];
}
