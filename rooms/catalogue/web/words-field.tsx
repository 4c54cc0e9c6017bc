// A text in Dutch, with French and English behind a fold: Dutch is required, the others fall back to it.
import { useText } from '../../../web/language.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import type { Words } from './rule-form-state.ts';

type Props = { label: string; hint?: string; value: Words; onChange: (value: Words) => void; error?: string | null; readOnly?: boolean };

export function WordsField({ label, hint, value, onChange, error, readOnly }: Props) {
  const t = useText();
  return (
    <div className="cat-wide stack">
      <TextField
        label={label}
        hint={hint}
        error={error}
        value={value.nl}
        onChange={(nl) => onChange({ ...value, nl })}
        readOnly={readOnly}
      />
      <details>
        <summary className="meta">{t('catalogue.otherLanguages', { label })}</summary>
        <TextField
          label={`${label} (${t('catalogue.lang.fr')})`}
          value={value.fr ?? ''}
          onChange={(fr) => onChange({ ...value, fr })}
          readOnly={readOnly}
          lang="fr"
        />
        <TextField
          label={`${label} (${t('catalogue.lang.en')})`}
          value={value.en ?? ''}
          onChange={(en) => onChange({ ...value, en })}
          readOnly={readOnly}
          lang="en"
        />
      </details>
    </div>
  );
}
