// Notes per life domain, in the margin order of the talk: what was discussed stands as it was said, the open domain is being written, the rest waits below
// in any order. Never lost: see web/drafts.ts.
import { useState } from 'react';
import { useText } from '../../../web/language.tsx';
import { DomainNoteEditor } from './domain-note.tsx';
import { domains, type Contact, type Domain, type DomainNote } from './wire.ts';

type Props = { contact: Contact; open: Domain; onOpen: (domain: Domain) => void };

export function DomainNotes({ contact, open, onOpen }: Props) {
  const t = useText();
  // A domain that was opened in this page stays in its row, also when nothing was written yet.
  const [opened, setOpened] = useState<Domain[]>([open]);
  const noteOf = (domain: Domain) => contact.notes.find((note) => note.domain === domain) ?? null;
  const shown = domains.filter((domain) => domain === open || opened.includes(domain) || isDiscussed(noteOf(domain)));
  const rest = domains.filter((domain) => !shown.includes(domain));
  const choose = (domain: Domain) => {
    setOpened((before) => (before.includes(domain) ? before : [...before, domain]));
    onOpen(domain);
  };
  return (
    <section aria-labelledby="h-domains" className="notes">
      <h2 className="sr" id="h-domains">
        {t('desk.notes.title')}
      </h2>
      {shown.map((domain) => (
        <article key={domain} className={domain === open ? 'dom now' : 'dom quiet'} aria-label={t(`desk.domain.${domain}`)}>
          <div className="m">
            <h3>
              {domain === open ? (
                t(`desk.domain.${domain}`)
              ) : (
                <button type="button" className="link" onClick={() => choose(domain)}>
                  {t(`desk.domain.${domain}`)}
                </button>
              )}
            </h3>
            <span className="meta">{t(domain === open ? 'desk.notes.now' : 'desk.notes.discussed')}</span>
          </div>
          <div className="b">
            {domain === open ? (
              <DomainNoteEditor key={domain} contact={contact} domain={domain} note={noteOf(domain)} />
            ) : (
              <ReadNote note={noteOf(domain)} onOpen={() => choose(domain)} />
            )}
          </div>
        </article>
      ))}
      {rest.length > 0 ? (
        <div className="doms-rest">
          <div className="m" />
          <ul aria-label={t('desk.notes.rest')}>
            <li className="meta first">{t('desk.notes.restOrder')}</li>
            {rest.map((domain) => (
              <li key={domain}>
                <button type="button" className="link" onClick={() => choose(domain)}>
                  {t(`desk.domain.${domain}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function isDiscussed(note: DomainNote | null): boolean {
  return note !== null && (note.discussed || note.text !== '');
}

function ReadNote({ note, onOpen }: { note: DomainNote | null; onOpen: () => void }) {
  const t = useText();
  if (!note || note.text === '') {
    return (
      <button type="button" className="link meta" onClick={onOpen}>
        {t('desk.notes.write')}
      </button>
    );
  }
  return <p className="voice">{note.text}</p>;
}
