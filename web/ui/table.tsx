// A table that sorts by its headers, with the keyboard too: each sortable header is a button that says which way. No zebra, figures end-aligned.
import { useState, type ReactNode } from 'react';
import { useText } from '../language.tsx';
import { Icon } from './icon.tsx';
import { unbroken } from './unbroken.tsx';

export type Column<Row> = {
  key: string;
  label: string;
  /** Small under the label: another name of the same. */
  note?: string;
  cell: (row: Row) => ReactNode;
  /** Gives what to sort by; without it the column does not sort. null goes last. */
  sort?: (row: Row) => string | number | null;
  isNumber?: boolean;
  /** Dates and other short words that must not be torn apart. */
  noWrap?: boolean;
  /** The cell that names the row. */
  isRowHeader?: boolean;
  labelHidden?: boolean;
};
type Props<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  initialSort?: { key: string; up: boolean };
};

export function Table<Row>({ caption, captionHidden, columns, rows, keyOf, initialSort }: Props<Row>) {
  const [order, setOrder] = useState(initialSort ?? null);
  const sorter = columns.find((column) => column.key === order?.key)?.sort;
  const shown = sorter && order ? rows.toSorted((a, b) => compare(sorter(a), sorter(b), order.up)) : rows;
  return (
    <div className="wrapx" tabIndex={0} role="region" aria-label={caption}>
      <table className="dt stacks">
        <caption className={captionHidden ? 'sr' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const up = order?.key === column.key ? order.up : null;
              return (
                <Header
                  key={column.key}
                  column={column}
                  up={up}
                  onSort={() => setOrder({ key: column.key, up: up === null ? true : !up })}
                />
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th scope="row" key={column.key}>
                    {unbroken(column.cell(row))}
                  </th>
                ) : (
                  <td key={column.key} className={classOf(column)} data-label={column.labelHidden ? undefined : column.label}>
                    <Cell>{column.cell(row)}</Cell>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** On a phone the label stands before its value, and several pieces of one value stay together. */
function Cell({ children }: { children: ReactNode }) {
  return children === null || children === undefined || children === '' ? null : <div>{unbroken(children)}</div>;
}

function classOf<Row>({ isNumber, noWrap }: Column<Row>): string | undefined {
  if (isNumber) return 'n num';
  return noWrap ? 'nw num' : undefined;
}

function Header<Row>({ column, up, onSort }: { column: Column<Row>; up: boolean | null; onSort: () => void }) {
  const t = useText();
  if (!column.sort) {
    return (
      <th scope="col" className={column.isNumber ? 'n' : undefined}>
        {column.labelHidden ? <span className="sr">{column.label}</span> : column.label}
        {column.note ? <span className="code"> {column.note}</span> : null}
      </th>
    );
  }
  return (
    <th scope="col" className={column.isNumber ? 'n' : undefined} aria-sort={up === null ? undefined : up ? 'ascending' : 'descending'}>
      <button type="button" className="sort" onClick={onSort} title={t('ui.table.sort', { column: column.label })}>
        {column.label}{' '}
        <span className={up === null ? 'way' : up ? 'way up' : 'way down'}>
          <Icon name="down" size={16} />
        </span>
      </button>
    </th>
  );
}

function compare(a: string | number | null, b: string | number | null, up: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'nl');
  return up ? order : -order;
}
