import { companyDomain } from '../../etiquette/company-domain.ts'
import { freeMailDomains } from '../../etiquette/free-mail-domains.ts'
import { type CompanyCandidate, departments } from './company-candidate.ts'
import { companyWord } from './company-word.ts'
import type { Mail, Place } from './fact.ts'
import { squash } from './proper-names.ts'
import { readSender, type Sender } from './sender.ts'

/** What the `From` line and its domain say about the company. */
export function companiesFromSender(mail: Mail): readonly CompanyCandidate[] {
  if (!mail.from) return []
  const sender = readSender(mail.from)
  return [...fromDisplayName(sender, mail), ...fromSpelling(mail, sender)]
}

/** Free mail and the relays of applicant tracking systems say nothing about the employer. */
function isRelay(domain: string): boolean {
  return companyDomain(domain) === undefined
}

/** The part of a domain that the company chose: `harrow-pike` of mail.harrow-pike.co.uk. */
function ownLabel(domain: string): string {
  return companyDomain(domain)?.split('.')[0] ?? ''
}

const viaSystem =
  /\b(?:via|through|über|par|por|by|from)\s+(?:greenhouse|lever|ashby|workday|icims|smartrecruiters|personio|recruitee|teamtailor|workable|bamboohr|jobvite|breezy|gupy|indeed|linkedin|calendly|softgarden|join|taleo|successfactors|kenoby|welcome to the jungle)\b/giu
const between = /\s*(?:\||@|·|•|,| - | – | — | at | from | bei | von | chez | de chez | da | en )\s*/u
/** `Veerle from Duinrand`: somebody of a company. */
const personOf =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+)?) (?:at|from|bei|von|chez|de chez|da|de|en|@) \S/u
const portal = /\b(?:portal|job ?board|jobb[öo]rse|empleos?|vagas|stellenmarkt|jobs? alerts?)\b/iu
const personLike =
  /^\p{Lu}[\p{L}'’.-]+(?:\s+(?:d[aeiou]s?|van|von|der|den|le|la)?\s*\p{Lu}[\p{L}'’.-]*){1,3}$/u

function fromDisplayName({ name, email, domain }: Sender, mail: Mail): CompanyCandidate[] {
  const place: Place = { in: 'sender', words: (mail.from ?? '').slice(0, 200) }
  const relay = isRelay(domain)
  const label = squash(ownLabel(domain))
  const bare = name.replace(viaSystem, ' ').replace(/\s+\(.*?\)\s*$/u, '')
  const parts = bare.split(between).filter(Boolean)
  const namesDepartment = bare.search(departments) >= 0
  const somebody = personOf.exec(bare)?.[1]
  const isWriter = signsAs(mail, bare)
  return parts.flatMap((part, index) => {
    const rest = part.replace(departments, ' ').replace(/\s+/gu, ' ').trim()
    if (rest.length < 2) return []
    const squashed = squash(rest)
    const echoed =
      label.length > 2 &&
      (squashed.startsWith(label) ||
        squashed.endsWith(label) ||
        label.startsWith(squashed) ||
        spells(label, rest))
    if (echoed) return [{ name: rest, weight: 8, place }]
    const isLocal = !relay && parts.length === 1 && squash(rest) === squash(email.split(/[@.+_-]/u)[0] ?? '')
    // `Hanna <hanna@tauwerk.example>`, but not `Larkspur <larkspur@larkspur.example>`.
    if (rest === somebody || isWriter || portal.test(part) || (isLocal && squash(rest) !== label))
      return [{ name: rest, weight: 0.2, place }]
    const isFree = freeMailDomains.includes(domain)
    const isName = personLike.test(rest) || (isFree && /^\p{L}+$/u.test(rest))
    const isPerson = parts.length === 1 && !namesDepartment && isName && !companyWord.test(rest)
    if (isPerson) return [{ name: rest, weight: relay && !isFree ? 2 : 0.2, place }]
    return [{ name: rest, weight: (relay ? 6 : 3) + (index > 0 ? 2 : 0) + (namesDepartment ? 1 : 0), place }]
  })
}

/** Whether somebody of this name, or first name, closes the mail: then it is a person's. */
export function signsAs(mail: Mail, name: string): boolean {
  const lines = mail.body.trimEnd().split('\n').slice(-6)
  const first = name.split(' ')[0] ?? ''
  return first.length > 1 && lines.some((line) => [name, first].includes(line.trim().replace(/[.,!]+$/u, '')))
}

const wordsOf = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.]*|&/gu
const smallWord = /^(?:&|and|und|et|y|e|of|de|del|du|da|do|dos|das|des|d|la|le|les|los|the|der|die|el)$/iu

