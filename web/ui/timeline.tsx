// Timeline: newest first, the date in the margin, own words in serif. A right that changed is an event too.
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Disc, type Outcome } from './marks.tsx';
import { unbroken } from './unbroken.tsx';

export type TimelineEvent = {
  key: string;
  /** 'di 18 feb'; leave empty when the event above has the same day. */
  day: string;
  time?: string;
  dateTime: string;
  mark: { icon: IconName } | { outcome: Outcome };
  title: ReactNode;
  by?: ReactNode;
  /** What somebody said or wrote, in serif. `lang` puts it in its own direction. */
  words?: { text: string; lang?: string; rtl?: boolean } | null;
  children?: ReactNode;
};

export function Timeline({ events }: { events: TimelineEvent[] }) {
  return (
    <ol className="tl">
      {events.map((event) => (
        <li key={event.key}>
          <p className="when num">
            <time dateTime={event.dateTime}>{event.day}</time>
            {event.time ? <span>{event.time}</span> : null}
          </p>
          <span className="ic">{'icon' in event.mark ? <Icon name={event.mark.icon} /> : <Disc outcome={event.mark.outcome} />}</span>
          <div className="c">
            <h3>{unbroken(event.title)}</h3>
            {event.by ? <span className="by">{event.by}</span> : null}
            {event.words ? (
              <p className="voice" lang={event.words.lang} dir={event.words.rtl ? 'rtl' : undefined}>
                {event.words.text}
              </p>
            ) : null}
            {event.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
