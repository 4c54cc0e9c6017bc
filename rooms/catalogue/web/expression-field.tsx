// An expression of the rules with its faults at once: the sentence with its mend, and the place in what was typed.
import { useText } from '../../../web/language.tsx';
import { TextArea } from '../../../web/ui/field.tsx';
import type { DraftFault } from './data.ts';
import { faultText } from './words.ts';

type Props = {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  faults: readonly DraftFault[];
  readOnly?: boolean;
};

export function ExpressionField({ label, hint, value, onChange, faults, readOnly }: Props) {
  const t = useText();
  const [fault] = faults;
  const at = fault?.column ?? null;
  const error = fault ? (at === null ? faultText(fault, t) : `${t('catalogue.column', { n: at })} ${faultText(fault, t)}`) : null;
  return (
    <div className="cat-wide stack">
      <TextArea
        label={label}
        hint={hint}
        error={error}
        className="expr"
        rows={2}
        value={value}
        onChange={onChange}
        spellCheck={false}
        autoCapitalize="none"
        readOnly={readOnly}
      />
      {at !== null && at <= value.length ? (
        <p className="cat-where" aria-hidden="true">
          {value.slice(0, at - 1)}
          <mark>{/^[\w.$]+|^./.exec(value.slice(at - 1))?.[0] ?? ''}</mark>
        </p>
      ) : null}
    </div>
  );
}
