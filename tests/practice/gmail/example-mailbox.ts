import { people as contacts } from '../timeline.ts'
import type { PracticeMailbox, PracticePerson } from './mailbox.ts'

const person = ({ name, emails }: { name: string; emails: readonly [string] }): PracticePerson => ({
  name,
  email: emails[0],
})

/** Whose mailbox it is, and who writes to her beside the people of the practice timeline. */
export const ada: PracticePerson = { name: 'Ada Lindqvist', email: 'ada.lindqvist@gmail.example' }
export const bea: PracticePerson = { name: 'Bea Lindqvist', email: 'bea@family.example' }

/** A mailbox in the middle of the job search of the practice timeline, as it looks at `now` (an instant). */
export function exampleMailbox(now: string): PracticeMailbox {
  const [dana, priya, tomas, ingrid, lena] = [
    contacts.dana,
    contacts.priya,
    contacts.tomas,
    contacts.ingrid,
    contacts.lena,
  ].map(person) as [PracticePerson, PracticePerson, PracticePerson, PracticePerson, PracticePerson]
  const ago = (days: number, minutes = 0) =>
    Temporal.Instant.from(now)
      .subtract({ hours: days * 24, minutes })
      .toString()
  return {
    account: ada,
    signature: 'Ada Lindqvist',
    undoSeconds: 5,
    sendAndArchive: true,
    replyBar: 'classic',
    shortcuts: true,
    threads: [
      {
        subject: 'Interview for Data Analyst at Larkspur Robotics',
        messages: [
          {
            from: priya,
            to: [ada],
            at: ago(11),
            text: 'Hi Ada,\nThank you for your application as Data Analyst. We would like to invite you to a video interview with Dana Whitfield, who leads the team.\nWould 14:00 next week suit you?\nBest regards\nPriya Raman\nRecruiting, Larkspur Robotics',
          },
          { from: ada, to: [priya], at: ago(10), text: 'Hi Priya,\nthat suits me well. See you then.\nAda' },
          {
            from: priya,
            to: [ada],
            cc: [dana],
            at: ago(5, 200),
            text: 'Hi Ada,\nit was good to have you with us. We will talk within the team and come back to you.\nPriya',
          },
        ],
      },
      {
        subject: 'Your interview at Harbour & Pine',
        messages: [
          {
            from: tomas,
            to: [ada],
            at: ago(1, 90),
            text: 'Hello Ada,\nthanks for coming in and for your questions about the booking system. We are still seeing two more people.\nTomás Ferreira\nHarbour & Pine',
          },
        ],
      },
      {
        subject: 'Reporting Specialist: next steps',
        messages: [
          {
            from: ingrid,
            to: [ada],
            at: ago(18),
            text: 'Dear Ada,\nit was a pleasure to meet you. We will be in touch once everybody has been seen.\nIngrid Solheim\nQuillmark Press',
          },
        ],
      },
      {
        subject: 'GIS Analyst at Ostfeld Maps',
        unread: true,
        messages: [
          {
            from: lena,
            to: [ada],
            at: ago(1),
            text: 'Hello Ada,\nyour maps look great. Could you tell us when you could start?\nLena Brandt\nOstfeld Maps',
          },
        ],
      },
      {
        subject: 'Sunday lunch',
        messages: [
          { from: bea, to: [ada], at: ago(2), text: 'Are you coming on Sunday? Bring the cake!\nBea' },
        ],
      },
    ],
  }
}
