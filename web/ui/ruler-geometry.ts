// De termijnlat, reckoned: where the ticks, the bars, the post and the dots of a legal term lie. Pure; ruler.tsx draws it.
// One tick a day, bar to today, post on the legal day, dots above where the term was suspended.
import { dayNumber } from './days.ts';

export type Term = {
  /** The day that starts the term; null for a moment (an appointment), which is a dot. */
  startedOn: string | null;
  dueOn: string;
  today: string;
  suspensions?: { from: string; until: string }[];
};
export type Urgency = 'late' | 'soon' | 'calm';

export type Drawing = {
  width: number;
  height: number;
  urgency: Urgency;
  /** Paths for SVG; an empty path is left out by the drawer. */
  dayTicks: string;
  weekTicks: string;
  elapsed: string;
  remaining: string;
  overdue: string;
  post: string;
  beyond: string;
  suspended: string;
  dot: { x: number; y: number } | null;
};

/** Late after the day; soon when a third of the term or less is left, and never more than two weeks before. */
export function urgencyOf(term: Term): Urgency {
  const left = dayNumber(term.dueOn) - dayNumber(term.today);
  if (left < 0) return 'late';
  if (term.startedOn === null) return 'calm';
  const length = dayNumber(term.dueOn) - dayNumber(term.startedOn);
  return left <= Math.min(length / 3, 14) ? 'soon' : 'calm';
}

/** A ruler that stands alone: its length follows the term (8 days stay readable, a year stays short). */
export function aloneRuler(term: Term): Drawing {
  const start = dayNumber(term.startedOn ?? term.dueOn);
  const length = Math.max(1, dayNumber(term.dueOn) - start);
  const scale = scaleOf(length);
  const now = Math.max(0, dayNumber(term.today) - start);
  const end = Math.max(length, now);
  const x = (day: number) => round(2 + day * scale);
  const ticks = tickPaths({
    from: 0,
    until: end,
    x,
    // A year in weeks would be a comb: it is marked by thirty days.
    week: (day) => day % (scale < 0.8 ? 30 : 7) === 0,
    isDaily: scale >= 3,
    day: { y: 9.5, length: 3.5 },
    long: { y: 6, length: 7 },
  });
  const bars = barPaths({ start: 0, now, due: length, x, y: 14.5, post: { y: 1.5, length: 14 } });
  const suspended = (term.suspensions ?? [])
    .map((gap) => line(x(dayNumber(gap.from) - start), x(dayNumber(gap.until) - start), 3.5))
    .join('');
  return { width: round(4 + end * scale), height: 16, urgency: urgencyOf(term), ...ticks, ...bars, beyond: '', suspended, dot: null };
}

/** A ruler that hangs on the shared line of today: 100 px before it, 96 after, 3.2 px a day. What lies beyond ends in an arrow. */
export const hung = { width: 196, height: 24, today: 100, perDay: 3.2, before: 30, after: 29 };

export function hungRuler(term: Term): Drawing {
  const now = dayNumber(term.today);
  const due = dayNumber(term.dueOn) - now;
  const base = { width: hung.width, height: hung.height, urgency: urgencyOf(term) };
  const x = (day: number) => round(hung.today + Math.min(hung.after, Math.max(-hung.before, day)) * hung.perDay);
  const empty = { dayTicks: '', weekTicks: '', elapsed: '', remaining: '', overdue: '', post: '', beyond: '', suspended: '' };
  if (term.startedOn === null) return { ...base, ...empty, dot: { x: x(due), y: 14 } };
  const start = Math.max(-hung.before, Math.min(dayNumber(term.startedOn) - now, due));
  const shown = Math.min(due, hung.after);
  const ticks = tickPaths({
    from: start,
    until: shown,
    x,
    week: (day) => day % 7 === 0,
    isDaily: true,
    day: { y: 13, length: 3 },
    long: { y: 11, length: 5 },
  });
  const bars = barPaths({ start, now: 0, due, x, y: 17.5, post: { y: 5.5, length: 13.5 } });
  const isBeyond = due > hung.after;
  const suspended = (term.suspensions ?? []).map((gap) => line(x(dayNumber(gap.from) - now), x(dayNumber(gap.until) - now), 9)).join('');
  return {
    ...base,
    dayTicks: '',
    weekTicks: ticks.dayTicks + ticks.weekTicks,
    ...bars,
    post: isBeyond ? '' : bars.post,
    beyond: isBeyond ? `m${x(hung.after) - 3.2} 14.5 3 3-3 3` : '',
    suspended,
    dot: null,
  };
}

function scaleOf(length: number): number {
  if (length <= 10) return 8;
  if (length <= 45) return 3.4;
  if (length <= 95) return 1.6;
  return 148 / length;
}

type Ticks = {
  from: number;
  until: number;
  x: (day: number) => number;
  week: (day: number) => boolean;
  isDaily: boolean;
  day: { y: number; length: number };
  long: { y: number; length: number };
};
function tickPaths({ from, until, x, week, isDaily, day, long }: Ticks): { dayTicks: string; weekTicks: string } {
  let dayTicks = '';
  let weekTicks = '';
  for (let at = from; at <= until; at += 1) {
    if (week(at)) weekTicks += `M${x(at)} ${long.y}v${long.length}`;
    else if (isDaily) dayTicks += `M${x(at)} ${day.y}v${day.length}`;
  }
  return { dayTicks, weekTicks };
}

type Bars = { start: number; now: number; due: number; x: (day: number) => number; y: number; post: { y: number; length: number } };
function barPaths({ start, now, due, x, y, post }: Bars): { elapsed: string; remaining: string; overdue: string; post: string } {
  return {
    elapsed: line(x(start), x(Math.min(now, due)), y),
    remaining: due > now ? line(x(Math.max(now, start)), x(due), y) : '',
    overdue: due < now ? line(x(due), x(now), y) : '',
    post: `M${x(due)} ${post.y}v${post.length}`,
  };
}

function line(from: number, until: number, y: number): string {
  return until > from ? `M${from} ${y}H${until}` : '';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
