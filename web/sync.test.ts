import { beforeEach, expect, test } from 'vitest';
import { beginAsking, setOffline, sync, syncState } from './sync.ts';

beforeEach(() => setOffline(false));

test('an answer says that the connection is back', () => {
  setOffline(true);
  const answered = beginAsking();
  answered();
  expect(syncState(sync.get())).toBe('saved');
});

test('an answer to what was asked before the connection went does not', () => {
  const answered = beginAsking();
  setOffline(true);
  answered();
  expect(syncState(sync.get())).toBe('offline');
});