/** Words of the mail that spell the sender's own domain: `Cortiça do Alentejo` for cortica-alentejo.example. */
function fromSpelling(mail: Mail, { domain, email, name }: Sender): CompanyCandidate[] {
  const local = (email.split('@')[0] ?? '').replace(
    /no-?reply|do-?not-?reply|notifications?|jobs|careers|recruiting|recruitment|talent|\+.*$/gu,
    '',
  )
  if (freeMailDomains.includes(domain)) return []
  // A relay often keeps the company before the @: halcyonmutual@myworkday.com; or before its own name.
  const tenant = domain.split('.').length > 2 ? (domain.split('.')[0] ?? '') : ''
  const isPersonal = squash(name).startsWith(squash(local.split(/[._-]/u)[0] ?? '')) && personOf.test(name)
  const relayed = isPersonal || squash(local).length < 3 ? tenant : local
  const label = squash(isRelay(domain) ? relayed : ownLabel(domain))
  if (label.length < 3 || systemWord.test(label)) return []
  const place: Place = { in: 'address', words: email }
  const found: CompanyCandidate[] = []
  for (const line of `${mail.subject}\n${mail.body}\n${name}`.slice(0, 12_000).split('\n')) {
    const tokens = [...line.slice(0, 2_000).matchAll(wordsOf)]
    for (let first = 0; first < tokens.length && found.length < 40; first += 1) {
      for (let length = 1; length <= 6 && first + length <= tokens.length; length += 1) {
        const [from, last] = [tokens[first], tokens[first + length - 1]]
        if (!from || !last) break
        const phrase = line.slice(from.index, last.index + last[0].length)
        if (
          line[from.index - 1] === '@' ||
          /[\p{L}\p{N}][,;:|]\s/u.test(phrase) ||
          /^[@/]|^\.\p{L}/u.test(line.slice(last.index + last[0].length, last.index + last[0].length + 2)) ||
          /[@/]/u.test(phrase)
        )
          break
        const weight = likeness(label, phrase)
        if (weight > 0) found.push({ name: phrase, weight, place })
      }
    }
  }
  if (isRelay(domain)) return found
  if (systemWord.test(label)) return found
  const spelled = ownLabel(domain)
    .replace(/-/gu, ' ')
    .replace(/(^|\s)(\p{L})/gu, (_whole, space: string, letter: string) => space + letter.toUpperCase())
  return [...found, { name: spelled, weight: 1.5, place }]
}

/** Names of mail servers and systems, which are nobody's. */
const systemWord =
  /^(?:e?mail|correo|courriel|post|rh|hr|rrhh|jobs?|careers?|talent|recruit(?:ing|ment)?|recrutement|reclutamiento|recrutamento|bewerbung(?:en)?|personal|vagas|empleo|emploi|candidates?|notifications?|app|my|us|eu|hire|apply|portal|mailer|smtp|system|talentsoft|talentdesk|online|info)+$/u

function likeness(label: string, phrase: string): number {
  const words = phrase.split(/\s+/u)
  if (words.slice(0, -1).some((word) => /\p{L}{3}\.$/u.test(word))) return 0
  if (smallWord.test(words[0] ?? '') || smallWord.test(words.at(-1) ?? '')) return 0
  const capitalised = words.every((word) => /^[\p{Lu}\d]/u.test(word) || smallWord.test(word))
  const squashed = squash(phrase)
  if (squashed === label) return capitalised ? 7 : 2.5
  if (!capitalised) return 0
  if (words.length > 1 && spells(label, phrase)) return 7
  if (words.length > 1 && squashed.endsWith(label) && companyWord.test(words[0] ?? '')) return 8
  if (
    words.length > 1 &&
    label.length >= 5 &&
    squashed.startsWith(label) &&
    squashed.length <= label.length + 14
  )
    return companyWord.test(words.at(-1) ?? '') ? 8 : 3
  return squashed.length >= 5 && label.startsWith(squashed) && label.length - squashed.length <= 8 ? 2 : 0
}

/**
 * Whether a domain is put together from the beginnings of a name's words, in their order: `mesalabs` from
 * `Mesa Imaging Labs`. The first and the last word must take part, small words need not.
 */
export function spells(label: string, name: string): boolean {
  const words = name
    .split(/[\s-]+/u)
    .filter((word) => !smallWord.test(word))
    .map(squash)
    .filter(Boolean)
  if (words.length < 2 || words.length > 5) return false
  if (words.join('and') === label || words.join('und') === label || words.join('et') === label) return true
  const match = (at: number, index: number): boolean => {
    const word = words[index]
    if (word === undefined) return at === label.length
    const isEnd = index === words.length - 1
    for (let length = Math.min(word.length, label.length - at); length >= 1; length -= 1) {
      const enough = length === word.length || length >= 3 || (words.length >= 3 && length === 1)
      if (enough && label.startsWith(word.slice(0, length), at) && match(at + length, index + 1)) return true
    }
    return index > 0 && !isEnd && match(at, index + 1)
  }
  return label.length >= 4 && match(0, 0)
}
