import { describe, expect, it } from 'vitest'
import { nudgeSentence } from '../../../../utils/platform/sentences.ts'
import { imke, larkspur, moment, noor } from './invented.ts'

describe('the nudge', () => {
  it('says who it is and holds nothing', () => {
    const about = larkspur({ contact: imke, last: { what: 'interviewed', on: '2026-11-25' } })
    const nudge = nudgeSentence(about, moment)
    expect(nudge.title).toBe('Imke Sandström interviewed you today')
    expect(nudge.body).toBe('Personal networks are for later. LinkedIn is fine.')
    expect(nudge.ways.map(({ way }) => way)).toEqual(['open-linkedin', 'not-same-person'])
  })

  it('names the application of somebody who was never met', () => {
    expect(nudgeSentence(larkspur({ contact: noor }), moment).title).toBe(
      'Noor Haddad belongs to your application at Larkspur',
    )
  })

  it('gives the date of an interview that is more than a week ago', () => {
    const about = larkspur({ contact: imke, last: { what: 'interviewed', on: '2026-11-10' } })
    expect(nudgeSentence(about, moment).title).toBe('Imke Sandström interviewed you on 10 November')
  })
})
