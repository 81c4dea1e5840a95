import { fakeBrowser as wxtFakeBrowser } from 'wxt/testing/fake-browser'
import messages from '../public/_locales/en/messages.json' with { type: 'json' }

/**
 * The browser of unit and component tests: WXT's fake with the real English words, messages as the
 * polyfill has them (a listener answers with a promise; WXT's fake knows only `sendResponse`), and the
 * permissions that a user has given.
 */
const table: Record<string, { message: string } | undefined> = messages

/** Who the fake says a message is from, unless a test says otherwise. */
export interface FakeSender {
  id?: string
  url?: string
  frameId?: number
  tab?: object
}

type Listener = (message: unknown, sender: FakeSender) => unknown

class FakeMessages {
  readonly listeners = new Set<Listener>()

  readonly event = {
    addListener: (listener: Listener) => void this.listeners.add(listener),
    removeListener: (listener: Listener) => void this.listeners.delete(listener),
    hasListener: (listener: Listener) => this.listeners.has(listener),
    hasListeners: () => this.listeners.size > 0,
    removeAllListeners: () => this.listeners.clear(),
  }

  /** The first promise that a listener returns is the answer; messages travel as JSON, as in Chromium. */
  async send(message: unknown, sender: FakeSender): Promise<unknown> {
    if (this.listeners.size === 0) {
      throw new Error('Could not establish connection. Receiving end does not exist.')
    }
    for (const listener of this.listeners) {
      const answer = listener(carry(message), sender)
      if (answer instanceof Promise) return carry(await answer)
    }
    return undefined
  }
}

function carry(message: unknown): unknown {
  return message === undefined ? undefined : JSON.parse(JSON.stringify(message))
}

class FakePermissions {
  readonly origins = new Set<string>()

  readonly api = {
    contains: async ({ origins = [] }: { origins?: readonly string[] }) =>
      origins.every((origin) => this.origins.has(origin)),
    request: async ({ origins = [] }: { origins?: readonly string[] }) => {
      for (const origin of origins) this.origins.add(origin)
      return true
    },
    remove: async ({ origins = [] }: { origins?: readonly string[] }) => {
      for (const origin of origins) this.origins.delete(origin)
      return true
    },
    getAll: async () => ({ origins: [...this.origins], permissions: [] as string[] }),
  }
}

const runtimeMessages = new FakeMessages()
const permissions = new FakePermissions()
const extensionId = wxtFakeBrowser.runtime.id
const extensionOrigin = `chrome-extension://${extensionId}`
const ownPage: FakeSender = { id: extensionId, url: `${extensionOrigin}/popup.html` }

export const fakeBrowser = Object.assign(wxtFakeBrowser, {
  i18n: {
    ...wxtFakeBrowser.i18n,
    getMessage(key: string, substitutions: string | string[] = []): string {
      const given = [substitutions].flat()
      return (table[key]?.message ?? '').replace(/\$(\d)/g, (_whole, n: string) => given[Number(n) - 1] ?? '')
    },
    getUILanguage: () => 'en',
  },
  runtime: Object.assign(wxtFakeBrowser.runtime, {
    onMessage: runtimeMessages.event,
    sendMessage: (message: unknown) => runtimeMessages.send(message, ownPage),
  }),
  /** Sends a message as somebody else: a content script, a frame, another extension. */
  sendMessageFrom: (sender: FakeSender, message: unknown) => runtimeMessages.send(message, sender),
  permissions: Object.assign(wxtFakeBrowser.permissions, permissions.api),
  /** What WXT's own `reset` doesn't know. */
  forgetAll() {
    runtimeMessages.listeners.clear()
    permissions.origins.clear()
  },
})

export default fakeBrowser
