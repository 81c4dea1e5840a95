import type { Envelope } from './envelope.ts'
import type { Answer, Request, RequestName } from './protocol.ts'
import { parseAnswer } from './responses.ts'

/** `runtime.sendMessage` of the browser, taken as a parameter. */
export type SendMessage = (message: Envelope) => Promise<unknown>

/**
 * Asks the background. Never throws and never waits longer than `timeoutMs` (1000 by default):
 * no answer, a wrong answer and an extension that was reloaded are refusals like any other.
 */
export type Ask = <Name extends RequestName>(
  name: Name,
  request: Request<Name>,
  options?: { timeoutMs?: number },
) => Promise<Answer<Name>>

const noAnswer = { ok: false, refused: 'gone', because: 'no-answer' } as const
const reloaded = { ok: false, refused: 'gone', because: 'reloaded' } as const

/** The asking side of the protocol, for content scripts and extension pages. */
export function createClient(sendMessage: SendMessage): Ask {
  return async <Name extends RequestName>(
    name: Name,
    request: Request<Name>,
    { timeoutMs = 1_000 }: { timeoutMs?: number } = {},
  ): Promise<Answer<Name>> => {
    const { promise: tooLate, resolve } = Promise.withResolvers<Answer<Name>>()
    const timer = setTimeout(() => resolve(noAnswer), timeoutMs)
    try {
      return await Promise.race([send(sendMessage, name, request), tooLate])
    } finally {
      clearTimeout(timer)
    }
  }
}

async function send<Name extends RequestName>(
  sendMessage: SendMessage,
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  try {
    const answer = await sendMessage({ ask: name, request })
    return answer === undefined ? noAnswer : parseAnswer(name, answer)
  } catch (error) {
    return isReloaded(error) ? reloaded : noAnswer
  }
}

/**
 * An update or reload cuts open pages off: Chromium says "Extension context invalidated", and once the
 * runtime object itself is gone there is nothing left to read `sendMessage` from.
 */
function isReloaded(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && /context invalidated/i.test(error.message))
}
