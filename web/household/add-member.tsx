// A new member of the household: known already, or new. A name may be missing (an anonymous question still has three children); doubles are shown first.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../call.ts';
import { reportProblem } from '../funnel.ts';
import { useText } from '../language.tsx';
import { asProblem } from '../problem.ts';
import { showToast } from '../toasts.ts';
import { useToday } from '../today.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/choice.tsx';
import { DuplicateTable } from '../ui/compare.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { Banner } from '../ui/message.tsx';
import { fullName, present, referenceOf } from './identity.ts';
import { candidateOf } from './candidate.ts';
import { PersonPicker, type PickedPerson } from './person-picker.tsx';
import { memberRoles } from './vocabulary.ts';
import type { FoundPerson, Household } from './wire.ts';

type Who = { personId: string } | { person: { name: { given: string; family: string }; birthDate: string | null } };

export function AddMember({ household, onClose }: { household: Household; onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const today = useToday();
  const family = referenceOf(household)?.name.family ?? '';
  const [isKnown, setKnown] = useState(false);
  const [picked, setPicked] = useState<PickedPerson | null>(null);
  const [name, setName] = useState({ given: '', family });
  const [birthDate, setBirthDate] = useState<string | null>(null);
  const [role, setRole] = useState<string | null>(null);
  const [typedFrom, setFrom] = useState<string | null>(null);
  // The day comes from the server and may arrive after this form: until another is typed, it is today.
  const from = typedFrom ?? today;
  const [isMove, setMove] = useState(true);
  const [doubles, setDoubles] = useState<FoundPerson[]>([]);
  const add = useMutation({
    meta: { handlesErrors: true },
    mutationFn: ({ who, seen }: { who: Who; seen: string[] }) =>
      post<unknown>(`/households/${household.id}/members`, {
        ...who,
        role,
        ...(from ? { from } : {}),
        ...(isKnown ? { isMove } : {}),
        ...(seen.length > 0 ? { seen } : {}),
      }),
    onSuccess: async () => {
      showToast(t('household.member.added'));
      setName({ given: '', family });
      setBirthDate(null);
      setPicked(null);
      setDoubles([]);
      await client.invalidateQueries({ queryKey: ['household', household.id] });
    },
    onError: (error) => {
      const problem = asProblem(error);
      if (problem.code === 'person.duplicate') setDoubles((problem.body['candidates'] as FoundPerson[] | undefined) ?? []);
      else reportProblem(error);
    },
  });
  const who: Who | null = isKnown
    ? picked
      ? { personId: picked.personId }
      : null
    : { person: { name: { given: name.given.trim(), family: name.family.trim() }, birthDate } };
  const isReady = who !== null && role !== null;
  const submit = (seen: string[] = []) => isReady && add.mutate({ who, seen });
  return (
    <form
      className="add-member"
      aria-label={t('household.member.add')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="filling wide">
        <Select
          label={t('household.member.role')}
          value={role}
          onChange={setRole}
          emptyLabel={t('household.answer.choose')}
          options={memberRoles.filter((code) => code !== 'reference').map((code) => ({ value: code, label: t(`member.role.${code}`) }))}
        />
        {isKnown ? null : (
          <>
            <TextField
              label={t('household.new.given')}
              value={name.given}
              onChange={(given) => setName({ ...name, given })}
              autoComplete="off"
            />
            <TextField
              label={t('household.new.family')}
              value={name.family}
              onChange={(next) => setName({ ...name, family: next })}
              autoComplete="off"
            />
            <DateField label={t('household.new.birth')} on={birthDate} onChange={setBirthDate} today={today ?? undefined} notAfterToday />
          </>
        )}
        <DateField label={t('household.member.from')} on={from} onChange={setFrom} today={today ?? undefined} notAfterToday />
      </div>
      {isKnown ? (
        <>
          <PersonPicker picked={picked} onPick={setPicked} exclude={present(household).map((member) => member.personId)} />
          <Checkbox label={t('household.member.isMove')} checked={isMove} onChange={setMove} />
        </>
      ) : null}
      {doubles.length > 0 ? (
        <Banner kind="mind" title={t('household.new.doubles')}>
          {t('household.new.doublesBody')}
          <DuplicateTable
            typed={{ name: fullName(name), birthDate }}
            candidates={doubles.slice(0, 5).map((person) => candidateOf(person, t))}
            onChoose={(candidate) => {
              setKnown(true);
              setPicked({ personId: candidate.personId, householdId: null, name: candidate.name });
              setDoubles([]);
            }}
          />
          <Button small onClick={() => submit(doubles.map((person) => person.personId))}>
            {t('household.new.anyway')}
          </Button>
        </Banner>
      ) : null}
      <p className="acts">
        <Button type="submit" notYet={!isReady} busy={add.isPending}>
          {t('household.member.add')}
        </Button>
        <Button kind="bare" onClick={() => setKnown(!isKnown)}>
          {t(isKnown ? 'household.member.isNew' : 'household.member.isKnown')}
        </Button>
        <Button kind="bare" onClick={onClose}>
          {t('ui.close')}
        </Button>
      </p>
    </form>
  );
}
