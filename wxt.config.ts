import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { dropSelectorNotes } from './scripts/drop-selector-notes.ts'
import { firstScript } from './scripts/first-script.ts'
import { oneForEach, readThisNetwork } from './scripts/network-scripts.ts'
import { dropMarkupFromStrings } from './scripts/packages/drop-markup-from-strings.ts'
import { notices } from './scripts/packages/notices.ts'
import { printLabelsWhileBuilding } from './scripts/print-labels.ts'
import { wordFiles } from './scripts/word-files.ts'
import { networksWithScript, optionalNetworks } from './utils/sites/optional-networks.ts'

/** Explained one by one in docs/permissions.md; a test compares the two. */
const permissions = ['storage', 'alarms', 'notifications', 'unlimitedStorage', 'scripting']

/** No network, no foreign code, no markup from strings: docs/security.md. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

function fromHere(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      dropSelectorNotes(),
      dropMarkupFromStrings(),
      printLabelsWhileBuilding(),
    ],
    build: {
      // The pages' own, in their HTML; what is brought later is one file each, and needs nothing that would ask the page for it.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
      },
      target: 'es2024',
      // The browsers of the manifest read today's CSS as it is.
      cssTarget: ['chrome144', 'firefox142'],
      // Inlined constants put the Public Suffix List into the background three times.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...wordFiles(fromHere('./public/_locales')))
      files.push({ relativeDest: 'NOTICES.txt', contents: notices(fromHere('.')) })
    },
    'entrypoints:found': (_wxt, entrypoints) => {
      entrypoints.splice(0, Number.POSITIVE_INFINITY, ...oneForEach(entrypoints, networksWithScript))
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins = [config.plugins, readThisNetwork(entrypoints)]
      if (entrypoints.some(({ name }) => name === 'popup')) {
        config.plugins.push(firstScript(fromHere('./entrypoints/popup/index.html')))
      }
      config.resolve ??= {}
      config.resolve.alias = {
        ...config.resolve.alias,
        'webextension-polyfill': fromHere('./utils/platform/native-browser.ts'),
        // WXT's own tells the page that the script is there.
        'wxt/utils/content-script-context': fromHere('./utils/platform/content-script-context.ts'),
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Fortnight',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions,
    optional_permissions: ['downloads'],
    icons: {
      16: 'icon/16.png',
      32: 'icon/32.png',
      48: 'icon/48.png',
      96: 'icon/96.png',
      128: 'icon/128.png',
    },
    // WXT adds the content scripts' own matches as host permissions only where asked for at run time.
    host_permissions: ['https://mail.google.com/*', 'https://*.linkedin.com/*', 'https://*.facebook.com/*'],
    // Mastodon may be on any host; the one that the user names is all that is ever asked for.
    optional_host_permissions: [...optionalNetworks.flatMap(({ origins }) => origins), 'https://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'fortnight@fortnight.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  // WXT tells every page the extension's id unless asked not to; LinkedIn listens for such things.
  suppressWarnings: { firefoxDataCollection: true },
})
