// Mijn dag: one list by legal urgency. Every ruler hangs on one line of today, so that the posts draw a diagonal and what is late sticks out.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { usePageAction } from '../../../web/actions.ts';
import { HandOver } from '../../../web/household/hand-over.tsx';
import { handedWords, isMovable } from '../../../web/household/hand-over-data.ts';
import '../../../web/household/household.css';
import type { Text } from '../../../web/i18n.ts';
import { sourceOfTerm } from '../../../web/household/norm.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { homePath } from '../../../web/rooms.ts';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { Button, ButtonLink, IconButton } from '../../../web/ui/button.tsx';
import { dateInSentence, dayTitle } from '../../../web/ui/format.ts';
import { Icon } from '../../../web/ui/icon.tsx';
import { Empty, Skeleton, Stamp } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Ruler } from '../../../web/ui/ruler.tsx';
import { TermWords } from '../../../web/ui/term-words.tsx';
import { DaySide } from './day-side.tsx';
import {
  endsByItself,
  groupNames,
  myDayQuery,
  useTick,
  type DayTask,
  type GroupName,
  type MyDay,
  type Waiting,
  type Whose,
} from './my-day-data.ts';
import { unbroken } from '../../../web/ui/unbroken.tsx';

export function Component() {
  const can = useCan();
  // The address of the house itself: who has no tasks begins elsewhere.
  return can('task.read') ? <MyDayPage /> : <Navigate to={homePath(can)} replace />;
}

function MyDayPage() {
  const t = useText();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const whose: Whose = search.get('van') === 'team' ? 'team' : 'me';
  const day = useQuery({ ...myDayQuery(language, whose), placeholderData: keepPreviousData });
  if (day.isError && !day.data) return <Fault error={day.error} onRetry={() => void day.refetch()} />;
  if (!day.data) {
    return (
      <>
        <PageHead title={t('task.myDay')} />
        <div className="body">
          <Skeleton lines={9} />
        </div>
      </>
    );
  }
  return (
    <Day day={day.data} whose={whose} onWhose={(next) => setSearch(next === 'team' ? { van: 'team' } : {}, { preventScrollReset: true })} />
  );
}

function Day({ day, whose, onWhose }: { day: MyDay; whose: Whose; onWhose: (whose: Whose) => void }) {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const can = useCan();
  const first = groupNames.flatMap((name) => day.groups[name]).find((task) => task.action !== null);
  const begin = () => first?.action && void navigate(first.action.to);
  usePageAction(first ? { id: 'task.begin', label: 'task.beginAction', icon: 'arrow', keys: 'enter', run: begin } : null);
  const [isGiving, setGiving] = useState(false);
  const give = () => setGiving(true);
  usePageAction(can('task.handOver') ? { id: 'task.handOver', label: 'task.handOver', icon: 'arrow', run: give } : null);
  const movable = groupNames.flatMap((name) => day.groups[name]).filter(isMovable);
  const isEmpty = groupNames.every((name) => day.groups[name].length === 0);
  return (
    <>
      <PageHead title={dayTitle(day.today, language)} windowTitle={t('task.window')} sub={summary(day, t)}>
        {can('contact.write') ? (
          <ButtonLink icon="note" to={paths.newContact}>
            {t('task.newContact')}
          </ButtonLink>
        ) : null}
        {can('task.handOver') ? (
          <Button icon="arrow" flip onClick={give}>
            {t('task.handOver')}
          </Button>
        ) : null}
        <Button icon="filter" onClick={() => onWhose(whose === 'team' ? 'me' : 'team')}>
          {whose === 'team' ? t('task.onlyMine') : t('task.ofTeam')}
        </Button>
        {first ? (
          <Button kind="do" keys="↵" onClick={begin}>
            {t('task.begin')}
          </Button>
        ) : null}
      </PageHead>
      {isGiving ? (
        <HandOver
          withAbsent
          tasks={movable.map((task) => ({ id: task.id, what: task.what, who: task.person?.name ?? null }))}
          onClose={() => setGiving(false)}
        />
      ) : null}
      <WaitingBar waiting={day.waiting} />
      <div className="day">
        <section aria-label={t('task.list')} className="wrapx">
          {isEmpty ? (
            <div className="body">
              <Empty title={t('task.empty')}>{t('task.empty.body')}</Empty>
            </div>
          ) : (
            <WorkList day={day} />
          )}
        </section>
        <DaySide day={day} />
      </div>
    </>
  );
}

