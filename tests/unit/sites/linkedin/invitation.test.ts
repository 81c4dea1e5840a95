import { describe, expect, it } from 'vitest'
import { linkedIn } from '../../../../utils/sites/linkedin/linkedin.ts'
import { notesLeftIn } from '../../../../utils/sites/linkedin/notes-left.ts'
import { pageOf } from '../page.ts'
import { seen } from '../seen.ts'
import { profilePage, profileUrl } from './profile-page.ts'

const url = new URL(profileUrl)

const dialog = (inside: string) =>
  `<div role="dialog" aria-modal="true" aria-labelledby="send-invite-modal"><h2 id="send-invite-modal">?</h2>${inside}</div>`

const choice = dialog(
  '<p>To <strong>Rosalind Achterberg</strong></p><button aria-label="Dismiss"></button><button><span>Athugasemd</span></button><button><span>Senda</span></button>',
)

describe('the dialog that asks how an invitation is to be sent', () => {
  it('is told by the order of its buttons in a language nobody knows', () => {
    const page = pageOf(profilePage({ actions: '', portal: choice }))
    expect(linkedIn.readPage(page, url)).toBe('invite-dialog')
    expect(linkedIn.readInvitation?.(page, url)).toMatchObject({
      step: 'choice',
      who: { handle: 'rosalind-achterberg' },
    })
    expect(seen(linkedIn, page, profileUrl)).toEqual(['note-open ?', 'invite-send rosalind-achterberg'])
  })

  it('is found in an open shadow root, beside decoys with the same ids', () => {
    const page = pageOf(
      profilePage({ actions: '', portal: `<div id="interop-outlet"></div><div hidden>${choice}</div>` }),
    )
    const root = page.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' })
    const inside = pageOf(choice).querySelector('[role="dialog"]')
    if (root === undefined || inside === null) throw new Error('no dialog')
    root.append(page.importNode(inside, true))
    expect(linkedIn.readInvitation?.(page, url)?.dialog.getRootNode()).toBe(root)
    expect(seen(linkedIn, page, profileUrl)).toEqual(['note-open ?', 'invite-send rosalind-achterberg'])
  })

  it('tells the length a note may have, and how many are left', () => {
    const note = dialog(
      '<p>5 Einladungen mit Nachricht verbleiben diesen Monat.</p><textarea name="message"></textarea><span>0/300</span><button>Abbrechen</button><button disabled>Senden</button>',
    )
    const page = pageOf(profilePage({ actions: '', portal: note }))
    expect(linkedIn.readInvitation?.(page, url)).toMatchObject({ step: 'note', noteLimit: 300 })
    expect(notesLeftIn(page.body)).toBe(5)
    expect(seen(linkedIn, page, profileUrl)).toEqual(['note-field ?', 'invite-send rosalind-achterberg'])
  })

  it('names somebody else than the page where a suggested stranger was pressed', () => {
    const stranger = choice.replace('Rosalind Achterberg', 'Ottoline Fenwick')
    const page = pageOf(profilePage({ actions: '', portal: stranger }))
    expect(linkedIn.readInvitation?.(page, url)?.who).toEqual({ name: 'Ottoline Fenwick' })
  })

  it('is not there while only the empty shells are', () => {
    const page = pageOf(profilePage({ portal: `<div style="display:none">${choice}</div>` }))
    expect(linkedIn.readInvitation?.(page, url)).toBeNull()
    expect(linkedIn.readPage(page, url)).toBe('profile')
  })

  it('sends nothing once the weekly limit is reached', () => {
    const limit = dialog('<div class="ip-fuse-limit-alert__warning">Limit</div><button>Got it</button>')
    const page = pageOf(profilePage({ actions: '', portal: limit }))
    expect(linkedIn.readInvitation?.(page, url)?.step).toBe('limit')
    expect(seen(linkedIn, page, profileUrl)).toEqual([])
  })
})
