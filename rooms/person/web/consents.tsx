// What the client agreed to, in which language it was explained, until when; given and withdrawn in one step. A withdrawal stays readable.
import { useState } from 'react';
import { referenceOf } from '../../../web/household/identity.ts';
import type { Household } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { Select } from '../../../web/ui/field.tsx';
import { dateShort } from '../../../web/ui/format.ts';
import { useChange } from './use-change.tsx';

export const purposes = ['rightsCheck', 'shareWithPartner', 'contact'];

export function Consents({ household }: { household: Household }) {
  const t = useText();
  const today = useToday() ?? '';
  const reference = referenceOf(household);
  const [isOpen, setOpen] = useState(false);
  const [purpose, setPurpose] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const change = useChange(household.id, () => setOpen(false));
  if (!reference) return null;
  return (
    <section aria-labelledby="h-consents">
      <h2 className="h" id="h-consents">
        {t('person.consents.title')}
      </h2>
      {change.conflict}
      {household.consents.length === 0 ? <p className="meta">{t('person.consents.empty')}</p> : null}
      <ul className="plain-list">
        {household.consents.map((consent) => (
          <li key={consent.id} className={consent.withdrawnOn === null ? undefined : 'gone'}>
            {t(`consent.${consent.purpose}`)}{' '}
            <span className="meta num">
              {t('person.since', { date: dateShort(consent.givenOn) })}
              {consent.until ? `, ${t('person.until', { date: dateShort(consent.until) })}` : ''}
              {consent.withdrawnOn ? `, ${t('person.consents.withdrawn', { date: dateShort(consent.withdrawnOn) })}` : ''}
            </span>{' '}
            {consent.withdrawnOn === null ? (
              <Button
                small
                kind="bare"
                onClick={() =>
                  change.mutate({ method: 'POST', path: `/consents/${consent.id}/withdraw`, said: 'person.consents.isWithdrawn' })
                }
              >
                {t('person.consents.withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <form
          className="filling wide"
          onSubmit={(event) => {
            event.preventDefault();
            if (purpose !== null) {
              change.mutate({
                method: 'POST',
                path: `/persons/${reference.personId}/consents`,
                body: { purpose, from: today, until, language: household.language ?? 'nl' },
                said: 'person.consents.given',
              });
            }
          }}
        >
          <Select
            label={t('person.consents.purpose')}
            value={purpose}
            onChange={setPurpose}
            emptyLabel={t('household.answer.choose')}
            options={purposes.map((code) => ({ value: code, label: t(`consent.${code}`) }))}
          />
          <DateField label={t('person.consents.until')} on={until} onChange={setUntil} today={today} />
          <Button small type="submit" notYet={purpose === null} busy={change.isPending}>
            {t('person.consents.give')}
          </Button>
          <Button small kind="bare" onClick={() => setOpen(false)}>
            {t('household.answer.cancel')}
          </Button>
        </form>
      ) : (
        <Button small icon="plus" onClick={() => setOpen(true)}>
          {t('person.consents.give')}
        </Button>
      )}
    </section>
  );
}
