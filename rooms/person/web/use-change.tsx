// One way to change something of a household: send it, refresh what is shown, say it. When somebody else was first (412), both versions stand side by side
// and one chooses item by item; nothing is overwritten in silence.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../web/call.ts';
import { reportProblem } from '../../../web/funnel.ts';
import { useText } from '../../../web/language.tsx';
import { asProblem } from '../../../web/problem.ts';
import { showToast } from '../../../web/toasts.ts';
import { Button } from '../../../web/ui/button.tsx';
import { ConflictTable } from '../../../web/ui/compare.tsx';
import { Dialog } from '../../../web/ui/dialog.tsx';
import { conflictOf, merged, type Conflict, type Side } from './conflict.ts';

export type Change = {
  method: 'POST' | 'PATCH';
  path: string;
  body?: Record<string, unknown>;
  version?: number;
  /** Key of the text that says it was done. */ said: string;
};

export function useChange(householdId: string, onDone?: () => void) {
  const client = useQueryClient();
  const t = useText();
  const [clash, setClash] = useState<{ change: Change; conflict: Conflict } | null>(null);
  const mutation = useMutation({
    meta: { handlesErrors: true },
    mutationFn: ({ method, path, body, version }: Change) => call<unknown>(method, path, { body, version }),
    onSuccess: async (_, change) => {
      setClash(null);
      showToast(t(change.said));
      onDone?.();
      await client.invalidateQueries({ queryKey: ['household', householdId] });
    },
    onError: (error, change) => {
      const conflict = asProblem(error).status === 412 ? conflictOf(asProblem(error).body, change.body ?? {}) : null;
      if (conflict) setClash({ change, conflict });
      else reportProblem(error);
    },
  });
  const conflict = clash ? (
    <ConflictDialog
      conflict={clash.conflict}
      onClose={() => {
        setClash(null);
        void client.invalidateQueries({ queryKey: ['household', householdId] });
      }}
      onKeep={(choice) => {
        const body = merged(clash.conflict, choice);
        if (Object.keys(body).length > 0) mutation.mutate({ ...clash.change, body, version: clash.conflict.version });
        else setClash(null);
      }}
    />
  ) : null;
  return { mutate: mutation.mutate, isPending: mutation.isPending, conflict };
}

function ConflictDialog({
  conflict,
  onKeep,
  onClose,
}: {
  conflict: Conflict;
  onKeep: (choice: Record<string, Side>) => void;
  onClose: () => void;
}) {
  const t = useText();
  const [choice, setChoice] = useState<Record<string, Side>>(() => Object.fromEntries(conflict.lines.map((line) => [line.key, 'yours'])));
  return (
    <Dialog title={t('person.conflict.title')} onClose={onClose} wide>
      <p>{t('person.conflict.body')}</p>
      <ConflictTable
        lines={conflict.lines.map((line) => ({
          key: line.key,
          label: t(`person.field.${line.key}`),
          yours: words(line.yours),
          theirs: words(line.theirs),
        }))}
        yoursLabel={t('person.conflict.yours')}
        theirsLabel={t('person.conflict.theirs')}
        choice={choice}
        onChoose={(key, side) => setChoice((before) => ({ ...before, [key]: side }))}
      />
      <p className="acts">
        <Button kind="do" onClick={() => onKeep(choice)}>
          {t('person.conflict.keep')}
        </Button>
        <Button onClick={onClose}>{t('household.answer.cancel')}</Button>
      </p>
    </Dialog>
  );
  function words(value: unknown): string {
    if (value === null || value === undefined || value === '') return t('ui.fact.unknown');
    if (typeof value === 'boolean') return t(value ? 'household.answer.yes' : 'household.answer.no');
    if (Array.isArray(value))
      return value.map((one) => (typeof one === 'object' && one !== null && 'number' in one ? String(one.number) : String(one))).join(', ');
    return String(value);
  }
}
