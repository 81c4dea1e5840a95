import type { Ask } from '../../messaging/client.ts'
import type { PersonAnswer, Request } from '../../messaging/protocol.ts'
import type { Network, PersonSighting, Subject } from '../../sites/network.ts'
import { askedAs, personKey } from './sighting.ts'

type Act = Request<'person.seen'>['act']

export type KnownPerson = Exclude<PersonAnswer, { match: 'none' }>

/** What a profile says about somebody's work. */
export type Work = Pick<Subject, 'company' | 'headline'>

/** The contact an answer is about; the background names one in every answer that is about a contact. */
export function contactOf({ about, verdict }: KnownPerson): string | undefined {
  return about.contact?.contact ?? (verdict.action === 'clear' ? undefined : verdict.contact)
}

export interface PeopleOptions {
  network: Pick<Network, 'name' | 'handleKey'>
  ask: Ask<'person.seen'>
  /** Milliseconds, monotonic. */
  now(): number
  /** The extension was updated under this page. */
  reloaded(): void
}

/**
 * Who on this page is a contact, as far as it was asked. Connecting, following and writing are judged alike on a
 * personal network, so all of them are asked about as `connect`.
 */
export interface People {
  /** What was said lately, at once; undefined where nothing was. */
  known(act: Act, who: PersonSighting): PersonAnswer | undefined
  /** Asks, unless it was said lately; null where nobody answers. */
  ask(act: Act, who: PersonSighting, work?: Work | null): Promise<PersonAnswer | null>
  /** Takes back everything said about somebody: the user has said more. */
  forget(who: PersonSighting): void
}

/** An answer may change in another tab. */
const goodFor = 60_000
/** A worker that has to start first needs longer than a user would wait; a hold stops waiting by itself. */
const timeoutMs = 5_000

const nobody: PersonAnswer = { match: 'none' }

/** Remembers for a while what the background said about the people of a page. */
export function createPeople({ network, ask, now, reloaded }: PeopleOptions): People {
  const said = new Map<string, { answer: PersonAnswer; at: number }>()
  const asking = new Map<string, Promise<PersonAnswer | null>>()
  const keyOf = (act: Act, who: PersonSighting) => `${act} ${personKey(network, who)}`

  function known(act: Act, who: PersonSighting): PersonAnswer | undefined {
    if (askedAs(who) === null) return nobody
    const last = said.get(keyOf(act, who))
    return last !== undefined && now() - last.at < goodFor ? last.answer : undefined
  }

  async function question(act: Act, who: PersonSighting, work?: Work | null): Promise<PersonAnswer | null> {
    const person = askedAs(who)
    if (person === null) return nobody
    const { company, headline } = work ?? {}
    const { handle, opaqueId } = who
    const both = handle !== undefined && opaqueId !== undefined && opaqueId.length <= 300
    const works = {
      ...(both ? { ownId: opaqueId } : {}),
      ...(company === undefined ? {} : { company: company.slice(0, 300) }),
      ...(headline === undefined ? {} : { says: headline.slice(0, 1_000) }),
    }
    const answer = await ask(
      'person.seen',
      { network: network.name, act, ...person, ...works },
      { timeoutMs },
    )
    if (answer.ok) {
      said.set(keyOf(act, who), { answer: answer.value, at: now() })
      return answer.value
    }
    if (answer.refused === 'gone' && answer.because === 'reloaded') reloaded()
    return null
  }

  return {
    known,
    ask(act, who, work) {
      const last = known(act, who)
      if (last !== undefined) return Promise.resolve(last)
      const key = keyOf(act, who)
      const running = asking.get(key) ?? question(act, who, work).finally(() => asking.delete(key))
      asking.set(key, running)
      return running
    },
    forget(who) {
      const about = personKey(network, who)
      for (const key of [...said.keys()]) if (key.endsWith(` ${about}`)) said.delete(key)
    },
  }
}
