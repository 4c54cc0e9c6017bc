// The shape of a dated amount. `page`: seen on a public page · `code`: seen in public source code · `derived`: computed from seen amounts by a
// seen rule · `seed`: a policy plan · `memory`: not verified · `missing`: looked for, not found (the value is null and stays null) · `invented`: of the demo municipality.
export type Confidence = 'page' | 'code' | 'derived' | 'seed' | 'memory' | 'missing' | 'invented';

export type AmountRow = {
  /** First and last day, both included; `to: null` is still in force as far as we know. */
  from: string;
  to: string | null;
  /** Money in integer cents, rates and counts as numbers; null = not known. */
  values: Record<string, number | null>;
  confidence: Confidence;
  source: string;
  note?: string;
};

/** Seen without a date: shown to people who look for the figure, never computed with. */
export type UndatedRow = Omit<AmountRow, 'from' | 'to'>;

/** One table; each key of `values` is a parameter of its own, named `table.key`. */
export type AmountTable = { name: string; law: string; unit: string; rows: AmountRow[]; undated: UndatedRow[] };

type Values = AmountRow['values'];

export function row(from: string, to: string | null, confidence: Confidence, values: Values, source: string, note?: string): AmountRow {
  return note === undefined ? { from, to, values, confidence, source } : { from, to, values, confidence, source, note };
}

export function undated(confidence: Confidence, values: Values, source: string, note?: string): UndatedRow {
  return note === undefined ? { values, confidence, source } : { values, confidence, source, note };
}
