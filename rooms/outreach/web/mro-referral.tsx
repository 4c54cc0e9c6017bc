// The referral: by whom, when, why, and the consent of the family, without which nothing is kept.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../../web/call.ts';
import type { Household } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { showToast } from '../../../web/toasts.ts';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Checkbox } from '../../../web/ui/choice.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { FieldGroup, Select, TextField } from '../../../web/ui/field.tsx';
import { mroQuery } from './queries.ts';

const referrers = ['regionalNurse', 'partner', 'own'];
const grounds = ['youngChild', 'lowWorkIntensity', 'birth', 'other'];

export function Referral({ household, onClose }: { household: Household; onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const today = useToday();
  const [referrer, setReferrer] = useState('regionalNurse');
  const [organisation, setOrganisation] = useState('Kind en Gezin');
  const [typedOn, setOn] = useState<string | null>(null);
  const [why, setWhy] = useState<string[]>([]);
  const [isAgreed, setAgreed] = useState(false);
  const [wasTried, setTried] = useState(false);
  const on = typedOn ?? today;
  const adults = household.members.filter((member) => member.until === null && (member.age === null || member.age >= 18));
  const [personId, setPerson] = useState<string | null>(adults[0]?.personId ?? household.members[0]?.personId ?? null);
  const isReady = on !== null && why.length > 0 && isAgreed && personId !== null;
  const save = useMutation({
    mutationFn: () =>
      post(`/households/${household.id}/mro`, {
        referredOn: on,
        referrer,
        organisation: organisation.trim() || null,
        grounds: why,
        consent: { personId, given: true, language: household.language ?? 'nl' },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: mroQuery(household.id).queryKey });
      void client.invalidateQueries({ queryKey: ['household', household.id] });
      showToast(t('mro.referred'));
      onClose();
    },
  });
  return (
    <form
      className="form wide"
      aria-label={t('mro.refer')}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isReady) save.mutate();
      }}
    >
      <div className="filling wide">
        <Select
          label={t('mro.referrer')}
          value={referrer}
          onChange={(value) => setReferrer(value ?? 'regionalNurse')}
          options={referrers.map((value) => ({ value, label: t(`mro.referrer.${value}`) }))}
        />
        <TextField label={t('mro.organisation')} value={organisation} onChange={setOrganisation} maxLength={200} />
        <DateField label={t('mro.referredOn')} on={on} onChange={setOn} today={today ?? undefined} notAfterToday />
      </div>
      <FieldGroup label={t('mro.grounds')} error={wasTried && why.length === 0 ? t('mro.groundsMissing') : null}>
        {grounds.map((ground) => (
          <Checkbox
            key={ground}
            label={t(`mro.ground.${ground}`)}
            checked={why.includes(ground)}
            onChange={(checked) => setWhy(checked ? [...why, ground] : why.filter((one) => one !== ground))}
          />
        ))}
      </FieldGroup>
      <FieldGroup label={t('mro.consent')} hint={t('mro.consentHint')} error={wasTried && !isAgreed ? t('mro.consentMissing') : null}>
        <Select
          label={t('mro.consentBy')}
          value={personId}
          onChange={setPerson}
          options={household.members.map((member) => ({
            value: member.personId,
            label: `${member.name.given} ${member.name.family}`.trim() || t('household.nameless'),
          }))}
        />
        <Checkbox label={t('mro.consentGiven')} checked={isAgreed} onChange={setAgreed} />
      </FieldGroup>
      <p className="line-acts">
        <Button kind="do" type="submit" busy={save.isPending}>
          {t('mro.refer')}
        </Button>
        <Button onClick={onClose}>{t('household.answer.cancel')}</Button>
      </p>
    </form>
  );
}
