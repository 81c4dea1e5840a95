/** Words that stay as they are in every language: names, and what is written in one way everywhere. */
export const sharedWords: readonly string[] = [
  'channelGmail',
  'channelLinkedin',
  'noteLabel',
  'popupTitle',
  'siteGmail',
  'siteLinkedin',
  'siteFacebook',
  'siteInstagram',
  'siteX',
  'siteThreads',
  'siteTiktok',
]

/**
 * Words of one language, by its tag, that happen to be the same as in English, such as « Date » in French. Nothing else of a
 * translation may read as English does.
 */
export const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {}
