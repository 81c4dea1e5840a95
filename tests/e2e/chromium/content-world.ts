import type { Page } from 'playwright-core'

/** The world of Fortnight's content script in a page, which the page itself can't reach. */
export interface ContentWorld {
  /** The value of an expression there; promises are waited for. */
  evaluate<Value>(expression: string): Promise<Value>
}

/** Finds it in the top document of a page. */
export async function contentWorld(page: Page, extension: string): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page)
  const { promise, resolve } = Promise.withResolvers<string>()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extension}`) resolve(context.uniqueId)
  })
  await session.send('Runtime.enable')
  const uniqueContextId = await promise
  return {
    async evaluate<Value>(expression: string): Promise<Value> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        uniqueContextId,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      // What is asked for is plain JSON of the form that the caller names.
      return result.value as Value
    },
  }
}
