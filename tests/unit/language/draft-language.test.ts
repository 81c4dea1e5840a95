import { describe, expect, test } from 'vitest'
import { draftLanguage } from '../../../utils/language/draft-language.ts'

const german =
  'Liebe Frau Okonjo, vielen Dank für Ihren Besuch. Wir melden uns in der nächsten Woche bei Ihnen.'

describe('the language of a draft', () => {
  test('is that of the conversation before all else', () => {
    expect(draftLanguage({ conversation: german, set: 'fr', interfaceLanguage: 'en-GB' })).toBe('de')
  })

  test.each([
    ['Hola Ada, gracias por venir ayer. Te escribo la semana que viene con la respuesta.', 'es'],
    ['Bonjour Ada, merci pour votre visite. Nous revenons vers vous la semaine prochaine.', 'fr'],
    ['Olá Ada, obrigada pela conversa de ontem. Na próxima semana você terá uma resposta.', 'pt'],
    ['Hi Ada, thank you for coming in yesterday. We will get back to you next week.', 'en'],
  ] as const)('of «%s» is %s', (conversation, language) => {
    expect(draftLanguage({ conversation })).toBe(language)
  })

  test('is the one that was set where the conversation says too little', () => {
    for (const conversation of [undefined, '', 'ok', '12345 67890 12345 67890 12345']) {
      expect(draftLanguage({ conversation, set: 'pt', interfaceLanguage: 'de' })).toBe('pt')
    }
  })

  test('is that of the interface where nothing is set, and English where drafts know it not', () => {
    expect(draftLanguage({ interfaceLanguage: 'de-AT' })).toBe('de')
    expect(draftLanguage({ interfaceLanguage: 'pt_BR' })).toBe('pt')
    expect(draftLanguage({ interfaceLanguage: 'fi' })).toBe('en')
    expect(draftLanguage({})).toBe('en')
  })
})
