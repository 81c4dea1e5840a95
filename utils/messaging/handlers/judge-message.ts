import { adviseOn } from '../../etiquette/advise.ts'
import { conversationOf } from '../../etiquette/conversation.ts'
import { followUp } from '../../etiquette/follow-up.ts'
import type { SendIntent } from '../../etiquette/intent.ts'
import { type Recipient, recipientsOf } from '../../etiquette/recipients.ts'
import { readSituation } from '../../etiquette/situation.ts'
import type { OutgoingMail } from '../../language/classify-outgoing.ts'
import { namedPeople } from '../../timeline/named-people.ts'
import type { Read, ReadMessage } from '../../timeline/readings.ts'
import type { Answer, Judgement, Request } from '../protocol.ts'
import type { Sender } from '../senders.ts'
import { subjectOf } from '../subject.ts'
import { type Background, done, onScene, type Scene } from './background.ts'
import { checkFor, findingsOf } from './findings-in.ts'
import { isQuiet } from './quiet.ts'

/** Whether anybody of these is tracked: asked before a word of the message is read. */
export function recognisePeople(
  background: Background,
  request: Request<'people.recognise'>,
  sender: Sender,
): Promise<Answer<'people.recognise'>> {
  return onScene(background, async (scene) => {
    const tracked = trackedAmong(scene, request).length > 0
    if (tracked && sender.role !== 'page' && sender.tab !== undefined) background.prepareReading(sender.tab)
    const quiet = await isQuiet(background, request.channel, request.thread, request.people)
    return done({ tracked, ...(quiet ? { quiet } : {}) })
  })
}

/** What Fortnight says to a message as it stands. */
export function judgeMessage(
  background: Background,
  request: Request<'message.judge'>,
  read: Read,
): Promise<Answer<'message.judge'>> {
  return onScene(background, async (scene) => {
    const recipients = trackedAmong(scene, request)
    if (recipients.length === 0) return done({ tracked: false as const })
    const check = checkFor(scene, request, recipients)
    const words = await read('written', { mail: mailOf(scene, request), check })
    return done(judgementOf(scene, request, recipients, words))
  })
}

/** The tracked people among those a message goes to, once for each application. */
export function trackedAmong(
  { ledger, time, policy }: Scene,
  { channel, people, draft }: Pick<Request<'message.judge'>, 'channel' | 'people' | 'draft'>,
): readonly Recipient[] {
  const projection = ledger.projection(draft)
  return recipientsOf(projection, namedPeople(projection, people, time, channel), time, policy)
}

/** A message as it is read: its words, and whose turn it is in its conversation. */
export function mailOf(
  { ledger, time }: Scene,
  { draft, thread, subject, text }: Pick<Request<'message.judge'>, 'draft' | 'thread' | 'subject' | 'text'>,
): OutgoingMail {
  const { last } = conversationOf(ledger.projection(draft), thread, time)
  return {
    text: text ?? '',
    ...(subject === undefined ? {} : { subject }),
    ...(last === undefined ? {} : { lastFrom: last === 'theirs' ? 'them' : 'us' }),
  }
}

function judgementOf(
  scene: Scene,
  request: Request<'message.judge'>,
  recipients: readonly Recipient[],
  words: ReadMessage,
): Judgement {
  const { ledger, now, time, zone, policy } = scene
  const projection = ledger.projection(request.draft)
  const { kind, because } = words.meaning
  const intent: SendIntent = {
    act: 'send',
    kind,
    channel: request.channel,
    to: recipients.map(({ named }) => named),
    ...(request.thread === undefined ? {} : { thread: request.thread }),
    ...(request.sendAt === undefined ? {} : { sendAt: request.sendAt }),
  }
  const { verdict, application } = adviseOn(projection, intent, now, zone, policy)
  const situation =
    application === undefined ? undefined : readSituation(projection, application, time, policy)
  const window = application === undefined ? undefined : followUp(projection, application, now, zone, policy)
  if (situation === undefined || window === undefined) return { tracked: false }
  const named = recipients.flatMap(({ contact }) => contact ?? [])
  return {
    tracked: true,
    kind,
    because,
    verdict,
    window,
    about: subjectOf(projection, situation, time, { verdict, named }),
    findings: findingsOf(scene, request, recipients, words),
  }
}
