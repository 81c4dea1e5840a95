import type { CivilDate } from '../../utils/etiquette/events.ts'

/** What stands on the sheet, each part as it will be printed. */
export interface LetterValues {
  senderName: string
  senderAddress: string
  /** Name and company of the person written to. */
  recipient: string
  address: string
  place: string
  date: CivilDate
  subject: string
  text: string
  closing: string
  signature: string
}

/** Reads a letter back that was being written; whatever another version kept is forgotten. */
export function readLetterValues(stored: unknown): LetterValues | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const part = (name: keyof LetterValues) => {
    const value: unknown = Reflect.get(stored, name)
    return typeof value === 'string' ? value : undefined
  }
  const [senderName, senderAddress, recipient, address] = [
    part('senderName'),
    part('senderAddress'),
    part('recipient'),
    part('address'),
  ]
  const [place, date, subject, text] = [part('place'), part('date'), part('subject'), part('text')]
  const [closing, signature] = [part('closing'), part('signature')]
  if (senderName === undefined || senderAddress === undefined || recipient === undefined) return undefined
  if (address === undefined || place === undefined || date === undefined || subject === undefined) {
    return undefined
  }
  if (text === undefined || closing === undefined || signature === undefined) return undefined
  return { senderName, senderAddress, recipient, address, place, date, subject, text, closing, signature }
}
