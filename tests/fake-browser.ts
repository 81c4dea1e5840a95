import { fakeBrowser as wxtFakeBrowser } from 'wxt/testing/fake-browser'
import messages from '../public/_locales/en/messages.json' with { type: 'json' }

/** The browser of unit and component tests: WXT's fake, and the real English words. */
const table: Record<string, { message: string } | undefined> = messages

export const fakeBrowser = Object.assign(wxtFakeBrowser, {
  i18n: {
    ...wxtFakeBrowser.i18n,
    getMessage(key: string, substitutions: string | string[] = []): string {
      const given = [substitutions].flat()
      return (table[key]?.message ?? '').replace(/\$(\d)/g, (_whole, n: string) => given[Number(n) - 1] ?? '')
    },
    getUILanguage: () => 'en',
  },
})

export default fakeBrowser
