// An amount as Belgians write it. What is typed stays as typed until the field is left; outside it is whole cents, or null for "not known".
import { useState, type ReactNode } from 'react';
import { useText } from '../language.tsx';
import { Field } from './field.tsx';
import { amount, parseMoney } from './format.ts';

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  labelHidden?: boolean;
  cents: number | null;
  onChange: (cents: number | null) => void;
  id?: string;
  autoFocus?: boolean;
  onEnter?: (cents: number | null) => void;
  readOnly?: boolean;
};

export function MoneyField({ label, hint, error, labelHidden, cents, onChange, id, autoFocus, onEnter, readOnly }: Props) {
  const t = useText();
  const [typed, setTyped] = useState(cents === null ? '' : amount(cents));
  const [shown, setShown] = useState(cents);
  // A value that changed from outside replaces what stands here; our own change does not.
  if (shown !== cents) {
    setShown(cents);
    if (parseMoney(typed) !== cents) setTyped(cents === null ? '' : amount(cents));
  }
  const isWrong = typed.trim() !== '' && parseMoney(typed) === null;
  const take = (text: string) => {
    setTyped(text);
    const next = text.trim() === '' ? null : parseMoney(text);
    setShown(next);
    onChange(next);
  };
  return (
    <Field label={label} hint={hint} error={error ?? (isWrong ? t('ui.money.wrong') : null)} labelHidden={labelHidden} id={id}>
      {(ids) => (
        <div className="money">
          <span aria-hidden="true">€</span>
          <input
            {...ids}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            autoFocus={autoFocus}
            data-focus={autoFocus || undefined}
            readOnly={readOnly}
            value={typed}
            onChange={(event) => take(event.target.value)}
            onBlur={() => cents !== null && setTyped(amount(cents))}
            onKeyDown={(event) => event.key === 'Enter' && onEnter?.(parseMoney(typed))}
          />
        </div>
      )}
    </Field>
  );
}
