// A long list with typing: nationalities, languages, residence statuses. React Aria keeps it right for keyboard and screen reader.
import type { ReactNode } from 'react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useText } from '../language.tsx';
import type { Option } from './field.tsx';
import { Icon } from './icon.tsx';

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  value: string | null;
  onChange: (value: string | null) => void;
  options: Option[];
  autoFocus?: boolean;
};

export function Combo({ label, hint, error, value, onChange, options, autoFocus }: Props) {
  const t = useText();
  return (
    <ComboBox
      className={error ? 'field combo wrong' : 'field combo'}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      defaultItems={options}
      isInvalid={Boolean(error)}
      autoFocus={autoFocus}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="err">
        <Icon name="warn" /> {error}
      </FieldError>
      <div className="combo-in">
        <Input type="text" />
        <Button className="icb" aria-label={t('ui.combo.open')}>
          <Icon name="down" size={16} />
        </Button>
      </div>
      <Popover className="pop" offset={2}>
        <ListBox<Option> className="menu" renderEmptyState={() => <p className="none">{t('ui.combo.none')}</p>}>
          {(option) => (
            <ListBoxItem id={option.value} className="mi" textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
