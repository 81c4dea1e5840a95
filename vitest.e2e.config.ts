import { defineConfig } from 'vitest/config'

/** Real browsers, the shipped build: each file has a browser of its own, two files at a time, no second tries. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 2,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
})
