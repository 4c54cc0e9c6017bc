// One line for what happens now, and by which way it came. It is a draft on this device until it is sent.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { post } from '../../../web/call.ts';
import { referenceOf } from '../../../web/household/identity.ts';
import type { Household } from '../../../web/household/wire.ts';
import { reportProblem } from '../../../web/funnel.ts';
import { useText } from '../../../web/language.tsx';
import { showToast } from '../../../web/toasts.ts';
import { IconButton } from '../../../web/ui/button.tsx';
import { useLocalDraft } from '../../../web/household/use-local-draft.ts';

const kinds = [
  { channel: 'phone', icon: 'phone' },
  { channel: 'outreach', icon: 'home' },
  { channel: 'mail', icon: 'sms' },
] as const;

export function NoteLine({ household }: { household: Household }) {
  const t = useText();
  const client = useQueryClient();
  const [search] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  const isWanted = search.get('noteer') === '1';
  const draft = useLocalDraft(`household/${household.id}/note`);
  useEffect(() => {
    if (isWanted && draft.isReady) field.current?.focus();
  }, [isWanted, draft.isReady]);
  const note = useMutation({
    mutationFn: (channel: string) =>
      post<{ id: string }>(`/households/${household.id}/notes`, {
        channel,
        text: draft.text.trim(),
        personId: referenceOf(household)?.personId ?? null,
      }),
    onSuccess: async ({ id }) => {
      const refresh = () => client.invalidateQueries({ queryKey: ['household', household.id, 'timeline'] });
      draft.clear();
      showToast(t('person.note.saved'), { undo: () => post(`/notes/${id}/undo`).then(refresh, reportProblem) });
      await refresh();
    },
  });
  const send = (channel: string) => draft.text.trim() !== '' && !note.isPending && note.mutate(channel);
  return (
    <form
      className="write"
      onSubmit={(event) => {
        event.preventDefault();
        send('note');
      }}
    >
      <label className="sr" htmlFor="new-note">
        {t('person.note.label')}
      </label>
      <input
        id="new-note"
        ref={field}
        type="text"
        autoComplete="off"
        placeholder={t('person.note.placeholder')}
        value={draft.text}
        readOnly={!draft.isReady}
        onChange={(event) => draft.change(event.target.value)}
      />
      <span className="kinds">
        {kinds.map(({ channel, icon }) => (
          <IconButton key={channel} icon={icon} label={t(`person.note.as.${channel}`)} onClick={() => send(channel)} />
        ))}
      </span>
    </form>
  );
}
