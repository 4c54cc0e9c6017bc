// The files a scan writes: the CSV, the refused lines beside it, and a note of how far both are, so that a scan that was stopped can go on. The note is gone when the
// scan is done.
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { header } from './scan-rows.ts';

/** What must be the same for a scan to go on where it stopped. */
export type Terms = {
  file: string;
  /** In bytes: who adds lines to it begins anew. */
  size: number;
  on: string | null;
  rights: readonly string[] | null;
  outcomes: readonly string[] | null;
  catalogue: string;
};
export type Progress = { read: number; lines: number; refused: number; today: string };
type Note = { terms: Terms; progress: Progress; csv: number; errors: number };

export class ScanFiles {
  readonly #name: string;
  readonly #terms: Terms;
  #out = -1;
  #errors = -1;
  #written = { csv: 0, errors: 0 };
  #isFile = false;

  constructor(name: string, terms: Terms) {
    this.#name = name;
    this.#terms = terms;
  }

  get #errorsName(): string {
    return `${this.#name}.errors`;
  }

  get #noteName(): string {
    return `${this.#name}.progress`;
  }

  /** From the beginning; what an earlier scan left is gone. */
  create(): void {
    // Emptied last: where one of the files beside it cannot go, the earlier results stay.
    this.#out = openSync(this.#name, constants.O_WRONLY | constants.O_CREAT);
    this.#isFile = fstatSync(this.#out).isFile();
    if (this.#isFile) {
      for (const name of [this.#errorsName, this.#noteName]) rmSync(name, { force: true });
      ftruncateSync(this.#out, 0);
    }
    this.#write(header);
  }

  /** Behind the last whole line that the note vouches for. Null: there is nothing to go on from. 'other': the note is of another scan. */
  goOn(): Progress | 'other' | 'damaged' | null {
    if (!existsSync(this.#noteName) || !existsSync(this.#name)) return null;
    const note = noteIn(readFileSync(this.#noteName, 'utf8'));
    if (!note) return 'damaged';
    if (JSON.stringify(note.terms) !== JSON.stringify(this.#terms)) return 'other';
    const errorsName = this.#errorsName;
    if (statSync(this.#name).size < note.csv || (note.errors > 0 && (!existsSync(errorsName) || statSync(errorsName).size < note.errors)))
      return null;
    this.#out = openSync(this.#name, 'r+');
    this.#isFile = true;
    ftruncateSync(this.#out, note.csv);
    if (note.errors > 0) {
      this.#errors = openSync(errorsName, 'r+');
      ftruncateSync(this.#errors, note.errors);
    } else rmSync(errorsName, { force: true });
    this.#written = { csv: note.csv, errors: note.errors };
    return note.progress;
  }

  add(csv: Uint8Array | string, errors: string, progress: Progress): void {
    this.#write(csv);
    // Beside a pipe or a device (/dev/null) no file can stand.
    if (errors !== '' && !this.#isFile) process.stderr.write(errors);
    else if (errors !== '') {
      if (this.#errors < 0) this.#errors = openSync(this.#errorsName, 'w');
      this.#written.errors += writeAll(this.#errors, errors, this.#written.errors);
    }
    if (!this.#isFile) return;
    const { csv: done, errors: told } = this.#written;
    const note: Note = { terms: this.#terms, progress, csv: done, errors: told };
    writeFileSync(`${this.#noteName}.new`, JSON.stringify(note));
    renameSync(`${this.#noteName}.new`, this.#noteName);
  }

  close(isDone: boolean): void {
    if (this.#out >= 0) closeSync(this.#out);
    if (this.#errors >= 0) closeSync(this.#errors);
    if (isDone) rmSync(this.#noteName, { force: true });
  }

  #write(csv: Uint8Array | string): void {
    this.#written.csv += writeAll(this.#out, csv, this.#isFile ? this.#written.csv : null);
  }
}

function noteIn(text: string): Note | null {
  try {
    const { terms, progress, csv, errors } = JSON.parse(text) as Note;
    const isWhole = [progress.read, progress.lines, progress.refused, csv, errors].every((one) => Number.isSafeInteger(one) && one >= 0);
    return isWhole ? { terms, progress, csv, errors } : null;
  } catch {
    return null;
  }
}

/** Gives the number of bytes; `at` null for what has no places (a pipe, /dev/null). */
function writeAll(out: number, text: Uint8Array | string, at: number | null): number {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  for (let done = 0; done < bytes.length;) done += writeSync(out, bytes, done, bytes.length - done, at === null ? null : at + done);
  return bytes.length;
}
