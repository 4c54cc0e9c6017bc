// Where the household lives, dated: the new address ends the former one, which stays readable.
import { useState } from 'react';
import type { Household } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import { dateShort } from '../../../web/ui/format.ts';
import { useChange } from './use-change.tsx';

const empty = { street: '', number: '', box: '', postalCode: '', city: '' };

export function Addresses({ household }: { household: Household }) {
  const t = useText();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const [form, setForm] = useState(empty);
  const [typedFrom, setFrom] = useState<string | null>(null);
  const from = typedFrom ?? today;
  const change = useChange(household.id, () => {
    setOpen(false);
    setForm(empty);
  });
  const isReady = form.street.trim() !== '' && form.city.trim() !== '' && from !== null;
  return (
    <section aria-labelledby="h-addresses">
      <h2 className="h" id="h-addresses">
        {t('person.addresses.title')}
      </h2>
      {change.conflict}
      {household.addresses.length === 0 ? <p className="meta">{t('person.addresses.empty')}</p> : null}
      <ul className="plain-list">
        {household.addresses.map((address) => (
          <li key={address.id} className={address.until === null ? undefined : 'gone'}>
            {address.street} {address.number}
            {address.box ? ` ${t('person.addresses.boxShort', { box: address.box })}` : ''}, {address.postalCode} {address.city}{' '}
            <span className="meta num">
              {t('person.since', { date: dateShort(address.from) })}
              {address.until ? `, ${t('person.until', { date: dateShort(address.until) })}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <form
          className="filling wide"
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady)
              change.mutate({
                method: 'POST',
                path: `/households/${household.id}/addresses`,
                body: { ...form, box: form.box.trim() || null, from },
                version: household.version,
                said: 'person.changed',
              });
          }}
        >
          {(['street', 'number', 'box', 'postalCode', 'city'] as const).map((key) => (
            <TextField
              key={key}
              label={t(`person.addresses.${key}`)}
              value={form[key]}
              onChange={(value) => setForm({ ...form, [key]: value })}
              autoComplete="off"
            />
          ))}
          <DateField label={t('person.addresses.from')} on={from} onChange={setFrom} today={today ?? undefined} />
          <Button small type="submit" notYet={!isReady} busy={change.isPending}>
            {t('household.answer.save')}
          </Button>
          <Button small kind="bare" onClick={() => setOpen(false)}>
            {t('household.answer.cancel')}
          </Button>
        </form>
      ) : (
        <Button small icon="plus" onClick={() => setOpen(true)}>
          {t('person.addresses.add')}
        </Button>
      )}
    </section>
  );
}
