// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../../../../utils/messaging/protocol.ts'
import {
  chatMessage,
  personIn,
  signatureOf,
  withWhatIsSeen,
} from '../../../../../utils/page/social/linkedin/chat-session.ts'
import { createProfilePairs } from '../../../../../utils/page/social/linkedin/profile-pairs.ts'
import type { ChatMessage, Conversation } from '../../../../../utils/sites/network.ts'
import { tooEarly } from './message-stage.ts'

const line = (mine: boolean): ChatMessage => ({ id: null, mine, name: null, text: 'Hello', failed: false })

function chat(about: Partial<Conversation> = {}): Conversation {
  return {
    root: document.createElement('div'),
    who: { opaqueId: 'ACoAAinvented', name: 'Dana Whitfield' },
    group: false,
    minimised: false,
    threadId: '2-invented',
    inMail: false,
    subject: '',
    composer: null,
    send: null,
    mode: 'click',
    text: 'Is there any news?',
    messages: [],
    ...about,
  }
}

const held = (kind: 'check-in' | 'reply' | 'unclear'): Judgement => ({
  ...tooEarly,
  kind,
  verdict: { action: 'pause', reason: 'is-this-a-follow-up', application: 'app' },
})

describe('a message in a chat', () => {
  test('names its person by address and, where only the site’s own id is known, by name beside it', () => {
    const pairs = createProfilePairs()
    expect(chatMessage(chat(), pairs).people).toEqual([
      { profile: 'https://www.linkedin.com/in/ACoAAinvented/' },
      { name: 'Dana Whitfield' },
    ])
    pairs.learn({ handle: 'dana-whitfield', opaqueId: 'ACoAAinvented' })
    expect(chatMessage(chat(), pairs).people).toEqual([
      { profile: 'https://www.linkedin.com/in/dana-whitfield/', name: 'Dana Whitfield' },
    ])
  })

  test('carries thread and words, cut to what the protocol takes', () => {
    const message = chatMessage(chat({ text: 'x'.repeat(300_000), subject: 'News' }), createProfilePairs())
    expect(message).toMatchObject({ channel: 'linkedin', thread: '2-invented', subject: 'News' })
    expect(message.text).toHaveLength(200_000)
  })

  test('of a group is to nobody', () => {
    expect(personIn(chat({ group: true }))).toBeNull()
  })

  test('is another one when its words or its person change', () => {
    expect(signatureOf(chat())).toBe(signatureOf(chat()))
    expect(signatureOf(chat({ text: 'Thank you' }))).not.toBe(signatureOf(chat()))
    expect(signatureOf(chat({ who: { name: 'Noor Haddad' } }))).not.toBe(signatureOf(chat()))
  })
})

describe('an answer to a message of theirs', () => {
  test('is no follow-up, because their message stands right above it', () => {
    const answered = withWhatIsSeen(held('unclear'), chat({ messages: [line(true), line(false)] }))
    expect(answered).toMatchObject({ kind: 'reply', verdict: { action: 'clear' } })
  })

  test('is still held where it asks for news', () => {
    const asked = withWhatIsSeen(held('check-in'), chat({ messages: [line(false)] }))
    expect(asked).toMatchObject({ verdict: { action: 'pause' } })
  })

  test('is asked about where the last message is ours', () => {
    const again = withWhatIsSeen(held('unclear'), chat({ messages: [line(false), line(true)] }))
    expect(again).toMatchObject({ verdict: { action: 'pause' } })
  })
})
