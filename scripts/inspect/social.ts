import { linkedIn } from '../../utils/sites/linkedin/linkedin.ts'
import { notesLeftIn } from '../../utils/sites/linkedin/notes-left.ts'
import type {
  Conversation,
  Network,
  PersonSighting,
  SocialControl,
  Subject,
} from '../../utils/sites/network.ts'
import { networkAt } from '../../utils/sites/personal/registry.ts'
import { listControls } from '../../utils/sites/reading/list-controls.ts'
import { cssPath } from './css-path.ts'
import type { InspectedControl, Inspection } from './inspection.ts'

/** What Fortnight sees of a LinkedIn page. */
export function inspectLinkedIn(document: Document, url: string): Inspection {
  return inspectNetwork(linkedIn, document, new URL(url))
}

/** What Fortnight sees of a page of any other network; null where it belongs to none. */
export function inspectPersonal(document: Document, url: string): Inspection | null {
  const network = networkAt(document, new URL(url))
  return network === null ? null : inspectNetwork(network, document, new URL(url))
}

function inspectNetwork(network: Network, document: Document, url: URL): Inspection {
  const subject = network.readSubject(document, url)
  const chats = network.readConversations(document, url)
  const chat = chats.find((each) => each.threadId !== null) ?? chats.find((each) => !each.minimised)
  const invitation = network.readInvitation?.(document, url) ?? null
  const job = network.readJob?.(document, url) ?? null
  return {
    site: network.name,
    page: network.readPage(document, url),
    person: subject === null ? null : personOf(subject),
    ...(subject === null ? {} : standing(subject)),
    ...(chat === undefined ? {} : chatFacts(chat)),
    ...(invitation === null
      ? {}
      : {
          step: invitation.step,
          noteLimit: invitation.noteLimit,
          notesLeft: notesLeftIn(invitation.dialog),
        }),
    ...(job === null ? {} : { job: { ...job, hiring: job.hiring.map(personOf) } }),
    composes: [],
    controls: listControls(network, document, url)
      .filter((control) => !control.aside)
      .map(describe),
    health: network.readHealth(document, url),
  }
}

function standing({ relation, own, settled, headline, company }: Subject) {
  return { relation, own, settled, ...(headline && { headline }), ...(company && { company }) }
}

function chatFacts(chat: Conversation) {
  const { mode, inMail, group, messages, subject, threadId } = chat
  return {
    mode: mode === 'enter' ? 'enter-to-send' : 'click-to-send',
    inmail: inMail,
    group,
    with: chat.who === null ? null : personOf(chat.who),
    thread: {
      id: threadId,
      subject,
      messages: messages.map(({ id, name, mine, text }) => ({
        id,
        from: { name: name ?? '', email: '' },
        at: null,
        text,
        mine,
      })),
    },
  }
}

function personOf({ handle, opaqueId, name }: PersonSighting) {
  return { ...(handle && { id: handle }), ...(opaqueId && { opaqueId }), ...(name && { name }) }
}

/** Controls that act on nobody in particular name nobody. */
const impersonal: ReadonlySet<string> = new Set(['more', 'note-open', 'note-field'])

function describe({
  act,
  who,
  element,
  disabled,
  basis,
}: SocialControl): InspectedControl & Record<string, unknown> {
  const named = impersonal.has(act) ? null : (who?.handle ?? who?.opaqueId ?? who?.name ?? null)
  return { act, who: named, path: cssPath(element), basis, ...(disabled && { disabled }) }
}
