import type { RequestName } from '../../../messaging/protocol.ts'
import type { Conversation, Subject } from '../../../sites/network.ts'
import { elementsIn } from '../../../sites/reading/deep.ts'
import { onNavigation } from '../../navigation.ts'
import { observe } from '../../observe.ts'
import { lookAhead } from '../looking-ahead.ts'
import type { SocialOptions } from '../options.ts'
import { createPeople } from '../people.ts'
import { reportSite } from '../site-report.ts'
import { followVisits } from '../visit.ts'
import { copyText, createConnecting } from './connecting.ts'
import { createJudging } from './judging.ts'
import { chatAround } from './message-at.ts'
import { startMessageHolding } from './message-holding.ts'
import { watchMessageSent } from './message-sent.ts'
import { createProfilePairs, referencesTo } from './profile-pairs.ts'
import type { LineView, LinkedInSurfaces } from './surfaces.ts'

export interface LinkedInOptions extends SocialOptions<RequestName> {
  surfaces: LinkedInSurfaces
}

/** A pause in writing, after which the message is looked at again. */
const restMs = 400

/** Starts Fortnight on LinkedIn. Ends with the signal, or when the extension is gone. */
export function startLinkedIn(options: LinkedInOptions): void {
  const { window, surfaces, ask } = options
  const { document } = window
  const working = new AbortController()
  const signal = AbortSignal.any([options.signal, working.signal])
  const pairs = createProfilePairs()
  const given = { ...options, signal, alive, pairs }
  /** Applications whose line was put away here. */
  const hidden = new Set<string>()
  let spoke = false

  const people = createPeople({ ...given, reloaded: end })
  const site = reportSite(given)
  const sent = watchMessageSent(given)
  const connecting = createConnecting({ ...given, people, say: showLine })
  const judging = createJudging({
    ...given,
    reloaded: end,
    judged({ judged }) {
      if (signal.aborted || !judged?.judgement.tracked) return
      spoke = true
      showLine(judged.judgement)
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
  startMessageHolding({ ...given, judging, sent, suggestThankYou })
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
    },
    signal,
  )
  site.look()

  async function visited(who: Subject, left: AbortSignal): Promise<void> {
    const person = await people.ask('visit', who, who)
    if (left.aborted || person === null || person.match === 'none') return
    spoke = true
    showLine(person)
    left.addEventListener('abort', () => surfaces.line(null), { once: true })
  }

  function showLine(about: LineView['about']): void {
    const { application } = about.about
    if (hidden.has(application)) return
    surfaces.line({
      about,
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
    if (!alive()) return
    try {
      const chat = chatAround(path, document, new URL(window.location.href))
      if (chat !== null && !chat.group && chat.who !== null) judging.refresh(chat).catch(options.failed)
    } catch (error) {
      options.failed(error)
    }
  }

  /** The thank-you that is owed, as a text to copy: what stands in the chat is the user's. */
  function suggestThankYou(chat: Conversation): void {
    const named = chat.who === null ? [] : referencesTo(pairs.joined(chat.who))
    const wanted = { kind: 'thank-you', channel: 'linkedin', people: named } as const
    void ask('draft.wanted', wanted, { timeoutMs: 5_000 }).then((answer) => {
      const draft = answer.ok ? answer.value.draft : null
      if (draft === null) {
        surfaces.message('no-draft')
        return
      }
      surfaces.suggestion({
        what: 'thank-you',
        text: draft.text,
        limit: null,
        hint: null,
        copy: () => copyText(window, draft.text),
        fill: null,
        dismiss: () => surfaces.suggestion(null),
      })
    }, options.failed)
  }

  /** Told once: when the extension is gone nothing of ours stays active. */
  function end(): void {
    if (signal.aborted) return
    working.abort()
    surfaces.pause(null)
    surfaces.line(null)
    surfaces.suggestion(null)
    if (spoke) surfaces.message('updated')
  }

  function alive(): boolean {
    if (signal.aborted) return false
    if (options.alive()) return true
    end()
    return false
  }
}
