// Which rights a person already takes up: a list of checks, "niets" included.
import { useState } from 'react';
import { useText } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/choice.tsx';
import type { Answer } from './answer-form.tsx';
import { rightCodes } from './vocabulary.ts';

export function ReceivesForm({ value, onAnswer }: { value: unknown; onAnswer: (answer: Answer) => void }) {
  const t = useText();
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
      {rightCodes.map((code) => (
        <Checkbox
          key={code}
          label={t(`right.${code}`)}
          checked={chosen.includes(code)}
          onChange={(isOn) => setChosen((before) => (isOn ? [...before, code] : before.filter((other) => other !== code)))}
        />
      ))}
      <Button small onClick={() => onAnswer({ value: chosen, isItem: false })}>
        {t('household.answer.save')}
      </Button>
    </div>
  );
}
