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
  'siteBluesky',
  'siteWhatsapp',
  'siteTelegram',
  'siteVk',
  'siteDiscord',
  'sitePinterest',
  'siteSnapchat',
  'siteMastodon',
  'mastodonExample',
  'calendarName',
  'paperA4',
]

/**
 * Words of one language, by its tag, that happen to be the same as in English, such as « Date » in French. Nothing else of a
 * translation may read as English does.
 */
export const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: [
    'fieldName',
    'paperLetter',
    'passphrase',
    'personNumber',
    'tableUseLink',
    'tableUseStatus',
    'templateName',
    'templateText',
  ],
  es: ['cardNo', 'draftRegisterFamiliar', 'draftRegisterFormal', 'draftToneFormal'],
  fr: [
    'historyThread',
    'letterHabitFr',
    'logDate',
    'minutesOne',
    'minutesOther',
    'notesTitle',
    'openOptions',
    'optionsSites',
    'optionsTitle',
    'paperLetter',
    'sites',
    'tableUseNotes',
  ],
  'pt-BR': [
    'draftRegisterFamiliar',
    'draftRegisterFormal',
    'draftToneFormal',
    'optionsBackup',
    'optionsSites',
    'sites',
    'tableUseLink',
  ],
}
