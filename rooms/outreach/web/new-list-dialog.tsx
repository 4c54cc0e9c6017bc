// A new list out of the last scan: for which right, in which part of the town, of whom. Empty means all.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '../../../web/call.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Checkbox } from '../../../web/ui/choice.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';
import { Select, TextField } from '../../../web/ui/field.tsx';
import { scanQuery, scansQuery, teamsQuery } from './queries.ts';
import type { OutreachList } from './wire.ts';

export function NewListDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const runId = useQuery(scansQuery).data?.find((run) => run.state === 'finished')?.id ?? '';
  const rights = useQuery({ ...scanQuery(runId, language), enabled: runId !== '' }).data?.items ?? [];
  const teams = useQuery(teamsQuery).data ?? [];
  const [name, setName] = useState('');
  const [right, setRight] = useState<string | null>(null);
  const [teamId, setTeam] = useState<string | null>(null);
  const [city, setCity] = useState('');
  const [street, setStreet] = useState('');
  const [age, setAge] = useState('');
  const [certainOnly, setCertain] = useState(false);
  const [consentOnly, setConsent] = useState(false);
  const [wasTried, setTried] = useState(false);
  const ageFrom = age.trim() === '' ? null : Number(age);
  const ageFault = ageFrom !== null && !(Number.isInteger(ageFrom) && ageFrom >= 1 && ageFrom <= 120);
  const isReady = name.trim() !== '' && !ageFault;
  const make = useMutation({
    mutationFn: () =>
      post<OutreachList>('/outreach/lists', {
        name: name.trim(),
        filter: {
          ...(right && { rights: [right] }),
          ...(teamId && { teamId }),
          ...(city.trim() !== '' && { city: city.trim() }),
          ...(street.trim() !== '' && { street: street.trim() }),
          ...(ageFrom !== null && { ageFrom }),
          certainOnly,
          consentOnly,
        },
      }),
    onSuccess: (list) => {
      void client.invalidateQueries({ queryKey: ['outreach', 'lists'] });
      showToast(t('outreach.list.made', { n: list.households }));
      void navigate(paths.outreachList(list.id));
    },
  });
  return (
    <Dialog title={t('outreach.list.new')} onClose={onClose} wide>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isReady) make.mutate();
        }}
      >
        <TextField
          label={t('outreach.list.name')}
          hint={t('outreach.list.nameHint')}
          value={name}
          onChange={setName}
          error={wasTried && name.trim() === '' ? t('outreach.list.nameMissing') : null}
          maxLength={120}
          autoFocus
        />
        <div className="filling wide">
          <Select
            label={t('outreach.right')}
            value={right}
            onChange={setRight}
            emptyLabel={t('outreach.filter.allRights')}
            options={rights
              .map((one) => ({ value: one.right, label: one.label }))
              .toSorted((a, b) => a.label.localeCompare(b.label, language))}
          />
          <Select
            label={t('outreach.team')}
            value={teamId}
            onChange={setTeam}
            emptyLabel={t('outreach.filter.allTeams')}
            options={teams.map((team) => ({ value: team.id, label: team.name }))}
          />
          <TextField label={t('outreach.filter.city')} value={city} onChange={setCity} maxLength={100} />
          <TextField label={t('outreach.filter.street')} value={street} onChange={setStreet} maxLength={200} />
          <TextField
            label={t('outreach.filter.age')}
            value={age}
            onChange={setAge}
            inputMode="numeric"
            error={ageFault ? t('outreach.filter.ageFault') : null}
          />
        </div>
        <div>
          <Checkbox label={t('outreach.filter.certain')} checked={certainOnly} onChange={setCertain} />
          <Checkbox label={t('outreach.filter.consent')} checked={consentOnly} onChange={setConsent} />
        </div>
        <p className="meta">{t('outreach.list.leftOutHint')}</p>
        <p className="acts">
          <Button kind="do" type="submit" busy={make.isPending}>
            {t('outreach.list.make')}
          </Button>
          <Button onClick={onClose}>{t('household.answer.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
