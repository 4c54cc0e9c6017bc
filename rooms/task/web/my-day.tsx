// Mijn dag: one list by legal urgency. Every ruler hangs on one line of today, so that the posts draw a diagonal and what is late sticks out.
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { usePageAction } from '../../../web/actions.ts';
import type { Text } from '../../../web/i18n.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useCan } from '../../../web/me.ts';
import { paths } from '../../../web/paths.ts';
import { homePath } from '../../../web/rooms.ts';
import { Fault } from '../../../web/shell/page-fault.tsx';
import { Button, ButtonLink, IconButton } from '../../../web/ui/button.tsx';
import { addDays, dayNumber } from '../../../web/ui/days.ts';
import { dateInSentence, dayTitle } from '../../../web/ui/format.ts';
import { Empty, Skeleton } from '../../../web/ui/message.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { Ruler } from '../../../web/ui/ruler.tsx';
import { TermWords } from '../../../web/ui/term-words.tsx';
import { DaySide } from './day-side.tsx';
import { groupNames, myDayQuery, useTick, type DayTask, type GroupName, type MyDay } from './my-day-data.ts';

export function Component() {
  const can = useCan();
  // The address of the house itself: who has no tasks begins elsewhere.
  return can('task.read') ? <MyDayPage /> : <Navigate to={homePath(can)} replace />;
}

function MyDayPage() {
  const t = useText();
  const day = useQuery(myDayQuery);
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
  return <Day day={day.data} />;
}

function Day({ day }: { day: MyDay }) {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const can = useCan();
  const first = groupNames.flatMap((name) => day.groups[name]).find((task) => task.action !== null);
  const begin = () => first?.action && void navigate(first.action.to);
  usePageAction(first ? { id: 'task.begin', label: 'task.beginAction', icon: 'arrow', keys: 'enter', run: begin } : null);
  const isEmpty = groupNames.every((name) => day.groups[name].length === 0);
  return (
    <>
      <PageHead title={dayTitle(day.today, language)} windowTitle={t('task.window')} sub={summary(day, t)}>
        {can('contact.write') ? (
          <ButtonLink icon="note" to={paths.newContact}>
            {t('task.newContact')}
          </ButtonLink>
        ) : null}
        {first ? (
          <Button kind="do" keys="↵" onClick={begin}>
            {t('task.begin')}
          </Button>
        ) : null}
      </PageHead>
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
              <GroupHead name={name} count={day.groups[name].length} today={day.today} />
              {day.groups[name].map((task) => (
                <TaskRow key={task.id} task={task} today={day.today} />
              ))}
            </Fragment>
          ))}
      </tbody>
    </table>
  );
}

function GroupHead({ name, count, today }: { name: GroupName; count: number; today: string }) {
  const t = useText();
  const language = useLanguage();
  return (
    <tr className={name === 'late' ? 'grp late' : 'grp'}>
      <th colSpan={6} scope="colgroup">
        {t(`task.group.${name}`)}
        <span className="n">{count}</span>
        {name === 'week' ? <span className="n">{t('task.until', { day: dateInSentence(sundayOf(today), today, language) })}</span> : null}
      </th>
    </tr>
  );
}

function TaskRow({ task, today }: { task: DayTask; today: string }) {
  const t = useText();
  const tick = useTick();
  const who = task.person?.name ?? t('task.anonymous');
  const term = { startedOn: task.startedOn, dueOn: task.dueOn, today, suspensions: task.suspensions };
  return (
    <tr>
      <td className="term num">
        <TermWords {...term} time={task.time ?? null} />
      </td>
      <td className="axis">
        <Ruler {...term} hangs />
      </td>
      <th scope="row">
        {task.householdId ? (
          <Link className="row-link" to={paths.household(task.householdId)}>
            {task.what}
          </Link>
        ) : (
          task.what
        )}
      </th>
      <td>{task.person ? <span className="who">{who}</span> : <span className="meta">{who}</span>}</td>
      <td className="why">{task.why}</td>
      <td className="go">
        {task.action ? (
          <ButtonLink small to={task.action.to}>
            {task.action.label}
            <span className="sr">: {who}</span>
          </ButtonLink>
        ) : null}
        <IconButton icon="check" label={t('task.tick', { what: task.what, who })} onClick={() => tick.mutate(task)} />
      </td>
    </tr>
  );
}

/** The week ends on Sunday. Day 0 (1970-01-01) was a Thursday. */
function sundayOf(on: string): string {
  const weekday = (((dayNumber(on) + 3) % 7) + 7) % 7;
  return addDays(on, 6 - weekday);
}

/** "Twee termijnen zijn voorbij, drie dingen moeten vandaag." Small figures stand in words, as in speech. */
function summary(day: MyDay, t: Text): string {
  const words = t('task.numbers').split(' ');
  const late = day.groups.late.length;
  const today = day.groups.today.length;
  const sentence = t('task.summary', { late, today, lateWord: words[late] ?? String(late), todayWord: words[today] ?? String(today) });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
