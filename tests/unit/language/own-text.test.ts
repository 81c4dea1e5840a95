import { describe, expect, it } from 'vitest'
import { ownText, plainText } from '../../../utils/language/own-text.ts'

describe('the own text of a mail', () => {
  it.each([
    ['English', 'On Tue, 3 Mar 2026 at 09:12, Ada Voss wrote:'],
    ['German', 'Am 03.03.2026 um 09:12 schrieb Ada Voss:'],
    ['Spanish', 'El mar, 3 mar 2026 a las 9:12, Ada Voss escribió:'],
    ['French', 'Le mar. 3 mars 2026 à 09:12, Ada Voss a écrit :'],
    ['Portuguese', 'Em ter., 3 de mar. de 2026 às 09:12, Ada Voss escreveu:'],
  ])('ends where a %s mail program quotes', (_, introduction) => {
    expect(ownText(`Works for me.\n\n${introduction}\n> Is Thursday good?`)).toBe('Works for me.')
  })

  it('ends where an introduction is broken over two lines', () => {
    expect(ownText('Yes.\n\nOn Tue, 3 Mar 2026 at 09:12, Ada Voss <ada@voss.example>\nwrote:\n> Good?')).toBe(
      'Yes.',
    )
  })

  it('ends at the headers of a forwarded or answered mail', () => {
    const mail =
      'Has a decision been made?\n\nFrom: Me\nSent: Monday, August 12\nTo: Ms Hale\nSubject: Hello\n\nThank you!'
    expect(ownText(mail)).toBe('Has a decision been made?')
  })

  it('keeps a calendar entry that begins like a header', () => {
    const mail =
      'From: Ilse Kern\nRequired: you@example.com\nWhen: Monday, 14 December 09:30\n\nSee you then.'
    expect(ownText(mail)).toContain('See you then.')
  })

  it('keeps an answer written below the quote', () => {
    const mail = 'On Mon, 2 Mar 2026 at 08:00, Ada Voss wrote:\n> Could you do Thursday?\n\nThursday is fine.'
    expect(ownText(mail)).toBe('Thursday is fine.')
  })

  it('cuts a signature after two hyphens and what a phone adds', () => {
    expect(ownText('Thanks for today!\n-- \nJo Field\n555 0101')).toBe(
      'Thanks for today!\nJo Field\n555 0101'.split('\n')[0],
    )
    expect(ownText('Thanks!\nSent from my phone')).toBe('Thanks!')
  })

  it('is the whole text where nothing but a quote is there', () => {
    expect(ownText('> only this')).toBe('> only this')
  })

  it('drops markup, invisible and direction characters', () => {
    expect(plainText('<p>Hel\u200blo&nbsp;\u202ethere</p>')).toBe(' Hello there\n')
  })
})
