// A term in words: "2 dagen te laat", "vandaag", "nog 3 dagen, tot 7 maart". The words say the state; colour only repeats it.
import { useLanguage, useText } from '../language.tsx';
import { daysBetween } from './days.ts';
import { dateInSentence, dayInMargin } from './format.ts';
import { urgencyOf, type Term } from './ruler-geometry.ts';
import { unbroken } from './unbroken.tsx';

type Props = Term & { /** '15:00' for an appointment. */ time?: string | null; /** Name the day too. */ withDay?: boolean };

export function TermWords({ time, withDay, ...term }: Props) {
  const t = useText();
  const language = useLanguage();
  const left = daysBetween(term.today, term.dueOn);
  const isMoment = term.startedOn === null;
  const words = termText({ left, isMoment, time: time ?? null, day: dayInMargin(term.dueOn, language), t });
  return (
    <span className="num">
      <span className={`${urgencyOf(term)}-t`}>{unbroken(words)}</span>
      {withDay && left > 0 && !isMoment ? unbroken(t('ui.term.until', { day: dateInSentence(term.dueOn, term.today, language) })) : null}
    </span>
  );
}

type Parts = { left: number; isMoment: boolean; time: string | null; day: string; t: ReturnType<typeof useText> };
function termText({ left, isMoment, time, day, t }: Parts): string {
  if (left < 0) return t('ui.term.late', { days: -left });
  if (left === 0) return time ? t('ui.term.todayAt', { time }) : isMoment ? t('ui.term.today') : t('ui.term.todayLast');
  if (isMoment && left < 14) return time ? t('ui.term.dayAt', { day, time }) : day;
  return t('ui.term.left', { days: left });
}
