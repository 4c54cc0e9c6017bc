// Names for a part of an expression, so that conditions and amount can share it: `myRent` is `dwelling.rent`.
import { useText } from '../../../web/language.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import type { DraftFault, RuleBody } from './data.ts';
import { ExpressionField } from './expression-field.tsx';

type Props = { names: RuleBody['names']; onChange: (names: RuleBody['names']) => void; faults: readonly DraftFault[]; readOnly: boolean };

export function NameFields({ names, onChange, faults, readOnly }: Props) {
  const t = useText();
  const set = (at: number, change: Partial<RuleBody['names'][number]>) =>
    onChange(names.map((one, index) => (index === at ? { ...one, ...change } : one)));
  if (readOnly && names.length === 0) return null;
  return (
    <fieldset className="cat-box cat-field">
      <legend>{t('catalogue.names')}</legend>
      {names.map((one, at) => (
        <div className="stack" key={at}>
          <TextField
            label={t('catalogue.names.name', { n: at + 1 })}
            value={one.name}
            onChange={(name) => set(at, { name: name.replace(/[^A-Za-z0-9]/g, '') })}
            readOnly={readOnly}
            spellCheck={false}
            autoCapitalize="none"
          />
          <ExpressionField
            label={t('catalogue.names.is', { n: at + 1 })}
            value={one.is}
            onChange={(is) => set(at, { is })}
            faults={faults.filter((fault) => fault.pointer === `/names/${at}/is`)}
            readOnly={readOnly}
          />
          {readOnly ? null : (
            <p className="line-acts">
              <Button small onClick={() => onChange(names.filter((_, index) => index !== at))}>
                {t('catalogue.names.remove', { n: at + 1 })}
              </Button>
            </p>
          )}
        </div>
      ))}
      {readOnly ? null : (
        <p className="line-acts">
          <Button small icon="plus" onClick={() => onChange([...names, { name: `deel${names.length + 1}`, is: '' }])}>
            {t('catalogue.names.add')}
          </Button>
          <span className="meta">{t('catalogue.names.why')}</span>
        </p>
      )}
    </fieldset>
  );
}
