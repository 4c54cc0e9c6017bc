// The households of a list as a table that sorts; each opens its file, and notes an attempt where it stands.
import { Link } from 'react-router';
import { phoneWords } from '../../../web/household/identity.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { dateInSentence, dateShort, money } from '../../../web/ui/format.ts';
import { Icon } from '../../../web/ui/icon.tsx';
import { Table, type Column } from '../../../web/ui/table.tsx';
import { unbroken } from '../../../web/ui/unbroken.tsx';
import type { Entry } from './wire.ts';

type Props = { entries: Entry[]; canTry: boolean; onTry: (entry: Entry) => void };
const ended = new Set(['accepted', 'declined', 'unreachable']);

export function EntryTable({ entries, canTry, onTry }: Props) {
  const t = useText();
  const columns: Column<Entry>[] = [
    {
      key: 'name',
      label: t('outreach.who'),
      cell: whoCell,
      sort: (row) => row.name,
      isRowHeader: true,
    },
    { key: 'rights', label: t('outreach.rightsWhy'), cell: rightsCell, sort: (row) => row.rights[0]?.label ?? null },
    {
      key: 'since',
      label: t('outreach.since'),
      cell: sinceCell,
      sort: sinceOf,
    },
    { key: 'reach', label: t('outreach.reach'), cell: reachCell },
    {
      key: 'team',
      label: t('outreach.team'),
      cell: (row) => row.worker?.name ?? row.team?.name ?? '',
      sort: (row) => row.worker?.name ?? row.team?.name ?? null,
    },
    { key: 'state', label: t('outreach.state'), cell: triedCell, sort: (row) => row.state },
    ...(canTry
      ? [
          {
            key: 'act',
            label: t('outreach.attempt.note'),
            labelHidden: true,
            cell: (row: Entry) => (ended.has(row.state) ? null : tryCell(row, onTry)),
          },
        ]
      : []),
  ];
  return (
    <Table
      caption={t('outreach.list')}
      captionHidden
      columns={columns}
      rows={entries}
      keyOf={(row) => row.id}
      initialSort={{ key: 'since', up: true }}
    />
  );
}

const sinceCell = (row: Entry) => <span className="num on-day">{dateShort(sinceOf(row))}</span>;
const whoCell = (row: Entry) => <Who entry={row} />;
const rightsCell = (row: Entry) => <Rights entry={row} />;
const reachCell = (row: Entry) => <Reach entry={row} />;
const triedCell = (row: Entry) => <Tried entry={row} />;
const tryCell = (row: Entry, onTry: (entry: Entry) => void) => <TryButton entry={row} onTry={onTry} />;

function TryButton({ entry, onTry }: { entry: Entry; onTry: (entry: Entry) => void }) {
  const t = useText();
  return (
    <Button small onClick={() => onTry(entry)} aria-label={t('outreach.attempt.noteFor', { name: entry.name ?? t('household.nameless') })}>
      {t('outreach.attempt.note')}
    </Button>
  );
}

const sinceOf = (row: Entry): string => row.rights.map((right) => right.since).toSorted()[0] ?? '';

function Who({ entry }: { entry: Entry }) {
  const t = useText();
  return (
    <>
      <Link className="who" to={paths.household(entry.householdId)}>
        {entry.name ?? t('household.nameless')}
      </Link>
      {entry.age === null ? null : <span className="meta num"> {t('outreach.age', { n: entry.age })}</span>}
    </>
  );
}

function Rights({ entry }: { entry: Entry }) {
  const t = useText();
  return (
    <ul className="hits">
      {entry.rights.map((one) => (
        <li key={`${one.right}/${one.personId ?? ''}`}>
          <Link to={paths.householdRight(entry.householdId, one.right)}>{one.label}</Link>{' '}
          <span className="meta">
            {t(one.certainty === 'certain' ? 'outreach.isCertain' : 'outreach.isLikely')}
            {one.cents !== null && one.per ? (
              <span className="num">
                {', '}
                {money(one.cents)} {t(`household.per.${one.per}`)}
              </span>
            ) : null}
          </span>
          {one.holds ? null : <b className="gone-fact"> {t('outreach.holdsNoMore')}</b>}
          {one.why.map((why) => (
            <p key={why.text} className="meta">
              {unbroken(why.text)} <span className="src">{unbroken(why.source)}</span>
            </p>
          ))}
          {one.missing.length > 0 ? <p className="meta">{t('outreach.missing', { list: one.missing.join(', ') })}</p> : null}
        </li>
      ))}
    </ul>
  );
}

/** 'pt' -> 'Portugees', in the language of the screen. */
function nameOfLanguage(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    // what is no code is shown as it was noted
    return code;
  }
}

function Reach({ entry }: { entry: Entry }) {
  const t = useText();
  const language = useLanguage();
  const { address } = entry;
  const isNothing = entry.phones.length === 0 && entry.mail === null && address === null;
  return (
    <div className="reach">
      {entry.phones.map((phone) => (
        <a key={phone} className="num" href={`tel:${phone}`}>
          <bdi dir="ltr">{phoneWords(phone)}</bdi>
        </a>
      ))}
      {entry.mail ? <a href={`mailto:${entry.mail}`}>{entry.mail}</a> : null}
      {address ? (
        <span>
          {address.street} {address.number}
          {address.box ? ` ${t('outreach.box', { box: address.box })}` : ''}, {address.postalCode} {address.city}
        </span>
      ) : null}
      {entry.isAddressProtected ? <span className="meta">{t('outreach.protected')}</span> : null}
      {isNothing ? <span className="meta">{t('outreach.noWay')}</span> : null}
      {entry.language ? (
        <span className="meta">
          {t('outreach.language', { language: nameOfLanguage(entry.language, language) })}
          {entry.needsInterpreter ? `, ${t('outreach.interpreter')}` : ''}
        </span>
      ) : null}
      {entry.neverAlone ? (
        <b>
          <Icon name="warn" size={16} /> {t('outreach.neverAlone')}
        </b>
      ) : null}
    </div>
  );
}

function Tried({ entry }: { entry: Entry }) {
  const t = useText();
  const language = useLanguage();
  const today = useToday() ?? '';
  const last = entry.attempts.at(-1);
  return (
    <>
      <b>{t(`outreach.state.${entry.state}`)}</b>
      {last ? (
        <p className="meta">
          {t('outreach.tries', { n: entry.attempts.length })}, {dateInSentence(last.on, today, language)}{' '}
          {t(`outreach.channel.${last.channel}`)}: {t(`outreach.result.${last.result}`)}
          {last.wantsVisit ? `, ${t('outreach.wantsVisit')}` : ''}
        </p>
      ) : null}
      {last?.words ? <p className="voice">{last.words}</p> : null}
    </>
  );
}
