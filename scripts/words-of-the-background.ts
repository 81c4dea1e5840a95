import type { Plugin } from 'vite'

/**
 * The keys that the background says itself: reminders, the badge, the cards beside conversations; and, where LinkedIn's pages
 * are left alone, the notes and pauses that come as notifications.
 */
export const saidInBackground =
  /^(wordsLanguage$|reminder|badge|card|dayAndTime$|actNotToday$|note[A-Z]|hint[A-Z]|pause|way[A-Z]|nudgeBody$)/

/** Keeps of each public/_locales/…/messages.json what the background says; for its bundle alone. */
export function wordsOfTheBackground(): Plugin {
  return {
    name: 'words-of-the-background',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/_locales\/[^/]+\/messages\.json$/ },
      handler(code) {
        const messages: object = JSON.parse(code)
        const kept = Object.entries(messages).filter(([key]) => saidInBackground.test(key))
        return { code: JSON.stringify(Object.fromEntries(kept)), map: null }
      },
    },
  }
}
