// Among those who look alike two may be one person already: choose which two and look at them beside each other.
import { useState } from 'react';
import { useText } from '../language.tsx';
import { useCan } from '../me.ts';
import { paths } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { dateShort } from '../ui/format.ts';
import { fullName } from './identity.ts';
import type { FoundPerson } from './wire.ts';

export function SamePerson({ people }: { people: FoundPerson[] }) {
  const t = useText();
  const can = useCan();
  const [one, setOne] = useState(people[0]?.personId ?? null);
  const [other, setOther] = useState(people[1]?.personId ?? null);
  if (people.length < 2 || !can('person.merge')) return null;
  const options = people.map((person) => ({
    value: person.personId,
    label: [fullName(person.name), person.birthDate ? dateShort(person.birthDate) : ''].filter(Boolean).join(', '),
  }));
  // Who is no longer among those found was chosen in an earlier search.
  const known = (id: string | null, index: number) =>
    people.some((person) => person.personId === id) ? id : (people[index]?.personId ?? null);
  const [first, second] = [known(one, 0), known(other, 1)];
  return (
    <details className="same-person">
      <summary>{t('household.same.ask')}</summary>
      <div className="filling">
        <Select label={t('household.same.one')} value={first} onChange={setOne} options={options} />
        <Select label={t('household.same.other')} value={second} onChange={setOther} options={options} />
        {first !== null && second !== null && first !== second ? (
          <ButtonLink small to={paths.mergePerson(first, second)}>
            {t('household.same.compare')}
          </ButtonLink>
        ) : null}
      </div>
    </details>
  );
}
