// test/acceptance/by-date: one household, and row by row what the official figure of those days gives it. The figures stand in these files as their source prints them
// (in euros), apart from rules/amounts, so that a wrong row there shows. Each row is tried on its first and its last day: a row that begins a day early shows too.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../../kernel/paths.ts';

/** In `person`, `others`, `more` and `expect` a text that begins with `=` is a sum in cents: `= limit + 1`, `= 12 * month - 5`, with the figures of the row; `= today` is the day. */
type Case = { name: string; person?: object; others?: object[]; more?: object; expect?: object; missing?: object };
type Figures = Record<string, number | null>;
type Row = { from: string | null; to: string | null } & Record<string, unknown>;
type Entry = { name: string; right: string; article: string; rows: Row[]; cases: Case[] };
type DatedCase = { name: string; right: string; on: string; person?: object; others?: object[]; more?: object; expect: object };

const cents = (euros: number): number => Math.round(euros * 100);

function figuresOf(row: Row): Figures {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) =>
      key === 'from' || key === 'to' || (value !== null && typeof value !== 'number')
        ? []
        : [[key, typeof value === 'number' ? cents(value) : null]],
    ),
  );
}

const term = /^\s*([+-])?\s*(?:(\d+)\s*\*\s*)?([A-Za-z]\w*|\d+)/;

/** `known`: the figures of the row; `near`: those of a row beside it, for a household on the days on which the figure was not found. */
class Sums {
  hasAll = true;
  readonly today: string;
  readonly known: Figures;
  readonly near: Figures;

  constructor(today: string, known: Figures, near: Figures) {
    this.today = today;
    this.known = known;
    this.near = near;
  }

  of(text: string): number {
    let rest = text;
    let total = 0;
    while (rest.trim() !== '') {
      const [all, sign = '+', times = '1', value = ''] = term.exec(rest) ?? [];
      if (all === undefined) throw new Error(`not a sum: ${text}`);
      total += (sign === '-' ? -1 : 1) * Number(times) * this.#value(value);
      rest = rest.slice(all.length);
    }
    return total;
  }

  #value(name: string): number {
    if (/^\d/.test(name)) return Number(name);
    const known = this.known[name];
    if (known !== undefined && known !== null) return known;
    this.hasAll = false;
    const near = this.near[name];
    if (near === undefined || near === null) throw new Error(`no figure ${name}`);
    return near;
  }

  fill(value: unknown): unknown {
    if (value === '= today') return this.today;
    if (typeof value === 'string' && value.startsWith('=')) return this.of(value.slice(1));
    if (Array.isArray(value)) return value.map((one) => this.fill(one));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.fill(one)]));
  }
}

function* casesOf(entry: Entry, file: string): Iterable<DatedCase> {
  const figures = entry.rows.map((row) => figuresOf(row));
  const ever = Object.assign({}, ...figures.map((one) => known(one))) as Figures;
  for (const [at, row] of entry.rows.entries()) {
    for (const on of new Set([row.from, row.to].filter((day) => day !== null))) {
      const [before, after] = [known(figures[at - 1]), known(figures[at + 1])];
      // On the first day without a figure the household stands on the edge of the row before, on the last on that of the row after.
      const near = on === row.from ? { ...ever, ...after, ...before } : { ...ever, ...before, ...after };
      for (const { name, expect, missing, ...household } of entry.cases) {
        const sums = new Sums(on, figures[at] ?? {}, near);
        const filled = sums.fill(household) as Partial<Case>;
        const wanted = sums.fill(expect ?? null) as object | null;
        const says = sums.hasAll ? wanted : missing;
        if (says) yield { ...filled, name: `${file}: ${entry.name}, ${name}, on ${on}`, right: entry.right, on, expect: says };
      }
    }
  }
}

const known = (figures: Figures = {}): Figures => Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== null));

export function casesByDate(): DatedCase[] {
  const folder = path.join(root, 'test', 'acceptance', 'by-date');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => (parse(readFileSync(path.join(folder, name), 'utf8')) as Entry[]).flatMap((entry) => [...casesOf(entry, name)]));
}
