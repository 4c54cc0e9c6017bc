// The referral: by whom, when, why, and the consent of the family, without which nothing is kept.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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
import { dateShort } from '../../../web/ui/format.ts';
import { GroundFields } from './ground-fields.tsx';
import { groundsQuery, mroQuery, waitingReferralsQuery } from './queries.ts';
import type { Grounds } from './wire.ts';

const referrers = ['regionalNurse', 'partner', 'own'];

export function Referral({ household, onClose }: { household: Household; onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const today = useToday();
  const [referrer, setReferrer] = useState('regionalNurse');
  const [organisation, setOrganisation] = useState('Kind en Gezin');
  const [typedOn, setOn] = useState<string | null>(null);
  const found = useQuery(groundsQuery(household.id)).data;
  const waiting = useQuery(waitingReferralsQuery).data ?? [];
  const [referralId, setReferral] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [words, setWords] = useState<Record<string, string>>({});
  // What the facts say is chosen until somebody chooses otherwise.
  const why = chosen ?? (found?.items ?? []).filter((one) => one.holds === true).map((one) => one.ground);
  const unsaid = differing(found, why).filter((ground) => (words[ground] ?? '').trim() === '');
  const [isAgreed, setAgreed] = useState(false);
  const [wasTried, setTried] = useState(false);
  const on = typedOn ?? today;
  const adults = household.members.filter((member) => member.until === null && (member.age === null || member.age >= 18));
  const [personId, setPerson] = useState<string | null>(adults[0]?.personId ?? household.members[0]?.personId ?? null);
  const isReady = on !== null && why.length > 0 && unsaid.length === 0 && isAgreed && personId !== null;
  const save = useMutation({
    mutationFn: () =>
      post(`/households/${household.id}/mro`, {
        referredOn: on,
        referrer,
        organisation: organisation.trim() || null,
        grounds: why,
        why: Object.fromEntries(differing(found, why).map((ground) => [ground, words[ground]?.trim() ?? ''])),
        referralId,
        consent: { personId, given: true, language: household.language ?? 'nl' },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: mroQuery(household.id).queryKey });
      void client.invalidateQueries({ queryKey: ['household', household.id] });
      void client.invalidateQueries({ queryKey: waitingReferralsQuery.queryKey });
      showToast(t('mro.referred'));
      onClose();
    },
  });
  const take = (id: string | null) => {
    setReferral(id);
    const sent = waiting.find((one) => one.id === id);
    if (!sent) return;
    setReferrer('regionalNurse');
    setOrganisation(sent.organisation);
    setOn(sent.referredOn);
    setChosen([...new Set([...why, ...sent.grounds])]);
  };
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
      {waiting.length > 0 ? (
        <Select
          label={t('mro.fromReferral')}
          value={referralId}
          emptyLabel={t('mro.fromReferralNone')}
          onChange={take}
          options={waiting.map((one) => ({
            value: one.id,
            label: `${one.given} ${one.family}, ${dateShort(one.referredOn)} (${one.organisation})`,
          }))}
        />
      ) : null}
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
      <GroundFields chosen={why} onChange={setChosen} isMissing={wasTried && why.length === 0} />
      {found && found.items.length > 0 ? (
        <>
          <p className="meta">
            <b>{t('mro.basis')}</b> {found.items.map((one) => t(`mro.basis.${one.because}`)).join(' ')}{' '}
            {t('mro.basis.source', { on: dateShort(found.on) })}
          </p>
          {differing(found, why).map((ground) => (
            <TextField
              key={ground}
              label={`${t('mro.basis.why')}: ${t(`mro.ground.${ground}`)}`}
              value={words[ground] ?? ''}
              onChange={(text) => setWords({ ...words, [ground]: text })}
              maxLength={300}
              error={wasTried && unsaid.includes(ground) ? t('mro.basis.whyMissing') : null}
            />
          ))}
        </>
      ) : null}
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

/** Reasons that are chosen, or left out, against what the facts say. */
const differing = (found: Grounds | undefined, chosen: readonly string[]): string[] =>
  (found?.items ?? []).filter((one) => one.holds !== null && one.holds !== chosen.includes(one.ground)).map((one) => one.ground);
