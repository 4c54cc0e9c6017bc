// A task: a checkbox, one sentence that begins with its verb, why, and its term.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../language.tsx';
import { useToday } from '../today.ts';
import { Icon } from './icon.tsx';
import { Ruler } from './ruler.tsx';
import type { Term } from './ruler-geometry.ts';
import { TermWords } from './term-words.tsx';
import { unbroken } from './unbroken.tsx';

export type TaskLine = {
  id: string;
  what: string;
  why?: ReactNode;
  to?: string;
  isDone?: boolean;
  dueOn?: string | null;
  startedOn?: string | null;
  suspensions?: Term['suspensions'];
  time?: string | null;
  /** Ends with the thing itself (a conversation that is closed), not by a tick: an arrow stands where the box would be. */
  isFixed?: boolean;
};
type Props = { tasks: TaskLine[]; /** Default: the day of the server. */ today?: string; onToggle?: (task: TaskLine) => void };

export function TaskList({ tasks, today: given, onToggle }: Props) {
  const t = useText();
  const known = useToday();
  const today = given ?? known;
  return (
    <ul className="todo">
      {tasks.map((task) => (
        <li key={task.id} className={task.isDone ? 'done' : undefined}>
          {task.isFixed ? (
            <Icon name="right" flip />
          ) : (
            <input
              type="checkbox"
              checked={task.isDone ?? false}
              onChange={() => onToggle?.(task)}
              aria-label={t('ui.task.done', { what: task.what })}
              readOnly={!onToggle}
            />
          )}
          <p className="t">{task.to ? <Link to={task.to}>{task.what}</Link> : task.what}</p>
          {task.why ? <p className="d">{unbroken(task.why)}</p> : null}
          {task.dueOn && today ? (
            <p className="k">
              {task.startedOn ? <Ruler startedOn={task.startedOn} dueOn={task.dueOn} today={today} suspensions={task.suspensions} /> : null}
              <TermWords startedOn={task.startedOn ?? null} dueOn={task.dueOn} today={today} time={task.time ?? null} withDay />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
