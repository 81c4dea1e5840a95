import type { Ask } from '../messaging/client.ts'
import type { RequestName } from '../messaging/protocol.ts'

export interface NeededDrawing<Surfaces> {
  surfaces: Surfaces
  /** Has the drawing brought now, because it will be needed soon. */
  prepare(): void
}

export interface DrawWhenNeededOptions<Surfaces> {
  /** Brings the drawing into the page. */
  bring(): Promise<Surfaces>
  failed(error: unknown): void
}

/** What is held waits no longer than this for its dialog. */
const patienceMs = 1_000

/**
 * Surfaces whose drawing is brought when the first thing is to be shown. What is to be shown until it is there is shown
 * then, in its order. Where it can't be brought in time, each view that has `unseen` is told, so that nothing stays
 * held behind a dialog that nobody sees; the next thing to show tries again.
 */
export function drawWhenNeeded<Surfaces extends object>(
  names: Readonly<Record<keyof Surfaces & string, true>>,
  { bring, failed }: DrawWhenNeededOptions<Surfaces>,
): NeededDrawing<Surfaces> {
  let drawn: Surfaces | null = null
  let bringing = false
  let waiting: { name: string; given: readonly unknown[] }[] = []

  function show(name: string, given: readonly unknown[]): void {
    if (drawn !== null) {
      call(drawn, name, given)
      return
    }
    // There is nothing to take away yet.
    if (given.at(-1) === null && waiting.length === 0) return
    waiting.push({ name, given })
    prepare()
  }

  function prepare(): void {
    if (drawn !== null || bringing) return
    bringing = true
    const tooLate = setTimeout(giveUp, patienceMs)
    bring()
      .then((brought) => {
        drawn = brought
        const missed = waiting
        waiting = []
        for (const { name, given } of missed) callOrTell(brought, name, given)
      }, failed)
      .finally(() => {
        clearTimeout(tooLate)
        bringing = false
        giveUp()
      })
  }

  /** What can't be drawn is seen by nobody, and keeps nothing else from being drawn. */
  function callOrTell(surfaces: Surfaces, name: string, given: readonly unknown[]): void {
    try {
      call(surfaces, name, given)
    } catch (error) {
      failed(error)
      tellUnseen(given.at(-1))
    }
  }

  function giveUp(): void {
    const missed = waiting
    waiting = []
    for (const { given } of missed) tellUnseen(given.at(-1))
  }

  const entries = Object.keys(names).map((name) => [
    name,
    (...given: readonly unknown[]) => show(name, given),
  ])
  // Each name has become a function that hands on what it is given; only the compiler can't follow.
  return { surfaces: Object.fromEntries(entries) as Surfaces, prepare }
}

function call(surfaces: object, name: string, given: readonly unknown[]): void {
  const method: unknown = Reflect.get(surfaces, name)
  if (typeof method === 'function') Reflect.apply(method, surfaces, given)
}

function tellUnseen(view: unknown): void {
  if (typeof view !== 'object' || view === null) return
  const unseen: unknown = Reflect.get(view, 'unseen')
  if (typeof unseen === 'function') Reflect.apply(unseen, view, [])
}

/** The same client, which calls `prepare` as soon as an answer says that the page is about somebody tracked. */
export function foreseeing<Names extends RequestName>(ask: Ask<Names>, prepare: () => void): Ask<Names> {
  return async (name, request, options) => {
    const answer = await ask(name, request, options)
    if (answer.ok && isAboutSomebody(answer.value)) prepare()
    return answer
  }
}

function isAboutSomebody(value: object): boolean {
  return ('tracked' in value && value.tracked === true) || ('match' in value && value.match !== 'none')
}
