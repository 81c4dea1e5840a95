import type { PracticeResponse } from '../response.ts'
import { networkFiles, servePage } from '../social/serve-page.ts'
import { exampleNetwork } from './example-network.ts'
import type { PracticeFacebook } from './network.ts'

const files = await networkFiles(new URL('./page/', import.meta.url))

/**
 * The practice Facebook at Facebook's own address, for request interception: profiles, a business page, suggestions of
 * friends and chats. `?hl=de`, `?hl=ja` and `?hl=xx` (a language nobody knows) change the words of the buttons.
 * Undefined for what isn't there.
 */
export function respond(
  address: URL,
  method: string,
  network: PracticeFacebook = exampleNetwork,
): PracticeResponse | undefined {
  const asked = (['en', 'de', 'ja', 'xx'] as const).find((each) => each === address.searchParams.get('hl'))
  const language = asked ?? network.language ?? 'en'
  return servePage(
    {
      origin: 'https://www.facebook.com',
      files,
      title: 'Facebook',
      seed: { ...network, language },
      language: language === 'xx' ? 'en' : language,
      id: 'facebook',
    },
    address,
    method,
  )
}
