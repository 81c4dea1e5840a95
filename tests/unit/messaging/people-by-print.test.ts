import { describe, expect, it } from 'vitest'
import { peopleByPrint } from '../../../utils/messaging/people-by-print.ts'
import { printsOf } from '../../../utils/messaging/recipient-prints.ts'

const known = {
  contactsByAddress: new Map(
    ['mara@larkspur.example', 'ines.okafor@gmail.com'].map((one) => [one, new Set<string>()]),
  ),
  applicationsByDomain: new Map(
    ['jobs.harbourpine.example', 'harbourpine.example'].map((one) => [one, new Set<string>()]),
  ),
}
const found = (address: string, salt = 'one', saltThen = salt) =>
  peopleByPrint(known, [printsOf(address, salt)], saltThen)

describe('somebody behind a print', () => {
  it('is found by an address that is on the timeline, however it is written', () => {
    expect(found('"Lindqvist, Mara" <Mara@Larkspur.example>')).toEqual([{ email: 'mara@larkspur.example' }])
    expect(found('mara@LARKSPUR.example')).toEqual([{ email: 'mara@larkspur.example' }])
  })

  it('is found as somebody of the company where the address lies in its domain', () => {
    expect(found('people@mail.harbourpine.example')).toEqual([{ email: 'somebody@harbourpine.example' }])
    expect(found('people@jobs.harbourpine.example')).toEqual([{ email: 'somebody@jobs.harbourpine.example' }])
  })

  it('is nobody where the address is nobody’s, or is none', () => {
    expect(found('bea@family.example')).toEqual([])
    expect(found('larkspur.example')).toEqual([])
    expect(found('mara@larkspur')).toEqual([])
  })

  it('has another print in every message', () => {
    expect(found('mara@larkspur.example', 'one', 'other')).toEqual([])
    expect(printsOf('mara@larkspur.example', 'one')).not.toEqual(printsOf('mara@larkspur.example', 'other'))
  })

  it('is told from twenty thousand others', () => {
    const prints = new Set<string>()
    for (let number = 0; number < 20_000; number += 1)
      prints.add(printsOf(`p${number}@a.example`, 'one')[0] ?? '')
    expect(prints.size).toBe(20_000)
  })
})
