// One house or piece of land: its use and its cadastral income. "Geen eigendom" is an answer too.
import { useState } from 'react';
import { useText } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { MoneyField } from '../ui/money-field.tsx';
import type { Answer } from './answer-form.tsx';
import { optionText } from './fact-value.ts';
import { propertyUses } from './vocabulary.ts';

export function PropertyForm({ onAnswer }: { onAnswer: (answer: Answer) => void }) {
  const t = useText();
  const [isAdding, setAdding] = useState(false);
  const [use, setUse] = useState<string | null>(null);
  const [cadastralIncome, setCadastralIncome] = useState<number | null>(null);
  if (!isAdding) {
    return (
      <>
        <Button small onClick={() => onAnswer({ value: [], isItem: false })}>
          {t('household.property.none')}
        </Button>
        <Button small kind="bare" icon="plus" onClick={() => setAdding(true)}>
          {t('household.property.add')}
        </Button>
      </>
    );
  }
  return (
    <form
      className="filling wide"
      onSubmit={(event) => {
        event.preventDefault();
        if (use === null) return;
        onAnswer({ value: { use, cadastralIncome, share: 1 }, isItem: true });
        setAdding(false);
      }}
    >
      <Select
        label={t('household.property.use')}
        value={use}
        onChange={setUse}
        emptyLabel={t('household.answer.choose')}
        options={propertyUses.map((option) => ({ value: option, label: optionText(t, 'properties/use', option) }))}
      />
      <MoneyField label={t('household.property.cadastral')} cents={cadastralIncome} onChange={setCadastralIncome} />
      <Button small type="submit" notYet={use === null}>
        {t('household.answer.save')}
      </Button>
      <Button small kind="bare" onClick={() => setAdding(false)}>
        {t('household.answer.cancel')}
      </Button>
    </form>
  );
}
