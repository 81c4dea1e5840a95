import { fold } from '../fold.ts'
import type { Sentence } from './sentences.ts'

/** Relays and boards that write for employers: their mails are about applications. Published sender domains. */
const RELAYS =
  /(greenhouse|lever\.co|ashby|workday|icims|smartrecruiters|personio|recruitee|teamtailor|workable|taleo|successfactors|jobvite|bamboohr|breezy|gupy|kenoby|infojobs|indeed|linkedin|stepstone|xing|welcometothejungle|join\.com|softgarden|rexx|talentlyft|pandape|computrabajo|bumeran|vagas|catho|calendly|goodtime|hirevue|pinpoint|comeet|jazzhr|applytojob|oraclecloud)/
const FREE_MAIL =
  /@(gmail|googlemail|yahoo|hotmail|outlook|live|icloud|gmx|web|t-online|orange|free|laposte|uol|bol|terra|proton)\b/
const JOB_BOX =
  /\b(hr|rh|jobs?|careers?|karriere|bewerbung(en)?|recruit\w*|recrut\w*|recluta\w*|talent\w*|talento\w*|people|personal|personas|seleccion|selecao|hiring|staffing|empleo|emploi|vagas|candidat\w*|bewerber|ausbildung|apprentice\w*|human resources|recursos humanos|ressources humaines|work|team)\b/
const OTHER_BOX =
  /\b(newsletter|news|noreply|no-reply|support|service|kundenservice|billing|rechnung|sales|verkauf|ventas|praxis|clinic|praxis|doctor|dr|arzt|school|schule|ecole|escola|escuela|library|biblioteca|bank|praxis|immobilien|hausverwaltung|vermietung|location|podcast|radio|editor|redaktion|research|study|studie|visa|admission\w*|events?|info|shop|store)\b/

const CLOCK = /\b\d{1,2}([:.h]\d{2}|\s?(uhr|h|hs|hrs|am|pm|a\.m|p\.m))\b/g
const DATE =
  /\b(\d{1,2}[./-]\d{1,2}([./-]\d{2,4})?|\d{1,2}(st|nd|rd|th)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|mai|okt|dez|fev|set|out|juin|juil|aout|avr|marz|maerz|gennaio)[a-z]*\.? \d{1,2}|\d{1,2}\.? (de )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|mai|okt|dez|fev|set|out|juin|juil|aout|avr)[a-z]*)\b/g
const WEEKDAY =
  /\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b|\b(montag|dienstag|mittwoch|donnerstag|freitag|lunes|martes|miercoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|segunda|terca|quarta|quinta|sexta)\b/g
const MONEY =
  /([$€£₹]|r\$|\beur\b|\busd\b|\bchf\b|\bctc\b|\bbrutto\b|\bbruto\b|\bbrut\b)\s?\d|\d\s?([$€£]|euros?\b|k\b|'000\b)/g
const LIST = /^[ \t]*([-*•·▪]|\d{1,2}[.)]|[a-d]\))[ \t]+/gmu
const LINK = /https?:\/\/|www\./g

function times(pattern: RegExp, text: string): number {
  return Math.min(text.match(pattern)?.length ?? 0, 9)
}

function amount(count: number): string {
  return count === 0 ? '0' : count === 1 ? '1' : count === 2 ? '2' : count < 5 ? '3' : '5'
}

/** What a mail looks like, apart from its words: length, dates, lists, links, questions. */
export function shapeMarks(
  subject: string,
  own: string,
  words: number,
  sentences: readonly Sentence[],
): readonly string[] {
  const text = fold(own.slice(0, 6_000))
  const title = fold(subject)
  const questions = sentences.filter((sentence) => sentence.asks).length
  const marks = [
    `length ${words < 12 ? 'tiny' : words < 30 ? 'short' : words < 70 ? 'some' : words < 130 ? 'usual' : 'long'}`,
    `questions ${amount(questions)}`,
    `clock ${amount(times(CLOCK, text))}`,
    `date ${amount(times(DATE, text))}`,
    `weekday ${amount(times(WEEKDAY, text))}`,
    `list ${amount(times(LIST, own.slice(0, 6_000)))}`,
    `link ${amount(times(LINK, text))}`,
    `money ${amount(times(MONEY, text))}`,
    `exclaims ${amount(times(/!/g, text))}`,
    /^(re|aw|antw|sv|rv)\s?:/.test(title) ? 'subject answers' : 'subject new',
    title.trim() === '' ? 'subject none' : 'subject some',
  ]
  if (times(CLOCK, title) > 0) marks.push('subject clock')
  if (times(DATE, title) + times(WEEKDAY, title) > 0) marks.push('subject day')
  if (title.includes('?')) marks.push('subject asks')
  if (text.slice(-400).split('\n').slice(0, -1).join('\n').trim().endsWith('?')) marks.push('ends asking')
  if (/\(m\/w\/d\)|\(w\/m\/d\)|\(m\/f|\(h\/f\)|\(f\/h\)|:in\b|\*in\b|\/a\b|\(a\)/.test(`${title} ${text}`))
    marks.push('gendered title')
  if (/\b(req|r|jr|id|ref)[-# ]?\d{3,}/.test(`${title} ${text}`)) marks.push('reference number')
  return marks
}

/** What the sender's address says. */
export function senderMarks(from: string | undefined): readonly string[] {
  if (from === undefined) return []
  const sender = fold(from.slice(0, 300))
  const marks: string[] = ['sender']
  const address = sender.slice(sender.lastIndexOf('<') + 1)
  const [box = '', domain = ''] = address.replace('>', '').split('@')
  if (RELAYS.test(address)) marks.push('sender relay')
  if (FREE_MAIL.test(address)) marks.push('sender free mail')
  if (JOB_BOX.test(sender.replace(/[._-]/g, ' '))) marks.push('sender hires')
  if (OTHER_BOX.test(sender)) marks.push('sender other')
  if (/no-?reply|donotreply|do-not-reply|notif|system|auto/.test(box)) marks.push('sender machine')
  if (/^[a-z]+[._][a-z]+$/.test(box)) marks.push('sender person')
  for (const piece of `${box} ${domain}`.split(/[^a-z]+/))
    if (piece.length > 3) marks.push(`at ${piece.slice(0, 6)}`)
  for (const piece of sender.split('<')[0]?.split(/[^a-z]+/) ?? [])
    if (piece.length > 1) marks.push(`by ${piece.slice(0, 6)}`)
  return marks
}
