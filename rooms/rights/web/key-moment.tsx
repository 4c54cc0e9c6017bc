// A turning point in a life (S014): noting it makes a due check of rights. A kind that has no rule yet is said so.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get, post } from '../../../web/call.ts';
import { eventKinds } from '../../../web/household/vocabulary.ts';
import { useText } from '../../../web/language.tsx';
import { showToast } from '../../../web/toasts.ts';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { Select } from '../../../web/ui/field.tsx';

export type KeyMoment = { kind: string; hasRule: boolean };
const keyMomentsQuery = queryOptions({
  queryKey: ['rights', 'key-moments'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => (await get<{ items: KeyMoment[] }>('/key-moments', signal)).items,
});

export function KeyMomentForm({ householdId }: { householdId: string }) {
  const t = useText();
  const client = useQueryClient();
  const today = useToday();
  const rules = useQuery(keyMomentsQuery).data;
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<string | null>(null);
  const [typedOn, setOn] = useState<string | null>(null);
  const on = typedOn ?? today;
  const note = useMutation({
    mutationFn: () => post<unknown>(`/households/${householdId}/events`, { kind, on }),
    onSuccess: async () => {
      showToast(t('rights.moment.noted'));
      setOpen(false);
      setKind(null);
      await client.invalidateQueries({ queryKey: ['household', householdId] });
    },
  });
  if (!isOpen) {
    return (
      <p className="rest">
        <Button small icon="bell" onClick={() => setOpen(true)}>
          {t('rights.moment.add')}
        </Button>
      </p>
    );
  }
  const hasNoRule = kind !== null && rules?.find((rule) => rule.kind === kind)?.hasRule === false;
  return (
    <form
      className="filling wide rest"
      aria-label={t('rights.moment.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (kind !== null && on !== null) note.mutate();
      }}
    >
      <Select
        label={t('rights.moment.kind')}
        hint={hasNoRule ? t('rights.moment.noRule') : undefined}
        value={kind}
        onChange={setKind}
        emptyLabel={t('household.answer.choose')}
        options={eventKinds.map((code) => ({ value: code, label: t(`fact.events.kind.${code}`) }))}
      />
      <DateField label={t('rights.moment.on')} on={on} onChange={setOn} today={today ?? undefined} />
      <Button small type="submit" busy={note.isPending} notYet={kind === null || on === null}>
        {t('household.answer.save')}
      </Button>
      <Button small kind="bare" onClick={() => setOpen(false)}>
        {t('household.answer.cancel')}
      </Button>
    </form>
  );
}
