// One Hoeksteen per data folder: who runs keeps the others out, who is gone does not.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUse, lockFolder } from './lock.ts';
import { beganAt } from './processes.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hoeksteen-lock-'));
  file = path.join(folder, 'hoeksteen.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder that another process uses is refused, with what to do', () => {
  // The process that started this one runs as long as we do.
  writeFileSync(file, JSON.stringify({ pid: process.ppid, started: beganAt(process.ppid) }));
  expect(() => lockFolder(folder)).toThrow(FolderInUse);
  expect(() => lockFolder(folder)).toThrow(`kill ${process.ppid}`);
});

test('a lock of a process that is gone, or whose number was given to another, is taken over', () => {
  for (const left of [
    { pid: 2 ** 30, started: '1' },
    { pid: process.ppid, started: 'another day' },
  ]) {
    writeFileSync(file, JSON.stringify(left));
    const unlock = lockFolder(folder);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
    unlock();
    expect(existsSync(file)).toBe(false);
  }
});

test('a lock that was half written is taken over', () => {
  writeFileSync(file, '{"pid":');
  lockFolder(folder)();
  expect(existsSync(file)).toBe(false);
});

test('a folder that cannot be written is not taken for one in use', () => {
  writeFileSync(file, '');
  let fault: unknown;
  try {
    lockFolder(path.join(file, 'under-a-file'));
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(Error);
  expect(fault).not.toBeInstanceOf(FolderInUse);
});
