// What a rule and a row of amounts have in common while they are typed: the days from and to which they count, and the faults that stand at no field.
import { useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { DateField } from '../../../web/ui/date-field.tsx';
import type { DraftFault } from './data.ts';
import { errorAt, faultText } from './words.ts';

type Period = { from: string; to?: string | null };
type PeriodProps = { period: Period; onChange: (change: Partial<Period>) => void; faults: readonly DraftFault[] };

export function PeriodFields({ period, onChange, faults }: PeriodProps) {
  const t = useText();
  const today = useToday() ?? undefined;
  return (
    <>
      <DateField
        label={t('catalogue.from')}
        on={period.from}
        onChange={(from) => from && onChange({ from })}
        error={errorAt(faults, '/from', t)}
        today={today}
      />
      <DateField
        label={t('catalogue.to')}
        hint={t('catalogue.to.hint')}
        on={period.to ?? null}
        onChange={(to) => onChange({ to })}
        error={errorAt(faults, '/to', t)}
        today={today}
      />
    </>
  );
}

export function FaultList({ faults }: { faults: readonly DraftFault[] }) {
  const t = useText();
  if (faults.length === 0) return null;
  return (
    <ul className="cat-faults">
      {faults.map((one) => (
        <li key={`${one.pointer} ${one.code} ${one.detail}`}>{faultText(one, t)}</li>
      ))}
    </ul>
  );
}
