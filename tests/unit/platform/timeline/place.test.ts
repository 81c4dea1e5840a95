import { describe, expect, it } from 'vitest'
import { type Place, placeAddress, readPlace } from '../../../../utils/platform/timeline/place.ts'

describe('the address of a place', () => {
  const places: readonly Place[] = [
    { at: 'calendar' },
    { at: 'board' },
    { at: 'bin' },
    { at: 'add' },
    { at: 'application', application: 'a b&c=#ü' },
  ]
  it.each(places)('leads back to it: %j', (place) => {
    expect(readPlace(placeAddress(place))).toEqual(place)
  })

  it('of no place is none', () => {
    expect(readPlace('')).toBeUndefined()
    expect(readPlace('#view=elsewhere')).toBeUndefined()
    expect(readPlace('#application=')).toBeUndefined()
  })
})
