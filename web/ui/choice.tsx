// Choices: a check, a set of radios (yes / no / not known), and the segment that filters a list in place.
import { useId, type ReactNode } from 'react';
import { FieldGroup, type FieldLook, type Option } from './field.tsx';

export function Checkbox({
  label,
  checked,
  onChange,
  ...rest
}: {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  name?: string;
}) {
  return (
    <label className="chk">
      <input type="checkbox" {...rest} checked={checked} onChange={(event) => onChange(event.target.checked)} /> {label}
    </label>
  );
}

type RadioProps = FieldLook & { value: string | null; onChange: (value: string) => void; options: Option[] };

export function RadioGroup({ value, onChange, options, ...look }: RadioProps) {
  const name = useId();
  return (
    <FieldGroup {...look}>
      {options.map((option) => (
        <label className="chk" key={option.value}>
          <input type="radio" name={name} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} />{' '}
          {option.label}
        </label>
      ))}
    </FieldGroup>
  );
}

/** Small words in a row of which one is pressed: a filter, never a form answer. */
export function Segment({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: Option[];
}) {
  return (
    <div className="seg" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.value} type="button" aria-pressed={value === option.value} onClick={() => onChange(option.value)}>
          {option.label}
        </button>
      ))}
    </div>
  );
}
