import { defineConfig } from 'vitest/config'

/** Real browsers, the shipped build: one browser at a time, no second tries. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
})
