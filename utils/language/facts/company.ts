import type { CompanyCandidate } from './company-candidate.ts'
import { companiesFromSender, signsAs } from './company-from-sender.ts'
import { companiesFromText } from './company-from-text.ts'
import { companyWord } from './company-word.ts'
import type { Fact, Mail } from './fact.ts'
import { isJobTitle } from './job-title.ts'
import { findAddressee, findInterviewers } from './people.ts'
import { bareName, squash } from './proper-names.ts'
import { findRole } from './role.ts'
import { readSender } from './sender.ts'

/**
 * The company that a mail is from or about: never the applicant-tracking system that carried it. Several
 * hints that agree weigh together; a name that the sender's own domain repeats weighs most.
 */
export function findCompany(mail: Mail): Fact<string> | null {
  const role = findRole(mail)?.value
  const others = new Set(
    [
      role === undefined || endsAsCompany(role) ? undefined : role,
      ...findAddressee(mail).map(({ value }) => value),
      ...(mail.from ? findInterviewers(mail).map(({ value }) => value) : []),
      ...closingNames(mail),
      ...writerOf(mail),
    ].map((name) => squash(name ?? '')),
  )
  const candidates = [...companiesFromSender(mail), ...companiesFromText(mail)]
    .map((candidate) => ({ ...candidate, name: bareName(candidate.name) }))
    .filter(
      ({ name, place }) =>
        isCompanyName(name) &&
        !(others.has(squash(name)) && place.in !== 'sender') &&
        !(place.in !== 'sender' && place.in !== 'address' && isJobTitle(name) && !endsAsCompany(name)),
    )
  const best = [...merge(candidates)].sort((a, b) => b.weight - a.weight)[0]
  return best && best.weight >= 0.9 ? { value: best.name, place: best.place } : null
}

/** `Harrow` and `Harrow & Pike`, `Ellringen` and `Stadtwerke Ellringen`: the longer form takes half of what the shorter one weighs. */
function merge(candidates: readonly CompanyCandidate[]): readonly CompanyCandidate[] {
  const merged = new Map<string, CompanyCandidate>()
  for (const candidate of candidates) {
    const key = squash(candidate.name)
    const known = merged.get(key)
    merged.set(key, known ? { ...known, weight: known.weight + candidate.weight } : candidate)
  }
  return [...merged].map(([key, candidate]) => {
    const shorter = [...merged].filter(
      ([other]) => other !== key && other.length >= 4 && (key.startsWith(other) || key.endsWith(other)),
    )
    return {
      ...candidate,
      weight:
        candidate.weight +
        (candidate.weight >= 2 ? shorter.reduce((sum, [, { weight }]) => sum + weight / 2, 0) : 0),
    }
  })
}

/** `Kaolin Architectes` is a company, although architects are in it. */
function endsAsCompany(name: string): boolean {
  return companyWord.test(name.split(' ').at(-1) ?? '')
}

/** The sender, where the mail is signed with the very name. */
function writerOf(mail: Mail): readonly string[] {
  const name = mail.from === undefined ? '' : readSender(mail.from).name
  return name !== '' && signsAs(mail, name) ? [name] : []
}

/** The writer's own name under a mail: the last line, or what follows a comma in it. */
function closingNames(mail: Mail): readonly string[] {
  const last = mail.body.trimEnd().split('\n').at(-1)?.trim() ?? ''
  return mail.from ? [] : [last, ...last.split(/[,|–-]/u).map((part) => part.trim())]
}

const systems =
  /^(?:greenhouse|lever|ashby|workday|icims|smartrecruiters|personio|recruitee|teamtailor|workable|bamboohr|jobvite|breezy(?: hr)?|gupy|indeed|linkedin|calendly|zoom|teams|google calendar|microsoft teams|softgarden|microsoft outlook|calendar|talent bot|google meet|apple|exchange|taleo|successfactors|kenoby|google|gmail|outlook|slack|whatsapp|hirevue|codility|hackerrank|docusign|glassdoor|stepstone|infojobs|monster|xing)$/iu

const commonWords =
  /^(?:the|we|i|you|your|our|my|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|märz|mai|juni|juli|oktober|dezember|hr|human resources|recruiting|recruitment|talent|people|careers?|team|interview|zoom|teams|home|office|google meet|you|ihnen|ihre[mnr]?|uns|sie|vous|nous|usted(?:es)?|vocês?|lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|segunda|terça|quarta|quinta|sexta|regards|sincerely|guten (?:tag|morgen|abend)|good (?:morning|afternoon|evening|day)|buen(?:os|as) (?:d[ií]as|tardes)|bom dia|boa (?:tarde|noite)|kind regards|viele grüße|un saludo|freundliche grüße|application received|your application|best|thanks|thank you|gmbh|ltd|inc)$/iu

/** `Thu Sep 12`, `11.00 AM`, `Date & Time`, `Year 8`: what calendars and rooms are made of. */
const timeLike =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\d{1,2}[.:]\d{2}|date (?:&|and) time|(?:year|room|raum|sala|salle|zimmer|step|grade|station|level|floor|bus|tel)\s*\d)|\d\s*(?:am|pm)\b/iu

function isCompanyName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    /^[\p{L}\d]/u.test(name) &&
    /\p{L}{2}/u.test(name) &&
    !/^\d+\s/u.test(name) &&
    !timeLike.test(name) &&
    !/\b(?:my|your|our|you|we|i|please|delete|click|view|manage)\b/iu.test(name) &&
    !commonWords.test(name) &&
    !systems.test(name) &&
    !/https?|@|\.(?:com|org|net)$/iu.test(name)
  )
}
