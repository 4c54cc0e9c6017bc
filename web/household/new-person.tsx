// A new person: names, birth (or not known), national number with its check, language. Who looks like somebody in the house is shown before anything is made.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../call.ts';
import { useText } from '../language.tsx';
import { asProblem } from '../problem.ts';
import { reportProblem } from '../funnel.ts';
import { useToday } from '../today.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/choice.tsx';
import { DuplicateTable } from '../ui/compare.tsx';
import { DatePartsField } from '../ui/date-field.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { Banner } from '../ui/message.tsx';
import { fullName, spokenName } from './identity.ts';
import { candidateOf } from './candidate.ts';
import type { PickedPerson } from './person-picker.tsx';
import { SamePerson } from './same-person.tsx';
import type { FoundPerson } from './wire.ts';

export const spokenLanguages = [
  'nl',
  'fr',
  'en',
  'ar',
  'tr',
  'uk',
  'ps',
  'fa',
  'ti',
  'so',
  'ku',
  'ru',
  'es',
  'pt',
  'pl',
  'ro',
  'bg',
  'it',
  'de',
  'sq',
];

type Made = { id: string; householdId?: string | null };
type Form = {
  given: string;
  family: string;
  birthDate: string | null;
  isBirthUnknown: boolean;
  nationalNumber: string;
  language: string | null;
  needsInterpreter: boolean;
};

export function NewPerson({ typed, onMade, onCancel }: { typed: string; onMade: (person: PickedPerson) => void; onCancel: () => void }) {
  const t = useText();
  const today = useToday() ?? undefined;
  const [form, setForm] = useState<Form>(() => ({
    ...splitName(typed),
    birthDate: null,
    isBirthUnknown: false,
    nationalNumber: '',
    language: null,
    needsInterpreter: false,
  }));
  const [doubles, setDoubles] = useState<FoundPerson[]>([]);
  const [isBlocked, setBlocked] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [numberError, setNumberError] = useState<string | null>(null);
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const name = { given: form.given.trim(), family: form.family.trim() };
  const make = useMutation({
    meta: { handlesErrors: true },
    mutationFn: (seen: string[]) =>
      post<Made>('/persons', {
        name,
        birthDate: form.birthDate,
        nationalNumber: form.nationalNumber.trim() === '' ? null : form.nationalNumber.trim(),
        language: form.language,
        needsInterpreter: form.needsInterpreter,
        ...(seen.length > 0 ? { seen } : {}),
      }),
    onSuccess: (made) => onMade({ personId: made.id, householdId: made.householdId ?? null, name: fullName(name) }),
    onError: (error) => {
      const problem = asProblem(error);
      if (problem.code === 'person.duplicate') {
        setDoubles((problem.body['candidates'] as FoundPerson[] | undefined) ?? []);
        setBlocked(problem.body['isBlocked'] === true);
      } else if (problem.code.startsWith('nationalNumber')) setNumberError(t('household.new.numberWrong'));
      else reportProblem(error);
    },
  });
  const lacksName = name.given === '' && name.family === '';
  const lacksBirth = form.birthDate === null && !form.isBirthUnknown && form.nationalNumber.trim() === '';
  const submit = () => {
    setTried(true);
    setNumberError(null);
    if (!lacksName && !lacksBirth) make.mutate([]);
  };
  return (
    <div
      className="new-person"
      role="group"
      aria-label={t('household.person.new')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.target.type === 'checkbox') return;
        event.preventDefault();
        submit();
      }}
    >
      <div className="filling wide">
        <TextField
          label={t('household.new.given')}
          value={form.given}
          onChange={(given) => change({ given })}
          autoFocus
          error={wasTried && lacksName ? t('household.new.nameMissing') : null}
        />
        <TextField label={t('household.new.family')} value={form.family} onChange={(family) => change({ family })} />
      </div>
      {form.isBirthUnknown ? null : (
        <DatePartsField
          label={t('household.new.birth')}
          on={form.birthDate}
          onChange={(birthDate) => change({ birthDate })}
          today={today}
          notAfterToday
          error={wasTried && lacksBirth ? t('household.new.birthMissing') : null}
        />
      )}
      <Checkbox
        label={t('household.new.birthUnknown')}
        checked={form.isBirthUnknown}
        onChange={(isBirthUnknown) => change({ isBirthUnknown, birthDate: null })}
      />
      <TextField
        label={t('household.new.number')}
        hint={t('household.new.numberHint')}
        error={numberError}
        value={form.nationalNumber}
        onChange={(nationalNumber) => change({ nationalNumber })}
        inputMode="numeric"
        autoComplete="off"
      />
      <Select
        label={t('household.new.language')}
        value={form.language}
        onChange={(language) => change({ language })}
        emptyLabel={t('household.new.languageUnknown')}
        options={spokenLanguages.map((code) => ({ value: code, label: spokenName(t, code) }))}
      />
      <Checkbox
        label={t('household.new.interpreter')}
        checked={form.needsInterpreter}
        onChange={(needsInterpreter) => change({ needsInterpreter })}
      />
      {doubles.length > 0 ? (
        <Banner kind="mind" title={t('household.new.doubles')}>
          {t(isBlocked ? 'household.new.blocked' : 'household.new.doublesBody')}
          <DuplicateTable
            typed={{ name: fullName(name), birthDate: form.birthDate }}
            candidates={doubles.slice(0, 5).map((person) => candidateOf(person, t))}
            onChoose={(candidate) => {
              const person = doubles.find((one) => one.personId === candidate.personId);
              onMade({ personId: candidate.personId, householdId: person?.householdId ?? null, name: candidate.name });
            }}
          />
          <SamePerson people={doubles.slice(0, 5)} />
          {isBlocked ? null : (
            <Button small onClick={() => make.mutate(doubles.map((person) => person.personId))}>
              {t('household.new.anyway')}
            </Button>
          )}
        </Banner>
      ) : null}
      <p className="acts">
        <Button kind="plain" busy={make.isPending} onClick={submit}>
          {t('household.new.make')}
        </Button>
        <Button kind="bare" onClick={onCancel}>
          {t('household.answer.cancel')}
        </Button>
      </p>
    </div>
  );
}

/** What was typed in the search becomes the first guess: the last word is the family name. */
function splitName(typed: string): { given: string; family: string } {
  const words = typed
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !/\d/.test(word));
  if (words.length < 2) return { given: words[0] ?? '', family: '' };
  return { given: words.slice(0, 1).join(' '), family: words.slice(1).join(' ') };
}
