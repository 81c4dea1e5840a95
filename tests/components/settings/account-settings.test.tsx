// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { AccountSettings } from '../../../components/settings/account-settings.tsx'
import type { SaidAccount } from '../../../utils/timeline/said-accounts.ts'
import { draw, press } from '../rendering.tsx'

const dismissed: SaidAccount = {
  contact: 'birte',
  name: 'Birte Kallas',
  network: 'facebook',
  handle: 'birte.k',
  isTheirs: false,
  said: [{ event: 'e1', application: 'app' }],
}

const none = { strangers: 0, onForgetStrangers: () => undefined }

it('lists what was said of each account, and forgets one on a press', () => {
  const forget = vi.fn()
  const page = draw(
    <AccountSettings
      accounts={[
        dismissed,
        { ...dismissed, network: 'x', isTheirs: true, said: [{ event: 'e2', application: 'app' }] },
      ]}
      onForget={forget}
      {...none}
    />,
  )
  expect(page.textContent).toContain('Birte Kallas on Facebook, birte.k: not the same person')
  expect(page.textContent).toContain('Birte Kallas on X, birte.k: that’s them')
  press('Forget this: Birte Kallas on Facebook, birte.k: not the same person')
  expect(forget).toHaveBeenCalledWith(dismissed)
})

it('says so when nothing was said', () => {
  expect(draw(<AccountSettings accounts={[]} onForget={() => undefined} {...none} />).textContent).toContain(
    'Nothing said yet',
  )
})

it('forgets at once what was said of people who are no contacts, of whom no names are kept', () => {
  const forget = vi.fn()
  const page = draw(
    <AccountSettings accounts={[]} onForget={() => undefined} strangers={3} onForgetStrangers={forget} />,
  )
  expect(page.textContent).toContain('People who are no contacts: 3 answers')
  press('Forget all: People who are no contacts: 3 answers, kept without names')
  expect(forget).toHaveBeenCalledOnce()
})
