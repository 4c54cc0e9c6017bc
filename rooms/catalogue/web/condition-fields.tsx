// The conditions of a rule: what is asked, and what it says where it is met, not met, not known yet.
import { useText } from '../../../web/language.tsx';
import { Button } from '../../../web/ui/button.tsx';
import type { DraftFault } from './data.ts';
import { ExpressionField } from './expression-field.tsx';
import { newCondition, type Condition } from './rule-form-state.ts';
import { errorAt } from './words.ts';
import { WordsField } from './words-field.tsx';

type Props = { conditions: Condition[]; onChange: (conditions: Condition[]) => void; faults: readonly DraftFault[]; readOnly: boolean };

export function ConditionFields({ conditions, onChange, faults, readOnly }: Props) {
  const t = useText();
  const set = (at: number, change: Partial<Condition>) =>
    onChange(conditions.map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <>
      {conditions.map((one, at) => (
        <fieldset className="cat-box cat-field" key={at}>
          <legend>{t('catalogue.condition', { n: at + 1 })}</legend>
          <ExpressionField
            label={t('catalogue.test', { n: at + 1 })}
            hint={at === 0 ? t('catalogue.test.hint') : undefined}
            value={one.test}
            onChange={(test) => set(at, { test })}
            faults={faults.filter((fault) => fault.pointer === `/conditions/${at}/test` || fault.pointer === `/conditions/${at}/rule`)}
            readOnly={readOnly}
          />
          {(['met', 'notMet', 'open'] as const).map((face) => (
            <WordsField
              key={face}
              label={t(`catalogue.text.${face}`, { n: at + 1 })}
              value={one.text[face]}
              onChange={(words) => set(at, { text: { ...one.text, [face]: words } })}
              error={errorAt(faults, `/conditions/${at}/text/${face}`, t)}
              readOnly={readOnly}
            />
          ))}
          {readOnly ? null : (
            <p className="line-acts">
              <Button small onClick={() => onChange(conditions.filter((_, index) => index !== at))}>
                {t('catalogue.condition.remove', { n: at + 1 })}
              </Button>
            </p>
          )}
        </fieldset>
      ))}
      {readOnly ? null : (
        <p className="line-acts">
          <Button icon="plus" onClick={() => onChange([...conditions, newCondition(nextNumber(conditions))])}>
            {t('catalogue.condition.add')}
          </Button>
        </p>
      )}
    </>
  );
}

const nextNumber = (conditions: readonly Condition[]): number =>
  Math.max(0, ...conditions.map((one) => Number(/^voorwaarde(\d+)$/.exec(one.rule)?.[1] ?? 0))) + 1;
