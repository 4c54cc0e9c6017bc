// One question at a time, the most deciding first; the same state as the list. The answer brings the next question by itself.
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useRightTitle } from '../../../web/household/catalogue.ts';
import { namesInShort } from '../../../web/household/named.ts';
import { QuestionForm } from '../../../web/household/question-form.tsx';
import { useQuestionText } from '../../../web/household/use-question-text.ts';
import { useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { money } from '../../../web/ui/format.ts';
import { Empty } from '../../../web/ui/message.tsx';
import { SumBlock } from '../../../web/ui/rights.tsx';
import { sumLines } from '../../../web/household/sums.ts';
import type { RightsPage } from './rights-screen.tsx';

export function QuestionMode({ household, answer, on }: RightsPage) {
  const t = useText();
  const today = useToday() ?? answer.on;
  const titleOf = useRightTitle();
  const say = useQuestionText(household.members);
  const [search] = useSearchParams();
  const [skipped, setSkipped] = useState<string[]>([]);
  const open = answer.questions.filter((question) => !skipped.includes(question.pointer));
  const question = open[0];
  const list = new URLSearchParams(search);
  list.delete('wijze');
  return (
    <div className="one">
      <section aria-label={t('rights.mode.vraag')} aria-live="polite">
        {question ? (
          <>
            <p className="meta num">{t('rights.one.left', { n: answer.questions.length })}</p>
            <h2 className="one-q">{say(question)}</h2>
            <p className="meta">
              {t('rights.one.decides', { rights: namesInShort(question.decides.map(titleOf), t) })}{' '}
              {question.stake && question.decides.length === 1
                ? `${money(question.stake.cents)} ${t(`household.per.${question.stake.per}`)}`
                : ''}
            </p>
            <QuestionForm
              question={question}
              label={say(question)}
              today={today}
              onLater={() => setSkipped((before) => [...before, question.pointer])}
              autoFocus
              householdId={household.id}
              on={on}
            />
          </>
        ) : (
          <Empty
            title={t('rights.one.done')}
            action={
              skipped.length > 0 ? (
                <Button onClick={() => setSkipped([])}>{t('rights.one.again', { n: skipped.length })}</Button>
              ) : (
                <Link className="btn do" to={`?${list.toString()}`}>
                  {t('rights.one.toList')}
                </Link>
              )
            }
          >
            {skipped.length > 0 ? t('rights.one.skipped', { n: skipped.length }) : t('rights.one.doneBody')}
          </Empty>
        )}
      </section>
      <aside aria-label={t('rights.sums')}>
        <SumBlock lines={sumLines(answer.sums, t)} />
      </aside>
    </div>
  );
}
