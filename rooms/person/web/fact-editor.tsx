// Correct or fill in one fact where it stands: its source, since when, and the value. The value saves; the former one stays in the history.
import { useState } from 'react';
import { AnswerForm, type Answer } from '../../../web/household/answer-form.tsx';
import type { Source } from '../../../web/household/wire.ts';
import { predicateOf } from '../../../web/household/vocabulary.ts';
import { useText } from '../../../web/language.tsx';
import { Button } from '../../../web/ui/button.tsx';
import { DateField } from '../../../web/ui/date-field.tsx';
import { Select, TextField } from '../../../web/ui/field.tsx';
import type { SourceKind } from '../../../web/ui/marks.tsx';

type Props = {
  predicate: string;
  label: string;
  value: unknown;
  source: Source | null;
  since: string | null;
  today: string;
  onSave: (change: { answer: Answer; source: Source; since: string | null }) => void;
  onCancel: () => void;
  onHistory: (() => void) | null;
  onRetract: (() => void) | null;
};

const kinds: SourceKind[] = ['declared', 'document', 'authentic'];

export function FactEditor(props: Props) {
  const t = useText();
  const [kind, setKind] = useState<SourceKind>(props.source?.kind ?? 'declared');
  const [detail, setDetail] = useState(props.source?.detail ?? '');
  const [since, setSince] = useState(props.since);
  const { kind: valueKind, options } = predicateOf(props.predicate);
  const save = (answer: Answer) => props.onSave({ answer, source: { kind, detail: detail.trim() === '' ? null : detail.trim() }, since });
  return (
    <div className="fact-edit" onKeyDown={(event) => event.key === 'Escape' && props.onCancel()}>
      <AnswerForm
        predicate={props.predicate}
        kind={valueKind}
        options={options}
        label={props.label}
        value={props.value}
        today={props.today}
        onAnswer={save}
        autoFocus
      />
      <div className="filling wide">
        <Select
          label={t('person.fact.source')}
          value={kind}
          onChange={(next) => setKind((next as SourceKind | null) ?? 'declared')}
          options={kinds.map((option) => ({ value: option, label: t(`ui.source.${option}`) }))}
        />
        <TextField label={t('person.fact.detail')} hint={t('person.fact.detail.hint')} value={detail} onChange={setDetail} />
        <DateField label={t('person.fact.since')} on={since} onChange={setSince} today={props.today} />
      </div>
      <p className="acts">
        <Button small kind="bare" onClick={props.onCancel}>
          {t('household.answer.cancel')}
        </Button>
        {props.onHistory ? (
          <Button small kind="bare" icon="clock" onClick={props.onHistory}>
            {t('person.fact.history')}
          </Button>
        ) : null}
        {props.onRetract ? (
          <Button small kind="bare" icon="undo" onClick={props.onRetract}>
            {t('person.fact.retract')}
          </Button>
        ) : null}
      </p>
    </div>
  );
}
