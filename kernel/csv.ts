// Lists as a file for Belgian spreadsheets: semicolons, CRLF, a byte order mark. What somebody typed can never become a formula.
/** The same text, never a formula. */
export const asText = (value: string): string =>
  /^[\s\u00a0\ufeff]*[=+\-@\t\r\n|%\uff1d\uff0b\uff0d\uff20]/.test(value) ? `'${value}` : value;

/** A cell that a spreadsheet would calculate gets an apostrophe; whole numbers we made ourselves pass as numbers. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = asText(value);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvFile(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}
