// Three kinds of test, told apart by their name:
//   x.test.ts      pure: no I/O, no database        x.db.test.ts   on a real PostgreSQL, a database of its own per file
//   x.e2e.test.ts  in a real browser on a running server
import { defineConfig } from 'vitest/config';

// A time-out is there to end what hangs, not to measure: wide enough for a busy machine, and for the full figures of `npm run test:long`.
const isLong = process.env['HOEKSTEEN_LONG'] === '1';
const patience = isLong ? 3_600_000 : 180_000;

const skip = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    testTimeout: patience,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // What is read off a page is asked again until it is so: a list may come a moment after the message that says what changed it.
    expect: { poll: { interval: 50, timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['**/*.test.ts', '**/*.test.tsx'], exclude: [...skip, '**/*.db.test.ts', '**/*.e2e.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'db', include: ['**/*.db.test.ts'], exclude: skip, globalSetup: ['test/harness/global-postgres.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['**/*.e2e.test.ts'],
          exclude: skip,
          globalSetup: ['test/harness/global-postgres.ts'],
          // A browser on a busy machine can come too late once; the report says so (retry x1). What fails twice is a fault.
          retry: 1,
        },
      },
    ],
  },
});
