// One income: what kind, how much net, per month or per year. "Geen inkomen" is an answer too: a known empty list.
import { useState } from 'react';
import { useText } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { MoneyField } from '../ui/money-field.tsx';
import type { Answer } from './answer-form.tsx';
import { optionText } from './fact-value.ts';
import { incomeKinds } from './vocabulary.ts';

export function IncomeForm({
  onAnswer,
  isOpen = false,
  item,
}: {
  onAnswer: (answer: Answer) => void;
  today: string;
  isOpen?: boolean;
  item?: { kind?: unknown; net?: unknown; per?: unknown };
}) {
  const t = useText();
  const [isAdding, setAdding] = useState(isOpen);
  const [kind, setKind] = useState<string | null>(typeof item?.kind === 'string' ? item.kind : null);
  const [net, setNet] = useState<number | null>(typeof item?.net === 'number' ? item.net : null);
  const [per, setPer] = useState<string>(item?.per === 'year' ? 'year' : 'month');
  if (!isAdding) {
    return (
      <>
        <Button small icon="plus" onClick={() => setAdding(true)}>
          {t('household.income.add')}
        </Button>
        <Button small kind="bare" onClick={() => onAnswer({ value: [], isItem: false })}>
          {t('household.income.none')}
        </Button>
      </>
    );
  }
  const save = () => {
    if (kind === null) return;
    onAnswer({ value: { ...item, kind, net, per }, isItem: true });
    setAdding(false);
    setKind(null);
    setNet(null);
  };
  return (
    <form
      className="filling wide"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Select
        label={t('household.income.kind')}
        value={kind}
        onChange={setKind}
        emptyLabel={t('household.answer.choose')}
        options={incomeKinds.map((option) => ({ value: option, label: optionText(t, 'incomes/kind', option) }))}
      />
      <MoneyField label={t('household.income.net')} cents={net} onChange={setNet} />
      <Select
        label={t('household.income.per')}
        value={per}
        onChange={(next) => setPer(next ?? 'month')}
        options={['month', 'year'].map((option) => ({ value: option, label: t(`household.income.per.${option}`) }))}
      />
      <Button small type="submit" notYet={kind === null}>
        {t('household.answer.save')}
      </Button>
      {isOpen ? null : (
        <Button small kind="bare" onClick={() => setAdding(false)}>
          {t('household.answer.cancel')}
        </Button>
      )}
    </form>
  );
}
