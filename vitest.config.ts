import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/**
 * Rules and the timeline keep nothing outside their functions, so their tests share a worker, which is twice as fast;
 * what has a document or looks at the whole repository has a worker to itself.
 */
const sharing = [
  'tests/unit/{etiquette,language,timeline,messaging,platform,entrypoints,inspect,scripts}/**/*.test.ts',
]
const alone = ['tests/unit/{sites,page}/**/*.test.ts', 'tests/{components,repository}/**/*.test.{ts,tsx}']

export default defineConfig({
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('./tests/fake-browser.ts', import.meta.url)) },
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    retry: 0,
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'sharing', include: sharing, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
