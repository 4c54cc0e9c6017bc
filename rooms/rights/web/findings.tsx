// How it went with a right that was found: told, applied for, obtained, refused or not wanted, each with its day and, where it counts, the reason or the euros.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get, post } from '../../../web/call.ts';
import type { Per } from '../../../web/household/outcome.ts';
import type { FullResult, Household } from '../../../web/household/wire.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import { dateInSentence, money } from '../../../web/ui/format.ts';
import { MoneyField } from '../../../web/ui/money-field.tsx';

export type StepState = 'informed' | 'applied' | 'obtained' | 'refused' | 'notWanted';
export type FindingStep = {
  id: string;
  state: StepState | 'detected';
  on: string;
  reason: string | null;
  cents: number | null;
  per: Per | null;
};
export type Finding = { id: string; right: string; personId: string | null; steps: FindingStep[] };

export const findingsQuery = (householdId: string) =>
  queryOptions({
    queryKey: ['household', householdId, 'findings'],
    queryFn: async ({ signal }) => (await get<{ items: Finding[] }>(`/households/${householdId}/findings`, signal)).items,
  });

const states: StepState[] = ['informed', 'applied', 'obtained', 'refused', 'notWanted'];

export function Findings({ household, result }: { household: Household; result: FullResult }) {
  const t = useText();
  const language = useLanguage();
  const today = useToday() ?? '';
  const finding = useQuery(findingsQuery(household.id)).data?.find((one) => one.right === result.right && one.personId === result.person);
  const [stating, setStating] = useState<StepState | null>(null);
  if (!finding) return result.outcomeGroup === 'yes' ? <p className="meta">{t('rights.follow.notYet')}</p> : null;
  const done = new Set(finding.steps.map((step) => step.state));
  return (
    <>
      <h3>{t('rights.follow')}</h3>
      <ol className="steps">
        {finding.steps.map((step) => (
          <li key={step.id}>
            <span className="num">{dateInSentence(step.on, today, language)}</span> <b>{t(`rights.follow.${step.state}`)}</b>
            {step.cents === null ? null : (
              <span className="num">
                {' '}
                {money(step.cents)} {step.per ? t(`household.per.${step.per}`) : ''}
              </span>
            )}
            {step.reason ? <span className="voice"> {step.reason}</span> : null}
          </li>
        ))}
      </ol>
      {stating ? (
        <StepForm finding={finding} state={stating} result={result} household={household} onClose={() => setStating(null)} />
      ) : (
        <p className="answer" role="group" aria-label={t('rights.follow')}>
          {states
            .filter((state) => !done.has(state))
            .map((state) => (
              <Button key={state} small onClick={() => setStating(state)}>
                {t(`rights.follow.${state}`)}
              </Button>
            ))}
        </p>
      )}
    </>
  );
}

type StepFormProps = { finding: Finding; state: StepState; result: FullResult; household: Household; onClose: () => void };

function StepForm({ finding, state, result, household, onClose }: StepFormProps) {
  const t = useText();
  const client = useQueryClient();
  const today = useToday() ?? '';
  const [reason, setReason] = useState('');
  const [cents, setCents] = useState(result.amount?.cents ?? null);
  const needsReason = state === 'refused' || state === 'notWanted';
  const save = useMutation({
    mutationFn: () =>
      post(`/findings/${finding.id}/steps`, {
        state,
        on: today,
        ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
        ...(state === 'obtained' && cents !== null ? { cents, per: result.amount?.per ?? 'month' } : {}),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['household', household.id, 'findings'] });
      onClose();
    },
  });
  return (
    <form
      className="filling wide"
      onSubmit={(event) => {
        event.preventDefault();
        if (!needsReason || reason.trim() !== '') save.mutate();
      }}
    >
      {state === 'obtained' ? <MoneyField label={t('rights.follow.cents')} cents={cents} onChange={setCents} /> : null}
      <TextField label={t(needsReason ? 'rights.follow.why' : 'rights.follow.note')} value={reason} onChange={setReason} autoFocus />
      <Button small kind="plain" type="submit" busy={save.isPending} notYet={needsReason && reason.trim() === ''}>
        {t(`rights.follow.${state}`)}
      </Button>
      <Button small kind="bare" onClick={onClose}>
        {t('household.answer.cancel')}
      </Button>
    </form>
  );
}
