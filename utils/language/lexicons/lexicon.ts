/** The languages mails are understood in. A sixth is one more file here and its training mails. */
export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt'

/**
 * What a phrase is about. The ideas are the same in every language, so that what is learnt from mails in one language
 * helps in the others.
 */
export const CONCEPTS = [
  // what it is about
  'job',
  'occupation',
  'application',
  'interview',
  'conversation',
  'trialDay',
  'documents',
  'hirers',
  'salary',
  'offer',
  'contract',
  'startDate',
  'process',
  'recentDay',
  // what a candidate does
  'thanks',
  'pleasure',
  'impressed',
  'keen',
  'hopeToHear',
  'ask',
  'news',
  'status',
  'decision',
  'nextSteps',
  'hearBack',
  'elapsed',
  'silence',
  'followUp',
  'otherOffer',
  'youSaid',
  'noRush',
  'didYouReceive',
  'anythingMissing',
  'suitsMe',
  'unavailable',
  'willBeThere',
  'attached',
  'asRequested',
  'moveIt',
  'invitation',
  'available',
  'accept',
  'decline',
  'withdraw',
  'negotiate',
  'feedback',
  'referral',
  'applyNow',
  'speculative',
  'advice',
  'notSelected',
  // what an employer does
  'chooseTime',
  'confirmed',
  'moved',
  'calendar',
  'received',
  'review',
  'regret',
  'otherCandidates',
  'paused',
  'onFile',
  'wishLuck',
  'congratulations',
  'weOffer',
  'welcome',
  'signBy',
  'willTellYou',
  'byThen',
  'delay',
  'patience',
  'foundYou',
  'hiringFor',
  'interested',
  'test',
  'account',
  'missingDocuments',
  'checks',
  'qualify',
  'handover',
  // what is no job mail
  'money',
  'home',
  'health',
  'school',
  'university',
  'shop',
  'sales',
  'media',
  'research',
  'newsletter',
  'authority',
  'club',
  'family',
  'repair',
  'colleagues',
  'publishing',
  'travel',
  'funding',
  'bank',
  'security',
  'lure',
] as const

export type Concept = (typeof CONCEPTS)[number]

/**
 * One language. `phrases` are alternatives divided by `|`, written folded (lower case, no accents, apostrophes and
 * hyphens as spaces): `appl*` stands for every word that begins so, `..` for up to three words in between, `#` for a
 * number.
 */
export interface Lexicon {
  language: Language
  /** Small words that tell the language, divided by spaces. */
  functionWords: string
  phrases: Readonly<Record<Concept, string>>
}
