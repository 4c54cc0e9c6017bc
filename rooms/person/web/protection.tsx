// Safety and the shield: what a colleague must know before ringing the bell, and a file that only named people may open.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { referenceOf } from '../../../web/household/identity.ts';
import type { Household } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { Select, TextField } from '../../../web/ui/field.tsx';
import { Icon } from '../../../web/ui/icon.tsx';
import { personQuery } from './queries.ts';
import { useChange } from './use-change.tsx';

export const safetyFlags = ['addressProtected', 'staffSafety'];

export function Protection({ household }: { household: Household }) {
  const t = useText();
  const reference = referenceOf(household);
  const person = useQuery({ ...personQuery(household.id, reference?.personId ?? ''), enabled: reference !== null }).data;
  const [reason, setReason] = useState('');
  const change = useChange(household.id, () => setReason(''));
  if (!reference || !person) return null;
  const isReady = reason.trim().length >= 10;
  return (
    <section aria-labelledby="h-protection">
      <h2 className="h" id="h-protection">
        {t('person.protection.title')}
      </h2>
      {change.conflict}
      <Select
        label={t('person.protection.flag')}
        value={household.safety?.flag ?? null}
        onChange={(flag) =>
          change.mutate({
            method: 'PATCH',
            path: `/persons/${reference.personId}`,
            body: { safetyFlag: flag },
            version: person?.version,
            said: 'person.changed',
          })
        }
        emptyLabel={t('person.protection.noFlag')}
        options={safetyFlags.map((code) => ({ value: code, label: t(`household.safety.${code}`) }))}
      />
      <p>
        <Icon name="shield" size={16} /> {t(household.isShielded ? 'person.protection.shielded' : 'person.protection.open')}
      </p>
      <form
        className="filling"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) {
            change.mutate({
              method: 'POST',
              path: `/persons/${reference.personId}/${household.isShielded ? 'unshield' : 'shield'}`,
              body: { reason: reason.trim() },
              said: household.isShielded ? 'person.protection.nowOpen' : 'person.protection.nowShielded',
            });
          }
        }}
      >
        <TextField label={t('person.protection.reason')} hint={t('person.protection.reasonHint')} value={reason} onChange={setReason} />
        <Button small type="submit" notYet={!isReady}>
          {t(household.isShielded ? 'person.protection.unshield' : 'person.protection.shield')}
        </Button>
      </form>
    </section>
  );
}
