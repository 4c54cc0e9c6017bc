// A new row of a table: every key of it, from which day, from which source. Faults and the index formula stand beside it while it is typed.
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ask } from '../../../web/api/client.ts';
import { useText } from '../../../web/language.tsx';
import { Refusal } from '../../../web/shell/refusal.tsx';
import { showToast } from '../../../web/toasts.ts';
import { useToday } from '../../../web/today.ts';
import { Button } from '../../../web/ui/button.tsx';
import { Select, TextField } from '../../../web/ui/field.tsx';
import { MoneyField } from '../../../web/ui/money-field.tsx';
import { amountFaultsQuery, useCatalogueChange, type AmountBody, type TableLine } from './data.ts';
import { useFigureNames } from './figure-names.tsx';
import { FaultList, PeriodFields } from './draft-fields.tsx';
import { useDebounced } from './use-debounced.ts';
import { errorAt } from './words.ts';

const confidences = ['page', 'code', 'derived', 'seed', 'memory', 'missing'] as const;

export function AmountForm({ table }: { table: TableLine }) {
  const t = useText();
  const today = useToday();
  const names = useFigureNames();
  const keys = Object.keys(table.rows.at(-1)?.values ?? {});
  const empty: AmountBody = {
    table: table.table,
    from: today ?? '2025-01-01',
    to: null,
    values: Object.fromEntries(keys.map((key) => [key, null])),
    source: '',
    confidence: 'page',
    note: null,
  };
  const [body, setBody] = useState(empty);
  const sent = useDebounced(body);
  const isTouched = body.source !== '' || Object.values(body.values).some((value) => value !== null);
  const asked = useQuery({ ...amountFaultsQuery(sent), enabled: isTouched, placeholderData: (before) => before });
  const faults = isTouched ? (asked.data?.faults ?? []) : [];
  const set = (change: Partial<AmountBody>) => setBody((before) => ({ ...before, ...change }));
  const keep = useCatalogueChange(
    () => ask('POST /catalogue/amounts', { body }),
    () => {
      showToast(t('catalogue.kept'));
      setBody(empty);
    },
  );
  const isMoney = table.unit.startsWith('cents');
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate(undefined);
      }}
    >
      <Refusal error={keep.error} />
      <div className="cat-cols">
        <PeriodFields period={body} onChange={set} faults={faults} />
      </div>
      <div className="cat-cols">
        {keys.map((key) =>
          isMoney ? (
            <MoneyField
              key={key}
              label={names.key(table.table, key)}
              hint={<span className="code">{`${table.table}.${key}`}</span>}
              cents={body.values[key] ?? null}
              onChange={(cents) => set({ values: { ...body.values, [key]: cents } })}
              error={errorAt(faults, `/values/${key}`, t)}
            />
          ) : (
            <NumberField
              key={key}
              label={names.key(table.table, key)}
              hint={<span className="code">{`${table.table}.${key}`}</span>}
              value={body.values[key] ?? null}
              onChange={(value) => set({ values: { ...body.values, [key]: value } })}
              error={errorAt(faults, `/values/${key}`, t)}
            />
          ),
        )}
      </div>
      <div className="cat-cols">
        <TextField
          label={t('catalogue.source')}
          hint={t('catalogue.source.hint')}
          value={body.source}
          onChange={(source) => set({ source })}
          error={errorAt(faults, '/source', t)}
        />
        <Select
          label={t('catalogue.confidence')}
          value={body.confidence}
          onChange={(confidence) => set({ confidence: confidences.find((one) => one === confidence) ?? 'page' })}
          options={confidences.map((one) => ({ value: one, label: t(`catalogue.confidence.${one}`) }))}
          error={errorAt(faults, '/confidence', t)}
        />
      </div>
      {(asked.data?.index ?? []).map((check) => (
        <p key={check.key} role="status">
          {t('catalogue.index.line', {
            key: names.key(check.table, check.key),
            difference: String(check.difference ?? ''),
            formula: check.formula,
          })}
        </p>
      ))}
      <FaultList faults={faults} />
      <p className="line-acts">
        <Button type="submit" busy={keep.isPending}>
          {t('catalogue.keep')}
        </Button>
      </p>
    </form>
  );
}

type NumberProps = { label: string; hint: ReactNode; value: number | null; onChange: (value: number | null) => void; error: string | null };
function NumberField({ label, hint, value, onChange, error }: NumberProps) {
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="decimal"
      value={typed}
      error={error}
      onChange={(text) => {
        setTyped(text);
        const read = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
        onChange(Number.isFinite(read) ? read : null);
      }}
    />
  );
}
