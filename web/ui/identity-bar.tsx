// Identity bar: who is before me and what must I know. Sticky, name in serif, safety in red with a shield.
import type { ReactNode } from 'react';
import { useText } from '../language.tsx';
import { dateShort } from './format.ts';
import { Icon } from './icon.tsx';
import { useHeading } from './page-head.tsx';

export type Identity = {
  name: string;
  birthDate?: string | null;
  age?: number | null;
  /** Already in the language of the screen. */
  language?: string | null;
  needsInterpreter?: boolean;
  /** 'Yara 9, Adam 5' */
  household?: string | null;
  phone?: string | null;
  safety?: string | null;
  consent?: string | null;
  worker?: string | null;
};
type Props = {
  person: Identity;
  /** What the window title says: the page, never the name. */
  windowTitle: string;
  /** The name is the heading of the page, unless the page has its own. */
  isHeading?: boolean;
  /** Loose: without sticking, for the gallery and dialogs. */
  loose?: boolean;
  children?: ReactNode;
};

export function IdentityBar({ person, windowTitle, isHeading = true, loose, children }: Props) {
  const t = useText();
  const rows: { key: string; label: string; value: ReactNode; alarm?: boolean; num?: boolean }[] = [];
  if (person.language) {
    rows.push({
      key: 'language',
      label: t('ui.identity.language'),
      value: (
        <>
          {person.needsInterpreter ? <Icon name="interpreter" /> : null} {person.language}
          {person.needsInterpreter ? (
            <>
              , <b>{t('ui.identity.interpreter')}</b>
            </>
          ) : null}
        </>
      ),
    });
  }
  if (person.household) rows.push({ key: 'household', label: t('ui.identity.household'), value: person.household });
  if (person.phone) rows.push({ key: 'phone', label: t('ui.identity.phone'), value: <bdi dir="ltr">{person.phone}</bdi>, num: true });
  if (person.safety) {
    rows.push({
      key: 'safety',
      label: t('ui.identity.safety'),
      alarm: true,
      value: (
        <>
          <Icon name="shield" /> {person.safety}
        </>
      ),
    });
  }
  if (person.consent) rows.push({ key: 'consent', label: t('ui.identity.consent'), value: person.consent });
  if (person.worker) rows.push({ key: 'worker', label: t('ui.identity.worker'), value: person.worker });
  return (
    <div className={loose ? 'idbar loose' : 'idbar'} role="region" aria-label={t('ui.identity.region', { name: person.name })}>
      <div>
        {isHeading ? <HeadingName name={person.name} windowTitle={windowTitle} /> : <p className="who">{person.name}</p>}
        <p className="sub num">{birthLine(person, t)}</p>
      </div>
      {rows.length > 0 ? (
        <dl>
          {rows.map((row) => (
            <div key={row.key} className={row.alarm ? 'alarm' : undefined}>
              <dt>{row.label}</dt>
              <dd className={row.num ? 'num' : undefined}>{row.value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {children ? <div className="acts">{children}</div> : null}
    </div>
  );
}

function HeadingName({ name, windowTitle }: { name: string; windowTitle: string }) {
  const heading = useHeading(windowTitle);
  return (
    <h1 className="who" ref={heading} tabIndex={-1}>
      {name}
    </h1>
  );
}

function birthLine(person: Identity, t: ReturnType<typeof useText>): string {
  if (!person.birthDate) return t('ui.identity.birthUnknown');
  if (person.age === null || person.age === undefined) return dateShort(person.birthDate);
  return t('ui.identity.born', { date: dateShort(person.birthDate), age: person.age });
}
