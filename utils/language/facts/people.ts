import { companyWord } from './company-word.ts'
import type { Fact, Mail } from './fact.ts'

const honorific =
  '(?:(?:Dr|Prof|Mr|Ms|Mrs|Mx|Herrn?|Frau|Señora?|Sra|Sr|Dra|Don|Doña|M|Mme|Madame|Monsieur|Senhora?|Eng|Dipl)\\.?(?:-Ing\\.?)?\\s+)'
const namePart = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|O['’]\\p{Lu}\\p{Ll}+)"
const particle =
  '(?:de la|de los|van der|van den|von der|de|del|da|dos|das|do|van|von|den|der|di|la|le|bin|al|y|e|zu|ten|ter)'
const fullName = `${honorific}{0,2}${namePart}(?:[ ]+(?:${particle}[ ]+)?${namePart}){1,3}`
const anyName = `(?:${fullName}|${honorific}${namePart})`
const list = `${anyName}(?:\\s*\\([^)\\n]{2,40}\\))?(?:\\s*,\\s*${anyName}(?:\\s*\\([^)\\n]{2,40}\\))?){0,5}(?:\\s*,?\\s*(?:and|und|et|y|e|&|sowie)\\s+${anyName})?`

const patterns: readonly RegExp[] = [
  new RegExp(
    `(?:^|\\n)\\W{0,4}(?:[Ii]nterviewers?|[Pp]anel(?:list|ist)?s?|[Gg]uests|[Gg]äste|[Ii]nvités|[Ii]nvitados|[Cc]onvidados|[Ww]ho|[Ww]er|[Qq]ui|[Qq]uem|[Qq]uién(?:es)?|[Oo]rgani[sz]er|[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Hh]ost|[Aa]ttendees|[Rr]equired|[Tt]eilnehmer(?:innen)?|[Ee]ntrevistador(?:a|es)?|[Yy]our interviewers?)\\s*:\\s*(${list})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Ww]ith|[Hh]osted by|[Mm]eet(?:ing)?|[Ss]peak(?:ing)? (?:to|with)|[Ss]ee(?:ing)?|[Jj]oined by|[Ii]nterviewers? (?:will be|is|are)|[Pp]anell?ists? (?:is|are)|led by|mit|durch|avec|con|com|por|par|junto a|a cargo de|conduzida por)\\s+(?:our\\s+[\\p{L} ]{2,30},?\\s+|unserer?m?\\s+[\\p{L}]{2,30}\\s+|notre\\s+[\\p{L} ]{2,30},?\\s+|nuestr[ao]\\s+[\\p{L} ]{2,30},?\\s+)?(${list})`,
    'gu',
  ),
  new RegExp(
    `(?:^|\\n)\\s*\\d{1,2}[:.h]\\d{2}\\s*(?:[–-]|bis|to)\\s*\\d{1,2}[:.h]\\d{2}\\s*(?:am|pm|Uhr)?\\s*[:|–-]?\\s*(${anyName})`,
    'gu',
  ),
  new RegExp(
    `\\b(${fullName}),?\\s+(?:from our|will (?:be|ask|interview|meet|call)|wird (?:Sie|dich)|te entrevistará|le entrevistará|vai (?:te |lhe )?entrevistar|vous (?:recevra|accueillera)|is inviting you)`,
    'gu',
  ),
]

const greeting = new RegExp(
  `^\\W{0,3}(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening)|Liebe[rs]?|Hallo|Guten Tag|Sehr geehrte[rs]?|Moin|Servus|Bonjour|Bonsoir|Salut|Cher|Chère|Hola|Estimad[oa]|Querid[oa]|Buen(?:os|as) (?:días|tardes)|Olá|Oi|Prezad[oa]|Car[oa]|Bom dia|Boa tarde)[, ]+(${honorific}{0,2}${namePart}(?:[ ]+(?:${particle}[ ]+)?${namePart}){0,3})`,
  'u',
)

const notNames =
  /^(?:Hiring|Recruit|Team|Sir|Madam|All|Everyone|Colleague|Talent|People|Human|Personal|Damen|Monsieur|Madame|Equipo|Equipe|Recursos|Zoom|Teams|Microsoft|Google|Skype|Interview|Monday|Tuesday|Wednesday|Thursday|Friday|Candidat|Applicant|Bewerber|Our|The|Your|HR|RH)\b/u

/** People of an interview whom the mail names, in their order, each once; greetings and departments are nobody. */
export function findInterviewers(mail: Mail): readonly Fact<string>[] {
  return distinct(
    patterns.flatMap((pattern) =>
      [...mail.body.slice(0, 12_000).matchAll(pattern)]
        .slice(0, 12)
        .flatMap((match) => split(match[1] ?? '').map((name) => fact(name, match[0]))),
    ),
  )
}

/** The person whom the user writes to, by the greeting. */
export function findAddressee(mail: Mail): readonly Fact<string>[] {
  const match = greeting.exec(mail.body.trimStart().slice(0, 300))
  return match?.[1] ? distinct([fact(match[1], match[0])]) : []
}

function fact(name: string, words: string): Fact<string> {
  return { value: name, place: { in: 'body', words: words.trim().slice(0, 200) } }
}

function split(names: string): readonly string[] {
  return names
    .replace(/\s*\([^)]*\)/gu, '')
    .split(/\s*(?:,|&|\band\b|\bund\b|\bet\b|\bsowie\b|\s+[ye]\s+)\s*/u)
}

function distinct(facts: readonly Fact<string>[]): readonly Fact<string>[] {
  const seen = new Set<string>()
  return facts
    .map((found) => ({
      ...found,
      value: found.value
        .replace(/\s+/gu, ' ')
        .replace(/[\s.,-]+$/u, '')
        .trim(),
    }))
    .filter(({ value }) => {
      const key = value.toLowerCase()
      if (value.length < 2 || notNames.test(value) || companyWord.test(value) || seen.has(key)) return false
      seen.add(key)
      return true
    })
}
