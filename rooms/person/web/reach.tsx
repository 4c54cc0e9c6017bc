// How to speak with the household: language, interpreter, telephones.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { phoneWords, referenceOf, spokenName } from '../../../web/household/identity.ts';
import { spokenLanguages } from '../../../web/household/new-person.tsx';
import type { Household } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { Checkbox } from '../../../web/ui/choice.tsx';
import { Select, TextField } from '../../../web/ui/field.tsx';
import { personQuery } from './queries.ts';
import { useChange } from './use-change.tsx';

export function Reach({ household }: { household: Household }) {
  const t = useText();
  const reference = referenceOf(household);
  const person = useQuery({ ...personQuery(household.id, reference?.personId ?? ''), enabled: reference !== null }).data;
  const [phone, setPhone] = useState('');
  const change = useChange(household.id, () => setPhone(''));
  if (!reference || !person) return null;
  const patch = (body: Record<string, unknown>) =>
    change.mutate({
      method: 'PATCH',
      path: `/persons/${reference.personId}`,
      body,
      version: person?.version,
      said: 'person.changed',
    });
  return (
    <section aria-labelledby="h-reach">
      <h2 className="h" id="h-reach">
        {t('person.reach.title')}
      </h2>
      {change.conflict}
      <Select
        label={t('household.new.language')}
        value={household.language}
        onChange={(language) => patch({ language })}
        emptyLabel={t('household.new.languageUnknown')}
        options={spokenLanguages.map((code) => ({ value: code, label: spokenName(t, code) }))}
      />
      <Checkbox
        label={t('household.new.interpreter')}
        checked={household.needsInterpreter === true}
        onChange={(needsInterpreter) => patch({ needsInterpreter })}
      />
      <ul className="plain-list">
        {household.phones.map((one) => (
          <li key={one.id} className="num">
            <bdi dir="ltr">{phoneWords(one.number)}</bdi>
          </li>
        ))}
      </ul>
      <form
        className="filling"
        onSubmit={(event) => {
          event.preventDefault();
          if (phone.trim() !== '')
            patch({ phones: [...household.phones.map(({ number, label }) => ({ number, label })), { number: phone.trim() }] });
        }}
      >
        <TextField label={t('person.reach.phone')} type="tel" value={phone} onChange={setPhone} autoComplete="off" />
        <Button small type="submit" notYet={phone.trim() === ''}>
          {t('household.answer.save')}
        </Button>
      </form>
    </section>
  );
}
