// Which rights a person already takes up: a list of checks, "niets" included.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage, useText } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/choice.tsx';
import type { Answer } from './answer-form.tsx';
import { catalogueQuery } from './catalogue.ts';

export function ReceivesForm({ value, onAnswer }: { value: unknown; onAnswer: (answer: Answer) => void }) {
  const t = useText();
  const language = useLanguage();
  const rights = useQuery(catalogueQuery(language)).data ?? [];
  const [chosen, setChosen] = useState<string[]>(Array.isArray(value) ? value.map(String) : []);
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <>
        <Button small onClick={() => onAnswer({ value: [], isItem: false })}>
          {t('household.answer.nothing')}
        </Button>
        <Button small kind="bare" onClick={() => setOpen(true)}>
          {t('household.answer.pick')}
        </Button>
      </>
    );
  }
  return (
    <div className="checks">
      {rights.map(({ right, title }) => (
        <Checkbox
          key={right}
          label={title}
          checked={chosen.includes(right)}
          onChange={(isOn) => setChosen((before) => (isOn ? [...before, right] : before.filter((other) => other !== right)))}
        />
      ))}
      <Button small onClick={() => onAnswer({ value: chosen, isItem: false })}>
        {t('household.answer.save')}
      </Button>
    </div>
  );
}
