// What a question is about, in the words of the house. A question on growing up also says how old the child is, and whether it develops differently (S009).
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useText } from '../../../web/language.tsx';
import { Checkbox } from '../../../web/ui/choice.tsx';
import { FieldGroup, TextField } from '../../../web/ui/field.tsx';
import { Skeleton } from '../../../web/ui/message.tsx';
import { themesQuery } from './queries.ts';

type Props = {
  chosen: string[];
  onChange: (chosen: string[]) => void;
  isKmbo: boolean;
  onKmbo: (isKmbo: boolean) => void;
  childAge: string;
  onChildAge: (age: string) => void;
};

export function Themes({ chosen, onChange, isKmbo, onKmbo, childAge, onChildAge }: Props) {
  const t = useText();
  const language = useLanguage();
  const themes = useQuery(themesQuery).data;
  if (!themes) return <Skeleton lines={3} />;
  const isFamily = themes.some((theme) => theme.family && chosen.includes(theme.code));
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  return (
    <FieldGroup label={t('desk.new.themes')} hint={t('desk.new.themes.hint')}>
      <div className="checks">
        {themes.map((theme) => (
          <Checkbox
            key={theme.code}
            label={capital(theme.label[language] ?? theme.label['nl'] ?? theme.code)}
            checked={chosen.includes(theme.code)}
            onChange={(isOn) => onChange(isOn ? [...chosen, theme.code] : chosen.filter((other) => other !== theme.code))}
          />
        ))}
      </div>
      {isFamily ? (
        <div className="checks">
          <TextField label={t('desk.new.childAge')} value={childAge} onChange={onChildAge} inputMode="numeric" />
          <Checkbox label={t('desk.new.kmbo')} checked={isKmbo} onChange={onKmbo} />
        </div>
      ) : null}
    </FieldGroup>
  );
}
