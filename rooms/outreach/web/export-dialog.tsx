// The list as a file: what for is asked first, and kept with who and how many. The file holds what the purpose needs.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../../web/call.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { RadioGroup } from '../../../web/ui/choice.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import type { OutreachList } from './wire.ts';

const purposes = ['letters', 'calls', 'visits', 'partner', 'other'];
const shortest = 10;

export function ExportDialog({ list, onClose }: { list: OutreachList; onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const client = useQueryClient();
  const [purpose, setPurpose] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const isReady = purpose !== null && reason.trim().length >= shortest;
  const save = useMutation({
    mutationFn: () => post<string>(`/outreach/lists/${list.id}/export?lang=${language}`, { purpose, reason: reason.trim() }),
    onSuccess: (text) => {
      download(text, `outreach-${list.on}.csv`);
      void client.invalidateQueries({ queryKey: ['outreach', 'exports', list.id] });
      showToast(t('outreach.export.done', { n: list.households }));
      onClose();
    },
  });
  return (
    <Dialog title={t('outreach.export.title')} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isReady) save.mutate();
        }}
      >
        <p>{t('outreach.export.body', { n: list.households })}</p>
        <RadioGroup
          label={t('outreach.export.purpose')}
          value={purpose}
          error={wasTried && purpose === null ? t('outreach.export.purposeMissing') : null}
          onChange={setPurpose}
          options={purposes.map((value) => ({ value, label: t(`outreach.purpose.${value}`) }))}
        />
        <TextField
          label={t('outreach.export.reason')}
          hint={t('outreach.export.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={300}
          error={wasTried && reason.trim().length < shortest ? t('outreach.export.reasonMissing') : null}
        />
        <p className="acts">
          <Button kind="do" type="submit" busy={save.isPending}>
            {t('outreach.export.make')}
          </Button>
          <Button onClick={onClose}>{t('household.answer.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
