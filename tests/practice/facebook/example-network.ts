import type { PracticeFacebook } from './network.ts'

/** Interviewers of the practice timeline in their private life, a namesake, strangers and a business. */
export const exampleNetwork: PracticeFacebook = {
  people: [
    {
      handle: 'dana.whitfield.9',
      name: 'Dana Whitfield',
      work: 'Works at Larkspur Robotics',
      relation: 'none',
    },
    {
      handle: 'tomas.ferreira.pt',
      name: 'Tomás Ferreira',
      work: 'Works at Harbour & Pine',
      relation: 'none',
      asksAgain: true,
    },
    { handle: 'ingrid.solheim.3', name: 'Ingrid Solheim', work: 'Plays the fiddle', relation: 'incoming' },
    {
      handle: 'kwame.osei.runs',
      name: 'Kwame Osei',
      work: 'Marathon runner',
      relation: 'none',
      followOnly: true,
    },
    { handle: 'casey.lund.art', name: 'Casey Lund', work: 'Illustrator', relation: 'none' },
    {
      handle: 'sam.okafor.teaches',
      name: 'Sam Okafor',
      work: 'Teacher at Northgate School',
      relation: 'none',
    },
    { handle: 'robin.thale', name: 'Robin Thale', work: 'Works at Larkspur Robotics', relation: 'none' },
    { handle: 'noor.haddad.7', name: 'Noor Haddad', work: 'Works at Pebbleworks', relation: 'friends' },
  ],
  pages: [{ handle: 'larkspurrobotics', name: 'Larkspur Robotics', category: 'Robotics company' }],
}
