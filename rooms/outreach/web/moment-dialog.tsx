// What the centre decides for one key moment: how many days, which rights, and on what ground. Every decision is kept; the newest counts.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get, put } from '../../../web/call.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Checkbox } from '../../../web/ui/choice.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';
import { FieldGroup, TextField } from '../../../web/ui/field.tsx';
import type { Moment } from './wire.ts';

export function MomentDialog({ moment, label, onClose }: { moment: Moment; label: string; onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const client = useQueryClient();
  const catalogue = useQuery({
    queryKey: ['rights', 'catalogue', language],
    queryFn: async ({ signal }) => (await get<{ items: { right: string; title: string }[] }>(`/rights?lang=${language}`, signal)).items,
  }).data;
  const [days, setDays] = useState(moment.dueInDays === null ? '' : String(moment.dueInDays));
  const [rights, setRights] = useState(moment.rights.map((one) => one.right));
  const [source, setSource] = useState('');
  const [wasTried, setTried] = useState(false);
  const number = days.trim() === '' ? null : Number(days);
  const daysFault = number !== null && !(Number.isInteger(number) && number >= 1 && number <= 365);
  const rightsFault = number !== null && rights.length === 0;
  const sourceFault = source.trim().length < 3;
  const isReady = !daysFault && !rightsFault && !sourceFault;
  const known = new Map([
    ...(catalogue ?? []).map((one) => [one.right, one.title] as const),
    ...moment.rights.map((one) => [one.right, one.label] as const),
  ]);
  const save = useMutation({
    mutationFn: () => put(`/key-moments/${moment.kind}`, { days: number, rights: number === null ? [] : rights, source: source.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['key-moments'] });
      showToast(t('outreach.moment.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={t('outreach.moment.title', { moment: label })} onClose={onClose} wide>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isReady) save.mutate();
        }}
      >
        <div className="filling wide">
          <TextField
            label={t('outreach.moment.daysField')}
            hint={t('outreach.moment.daysHint')}
            value={days}
            onChange={setDays}
            inputMode="numeric"
            error={daysFault ? t('outreach.moment.daysFault') : null}
          />
          <TextField
            label={t('outreach.moment.sourceField')}
            value={source}
            onChange={setSource}
            maxLength={200}
            error={wasTried && sourceFault ? t('outreach.moment.sourceMissing') : null}
          />
        </div>
        <FieldGroup label={t('outreach.moment.rights')} error={wasTried && rightsFault ? t('outreach.moment.rightsMissing') : null}>
          <div className="checks">
            {[...known].map(([right, title]) => (
              <Checkbox
                key={right}
                label={title}
                checked={rights.includes(right)}
                onChange={(checked) => setRights(checked ? [...rights, right] : rights.filter((one) => one !== right))}
              />
            ))}
          </div>
        </FieldGroup>
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
