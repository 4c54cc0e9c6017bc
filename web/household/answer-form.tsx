// The answer to one question, by the kind of its fact: two buttons, an amount, a day, one of a few words, a list. The same control in the dossier, the
// conversation, the rights check and the turned screen, so that a fact is asked in one way.
import { useState, type ReactNode } from 'react';
import { useText } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { MoneyField } from '../ui/money-field.tsx';
import { optionText } from './fact-value.ts';
import { IncomeForm } from './income-form.tsx';
import { PropertyForm } from './property-form.tsx';
import { ReceivesForm } from './receives-form.tsx';
import type { QuestionKind } from './wire.ts';

/** `isItem`: the value is one more entry of a list, not the whole list. */
export type Answer = { value: unknown; isItem: boolean };
type Props = {
  predicate: string;
  kind: QuestionKind;
  options?: string[];
  /** The question itself, for who cannot see it beside the control. */
  label: string;
  /** What is known now: the control starts from it. */
  value?: unknown;
  today: string;
  onAnswer: (answer: Answer) => void;
  onLater?: () => void;
  autoFocus?: boolean;
  /** In a list: an amount, a day or a line of text stands behind one button until it is wanted. */
  isCompact?: boolean;
};

const behindButton = new Set<QuestionKind>(['cents', 'date', 'integer', 'number', 'text']);

export function AnswerForm(props: Props) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (props.isCompact && !isOpen && behindButton.has(props.kind)) {
    const word = props.kind === 'date' ? 'household.answer.day' : props.kind === 'cents' ? 'household.answer.sum' : 'household.answer.fill';
    return (
      <Button small onClick={() => setOpen(true)}>
        {t(word)}
        <span className="sr">: {props.label}</span>
      </Button>
    );
  }
  const later = props.onLater ? (
    <Button kind="bare" small onClick={props.onLater}>
      {t('household.answer.later')}
    </Button>
  ) : null;
  return (
    <div className="answer" role="group" aria-label={props.label}>
      {controlFor(isOpen ? { ...props, autoFocus: true } : props, t)}
      {later}
    </div>
  );
}

function controlFor(props: Props, t: ReturnType<typeof useText>): ReactNode {
  const give = (value: unknown) => props.onAnswer({ value, isItem: false });
  const { kind, options = [] } = props;
  if (kind === 'flag') return <YesNo value={props.value} give={give} autoFocus={props.autoFocus} />;
  if (kind === 'enum' && options.length <= 4) {
    return options.map((option) => (
      <Button key={option} small aria-pressed={props.value === option || undefined} onClick={() => give(option)}>
        {optionText(t, props.predicate, option)}
      </Button>
    ));
  }
  if (kind === 'enum') return <EnumForm {...props} give={give} />;
  if (kind === 'cents') return <CentsForm {...props} give={give} />;
  if (kind === 'date') return <DayForm {...props} give={give} />;
  if (kind === 'integer' || kind === 'number' || kind === 'text') return <LineForm {...props} give={give} />;
  if (props.predicate === 'incomes') return <IncomeForm onAnswer={props.onAnswer} today={props.today} />;
  if (props.predicate === 'properties') return <PropertyForm onAnswer={props.onAnswer} />;
  if (props.predicate === 'receives') return <ReceivesForm value={props.value} onAnswer={props.onAnswer} />;
  return (
    <Button small onClick={() => give([])}>
      {t('household.answer.none')}
    </Button>
  );
}

function YesNo({ value, give, autoFocus }: { value: unknown; give: (value: boolean) => void; autoFocus?: boolean }) {
  const t = useText();
  return (
    <>
      <Button small autoFocus={autoFocus} aria-pressed={value === true || undefined} onClick={() => give(true)}>
        {t('household.answer.yes')}
      </Button>
      <Button small aria-pressed={value === false || undefined} onClick={() => give(false)}>
        {t('household.answer.no')}
      </Button>
    </>
  );
}

type Giving = Props & { give: (value: unknown) => void };

function EnumForm({ predicate, options = [], label, value, give }: Giving) {
  const t = useText();
  const [chosen, setChosen] = useState<string | null>(typeof value === 'string' ? value : null);
  return (
    <Filling onSubmit={() => chosen !== null && give(chosen)} isReady={chosen !== null}>
      <Select
        label={label}
        labelHidden
        value={chosen}
        onChange={setChosen}
        emptyLabel={t('household.answer.choose')}
        options={options.map((option) => ({ value: option, label: optionText(t, predicate, option) }))}
      />
    </Filling>
  );
}

function CentsForm({ label, value, give, autoFocus }: Giving) {
  const [cents, setCents] = useState<number | null>(typeof value === 'number' ? value : null);
  return (
    <Filling onSubmit={() => cents !== null && give(cents)} isReady={cents !== null}>
      <MoneyField label={label} labelHidden cents={cents} onChange={setCents} autoFocus={autoFocus} />
    </Filling>
  );
}

function DayForm({ label, value, today, give, autoFocus }: Giving) {
  const [on, setOn] = useState<string | null>(typeof value === 'string' ? value : null);
  return (
    <Filling onSubmit={() => on !== null && give(on)} isReady={on !== null}>
      <DateField label={label} labelHidden on={on} onChange={setOn} today={today} autoFocus={autoFocus} />
    </Filling>
  );
}

function LineForm({ label, kind, value, give, autoFocus }: Giving) {
  const [text, setText] = useState(lineOf(kind, value));
  const read = readLine(kind, text);
  return (
    <Filling onSubmit={() => read !== null && give(read)} isReady={read !== null}>
      <TextField
        label={label}
        labelHidden
        hint={kind === 'number' ? '%' : undefined}
        value={text}
        onChange={setText}
        inputMode={kind === 'text' ? 'text' : 'numeric'}
        autoFocus={autoFocus}
      />
    </Filling>
  );
}

/** A share is a part of one for the engine and a percentage for people. */
function lineOf(kind: QuestionKind, value: unknown): string {
  if (value === undefined || value === null) return '';
  return kind === 'number' && typeof value === 'number' ? String(Math.round(value * 100)) : String(value);
}

function readLine(kind: QuestionKind, text: string): string | number | null {
  const typed = text.trim();
  if (kind === 'text') return typed === '' ? null : typed;
  if (!/^\d{1,6}$/.test(typed)) return null;
  if (kind === 'integer') return Number(typed);
  return Number(typed) >= 1 && Number(typed) <= 100 ? Number(typed) / 100 : null;
}

/** One control and its button on a line; Enter gives the answer. */
export function Filling({ children, onSubmit, isReady }: { children: ReactNode; onSubmit: () => void; isReady: boolean }) {
  const t = useText();
  return (
    <form
      className="filling"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <Button small type="submit" notYet={!isReady}>
        {t('household.answer.save')}
      </Button>
    </form>
  );
}
