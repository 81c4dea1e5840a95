import { fakeBrowser as wxtFakeBrowser } from 'wxt/testing/fake-browser'
import messages from '../public/_locales/en/messages.json' with { type: 'json' }

/**
 * The browser of unit and component tests: WXT's fake with the real English words, messages as the
 * browsers have them (a listener answers with a promise, or says `true` and calls; WXT's fake knows less), and the
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

type Listener = (message: unknown, sender: FakeSender, answer: (value: unknown) => void) => unknown

class FakeMessages {
  readonly listeners = new Set<Listener>()

  readonly event = {
    addListener: (listener: Listener) => void this.listeners.add(listener),
    removeListener: (listener: Listener) => void this.listeners.delete(listener),
    hasListener: (listener: Listener) => this.listeners.has(listener),
    hasListeners: () => this.listeners.size > 0,
    removeAllListeners: () => this.listeners.clear(),
  }

  /** The first listener that answers, by a promise or by `true` and a call, is heard; messages travel as JSON, as in Chromium. */
  async send(message: unknown, sender: FakeSender): Promise<unknown> {
    if (this.listeners.size === 0) {
      throw new Error('Could not establish connection. Receiving end does not exist.')
    }
    for (const listener of this.listeners) {
      const { promise, resolve } = Promise.withResolvers<unknown>()
      const answer = listener(carry(message), sender, resolve)
      if (answer instanceof Promise) return carry(await answer)
      if (answer === true) return carry(await promise)
    }
    return undefined
  }
}

function carry(message: unknown): unknown {
  return message === undefined ? undefined : JSON.parse(JSON.stringify(message))
}

class FakePermissions {
  readonly origins = new Set<string>()
  readonly #changes = new Set<() => void>()

  readonly #changed = {
    addListener: (listener: () => void) => void this.#changes.add(listener),
    removeListener: (listener: () => void) => void this.#changes.delete(listener),
    hasListener: (listener: () => void) => this.#changes.has(listener),
  }

  forget(): void {
    this.origins.clear()
    this.#changes.clear()
  }

  readonly api = {
    contains: async ({ origins = [] }: { origins?: readonly string[] }) =>
      origins.every((origin) => this.origins.has(origin)),
    request: async ({ origins = [] }: { origins?: readonly string[] }) => {
      for (const origin of origins) this.origins.add(origin)
      for (const listener of this.#changes) listener()
      return true
    },
    remove: async ({ origins = [] }: { origins?: readonly string[] }) => {
      for (const origin of origins) this.origins.delete(origin)
      for (const listener of this.#changes) listener()
      return true
    },
    getAll: async () => ({ origins: [...this.origins], permissions: [] as string[] }),
    onAdded: this.#changed,
    onRemoved: this.#changed,
  }
}

interface FakeScript {
  id: string
  matches?: readonly string[]
}

class FakeScripting {
  readonly scripts = new Map<string, FakeScript>()

  readonly api = {
    getRegisteredContentScripts: async () => [...this.scripts.values()],
    registerContentScripts: async (scripts: readonly FakeScript[]) => {
      for (const script of scripts) this.scripts.set(script.id, script)
    },
    updateContentScripts: async (scripts: readonly FakeScript[]) => {
      for (const script of scripts) this.scripts.set(script.id, script)
    },
    unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
      for (const id of ids) this.scripts.delete(id)
    },
  }
}

const runtimeMessages = new FakeMessages()
const permissions = new FakePermissions()
const scripting = new FakeScripting()
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
    getUILanguage: (): string => 'en',
  },
  runtime: Object.assign(wxtFakeBrowser.runtime, {
    onMessage: runtimeMessages.event,
    sendMessage: (message: unknown) => runtimeMessages.send(message, ownPage),
    getManifest: () => ({ manifest_version: 3, name: 'Fortnight', version: '0.1.0' }),
  }),
  /** Sends a message as somebody else: a content script, a frame, another extension. */
  sendMessageFrom: (sender: FakeSender, message: unknown) => runtimeMessages.send(message, sender),
  permissions: Object.assign(wxtFakeBrowser.permissions, permissions.api),
  scripting: Object.assign(wxtFakeBrowser.scripting, scripting.api),
  /** What WXT's own `reset` doesn't know. */
  forgetAll() {
    runtimeMessages.listeners.clear()
    permissions.forget()
    scripting.scripts.clear()
  },
})

export default fakeBrowser
