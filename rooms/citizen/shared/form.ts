// What a form holds, read box by box. A box that cannot be read gives a fault; one left empty gives nothing, which is not a no.
import { typedDay, typedEuros, typedNumber } from './typed.ts';

/** What a form holds: name -> what was typed or ticked. */
export type Entries = ReadonlyMap<string, string>;
export type Fault = { name: string; code: 'date' | 'future' | 'money' | 'number' | 'choose' };

export class Form {
  readonly faults: Fault[] = [];
  readonly #entries: Entries;
  readonly #today: string;

  constructor(entries: Entries, today: string) {
    this.#entries = entries;
    this.#today = today;
  }

  text(name: string): string {
    return this.#entries.get(name)?.trim() ?? '';
  }

  isOn(name: string): boolean {
    return this.#entries.has(name);
  }

  /** What stands behind the prefix in the names of the boxes that are on. */
  behind(prefix: string): string[] {
    return [...this.#entries.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  }

  day(name: string): string | undefined {
    const [day, month, year] = ['d', 'm', 'y'].map((part) => this.text(`${name}|${part}`)) as [string, string, string];
    if (day === '' && month === '' && year === '') return undefined;
    const written = typedDay(day, month, year);
    if (written === null) this.faults.push({ name, code: 'date' });
    else if (written > this.#today) this.faults.push({ name, code: 'future' });
    return written ?? undefined;
  }

  money(name: string): number | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    const cents = typedEuros(text);
    if (cents === null) this.faults.push({ name, code: 'money' });
    return cents ?? undefined;
  }

  number(name: string, most: number): number | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    const number = typedNumber(text, most);
    if (number === null) this.faults.push({ name, code: 'number' });
    return number ?? undefined;
  }
}
