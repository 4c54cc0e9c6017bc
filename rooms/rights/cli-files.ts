// The files that a command reads and writes: what is read is never written over, what is written is whole or not there, and a fault is one line that says which file.
import { accessSync, chmodSync, constants, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** The bytes that a file holds. Throws where it cannot be read or is a folder, before anything is written. */
export function sizeOf(file: string): number {
  accessSync(file, constants.R_OK);
  const found = statSync(file);
  if (found.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR', syscall: 'read', path: file });
  return found.size;
}

/** Also by another name or through a link. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => statSync(name, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
}

/** Whole, or as it was: first beside it, then in its place. A pipe or a device takes it as it comes. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const before = statSync(file, { throwIfNoEntry: false });
  if (before && !before.isFile()) return writeFileSync(file, content);
  const name = existsSync(file) ? realpathSync(file) : file;
  const beside = `${name}.${process.pid}.new`;
  try {
    writeFileSync(beside, content);
    if (before) chmodSync(beside, before.mode);
    renameSync(beside, name);
  } catch (error) {
    rmSync(beside, { force: true });
    throw Object.assign(error as Error, { path: file });
  }
}

const whys: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'nothing can be written there',
  EISDIR: 'that is a folder',
  ERR_FS_EISDIR: 'that is a folder',
  ENOTDIR: 'a part of the way there is no folder',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
  EFBIG: 'the file would be too large',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large for one household; many, one a line, go through rights scan',
};

/** Why a file could not be read or written, without a stack. */
export function fileFault(file: string, error: unknown): string {
  const { code, path } = error as { code?: string; path?: string };
  return `${file === '-' ? 'standard input' : (path ?? file)}: ${whys[code ?? ''] ?? `cannot be read or written (${code ?? 'no reason given'})`}`;
}
