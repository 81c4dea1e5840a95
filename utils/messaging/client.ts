import type { Envelope } from './envelope.ts'
import type { Answer, Request, RequestName, Responses } from './protocol.ts'
import { type AnswerShapes, readAnswer } from './read-answer.ts'
import type { Shape } from './shapes.ts'

/** `runtime.sendMessage` of the browser, taken as a parameter. */
export type SendMessage = (message: Envelope) => Promise<unknown>

/**
 * Asks the background. Never throws and never waits longer than `timeoutMs` (1000 by default):
 * no answer, a wrong answer and an extension that was reloaded are refusals like any other. `Names` are the requests
 * whose answers are known where it is used.
 */
export type Ask<Names extends RequestName = RequestName> = <Name extends Names>(
  name: Name,
  request: Request<Name>,
  options?: { timeoutMs?: number },
) => Promise<Answer<Name>>

const noAnswer = { ok: false, refused: 'gone', because: 'no-answer' } as const
const reloaded = { ok: false, refused: 'gone', because: 'reloaded' } as const

/** The asking side of the protocol, for content scripts and extension pages, as far as they know its answers. */
export function createClient<Names extends RequestName>(
  sendMessage: SendMessage,
  shapes: AnswerShapes<Names>,
): Ask<Names> {
  return async <Name extends Names>(
    name: Name,
    request: Request<Name>,
    { timeoutMs = 1_000 }: { timeoutMs?: number } = {},
  ): Promise<Answer<Name>> => {
    const { promise: tooLate, resolve } = Promise.withResolvers<Answer<Name>>()
    const timer = setTimeout(() => resolve(noAnswer), timeoutMs)
    try {
      return await Promise.race([send(sendMessage, shapes[name], name, request), tooLate])
    } finally {
      clearTimeout(timer)
    }
  }
}

async function send<Name extends RequestName>(
  sendMessage: SendMessage,
  shape: Shape<Responses[Name]>,
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  try {
    const answer = await sendMessage({ ask: name, request })
    return answer === undefined ? noAnswer : readAnswer(name, shape, answer)
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
