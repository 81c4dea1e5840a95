import type { LinkedInRequest } from '../../../messaging/answers/linkedin.ts'
import type { InvitationDialog, PersonSighting } from '../../../sites/network.ts'
import type { SocialOptions } from '../options.ts'
import { contactOf, type KnownPerson, type People } from '../people.ts'
import { personKey } from '../sighting.ts'
import { connectionSent } from './connection-sent.ts'
import { type ProfilePairs, referencesTo } from './profile-pairs.ts'
import type { LinkedInSurfaces } from './surfaces.ts'

export interface ConnectingOptions extends SocialOptions<LinkedInRequest> {
  people: People
  pairs: ProfilePairs
  surfaces: Pick<LinkedInSurfaces, 'suggestion'>
  /** Says in one line how things stand with somebody. */
  say(person: KnownPerson): void
}

/** A request that was begun this long ago is not the one that the dialog is about. */
const rememberedFor = 120_000
/** How long LinkedIn takes to open its dialog. */
const dialogComesWithin = 1_000
/** A note's length on a free account (2026), while the dialog doesn't show its own. */
const usualLimit = 200

interface Offered {
  person: string
  text: string
  hint: KnownPerson | null
}

/**
 * Stands by while the user connects: nothing is held. The person is the one of the last Connect, because the dialog
 * doesn't name them reliably; a note is suggested, and the request is recorded when its effect shows.
 */
export function createConnecting(options: ConnectingOptions) {
  const { window, network, people, pairs, surfaces, ask, now, signal } = options
  const { document } = window
  let last: { who: PersonSighting; at: number } | null = null
  let watching = new AbortController()
  let offering: string | null = null
  let offered: Offered | null = null
  let drawn = ''
  let closed = false

  /** A press on something that connects; it goes its way. */
  function pressed(event: Event): void {
    if (event.defaultPrevented || !event.isTrusted) return
    const url = new URL(window.location.href)
    const control = network.controlAt(event.composedPath(), document, url)
    if (control === null || control.disabled) return
    if (control.act === 'connect' && control.who !== null) {
      last = { who: control.who, at: now() }
      closed = false
      begun(control.who)
      watch(control.who, control.element)
    }
    const invited = control.act === 'invite-send' ? (remembered() ?? control.who) : null
    if (invited !== null) watch(invited, control.element)
  }

  /** What would come better first is said, not held: beside the dialog, or in the line where there is none. */
  function begun(who: PersonSighting): void {
    const question = people.ask('connect', pairs.joined(who))
    window.setTimeout(() => {
      void question.then((person) => {
        if (offered !== null || person === null || person.match === 'none') return
        if (person.verdict.action === 'hint') options.say(person)
      }, options.failed)
    }, dialogComesWithin)
  }

  /** The last press counts: the one that opened the dialog gives way to the one that sends. */
  function watch(who: PersonSighting, control: Element): void {
    watching.abort()
    watching = new AbortController()
    const until = AbortSignal.any([watching.signal, signal])
    void Promise.all([
      connectionSent({ who, control }, { ...options, signal: until }),
      people.ask('connect', pairs.joined(who)),
    ])
      .then(async ([sent, person]) => {
        const contact = person === null || person.match === 'none' ? undefined : contactOf(person)
        if (sent && contact !== undefined) await ask('person.connected', { network: network.name, contact })
      })
      .catch(options.failed)
  }

  function remembered(): PersonSighting | null {
    return last !== null && now() - last.at < rememberedFor ? last.who : null
  }

  /** Looks for the invitation dialog, and keeps the suggestion beside it as long as it is open. */
  function look(): void {
    const url = new URL(window.location.href)
    // Without a Connect there is no invitation, and nothing to search the page for.
    if (remembered() === null && offering === null && addressed(url) === null) return
    const dialog = network.readInvitation?.(document, url) ?? null
    if (dialog === null) {
      if (offering !== null) {
        surfaces.suggestion(null)
        last = null
      }
      offered = null
      offering = null
      drawn = ''
      closed = false
      return
    }
    const who = remembered() ?? addressed(url) ?? dialog.who
    if (who === null || closed || dialog.step === 'email' || dialog.step === 'limit') return
    const key = personKey(network, who)
    if (offered !== null) draw(offered, dialog)
    else if (offering !== key) {
      offering = key
      void offer(who, key).then(look, options.failed)
    }
  }

  /** The dialog as a page of its own, opened in another tab. */
  function addressed(url: URL): PersonSighting | null {
    const { kind, handle } = network.readAddress(url)
    return kind === 'invite' && handle !== undefined ? { handle } : null
  }

  async function offer(who: PersonSighting, key: string): Promise<void> {
    const person = await people.ask('connect', pairs.joined(who))
    if (person === null || person.match === 'none' || offering !== key) return
    const answer = await ask(
      'draft.wanted',
      { kind: 'linkedin-note', channel: 'linkedin', people: referencesTo(pairs.joined(who)) },
      { timeoutMs: 5_000 },
    )
    if (!answer.ok || answer.value.draft === null || offering !== key || signal.aborted) return
    const hint = person.verdict.action === 'hint' ? person : null
    offered = { person: key, text: answer.value.draft.text, hint }
  }

  function draw({ text, hint }: Offered, { noteField, noteLimit }: InvitationDialog): void {
    const limit = noteLimit ?? usualLimit
    const fillable = noteField?.value === ''
    const looks = JSON.stringify([text, limit, fillable])
    if (looks === drawn) return
    drawn = looks
    surfaces.suggestion({
      what: 'invitation-note',
      text,
      limit,
      hint,
      field: fillable ? noteFieldNow : null,
      dismiss() {
        closed = true
        drawn = ''
        surfaces.suggestion(null)
      },
    })
  }

  /** The field may have been made anew since the suggestion was drawn. */
  function noteFieldNow(): HTMLTextAreaElement | null {
    return network.readInvitation?.(document, new URL(window.location.href))?.noteField ?? null
  }

  window.addEventListener(
    'click',
    (event) => {
      if (!options.alive()) return
      try {
        pressed(event)
      } catch (error) {
        options.failed(error)
      }
    },
    { capture: true, passive: true, signal },
  )
  return { look }
}
