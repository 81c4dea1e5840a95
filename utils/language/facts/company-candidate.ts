import type { Place } from './fact.ts'

/** A name that may be the company's, and how much speaks for it. */
export interface CompanyCandidate {
  name: string
  weight: number
  place: Place
}

/** Departments, mailboxes and greetings of systems: parts of a sender's name that are no company. */
export const departments =
  /\b(?:(?:the\s+)?(?:talent|people|hiring|recruiting|recruitment|hr|human resources|careers?|jobs?|candidate|staffing|onboarding|personal|bewerber|bewerbung(?:en)?|karriere|recrutement|carri[eè]res?|rh|ressources humaines|recursos humanos|sele[cç][aã]o|selecci[oó]n|talento|vagas|carreiras|empleo|gente|apprenticeships?|admissions?|office|info|drh|direction|secr[ée]tariat|sekretariat|secretar[ií]a(?:do)?|assistante?(?: de direction)?|scheduling|calendar|kalender|talents|selection|alumni|(?:talent )?bot|resourcing|coordination|recrutamento|personnel|personalabteilung|personalamt|sede|bewerbungs?team|corporate|central|portal|recruiters?|bewerbermanagement|info|notifications?|no-?reply|updates?|team|support|desk|hello|mail)(?:\s+(?:acquisition|operations|ops|team|experience|department|dept|office|partner|desk|system|notifications?|services?|culture|y cultura|e gest[aã]o|und kultur|center|centre|management|abteilung|&\s*culture|and\s+culture|atra[cç][aã]o))*)\b/giu
