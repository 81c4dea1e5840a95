import { describe, expect, it } from 'vitest'
import { mayBeAboutJob } from '../../../utils/language/job-hint.ts'

describe('the cheap look at a mail', () => {
  it.each([
    ['Your interview on Thursday', ''],
    ['Einladung', 'Sehr geehrte Frau Byrne, vielen Dank für Ihre Bewerbung.'],
    ['Bonjour', 'nous aimerions vous proposer un entretien en visio'],
    ['Hola', 'nos gustaría invitarte a una entrevista'],
    ['Oi', 'sobre a vaga de analista'],
    ['Next steps', 'we would like to talk about the position'],
  ])('lets through what may be about a job: %s %s', (subject, text) => {
    expect(mayBeAboutJob(subject, text)).toBe(true)
  })

  it.each([
    ['Sunday lunch', 'Bring the cake! Trolls are welcome.'],
    ['Your parcel', 'It will be delivered tomorrow between 10 and 12.'],
    ['Urlaub', 'Wir haben die Fotos hochgeladen.'],
  ])('leaves private mail alone: %s', (subject, text) => {
    expect(mayBeAboutJob(subject, text)).toBe(false)
  })

  it('does not read long mails to their end', () => {
    expect(mayBeAboutJob('', `${'word '.repeat(50_000)}interview`)).toBe(false)
  })
})
