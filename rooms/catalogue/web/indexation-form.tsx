// A new index step entered once: the coefficient and its day; the amounts that follow from it become drafts, each beside its formula.
import { useState } from 'react';
import { ask } from '../../../web/api/client.ts';
import { useText } from '../../../web/language.tsx';
import { Refusal } from '../../../web/shell/refusal.tsx';
import { showToast } from '../../../web/toasts.ts';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { TextField } from '../../../web/ui/field.tsx';
import { useCatalogueChange } from './data.ts';

export function IndexationForm() {
  const t = useText();
  const today = useToday();
  const [from, setFrom] = useState<string | null>(null);
  const [coefficient, setCoefficient] = useState('');
  const [source, setSource] = useState('');
  const value = Number(coefficient.replace(',', '.'));
  const isWhole = from !== null && source.trim() !== '' && value >= 1 && value <= 10;
  const make = useCatalogueChange(
    () => ask('POST /catalogue/indexations', { body: { from: from ?? '', coefficient: value, source: source.trim() } }),
    ({ items }) => {
      showToast(t('catalogue.indexation.made', { n: items.length }));
      setCoefficient('');
    },
  );
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) make.mutate(undefined);
      }}
    >
      <p className="meta">{t('catalogue.indexation.why')}</p>
      <Refusal error={make.error} />
      <div className="cat-cols">
        <DateField label={t('catalogue.indexation.from')} on={from} onChange={setFrom} today={today ?? undefined} />
        <TextField
          label={t('catalogue.indexation.coefficient')}
          hint={t('catalogue.indexation.coefficientHint')}
          inputMode="decimal"
          value={coefficient}
          onChange={setCoefficient}
        />
        <TextField label={t('catalogue.indexation.source')} value={source} onChange={setSource} />
      </div>
      <p className="line-acts">
        <Button type="submit" busy={make.isPending} notYet={!isWhole}>
          {t('catalogue.indexation.do')}
        </Button>
      </p>
    </form>
  );
}