/** Who asked something of the team and was taken up by nobody: the first one stands above the list. */
function WaitingBar({ waiting }: { waiting: Waiting[] }) {
  const t = useText();
  const first = waiting[0];
  if (!first) return null;
  return (
    <div className="wait" role="status">
      <Icon name="bell" />
      <p>
        {first.name ? <span className="who">{first.name}</span> : t('task.someone')}{' '}
        {t('task.waits', { since: sinceWords(first.minutes, t) })} {waiting.length > 1 ? t('task.waitMore', { n: waiting.length - 1 }) : ''}
      </p>
      <ButtonLink to={paths.contact(first.contactId)}>{t('task.takeUp')}</ButtonLink>
    </div>
  );
}

function sinceWords(minutes: number, t: Text): string {
  if (minutes < 60) return t('task.minutes', { n: minutes });
  return minutes < 48 * 60 ? t('task.hours', { n: Math.floor(minutes / 60) }) : t('task.days', { n: Math.floor(minutes / 1440) });
}

function WorkList({ day }: { day: MyDay }) {
  const t = useText();
  return (
    <table className="wl">
      <caption className="sr">{t('task.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('task.term')}</th>
          <th scope="col" className="axis">
            <span className="today">{t('task.today')}</span>
          </th>
          <th scope="col">{t('task.what')}</th>
          <th scope="col">{t('task.who')}</th>
          <th scope="col">{t('task.why')}</th>
          <th scope="col">
            <span className="sr">{t('task.action')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {groupNames
          .filter((name) => day.groups[name].length > 0)
          .map((name) => (
            <Fragment key={name}>
              <GroupHead name={name} count={day.groups[name].length} weekEnd={day.weekEnd} today={day.today} />
              {day.groups[name].map((task) => (
                <TaskRow key={task.id} task={task} today={day.today} />
              ))}
            </Fragment>
          ))}
      </tbody>
    </table>
  );
}

function GroupHead({ name, count, weekEnd, today }: { name: GroupName; count: number; weekEnd: string; today: string }) {
  const t = useText();
  const language = useLanguage();
  return (
    <tr className={name === 'late' ? 'grp late' : 'grp'}>
      <th colSpan={6} scope="colgroup">
        {t(`task.group.${name}`)} <span className="n">{count}</span>{' '}
        {name === 'week' ? <span className="n">{t('task.until', { day: dateInSentence(weekEnd, today, language) })}</span> : null}
      </th>
    </tr>
  );
}

function TaskRow({ task, today }: { task: DayTask; today: string }) {
  const t = useText();
  const tick = useTick();
  const who = task.person?.name ?? t('task.anonymous');
  // A task for one day has no length: it is a dot.
  const term = {
    startedOn: task.startedOn === task.dueOn ? null : task.startedOn,
    dueOn: task.dueOn,
    today,
    suspensions: task.suspensions,
  };
  return (
    <tr>
      <td className="term num">
        <TermWords {...term} />
        {task.suspended ? <Stamp kind="open">{t('task.suspended')}</Stamp> : null}
      </td>
      <td className="axis">
        <Ruler {...term} hangs />
      </td>
      <th scope="row">
        {task.householdId || task.contactId ? (
          <Link className="row-link" to={task.householdId ? paths.household(task.householdId) : paths.contact(task.contactId ?? '')}>
            {task.what}
          </Link>
        ) : (
          task.what
        )}
      </th>
      <td>{task.person ? <span className="who">{who}</span> : <span className="meta">{who}</span>}</td>
      <td className="why">
        {unbroken(task.why)}
        {task.source ? <span className="src">{sourceOfTerm(t, task.source)}</span> : null}
        {task.handed ? <span className="handed">{unbroken(handedWords(task.handed, t))}</span> : null}
      </td>
      <td className="go">
        {task.action ? (
          <ButtonLink small to={task.action.to}>
            {task.action.label}
            <span className="sr">: {who}</span>
          </ButtonLink>
        ) : null}
        {endsByItself(task) ? (
          <span className="no-tick" />
        ) : (
          <IconButton icon="check" label={t('task.tick', { what: task.what, who })} onClick={() => tick.mutate(task)} />
        )}
      </td>
    </tr>
  );
}

/** "Twee termijnen zijn voorbij, drie dingen moeten vandaag." Small figures stand in words, as in speech. */
function summary(day: MyDay, t: Text): string {
  const words = t('task.numbers').split(' ');
  const late = day.groups.late.length;
  const today = day.groups.today.length;
  const sentence = t('task.summary', { late, today, lateWord: words[late] ?? String(late), todayWord: words[today] ?? String(today) });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
