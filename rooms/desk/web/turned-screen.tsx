// The screen turned to the client: one question, large, with its picture, and what it brings. No notes, no worries, no names of others.
import { useEffect } from 'react';
import { useRightTitle } from '../../../web/household/catalogue.ts';
import { namesInShort } from '../../../web/household/named.ts';
import { amountWords, rowKey, sharedKey } from '../../../web/household/outcome.ts';
import { QuestionForm } from '../../../web/household/question-form.tsx';
import { useQuestionText } from '../../../web/household/use-question-text.ts';
import type { FullResult, Household, RightsAnswer } from '../../../web/household/wire.ts';
import { useText } from '../../../web/language.tsx';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Disc } from '../../../web/ui/marks.tsx';
import { useHeading } from '../../../web/ui/page-head.tsx';
import { Pictogram } from '../../../web/ui/pictogram.tsx';
import { pictogramOf } from './pictogram-of.ts';

type Props = { household: Household; answer: RightsAnswer; postponed: string[]; onLater: (pointer: string) => void; onBack: () => void };

export function TurnedScreen({ household, answer, postponed, onLater, onBack }: Props) {
  const t = useText();
  const today = useToday() ?? answer.on;
  const titleOf = useRightTitle();
  const say = useQuestionText(household.members);
  const heading = useHeading(t('desk.turned.window'));
  const question = answer.questions.find((one) => !postponed.includes(one.pointer));
  // One line a right: what three children have is said once.
  const sure = firstOfEach(answer.results.filter((result) => result.outcomeGroup === 'yes'));
  useEffect(() => {
    // The frame around it holds names and numbers of others: it goes while the client looks.
    document.documentElement.classList.add('turned');
    return () => document.documentElement.classList.remove('turned');
  }, []);
  return (
    <div className="turned-page">
      <p className="turned-back">
        <Button kind="bare" icon="turn" onClick={onBack}>
          {t('desk.turnBack')}
        </Button>
      </p>
      <div className="turned-ask" aria-live="polite">
        <Pictogram name={question ? pictogramOf(question.predicate) : 'groei'} size={96} />
        <h1 ref={heading} tabIndex={-1}>
          {question ? say(question) : t('desk.turned.done')}
        </h1>
        {question ? (
          <>
            <p className="turned-why">{t('desk.turned.why', { rights: namesInShort(question.decides.map(titleOf), t) })}</p>
            <QuestionForm
              question={question}
              label={say(question)}
              today={today}
              onLater={() => onLater(question.pointer)}
              householdId={household.id}
            />
          </>
        ) : null}
      </div>
      {sure.length > 0 ? (
        <section className="turned-sure" aria-labelledby="h-sure">
          <h2 id="h-sure">{t('desk.turned.sure')}</h2>
          <ul>
            {sure.map((result) => {
              const words = amountWords(result, t);
              return (
                <li key={rowKey(result)}>
                  <Disc outcome="yes" size={24} /> <span>{result.label}</span>{' '}
                  {words ? <b className="num">{`${words.figure} ${words.per}`}</b> : null}
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
      <p className="meta">{t('desk.turned.noDecision')}</p>
    </div>
  );
}

function firstOfEach(results: FullResult[]): FullResult[] {
  return [...new Map(results.map((result) => [sharedKey(result), result])).values()];
}
