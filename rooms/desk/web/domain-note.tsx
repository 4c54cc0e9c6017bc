// The note of the domain that is open: free words, then strength, worry and wish. Kept on the device within a second, on the server within five; when
// somebody else wrote meanwhile, both stand side by side and one chooses field by field.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { put } from '../../../web/call.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { ConflictTable } from '../../../web/ui/compare.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { clockTime } from '../../../web/ui/format.ts';
import { Icon, type IconName } from '../../../web/ui/icon.tsx';
import { Banner } from '../../../web/ui/message.tsx';
import { useDraft, type UsedDraft } from '../../../web/use-draft.ts';
import { contactQuery } from './queries.ts';
import { emptyNote, type Contact, type Domain, type DomainNote, type NoteText } from './wire.ts';

const side: { key: 'strength' | 'worry' | 'wish'; icon: IconName }[] = [
  { key: 'strength', icon: 'plus' },
  { key: 'worry', icon: 'warn' },
  { key: 'wish', icon: 'arrow' },
];

export function textOf(note: Partial<DomainNote> | null): NoteText {
  return { ...emptyNote, text: note?.text ?? '', strength: note?.strength ?? '', worry: note?.worry ?? '', wish: note?.wish ?? '' };
}

export function DomainNoteEditor({ contact, domain, note }: { contact: Contact; domain: Domain; note: DomainNote | null }) {
  const t = useText();
  const client = useQueryClient();
  const draft = useDraft<NoteText>({
    key: `contact/${contact.id}/${domain}`,
    initial: { value: textOf(note), version: note?.version ?? 0 },
    send: async (value, version) => {
      const saved = await put<DomainNote>(`/contacts/${contact.id}/notes/${domain}`, { ...value, discussed: true }, version);
      // What other screens show of this contact follows, without asking again.
      client.setQueryData(contactQuery(contact.id).queryKey, (before) =>
        before ? withNote(before, { ...saved, ...value, domain, discussed: true }) : before,
      );
      return saved;
    },
  });
  const change = (key: keyof NoteText, text: string) => draft.change({ ...draft.value, [key]: text });
  return (
    <>
      <DraftNotice draft={draft} />
      {draft.status === 'conflict' && draft.theirs ? <Conflict key={draft.theirs.version} draft={draft} /> : null}
      <label className="sr" htmlFor="note">
        {t('desk.notes.label', { domain: t(`desk.domain.${domain}`).toLocaleLowerCase() })}
      </label>
      <textarea
        className="note-in"
        id="note"
        rows={7}
        value={draft.value.text}
        readOnly={!draft.isReady}
        placeholder={t('desk.notes.placeholder')}
        onChange={(event) => change('text', event.target.value)}
        onBlur={draft.flush}
      />
      <div className="swn">
        {side.map(({ key, icon }) => (
          <label key={key} className="swn-row">
            <span className="swn-l">
              <Icon name={icon} size={16} flip={icon === 'arrow'} /> {t(`desk.notes.${key}`)}
            </span>
            <textarea
              rows={1}
              className="note-line"
              value={draft.value[key]}
              readOnly={!draft.isReady}
              onChange={(event) => change(key, event.target.value)}
              onBlur={draft.flush}
            />
          </label>
        ))}
      </div>
    </>
  );
}

export function withNote(contact: Contact, note: DomainNote): Contact {
  return { ...contact, notes: [...contact.notes.filter((other) => other.domain !== note.domain), note] };
}

function DraftNotice({ draft }: { draft: UsedDraft<NoteText> }) {
  const t = useText();
  const language = useLanguage();
  if (draft.status === 'refused') {
    return (
      <Banner kind="bad" title={t('desk.notes.refused')}>
        {t('desk.notes.refusedBody')}
      </Banner>
    );
  }
  if (draft.status === 'waiting') {
    return (
      <Banner kind="mind" icon="offline" title={t('desk.notes.waiting')}>
        {t('desk.notes.waitingBody')}
      </Banner>
    );
  }
  if (draft.recoveredFrom !== null && draft.status !== 'conflict') {
    return <p className="meta">{t('desk.notes.recovered', { time: clockTime(draft.recoveredFrom, language) })}</p>;
  }
  return null;
}

function Conflict({ draft }: { draft: UsedDraft<NoteText> }) {
  const t = useText();
  const theirs = textOf(draft.theirs?.value ?? null);
  const keys = (Object.keys(emptyNote) as (keyof NoteText)[]).filter((key) => theirs[key] !== draft.value[key]);
  const [choice, setChoice] = useState<Record<string, 'yours' | 'theirs'>>({});
  const take = () => {
    const value = { ...draft.value };
    for (const key of keys) if (choice[key] === 'theirs') value[key] = theirs[key];
    draft.resolve({ value, version: draft.theirs?.version ?? 0 });
  };
  return (
    <Banner kind="mind" title={t('desk.conflict.title')} action={null}>
      {t('desk.conflict.body')}
      <ConflictTable
        lines={keys.map((key) => ({
          key,
          label: t(`desk.notes.field.${key}`),
          yours: draft.value[key] || t('desk.conflict.empty'),
          theirs: theirs[key] || t('desk.conflict.empty'),
        }))}
        yoursLabel={t('desk.conflict.yours')}
        theirsLabel={t('desk.conflict.theirs')}
        choice={Object.fromEntries(keys.map((key) => [key, choice[key] ?? 'yours']))}
        onChoose={(key, chosen) => setChoice((before) => ({ ...before, [key]: chosen }))}
      />
      <Button kind="do" small onClick={take}>
        {t('desk.conflict.keep')}
      </Button>
    </Banner>
  );
}
