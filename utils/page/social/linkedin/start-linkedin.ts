import type { LinkedInRequest } from '../../../messaging/answers/linkedin.ts'
import type { Ask } from '../../../messaging/client.ts'
import type { AnswerShapes } from '../../../messaging/read-answer.ts'
import type { Network, Subject } from '../../../sites/network.ts'
import { elementsIn } from '../../../sites/reading/deep.ts'
import { startGuard } from '../../guard.ts'
import { onNavigation } from '../../navigation.ts'
import { observe } from '../../observe.ts'
import { pathThrough } from '../../path-through.ts'
import { lookAhead } from '../looking-ahead.ts'
import type { SocialOptions } from '../options.ts'
import { createPeople } from '../people.ts'
import { reportSite } from '../site-report.ts'
import { followVisits } from '../visit.ts'
import type { Chats } from './chats.ts'
import { chatsWhenNeeded } from './chats-when-needed.ts'
import { createConnecting } from './connecting.ts'
import { createProfilePairs } from './profile-pairs.ts'
import type { LineView, LinkedInSurfaces } from './surfaces.ts'

export interface LinkedInOptions extends SocialOptions<LinkedInRequest> {
  surfaces: LinkedInSurfaces
  /** Has the chats brought into this page. */
  bringChats(): Promise<Chats>
  /** The same background, asked for more. */
  askWith(answers: AnswerShapes): Ask
}

/** A pause in writing, after which the message is looked at again. */
const restMs = 400

/** Starts Fortnight on LinkedIn. Ends with the signal, or when the extension is gone. */
export function startLinkedIn(options: LinkedInOptions): void {
  const { window, surfaces } = options
  let reading = options.network
  /** LinkedIn as far as it is read now: with its chats once they are there. */
  const network: Network = new Proxy(reading, { get: (_first, key) => Reflect.get(reading, key) })
  const working = new AbortController()
  const signal = AbortSignal.any([options.signal, working.signal])
  const pairs = createProfilePairs()
  const given = { ...options, network, signal, alive, pairs }
  /** Applications whose line was put away here. */
  const hidden = new Set<string>()

  const people = createPeople({ ...given, reloaded: end })
  const site = reportSite(given)
  const connecting = createConnecting({ ...given, people, say: showLine })
  const guard = startGuard({
    ...given,
    path: pathThrough,
    decide: (gesture) => chats.decide(gesture),
    held: (gesture, control) => chats.held(gesture, control),
  })
  const chats = chatsWhenNeeded({
    ...given,
    guard,
    async bring() {
      const brought = await options.bringChats()
      reading = brought.withChats(options.network)
      visits.look()
      return brought.start({
        ...given,
        ask: options.askWith(brought.answers),
        guard,
        reloaded: end,
        judged(judgement, finding) {
          showLine(judgement, finding)
        },
      })
    },
  })
  const visits = followVisits({
    ...given,
    arrived(subject, left) {
      pairs.learn(subject)
      void visited(subject, left).catch(options.failed)
    },
    stayed: (subject) => pairs.learn(subject),
  })
  lookAhead({
    ...given,
    turnedTo({ act, who }) {
      if (who !== null && act === 'connect' && alive()) void people.ask('connect', pairs.joined(who))
    },
  })
  attendWriting()
  observe({
    window,
    signal,
    changed() {
      if (!alive()) return
      visits.look()
      try {
        connecting.look()
      } catch (error) {
        options.failed(error)
      }
    },
  })
  onNavigation(
    window,
    () => {
      surfaces.line(null)
      site.look()
      expectChats()
    },
    signal,
  )
  site.look()
  expectChats()

  async function visited(who: Subject, left: AbortSignal): Promise<void> {
    const person = await people.ask('visit', who, who)
    if (left.aborted || person === null || person.match === 'none') return
    showLine(person)
    left.addEventListener('abort', () => surfaces.line(null), { once: true })
  }

  function showLine(about: LineView['about'], finding: LineView['finding'] = null): void {
    const { application } = about.about
    if (hidden.has(application)) return
    surfaces.line({
      about,
      finding,
      dismiss() {
        hidden.add(application)
        surfaces.line(null)
      },
    })
  }

  /** Asks while the user writes, so that the verdict is in memory when they send. */
  function attendWriting(): void {
    let timer: number | null = null
    const soon = (event: Event) => {
      const path = elementsIn(event.composedPath())
      if (timer !== null) window.clearTimeout(timer)
      timer = window.setTimeout(
        () => {
          timer = null
          attend(path)
        },
        event.type === 'input' ? restMs : 0,
      )
    }
    for (const type of ['input', 'focusin'] as const)
      window.addEventListener(type, soon, { capture: true, passive: true, signal })
    window.addEventListener(
      'pointerover',
      (event) => {
        const path = elementsIn(event.composedPath())
        if (path.some((element) => element.localName === 'button')) attend(path)
      },
      { capture: true, passive: true, signal },
    )
  }

  function attend(path: readonly Element[]): void {
    if (alive()) chats.attend(path)
  }

  /** Pages of messages show somebody to write to from the start. */
  function expectChats(): void {
    const { kind } = network.readAddress(new URL(window.location.href))
    if (kind === 'thread' && alive()) void chats.prepare()
  }

  /** When the extension is gone nothing of ours stays active; a later version has a script of its own here. */
  function end(): void {
    if (signal.aborted) return
    working.abort()
    surfaces.pause(null)
    surfaces.line(null)
    surfaces.suggestion(null)
  }

  function alive(): boolean {
    if (signal.aborted) return false
    if (options.alive()) return true
    end()
    return false
  }
}
