import type { PersonAnswer } from '../../messaging/protocol.ts'
import type { PersonSighting, Subject } from '../../sites/network.ts'
import { targetOf } from '../../sites/personal/addresses.ts'
import type { Gesture } from '../gesture.ts'
import { type Decision, startGuard } from '../guard.ts'
import { pathThrough } from '../path-through.ts'
import { pressOnce } from '../press-once.ts'
import { pressByClick, pressEnter } from '../replay.ts'
import { wait } from '../wait.ts'
import { type Approaching, approachAt } from './approach.ts'
import type { NetworkOptions } from './options.ts'
import { contactOf, type KnownPerson, type People } from './people.ts'
import { refind } from './refind.ts'
import { accountOf, personKey } from './sighting.ts'
import type { ApproachAnswer, ApproachView, PersonalSurfaces } from './surfaces.ts'

export interface HoldingOptions extends NetworkOptions {
  people: People
  /** Says a word beside something that goes its way. */
  hinted(person: KnownPerson, who: PersonSighting, work: Subject | null): void
  surfaces: PersonalSurfaces
  /** The subject of the page, where that is who is meant. */
  subjectAs(who: PersonSighting): Subject | null
}

/** A user never waits longer than this for an answer; then the action goes on. */
const answerWithin = 900
/** A site may ask back in a dialog of its own, with the same button again. */
const secondPressFor = 60_000

/** Holds what would reach a contact on a personal network, and lets everything else go untouched. */
export function startHolding(options: HoldingOptions): void {
  const { window, network, people, surfaces, ask, subjectAs } = options
  const { document } = window
  const heldBy = new WeakMap<Element, Approaching>()
  const allowed = new Map<string, number>()
  let deciding: Element | null = null
  /** The question that stands open. */
  let open: ApproachView | null = null

  const here = () => new URL(window.location.href)

  function decide(gesture: Gesture): Decision {
    if (!gesture.acts) return 'pass'
    const found = approachAt(gesture, network, document, here())
    if (found === null) return 'pass'
    const { element } = found.control
    if (deciding !== null && deciding === element) return { hold: element }
    if (isAllowed(found)) return 'pass'
    const answer = people.known('connect', found.who)
    if (answer !== undefined && toPause(answer) === null) {
      hint(found, answer)
      return 'pass'
    }
    heldBy.set(element, found)
    return { hold: element }
  }

  function onHeld(_gesture: Gesture, element: Element): void {
    const held = heldBy.get(element)
    if (held === undefined) return
    if (deciding !== null) {
      askAgain()
      return
    }
    try {
      const answer = people.known('connect', held.who)
      if (answer === undefined) void askThenGoOn(held)
      else decided(held, answer)
    } catch (error) {
      options.failed(error)
      letGo(held)
    }
  }

  async function askThenGoOn(held: Approaching): Promise<void> {
    deciding = held.control.element
    try {
      const question = people.ask('connect', held.who, subjectAs(held.who))
      const answer = await Promise.race([question, wait(window, answerWithin)])
      deciding = null
      decided(held, answer)
    } catch (error) {
      deciding = null
      options.failed(error)
      letGo(held)
    }
  }

  function decided(held: Approaching, answer: PersonAnswer | null): void {
    const person = answer === null ? null : toPause(answer)
    if (person !== null) {
      pause(held, person)
      return
    }
    if (answer !== null) hint(held, answer)
    letGo(held)
  }

  /** Nothing of a hint may keep back what it is about. */
  function hint({ who, sends }: Approaching, answer: PersonAnswer): void {
    if (sends || answer.match === 'none' || answer.verdict.action !== 'hint') return
    try {
      options.hinted(answer, who, subjectAs(who))
    } catch (error) {
      options.failed(error)
    }
  }

  function pause(held: Approaching, person: KnownPerson): void {
    deciding = held.control.element
    record('action.paused', held, person)
    const close = () => {
      deciding = null
      open = null
      surfaces.pause(null)
    }
    open = {
      act: held.act,
      person,
      close,
      unseen() {
        close()
        letGo(held)
      },
      answer(answer) {
        close()
        answered(held, person, answer)
      },
    }
    surfaces.nudge(null)
    surfaces.pause(open)
  }

  /** Nothing behind a question can be pressed: a press there means that the page took it away. */
  function askAgain(): void {
    if (open === null) return
    surfaces.pause(null)
    surfaces.pause(open)
  }

  function answered(held: Approaching, person: KnownPerson, answer: ApproachAnswer): void {
    switch (answer) {
      case 'open-linkedin':
        return
      case 'go-on':
        record('action.overridden', held, person)
        letGo(held, person)
        return
      case 'not-same-person': {
        const contact = contactOf(person)
        const about = { network: network.name, ...accountOf(held.who) }
        if (contact !== undefined)
          void ask('person.dismissed', { ...about, contact }).then(() => people.forget(held.who))
        letGo(held)
      }
    }
  }

  function letGo(held: Approaching, person?: KnownPerson): void {
    allowed.set(allowanceOf(held), options.now())
    if (held.way === 'new-tab') {
      const address = targetOf(held.control.element, here())
      if (address !== null) window.open(address.href, '_blank', 'noopener')
      connected(held, person)
      return
    }
    const find = () => refind(network, held.control, document, here())
    const action = pressOnce(find, held.way === 'enter' ? pressEnter : pressByClick)
    void guard.replay(action).then((outcome) => {
      if (outcome === 'gone') surfaces.message('gone')
      else connected(held, person)
    }, options.failed)
  }

  function connected({ act }: Approaching, person: KnownPerson | undefined): void {
    const contact = person && contactOf(person)
    if (contact === undefined || (act !== 'connect' && act !== 'accept')) return
    void ask('person.connected', { network: network.name, contact })
  }

  function record(
    what: 'action.paused' | 'action.overridden',
    { act, who }: Approaching,
    person: KnownPerson,
  ): void {
    const contact = contactOf(person)
    if (person.verdict.action !== 'pause' || contact === undefined) return
    const intent = {
      act: act === 'accept' ? ('connect' as const) : act,
      network: network.name,
      contact,
      ...accountOf(who),
    }
    const { application, reason } = person.verdict
    void ask(what, { application, reason, intent })
  }

  function allowanceOf({ act, who }: Approaching): string {
    return `${act} ${personKey(network, who)}`
  }

  /** A chat that the user wanted stays open to them; a request may be asked back about once. */
  function isAllowed(found: Approaching): boolean {
    const at = allowed.get(allowanceOf(found))
    return at !== undefined && (found.act === 'message' || options.now() - at < secondPressFor)
  }

  const guard = startGuard({
    ...options,
    path: pathThrough,
    decide,
    held: onHeld,
  })
}

/** The person where there is a reason to pause. */
function toPause(answer: PersonAnswer): KnownPerson | null {
  return answer.match !== 'none' && answer.verdict.action === 'pause' ? answer : null
}
