// The money of a rule: each figure with a name of its own, so that the expression can say it and a later version can change it.
import { useState } from 'react';
import { useText } from '../../../web/language.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import { MoneyField } from '../../../web/ui/money-field.tsx';
import type { DraftFault, RuleBody } from './data.ts';
import { tableOf, withFigure } from './rule-form-state.ts';
import { errorAt } from './words.ts';

type Props = { body: RuleBody; onChange: (body: RuleBody) => void; faults: readonly DraftFault[]; readOnly: boolean };

export function FigureFields({ body, onChange, faults, readOnly }: Props) {
  const t = useText();
  const [key, setKey] = useState('bedrag');
  const [cents, setCents] = useState<number | null>(null);
  const add = () => {
    if (cents === null || !/^[a-z][A-Za-z0-9]{0,30}$/.test(key)) return;
    onChange(withFigure(body, key, cents));
    setCents(null);
  };
  return (
    <fieldset className="cat-box cat-field">
      <legend>{t('catalogue.figures')}</legend>
      {Object.entries(body.figures).map(([name, value]) => (
        <div className="cat-cols" key={name}>
          <MoneyField
            label={`$${tableOf(body.right)}.${name}`}
            cents={value}
            onChange={(next) => next !== null && onChange({ ...body, figures: { ...body.figures, [name]: next } })}
            error={errorAt(faults, `/figures/${name}`, t)}
            readOnly={readOnly}
          />
          {readOnly ? null : (
            <Button
              small
              onClick={() =>
                onChange({ ...body, figures: Object.fromEntries(Object.entries(body.figures).filter(([one]) => one !== name)) })
              }
            >
              {t('catalogue.figure.remove', { name })}
            </Button>
          )}
        </div>
      ))}
      {readOnly ? null : (
        <div className="cat-cols">
          <TextField
            label={t('catalogue.figure.name')}
            hint={t('catalogue.figure.nameHint')}
            value={key}
            onChange={setKey}
            spellCheck={false}
            autoCapitalize="none"
          />
          <MoneyField label={t('catalogue.figure.value')} cents={cents} onChange={setCents} />
          <Button icon="plus" onClick={add}>
            {t('catalogue.figure.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
