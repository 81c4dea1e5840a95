import { readsTimes } from './reads-times.ts'

/** Invented offices and people who write English. */
readsTimes('people who write English', [
  {
    habit: 'a text of two lines',
    body: 'Thursday 9.30 works, see you at the shop! Ring the back door bell.',
    at: '2026-12-03T09:30',
  },
  {
    habit: 'an American office',
    body: 'We have you down for 12/4 at 8:45 AM with Dr. Pruitt. Please arrive fifteen minutes early.',
    at: '2026-12-04T08:45',
  },
  {
    habit: 'an American system with a table',
    body: 'Interview Date: December 15, 2026\nInterview Start Time: 1:00 PM\nInterview End Time: 1:45 PM\nTime Zone: America/Chicago',
    at: '2026-12-15T13:00',
  },
  {
    habit: 'British office, ordinal and dot',
    body: 'I am pleased to confirm your interview for the post on Wednesday 16th December 2026 at 2.15pm at the Town Hall.',
    at: '2026-12-16T14:15',
  },
  {
    habit: 'a school, quarter past',
    body: 'Your interview will take place on Friday 4th December at quarter past ten. The lesson observation follows at half eleven.',
    at: '2026-12-04T10:15',
  },
  {
    habit: 'a hospital, quarter to',
    body: 'We would like to see you on Tuesday 8 December at quarter to three in the afternoon in Outpatients.',
    at: '2026-12-08T14:45',
  },
  {
    habit: 'military time',
    body: 'You will be interviewed at 1430 hrs on 9 December 2026 in Room 4.',
    at: '2026-12-09T14:30',
  },
  {
    habit: 'Indian English',
    body: 'Kindly note your second round is scheduled on 05-Dec-2026 at 11:00 AM IST via Google Meet.',
    at: '2026-12-05T11:00',
    zone: 'IST',
  },
  {
    habit: 'ISO with T',
    body: 'Slot confirmed.\nstart: 2026-12-07T09:30\nend: 2026-12-07T10:30\ninterviewer: R. Calloway',
    at: '2026-12-07T09:30',
  },
  {
    habit: 'tomorrow afternoon',
    body: 'Great, let us talk tomorrow at 4. I will call your mobile.',
    at: '2026-12-01T16:00',
  },
  {
    habit: 'this and next weekday',
    body: 'Confirmed for this Thursday at 11am with Tobias.',
    at: '2026-12-03T11:00',
  },
  {
    habit: 'day after tomorrow',
    body: 'Super, dann telefonieren wir übermorgen um 15 Uhr.',
    at: '2026-12-02T15:00',
  },
  {
    habit: 'a builder',
    body: 'Big job on tuesday, can you come thursday 4.30 instead?',
    at: '2026-12-03T16:30',
  },
  {
    habit: 'a time that ends the sentence',
    body: 'We expect you on the 4th at 8.30. Lunch is included.',
    at: '2026-12-04T08:30',
  },
  {
    habit: 'a fire brigade',
    body: 'Oral board.\nDate: 12/09/2026\nReport time: 0745',
    at: '2026-12-09T07:45',
  },
  {
    habit: 'a way out',
    body: 'Your interview is on Friday, 4 December at 10:00. If it has to be cancelled on your side, ring us.',
    at: '2026-12-04T10:00',
  },
])
