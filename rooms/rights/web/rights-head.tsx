// Head of the rights check: what is certain, how many questions are left, on which day; another day, another way of asking, the report.
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { usePageAction } from '../../../web/actions.ts';
import { useLanguage, useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Segment } from '../../../web/ui/choice.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { dateInSentence, money } from '../../../web/ui/format.ts';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { ReportDialog } from './report-dialog.tsx';
import type { RightsPage } from './rights-screen.tsx';

export function RightsHead({ household, answer, on }: RightsPage) {
  const t = useText();
  const language = useLanguage();
  const today = useToday() ?? answer.on;
  const [search, setSearch] = useSearchParams();
  const [isDating, setDating] = useState(on !== null);
  const [isReporting, setReporting] = useState(false);
  usePageAction({ id: 'rights.report', label: 'rights.report.make', icon: 'print', keys: 'mod+enter', run: () => setReporting(true) });
  const go = (key: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(key);
    else next.set(key, value);
    setSearch(next, { preventScrollReset: true });
  };
  const { sums, questions } = answer;
  const certain = sums.perMonthCents > 0 ? t('rights.sure', { sum: money(sums.perMonthCents) }) : t('rights.sureNothing');
  return (
    <>
      <PageHead
        title={t('rights.title')}
        sub={
          <span aria-live="polite">
            {certain} {t('rights.questionsLeft', { n: questions.length })}{' '}
            {t('rights.computedOn', { date: dateInSentence(answer.on, today, language) })}
          </span>
        }
      >
        <Segment
          label={t('rights.mode')}
          value={search.get('wijze') ?? 'lijst'}
          onChange={(mode) => go('wijze', mode === 'lijst' ? null : mode)}
          options={['lijst', 'vraag', 'alles'].map((mode) => ({ value: mode, label: t(`rights.mode.${mode}`) }))}
        />
        {isDating ? (
          <DateField
            label={t('rights.onDate')}
            labelHidden
            hint={t('rights.onDate')}
            on={on}
            onChange={(day) => day !== null && go('op', day === today ? null : day)}
            today={today}
            autoFocus={on === null}
          />
        ) : (
          <Button icon="clock" onClick={() => setDating(true)}>
            {t('rights.otherDate')}
          </Button>
        )}
        {on === null ? null : (
          <Button
            kind="bare"
            onClick={() => {
              setDating(false);
              go('op', null);
            }}
          >
            {t('rights.backToToday')}
          </Button>
        )}
        <Button kind="do" icon="print" onClick={() => setReporting(true)}>
          {t('rights.report.make')}
        </Button>
      </PageHead>
      {isReporting ? <ReportDialog household={household} onClose={() => setReporting(false)} /> : null}
    </>
  );
}
