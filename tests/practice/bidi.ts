import type { Page } from 'puppeteer-core'
import * as v from 'valibot'

interface Session {
  send(method: string, parameters: unknown): Promise<unknown>
  on(event: string, hear: (parameters: unknown) => void): unknown
}

/** The part of puppeteer's WebDriver BiDi session that is used here: it has no public name. */
const frameWithSession = v.object({
  browsingContext: v.object({
    id: v.string(),
    userContext: v.object({
      browser: v.object({
        session: v.custom<Session>((value) => typeof value === 'object' && value !== null && 'send' in value),
      }),
    }),
  }),
})

/** Plain WebDriver BiDi for what puppeteer has no words for: closed shadow roots, the extension's own pages. */
export function bidiOf(page: Page): { context: string; session: Session } {
  const { browsingContext } = v.parse(frameWithSession, page.mainFrame())
  return { context: browsingContext.id, session: browsingContext.userContext.browser.session }
}
