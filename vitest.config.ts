// Three kinds of test, told apart by their name:
//   x.test.ts      pure: no I/O, no database        x.db.test.ts   on a real PostgreSQL, a database of its own per file
//   x.e2e.test.ts  in a real browser on a running server
import { defineConfig } from 'vitest/config';

const skip = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: ['**/*.test.ts', '**/*.test.tsx'], exclude: [...skip, '**/*.db.test.ts', '**/*.e2e.test.ts'] } },
      { extends: true, test: { name: 'db', include: ['**/*.db.test.ts'], exclude: skip, globalSetup: ['test/harness/global-postgres.ts'] } },
      { extends: true, test: { name: 'e2e', include: ['**/*.e2e.test.ts'], exclude: skip, globalSetup: ['test/harness/global-postgres.ts'], testTimeout: 120_000 } },
    ],
  },
});
