import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../utils/language/detect-language.ts'

describe('the language of a mail', () => {
  it.each([
    ['en', 'Thank you for the interview, I am looking forward to hearing from you.'],
    ['es', 'Muchas gracias por la entrevista de ayer, quedo a la espera de sus noticias.'],
    ['fr', "Merci pour l'entretien d'hier, je reste à votre disposition."],
    ['de', 'Vielen Dank für das Gespräch, ich freue mich auf Ihre Rückmeldung.'],
    ['pt', 'Muito obrigada pela entrevista de ontem, fico à disposição para qualquer dúvida.'],
  ] as const)('is found from the text itself: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language)
  })

  it('is English without confidence where nothing speaks', () => {
    expect(detectLanguage('12345 %%%')).toEqual({ language: 'en', confidence: 0 })
  })
})
