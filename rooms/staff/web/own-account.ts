// What everyone changes about the own account. Each answer is the new Me, with the new CSRF token when the session was renewed.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../web/call.ts';
import { meQuery, welcome, type Me } from '../../../web/me.ts';

type Change = { method: 'POST' | 'PATCH' | 'DELETE'; path: string; body: unknown };

/** `handlesErrors`: the form says what went wrong itself. */
export function useOwnChange(options: { handlesErrors?: boolean; onDone?: () => void } = {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path, body }: Change) => call<Me>(method, path, { body }),
    onSuccess: (me) => {
      client.setQueryData(meQuery.queryKey, welcome(me));
      options.onDone?.();
    },
    meta: { handlesErrors: options.handlesErrors ?? false },
  });
}
