import type { Instant, Zone } from '../../utils/etiquette/events.ts'
import type { PracticeMailbox } from './gmail/mailbox.ts'
import { daysFrom, people } from './timeline.ts'

/** The applicant whose mailbox it is. Invented, like everybody here. */
const ada = { name: 'Ada Applicant', email: 'ada.applicant@gmail.example' }
/** Nobody tracked knows her yet. */
const imke = { name: 'Imke Sandström', email: 'imke.sandstrom@harrowpike.example' }
const bea = { name: 'Bea Applicant', email: 'bea@family.example' }

const mailbox = ({ name, emails: [email] }: { name: string; emails: readonly [string] }) => ({ name, email })

/** Subjects of the conversations, for whoever wants to answer in one. */
export const subjects = {
  /** With Dana, whose wait is running; Ada's thank-you is the last message. */
  waiting: 'Interview for Data Analyst at Larkspur Robotics',
  /** With Lena, who asked something yesterday. */
  asked: 'When could you start?',
  family: 'Sunday lunch',
  /** From a company that is not tracked. */
  invited: 'Your interview for Research Analyst at Harrowpike',
  /** From Saltmarsh Studio, where Ada has asked. */
  refused: 'Your application as Insights Analyst',
  /** From Brightmoor Energy, where an interview lies ahead. */
  moved: 'New time for your interview',
  /** From Larkspur Robotics, while Ada waits. */
  promised: 'Where we are with the Data Analyst role',
} as const

/** Ada's mail as it stands at `now`, told by the same story as the practice timeline. */
export function practiceMailbox(now: Instant, zone: Zone): PracticeMailbox {
  const on = daysFrom(now, zone)
  const dana = mailbox(people.dana)
  const tomas = mailbox(people.tomas)
  const lena = mailbox(people.lena)
  const marcus = mailbox(people.marcus)
  const yuki = mailbox(people.yuki)
  const kwame = mailbox(people.kwame)
  const priya = mailbox(people.priya)
  const dayInWords = (days: number) =>
    Temporal.Instant.from(on(days, '12:00')).toZonedDateTimeISO(zone).toPlainDate().toLocaleString('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
  return {
    account: ada,
    undoSeconds: 5,
    sendAndArchive: true,
    replyBar: 'classic',
    shortcuts: true,
    threads: [
      {
        subject: subjects.asked,
        unread: true,
        messages: [
          {
            from: lena,
            to: [ada],
            at: on(-1, '10:40'),
            text: 'Hello Ada,\nwe are planning the next months. When could you start with us, and would four days a week suit you?\nKind regards\nLena Brandt, Ostfeld Maps',
          },
        ],
      },
      {
        subject: subjects.waiting,
        messages: [
          {
            from: dana,
            to: [ada],
            at: on(-12, '16:20'),
            text: 'Hello Ada,\nthank you for applying as Data Analyst. I would like to meet you for an interview by video. Would 14:00 suit you in six days?\nBest\nDana Whitfield, Larkspur Robotics',
          },
          {
            from: ada,
            to: [dana],
            at: on(-12, '17:05'),
            text: 'Hello Dana,\nthat suits me well, see you then.\nAda',
          },
          {
            from: ada,
            to: [dana],
            at: on(-5, '09:05'),
            text: 'Hello Dana,\nthank you for the interview yesterday. I keep thinking of how the robots learn a new shelf.\nBest regards\nAda',
          },
        ],
      },
      {
        subject: 'Your interview at Harbour & Pine',
        messages: [
          {
            from: tomas,
            to: [ada],
            at: on(-8, '12:00'),
            text: 'Hi Ada,\nlet us talk by video at 15:00 next week. I look forward to it.\nTomás Ferreira, Harbour & Pine',
          },
          { from: ada, to: [tomas], at: on(-8, '12:40'), text: 'Hi Tomás,\nwith pleasure.\nAda' },
        ],
      },
      {
        subject: 'Your application as Supply Analyst',
        messages: [
          {
            from: marcus,
            to: [ada],
            at: on(-7, '14:05'),
            text: 'Dear Ada,\nthank you for your interest in Fernhill Foods. We have decided to go forward with another candidate and wish you all the best.\nMarcus Adeyemi',
          },
        ],
      },
      {
        subject: subjects.invited,
        unread: true,
        messages: [
          {
            from: imke,
            to: [ada],
            at: on(-1, '11:15'),
            text: `Dear Ada,\nthank you for your application as Research Analyst at Harrowpike Instruments. We are happy to confirm your interview on ${dayInWords(5)} at 14:30, by video with Noor Haddad.\nKind regards\nImke Sandström, Harrowpike Instruments`,
          },
        ],
      },
      {
        subject: subjects.refused,
        messages: [
          {
            from: yuki,
            to: [ada],
            at: on(-1, '15:20'),
            text: 'Dear Ada,\nthank you for your interest in Saltmarsh Studio. Unfortunately we have decided to move forward with other candidates. We wish you all the best.\nYuki Tanabe',
          },
        ],
      },
      {
        subject: subjects.moved,
        messages: [
          {
            from: kwame,
            to: [ada],
            at: on(-1, '16:45'),
            text: `Dear Ada,\nunfortunately we have to reschedule your interview. The new time is ${dayInWords(3)} at 10:00.\nKwame Osei, Brightmoor Energy`,
          },
        ],
      },
      {
        subject: subjects.promised,
        messages: [
          {
            from: priya,
            to: [ada],
            at: on(-1, '09:30'),
            text: `Dear Ada,\nthank you for your patience. We are still talking to other people and will let you know our decision by ${dayInWords(12)}.\nPriya Raman`,
          },
        ],
      },
      {
        subject: subjects.family,
        messages: [
          {
            from: bea,
            to: [ada],
            at: on(-2, '18:30'),
            text: 'Are you coming on Sunday? Bring the cake!\nBea',
          },
        ],
      },
    ],
  }
}
