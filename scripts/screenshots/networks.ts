import { panel } from '../../tests/e2e/chromium/panel.ts'
import { connect } from '../../tests/e2e/linkedin.ts'
import { optionalNetworks } from '../../utils/sites/optional-networks.ts'
import { addresses } from '../practice-addresses.ts'
import type { Subject } from './picture.ts'

const size = { width: 1100, height: 700 }
const lower = { width: 1100, height: 600 }

/** The network that the pictures' browser is allowed beside those that it watches from the start. */
export const allowedForPictures = optionalNetworks.find(({ name }) => name === 'instagram')?.origins ?? []
const instagram = 'https://www.instagram.com/danawhitfield/'

export const networks: Subject = {
  title: 'LinkedIn and other networks',
  pictures: [
    {
      name: 'linkedin',
      shows: 'LinkedIn: how the wait stands',
      stage: 'eight',
      size,
      async prepare({ open }) {
        const page = await open(addresses.linkedin)
        await panel(page).says(/Larkspur/)
        return page
      },
    },
    {
      name: 'invitation-note',
      shows: 'LinkedIn: a note to go with an invitation',
      stage: 'eight',
      size,
      async prepare({ open, say }) {
        const page = await open(addresses.linkedin)
        await panel(page).says(/Larkspur/)
        await page.locator(connect).first().click()
        await panel(page).says(new RegExp(say('suggestionNote')))
        await page.locator('[aria-label="Add a note"]').click()
        await panel(page).button(say('suggestionFillNote')).press()
        return page
      },
    },
    {
      name: 'nudge',
      shows: 'Facebook: a word on the profile of an interviewer',
      stage: 'eight',
      size: lower,
      async prepare({ open }) {
        const page = await open(addresses.facebook)
        await panel(page).says(/Dana Whitfield/)
        return page
      },
    },
    {
      name: 'stranger',
      shows: 'Facebook: a word on the profile of somebody who works where you apply',
      stage: 'eight',
      size: lower,
      async prepare({ open }) {
        const page = await open('https://www.facebook.com/robin.thale')
        await panel(page).says(/Larkspur Robotics/)
        return page
      },
    },
    {
      name: 'friend-request',
      shows: 'Facebook: a friend request, held',
      stage: 'eight',
      isSharp: true,
      size: lower,
      async prepare({ open }) {
        const page = await open(addresses.facebook)
        await page.getByRole('button', { name: 'Add friend', exact: true }).first().click()
        await panel(page).dialog()
        return page
      },
    },
    {
      name: 'instagram',
      shows: 'Instagram: following, held',
      stage: 'eight',
      size: lower,
      async prepare({ open }) {
        const page = await open(instagram)
        await page.locator('[data-practice="follow"]:not([hidden] *)').first().click()
        await panel(page).dialog()
        return page
      },
    },
  ],
}
