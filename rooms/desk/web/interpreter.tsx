// The interpreter's minutes: started, running, stopped. Counted by the server from its own clock; here only shown.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { nowMs } from '../../../web/clock.ts';
import { post } from '../../../web/call.ts';
import { spokenName } from '../../../web/household/identity.ts';
import { useText } from '../../../web/language.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { Select, TextField } from '../../../web/ui/field.tsx';
import { Icon } from '../../../web/ui/icon.tsx';
import { contactQuery } from './queries.ts';
import type { Contact } from './wire.ts';

/** Whole minutes between an instant and now, ticking. */
export function useMinutes(from: string | null, until: string | null): number {
  const [now, setNow] = useState(nowMs);
  useEffect(() => {
    if (from === null || until !== null) return undefined;
    const timer = setInterval(() => setNow(nowMs()), 15_000);
    return () => clearInterval(timer);
  }, [from, until]);
  if (from === null) return 0;
  return Math.max(0, Math.floor(((until === null ? now : Date.parse(until)) - Date.parse(from)) / 60_000));
}

export function InterpreterTimer({ contact, language }: { contact: Contact; language: string | null }) {
  const t = useText();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [mode, setMode] = useState<string>('onSite');
  const [isNaming, setNaming] = useState(false);
  const current = contact.interpreter;
  const minutes = useMinutes(current?.startedAt ?? null, current?.endedAt ?? null);
  const change = useMutation({
    mutationFn: (body: { action: 'start' | 'stop'; name?: string; language?: string; mode?: string }) =>
      post<unknown>(`/contacts/${contact.id}/interpreter`, body),
    onSuccess: () => {
      setNaming(false);
      return client.invalidateQueries({ queryKey: contactQuery(contact.id).queryKey });
    },
  });
  if (current) {
    return (
      <span className="rec">
        <Icon name="interpreter" />{' '}
        {[t('desk.interpreter', { language: spokenName(t, current.language) }), current.name].filter((part) => part).join(', ')},{' '}
        <b className="num">{t('desk.minutes', { n: minutes })}</b>{' '}
        {current.endedAt === null ? (
          <Button small onClick={() => change.mutate({ action: 'stop' })}>
            {t('desk.interpreter.stop')}
          </Button>
        ) : (
          t('desk.interpreter.counted')
        )}
      </span>
    );
  }
  if (isNaming) {
    return (
      <form
        className="filling"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ action: 'start', name: name.trim() || undefined, language: language ?? undefined, mode });
        }}
      >
        <TextField
          label={t('desk.interpreter.name')}
          labelHidden
          placeholder={t('desk.interpreter.name')}
          value={name}
          onChange={setName}
          autoFocus
        />
        <Select
          label={t('desk.interpreter.mode')}
          labelHidden
          value={mode}
          onChange={(next) => setMode(next ?? 'onSite')}
          options={['onSite', 'phone', 'video'].map((value) => ({ value, label: t(`desk.interpreter.mode.${value}`) }))}
        />
        <Button small type="submit">
          {t('desk.interpreter.start')}
        </Button>
      </form>
    );
  }
  return (
    <span className="rec">
      <Icon name="interpreter" />
      <Button small kind="bare" onClick={() => setNaming(true)}>
        {t('desk.interpreter.add')}
      </Button>
    </span>
  );
}
