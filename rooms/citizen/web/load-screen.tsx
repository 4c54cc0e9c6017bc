// A citizen shows the code of the public page. Scan it with a hand scanner or paste it; what it holds is shown; after consent it stands in the file.
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams, type LoaderFunctionArgs } from 'react-router';
import { post } from '../../../web/call.ts';
import { factText } from '../../../web/household/fact-value.ts';
import { fullName, headName, present } from '../../../web/household/identity.ts';
import { householdQuery, refreshFacts } from '../../../web/household/queries.ts';
import { predicateLabel, predicateOf } from '../../../web/household/vocabulary.ts';
import type { Household } from '../../../web/household/wire.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { useProblemText } from '../../../web/problem-text.ts';
import { queryClient } from '../../../web/query-client.ts';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Checkbox } from '../../../web/ui/choice.tsx';
import { Select, TextArea } from '../../../web/ui/field.tsx';
import { dateShort } from '../../../web/ui/format.ts';
import { Banner } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { contactHouseholdQuery, type Brought } from './wire.ts';
import '../../../web/household/household.css';
import './load.css';

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const householdId = await queryClient.ensureQueryData(contactHouseholdQuery(params['contactId'] ?? ''));
  await queryClient.ensureQueryData(householdQuery(householdId));
  return null;
};

export function Component() {
  const t = useText();
  const say = useProblemText();
  const { contactId = '' } = useParams();
  const householdId = useSuspenseQuery(contactHouseholdQuery(contactId)).data;
  const household = useSuspenseQuery(householdQuery(householdId)).data;
  const [code, setCode] = useState('');
  const read = useMutation({
    meta: { handlesErrors: true },
    mutationFn: () => post<Brought>(`/households/${householdId}/citizen-code/read`, { code }, { isReading: true }),
  });
  const failed = read.error ? say(read.error) : null;
  return (
    <>
      <PageHead title={t('citizen.load.title')} sub={t('citizen.load.sub', { who: headName(household, t) })} />
      <div className="page-b">
        <TextArea
          label={t('citizen.load.code')}
          hint={t('citizen.load.codeHint')}
          className="num"
          rows={4}
          value={code}
          spellCheck={false}
          autoComplete="off"
          onChange={(text) => {
            setCode(text);
            read.reset();
          }}
        />
        {failed ? (
          <Banner kind="bad" title={failed.title}>
            {failed.body}
          </Banner>
        ) : null}
        {read.data ? (
          <WhatItHolds key={code} brought={read.data} code={code} household={household} contactId={contactId} />
        ) : (
          <p className="acts">
            <Button kind="do" notYet={code.trim() === ''} busy={read.isPending} onClick={() => code.trim() !== '' && read.mutate()}>
              {t('citizen.load.read')}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

type Holds = { brought: Brought; code: string; household: Household; contactId: string };

function WhatItHolds({ brought, code, household, contactId }: Holds) {
  const t = useText();
  const say = useProblemText();
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isAgreed, setAgreed] = useState(false);
  const [who, setWho] = useState(() =>
    brought.persons.map((one) => one.personId ?? (brought.mayAddPersons && one.role !== 'reference' ? 'new' : null)),
  );
  const load = useMutation({
    meta: { handlesErrors: true },
    mutationFn: () =>
      post<{ noted: number }>(`/households/${household.id}/citizen-code`, {
        code,
        consent: { given: true, language: household.language ?? 'nl' },
        persons: brought.persons.map(({ at }, place) => ({ at, personId: who[place] ?? null })),
      }),
    onSuccess: async ({ noted }) => {
      await refreshFacts(client, household.id);
      showToast(t('citizen.load.done', { n: noted }));
      void navigate(paths.contact(contactId));
    },
  });
  const failed = load.error ? say(load.error) : null;
  const options = (place: number) => [
    ...present(household)
      .filter((member) => !who.some((taken, other) => other !== place && taken === member.personId))
      .map((member) => ({
        value: member.personId,
        label:
          fullName(member.name) ||
          [t(`member.role.${member.role}`), member.birthDate ? dateShort(member.birthDate) : ''].filter((part) => part !== '').join(', '),
      })),
    ...(brought.mayAddPersons && brought.persons[place]?.role !== 'reference'
      ? [{ value: 'new', label: t('citizen.load.newPerson') }]
      : []),
  ];
  const personWords = (place: number): string => {
    const one = brought.persons[place];
    const role = t(`member.role.${one?.role ?? 'other'}`);
    return one?.birthDate ? `${role}, ${dateShort(one.birthDate)}` : role;
  };
  return (
    <>
      <p>{t('citizen.load.made', { made: dateShort(brought.madeOn), until: dateShort(brought.expiresOn) })}</p>
      {brought.isOfTheseRules ? null : (
        <Banner kind="mind" title={t('citizen.load.otherRules')}>
          {t('citizen.load.otherRulesBody')}
        </Banner>
      )}
      <h2 className="h">{t('citizen.load.who')}</h2>
      {brought.persons.map((one, place) => (
        <Select
          key={one.at}
          label={personWords(place)}
          value={who[place] ?? null}
          emptyLabel={t('citizen.load.leaveOut')}
          options={options(place)}
          onChange={(value) => setWho((list) => list.map((other, at) => (at === place ? value : other)))}
        />
      ))}
      <h2 className="h">{t('citizen.load.facts', { n: brought.facts.length })}</h2>
      <table className="ft brought">
        <tbody>
          {brought.facts.map((fact) => (
            <tr key={`${fact.person ?? ''}/${fact.predicate}/${JSON.stringify(fact.value)}`}>
              <th scope="row">{predicateLabel(fact.predicate, language, t)}</th>
              <td className="v">{factText(t, fact.predicate, predicateOf(fact.predicate).kind, fact.value)}</td>
              <td>{fact.person === null ? '' : personWords(fact.person)}</td>
              <td className="b">{fact.isKnown ? t('citizen.load.known') : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Checkbox label={t('citizen.load.agreed')} checked={isAgreed} onChange={setAgreed} />
      {failed ? (
        <Banner kind="bad" title={failed.title}>
          {failed.body}
        </Banner>
      ) : null}
      <p className="acts">
        <Button kind="do" notYet={!isAgreed} busy={load.isPending} onClick={() => isAgreed && load.mutate()}>
          {t('citizen.load.do')}
        </Button>
        <Button onClick={() => void navigate(paths.contact(contactId))}>{t('household.answer.cancel')}</Button>
      </p>
    </>
  );
}
