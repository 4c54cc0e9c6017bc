// Find a person, or make one: the typed row stands above at most five candidates, each with its reason. No name goes into an address: searching is a POST.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { post } from '../call.ts';
import { useText } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { DuplicateTable, type Candidate } from '../ui/compare.tsx';
import { TextField } from '../ui/field.tsx';
import { candidateOf } from './candidate.ts';
import { NewPerson } from './new-person.tsx';
import { SamePerson } from './same-person.tsx';
import type { FoundPerson } from './wire.ts';

export type PickedPerson = { personId: string; householdId: string | null; name: string };
type Props = {
  picked: PickedPerson | null;
  onPick: (person: PickedPerson | null) => void;
  error?: string | null;
  /** Persons who cannot be chosen: already members. */ exclude?: string[];
  /** Nobody new is made here. */ isKnownOnly?: boolean;
};

const restMs = 250;

export function PersonPicker({ picked, onPick, error, exclude = [], isKnownOnly = false }: Props) {
  const t = useText();
  const [text, setText] = useState('');
  const [isNew, setNew] = useState(false);
  const asked = useRested(text.trim(), restMs);
  const found = useQuery({
    queryKey: ['persons', 'search', asked],
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await post<{ items: FoundPerson[] }>('/persons/search', { text: asked }, { isReading: true, signal })).items,
  });
  if (picked) {
    return (
      <p className="picked">
        <span className="who">{picked.name}</span>
        <Button small kind="bare" onClick={() => onPick(null)}>
          {t('household.person.other')}
        </Button>
      </p>
    );
  }
  const people = (found.data ?? []).filter((person) => !exclude.includes(person.personId)).slice(0, 5);
  const choose = (candidate: Candidate) => {
    const person = people.find((one) => one.personId === candidate.personId);
    onPick({ personId: candidate.personId, householdId: person?.householdId ?? null, name: candidate.name });
  };
  if (isNew) return <NewPerson typed={text} onMade={onPick} onCancel={() => setNew(false)} />;
  const isAnswered = asked.length >= 2 && found.data !== undefined;
  return (
    <div className="picker">
      <TextField
        label={t('household.person.search')}
        hint={t('household.person.searchHint')}
        error={error}
        value={text}
        onChange={setText}
        autoComplete="off"
        type="search"
      />
      <div aria-live="polite">
        {isAnswered ? (
          <>
            <DuplicateTable
              typed={{ name: asked, birthDate: null }}
              candidates={people.map((person) => candidateOf(person, t))}
              onChoose={choose}
            />
            {isKnownOnly ? null : <SamePerson people={people} />}
            {people.length === 0 ? <p className="meta">{t('household.person.none')}</p> : null}
          </>
        ) : null}
      </div>
      {isKnownOnly ? null : (
        <Button icon="plus" onClick={() => setNew(true)}>
          {t('household.person.new')}
        </Button>
      )}
    </div>
  );
}

/** The value after a rest of the fingers. */
export function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
