// Fields: label above, hint between, an error with a red start bar, an icon and the cure. What was typed stays. Read-only is dashed.
import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { Icon } from './icon.tsx';

export type FieldLook = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** Keep the label for screen readers only. */ labelHidden?: boolean;
};
export type FieldIds = { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined };

/** The frame around any single control: `children` gets the ids to put on it. */
export function Field({
  label,
  hint,
  error,
  labelHidden,
  children,
  id: wanted,
}: FieldLook & { id?: string; children: (ids: FieldIds) => ReactNode }) {
  const made = useId();
  const id = wanted ?? made;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '').join(' ');
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id} className={labelHidden ? 'sr' : undefined}>
        {label}
      </label>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <FieldError id={`${id}-error`} error={error} />
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': described === '' ? undefined : described })}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: string | null }) {
  if (!error) return null;
  return (
    <span className="err" id={id}>
      <Icon name="warn" /> {error}
    </span>
  );
}

type TextProps = FieldLook &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & { value: string; onChange: (value: string) => void };

export function TextField({ label, hint, error, labelHidden, id, value, onChange, type = 'text', ...rest }: TextProps) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} id={id}>
      {(ids) => (
        <input
          {...rest}
          {...ids}
          data-focus={rest.autoFocus || undefined}
          type={type}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type AreaProps = FieldLook &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & { value: string; onChange: (value: string) => void };

/** Longer text of a person: in serif, because people's words stand in serif. */
export function TextArea({ label, hint, error, labelHidden, id, value, onChange, className = 'voice', ...rest }: AreaProps) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} id={id}>
      {(ids) => (
        <textarea rows={3} {...rest} {...ids} className={className} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

export type Option = { value: string; label: string };
type SelectProps = FieldLook &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value'> & {
    value: string | null;
    onChange: (value: string | null) => void;
    options: Option[];
    /** The words for "nothing chosen"; without it one option is always chosen. */ emptyLabel?: string;
  };

export function Select({ label, hint, error, labelHidden, id, value, onChange, options, emptyLabel, ...rest }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} id={id}>
      {(ids) => (
        <select
          {...rest}
          {...ids}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        >
          {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A group of controls under one question. */
export function FieldGroup({ label, hint, error, children }: FieldLook & { children: ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((part) => part !== '').join(' ');
  return (
    <fieldset className={error ? 'field wrong' : 'field'} aria-describedby={described === '' ? undefined : described}>
      <legend className="label">{label}</legend>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <FieldError id={`${id}-error`} error={error} />
      {children}
    </fieldset>
  );
}
