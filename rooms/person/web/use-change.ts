// One way to change something of a household: send it, refresh what is shown, say it.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../web/call.ts';
import { useText } from '../../../web/language.tsx';
import { showToast } from '../../../web/toasts.ts';

export type Change = {
  method: 'POST' | 'PATCH' | 'PUT';
  path: string;
  body?: unknown;
  version?: number;
  /** Key of the text that says it was done. */ said: string;
  undo?: Change;
};

export function useChange(householdId: string, onDone?: () => void) {
  const client = useQueryClient();
  const t = useText();
  const mutation = useMutation({
    mutationFn: ({ method, path, body, version }: Change) => call<unknown>(method, path, { body, version }),
    onSuccess: async (_, change) => {
      const { undo } = change;
      showToast(t(change.said), undo ? { undo: () => mutation.mutate(undo) } : {});
      onDone?.();
      await client.invalidateQueries({ queryKey: ['household', householdId] });
    },
  });
  return mutation;
}
