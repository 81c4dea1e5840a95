import type { PracticeLinkedIn } from './network.ts'

/** The people of the practice timeline, and some strangers among whom they are suggested. */
export const exampleNetwork: PracticeLinkedIn = {
  me: { handle: 'robin-practice', name: 'Robin Practice' },
  people: [
    {
      handle: 'dana-whitfield',
      name: 'Dana Whitfield',
      headline: 'Head of Analytics at Larkspur Robotics | Teaching robots to count',
      company: 'Larkspur Robotics',
      place: 'Leeds, United Kingdom',
      relation: 'none',
    },
    {
      handle: 'priya-raman',
      name: 'Priya Raman',
      headline: 'Talent Partner at Larkspur Robotics',
      company: 'Larkspur Robotics',
      place: 'Leeds, United Kingdom',
      relation: 'connected',
      messages: [
        {
          mine: false,
          text: 'Hello Robin, your application made us curious. Do you have half an hour next week?',
        },
        { mine: true, text: 'With pleasure. Tuesday afternoon would suit me.' },
        { mine: true, text: 'I look forward to talking with Dana on Tuesday.' },
      ],
    },
    {
      handle: 'tomas-ferreira',
      name: 'Tomás Ferreira',
      headline: 'Operations Lead at Harbour & Pine',
      company: 'Harbour & Pine',
      place: 'Porto, Portugal',
      relation: 'none',
      build: 'classic',
    },
    {
      handle: 'casey-lund',
      name: 'Casey Lund',
      headline: 'Illustrator',
      company: 'Self-employed',
      place: 'Bergen, Norway',
      relation: 'none',
    },
    {
      handle: 'noor-haddad',
      name: 'Noor Haddad',
      headline: 'Data Engineer at Pebbleworks',
      company: 'Pebbleworks',
      place: 'Utrecht, Netherlands',
      relation: 'connected',
      messages: [{ mine: false, text: 'How did the interview go?' }],
    },
    {
      handle: 'sam-okafor',
      name: 'Sam Okafor',
      headline: 'Teacher',
      company: 'Northgate School',
      place: 'Cork, Ireland',
      relation: 'incoming',
    },
  ],
  groups: [
    {
      handle: 'group-priya-noor',
      name: 'Priya Raman, Noor Haddad',
      messages: [
        { mine: false, from: 'Priya Raman', text: 'Noor, this is Robin.' },
        { mine: false, from: 'Noor Haddad', text: 'We know each other from school!' },
      ],
    },
  ],
  jobs: [
    {
      id: '4100000001',
      title: 'Data Analyst',
      company: 'Larkspur Robotics',
      place: 'Leeds',
      poster: 'priya-raman',
    },
    { id: '4100000002', title: 'Operations Analyst', company: 'Harbour & Pine', place: 'Porto' },
  ],
}
