import { readsTimes } from './reads-times.ts'

/** Invented mails in which other times stand beside the one that is meant. */
readsTimes('mails that speak of other times too', [
  {
    habit: 'a day of several talks',
    body: 'Your day with us, Thursday, December 10:\n9:30 AM Welcome\n10:00 AM Coding with Priya Nair\n11:00 AM Systems with Marek Dvorak\n12:00 PM Lunch',
    at: '2026-12-10T09:30',
  },
  {
    habit: 'a phone window',
    body: 'Expect a call from us on Friday, December 4 between 10:00 and 11:00 AM.',
    at: '2026-12-04T10:00',
  },
  {
    habit: 'arrival before the start',
    body: 'Interview: Monday 7 December at 14:00. Please be at reception by 13:45.',
    at: '2026-12-07T14:00',
  },
  {
    habit: 'opening hours in the footer',
    body: 'Interview on Tuesday 8 December 2026, 15:20.\n\nOur office is open Monday to Friday from 9:00 to 17:00.',
    at: '2026-12-08T15:20',
  },
  {
    habit: 'application date before it',
    body: 'You applied on 12 November 2026. Your interview is set for 7 December 2026 at 09:00.',
    at: '2026-12-07T09:00',
  },
  {
    habit: 'two zones',
    body: "You're booked for Wed Dec 9 at 6pm CET / 12pm ET with the whole team.",
    at: '2026-12-09T18:00',
    zone: 'CET',
  },
  {
    habit: 'an hour with its zone in words',
    body: 'Your interview: December 9, 2026, 9:00 a.m. Pacific Time. Dial-in to follow.',
    at: '2026-12-09T09:00',
    zone: 'Pacific Time',
  },
  {
    habit: 'a whole day',
    body: 'Assessment centre on Saturday, 12 December 2026. Details of the day follow by post.',
    at: '2026-12-12',
  },
  {
    habit: 'nothing but a link to book',
    body: 'Thank you. Please pick a time that suits you: https://cal.example.com/fernhill. Every talk takes 45 minutes.',
    at: undefined,
  },
])
