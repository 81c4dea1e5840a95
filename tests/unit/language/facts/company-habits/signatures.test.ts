import { readsCompanies } from './reads-companies.ts'

/** Invented employers that their people name in a sentence or under the letter. */
readsCompanies('the text and its signature', [
  {
    habit: 'signature with a bar',
    from: 'ruth@kelpworks.example',
    body: 'Talk soon!\n\nRuth Calloway | Talent Partner | Kelpworks',
    company: 'Kelpworks',
  },
  {
    habit: 'signature with at',
    from: 'ruth.calloway@mail.example',
    body: 'Looking forward to it.\n\nRuth Calloway\nSenior Recruiter at Driftwood Games',
    company: 'Driftwood Games',
  },
  {
    habit: 'all capitals',
    from: 'BRASSWELL LOGISTICS HR <hr@brasswell.example>',
    body: 'YOUR INTERVIEW IS CONFIRMED.',
    company: 'BRASSWELL LOGISTICS',
  },
  {
    habit: 'the with the name',
    from: 'jobs@lanternpress.example',
    body: 'Thank you for your interest in The Lantern Press.',
    company: 'Lantern Press',
  },
  {
    habit: 'a possessive',
    from: 'no-reply@greenhouse.io',
    subject: 'Thank you from Ardent Mills Coffee',
    body: "We loved meeting you. Ardent Mills Coffee's team will write soon.",
    company: 'Ardent Mills Coffee',
  },
  {
    habit: 'hyphenated',
    from: 'hr@north-sea-cables.example',
    body: 'Welcome to the selection process of North-Sea Cables.',
    company: 'North-Sea Cables',
  },
])
