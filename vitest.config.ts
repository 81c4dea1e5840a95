import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('./tests/fake-browser.ts', import.meta.url)) },
  },
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/components/**/*.test.{ts,tsx}',
      'tests/repository/**/*.test.ts',
    ],
    setupFiles: ['tests/setup.ts'],
    retry: 0,
    testTimeout: 20_000,
  },
})
