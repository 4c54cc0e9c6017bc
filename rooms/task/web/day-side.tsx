// Beside the list: who waits for somebody of the team, and what still lies on this device and has not reached the server.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useLanguage, useText } from '../../../web/language.tsx';
import { unsentDrafts } from '../../../web/drafts-store.ts';
import { useCan, useMe } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { clockTime, dayMonth, dayOf } from '../../../web/ui/format.ts';
import { BlockHeading } from '../../../web/ui/heading.tsx';
import { Icon } from '../../../web/ui/icon.tsx';
import { GivenAwayList } from './given-away.tsx';
import type { MyDay } from './my-day-data.ts';

export function DaySide({ day }: { day: MyDay }) {
  const t = useText();
  const language = useLanguage();
  const can = useCan();
  return (
    <aside className="side" aria-label={t('task.side')}>
      <BlockHeading count={day.waiting.length || null}>{t('task.waiting')}</BlockHeading>
      {day.waiting.length === 0 ? <p className="meta">{t('task.waiting.none')}</p> : null}
      <ul className="hours">
        {day.waiting.map((one) => (
          <li key={one.contactId}>
            <span className="u num">{one.minutes < 24 * 60 ? clockTime(one.since, language) : dayMonth(dayOf(one.since))}</span>
            <Link className={one.name ? 'who row-link' : 'row-link'} to={paths.contact(one.contactId)}>
              {one.name ?? t('task.anonymous')}
            </Link>
          </li>
        ))}
      </ul>
      {can('task.handOver') ? <GivenAwayList /> : null}
      <Unsent />
    </aside>
  );
}

function Unsent() {
  const t = useText();
  const language = useLanguage();
  const account = useMe().account.id;
  const unsent = useQuery({ queryKey: ['unsent', account], queryFn: () => unsentDrafts(account), staleTime: 0, retry: false });
  const drafts = unsent.data ?? [];
  return (
    <>
      <BlockHeading spaced count={drafts.length || null}>
        {t('task.unsent')}
      </BlockHeading>
      {drafts.length === 0 ? <p className="meta">{t('task.allSent')}</p> : null}
      {drafts.map((draft) => (
        <p key={draft.key} className="unsent">
          <Icon name="offline" size={16} /> {t('task.unsentLine', { time: clockTime(draft.editedAt, language) })}{' '}
          {contactLink(draft.key, t('task.unsent.open'))}
        </p>
      ))}
    </>
  );
}

/** 'contact/<id>/<domain>' is a note of a conversation. */
function contactLink(key: string, label: string) {
  const [kind, id] = key.split('/');
  return kind === 'contact' && id ? <Link to={paths.contact(id)}>{label}</Link> : null;
}
