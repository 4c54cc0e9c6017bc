// A day. Three parts for a date somebody knows by heart (a birth), one typed field `dd-mm-jjjj` for the rest. No calendar to click through.
import { useId, useState, type ReactNode } from 'react';
import { useText } from '../language.tsx';
import { dateOfParts, parseDate, type TypedDate } from './days.ts';
import { Field, FieldGroup } from './field.tsx';
import { dateShort } from './format.ts';

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  labelHidden?: boolean;
  /** 'YYYY-MM-DD' or null */
  on: string | null;
  onChange: (on: string | null) => void;
  today?: string;
  /** Refuse a day after today (a birth, a past event). */
  notAfterToday?: boolean;
  id?: string;
  autoFocus?: boolean;
  onEnter?: (on: string | null) => void;
};

const shortYear = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/;

function useDateError(notAfterToday: boolean | undefined, today: string | undefined): (typed: TypedDate) => string | null {
  const t = useText();
  return (typed) => {
    if (typed.ok) return notAfterToday && today !== undefined && typed.on > today ? t('ui.date.future') : null;
    if (typed.reason === 'impossible') return t('ui.date.impossible');
    return typed.reason === 'incomplete' ? t('ui.date.incomplete') : null;
  };
}

export function DateField({ label, hint, error, labelHidden, on, onChange, today, notAfterToday, id, autoFocus, onEnter }: Props) {
  const t = useText();
  const errorOf = useDateError(notAfterToday, today);
  const [typed, setTyped] = useState(on === null ? '' : dateShort(on));
  const [wasLeft, setLeft] = useState(false);
  const [before, setBefore] = useState(on);
  // What was given and has not come back yet: a page that reads its day from the address answers later than one types.
  const [given, setGiven] = useState<{ on: string | null } | null>(null);
  const read = parseDate(typed, today);
  const valueOf = (result: TypedDate) => (result.ok && errorOf(result) === null ? result.on : null);
  if (before !== on) {
    setBefore(on);
    if (given === null) {
      if (valueOf(read) !== on) setTyped(on === null ? '' : dateShort(on));
    } else if (given.on === on) setGiven(null);
  }
  const give = (next: string | null) => {
    if (next !== on) setGiven({ on: next });
    onChange(next);
  };
  const take = (text: string) => {
    setTyped(text);
    // '15-03-20' on the way to 2022 is no day of 2020 yet: a short year counts when the field is left.
    give(shortYear.test(text.trim()) ? null : valueOf(parseDate(text, today)));
  };
  const leave = () => {
    setLeft(true);
    if (shortYear.test(typed.trim()) && valueOf(read) !== null) give(valueOf(read));
  };
  return (
    <Field
      label={label}
      hint={hint ?? t('ui.date.hint')}
      error={error ?? (wasLeft ? errorOf(read) : null)}
      labelHidden={labelHidden}
      id={id}
    >
      {(ids) => (
        <input
          {...ids}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          autoFocus={autoFocus}
          data-focus={autoFocus || undefined}
          className="day-in"
          value={typed}
          onChange={(event) => take(event.target.value)}
          onBlur={() => {
            leave();
            setGiven(null);
            if (read.ok) setTyped(dateShort(read.on));
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            leave();
            onEnter?.(valueOf(read));
          }}
        />
      )}
    </Field>
  );
}

export function DatePartsField({ label, hint, error, on, onChange, today, notAfterToday }: Props) {
  const t = useText();
  const id = useId();
  const errorOf = useDateError(notAfterToday, today);
  const [parts, setParts] = useState(on === null ? ['', '', ''] : [on.slice(8, 10), on.slice(5, 7), on.slice(0, 4)]);
  const [wasLeft, setLeft] = useState(false);
  const [day = '', month = '', year = ''] = parts;
  const change = (index: number, text: string) => {
    const next = parts.map((part, at) => (at === index ? text.replace(/\D/g, '') : part));
    setParts(next);
    const typed = dateOfParts(next[0] ?? '', next[1] ?? '', next[2] ?? '');
    onChange(typed.ok && errorOf(typed) === null ? typed.on : null);
  };
  const fields = [
    { name: t('ui.date.day'), value: day, length: 2 },
    { name: t('ui.date.month'), value: month, length: 2 },
    { name: t('ui.date.year'), value: year, length: 4 },
  ];
  return (
    <FieldGroup label={label} hint={hint} error={error ?? (wasLeft ? errorOf(dateOfParts(day, month, year)) : null)}>
      <div className="date3" onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setLeft(true)}>
        {fields.map((field, index) => (
          <label key={field.name} className={field.length === 4 ? 'y' : undefined} htmlFor={`${id}-${index}`}>
            {field.name}
            <input
              id={`${id}-${index}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={field.length}
              value={field.value}
              onChange={(event) => change(index, event.target.value)}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
