import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Every file may hold a Postgres of its own: more at once than cores only makes each of them slow.
    maxWorkers: 2,
  },
});
