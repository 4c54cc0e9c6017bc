// "Maak rechtenrapport": the language beside Dutch, then the check is stored and the report opens.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '../../../web/call.ts';
import type { Household } from '../../../web/household/wire.ts';
import { spokenName } from '../../../web/household/identity.ts';
import { useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { Button } from '../../../web/ui/button.tsx';
import { RadioGroup } from '../../../web/ui/choice.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';

export const reportLanguages = ['nl', 'fr', 'en', 'tr', 'ar', 'uk'];

export function ReportDialog({ household, onClose }: { household: Household; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [lang, setLang] = useState(reportLanguages.includes(household.language ?? '') ? (household.language ?? 'nl') : 'nl');
  const make = useMutation({
    mutationFn: async () => {
      const check = await post<{ id: string }>(`/households/${household.id}/checks`, { trigger: 'report' });
      return post<{ reportId: string }>(`/checks/${check.id}/reports`, { lang });
    },
    onSuccess: ({ reportId }) => {
      void client.invalidateQueries({ queryKey: ['household', household.id] });
      void navigate(paths.report(reportId));
    },
  });
  return (
    <Dialog title={t('rights.report.title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <RadioGroup
          label={t('rights.report.language')}
          hint={t('rights.report.language.hint')}
          value={lang}
          onChange={setLang}
          options={reportLanguages.map((code) => ({
            value: code,
            label: code === 'nl' ? t('rights.report.onlyDutch') : spokenName(t, code),
          }))}
        />
        <p className="acts">
          <Button kind="do" type="submit" busy={make.isPending}>
            {t('rights.report.make')}
          </Button>
          <Button onClick={onClose}>{t('household.answer.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
