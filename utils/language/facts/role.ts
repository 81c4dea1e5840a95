import type { Fact, Mail } from './fact.ts'
import { isJobTitle } from './job-title.ts'

interface RoleCandidate extends Fact<string> {
  weight: number
}

/** The role that a mail is about, without reference numbers and gender marks in brackets. */
export function findRole(mail: Mail): Fact<string> | null {
  const candidates = [
    ...labelled(mail.body.slice(0, 12_000)),
    ...titlesIn(mail.subject.slice(0, 500), 'subject', mail),
    ...titlesIn(mail.body.slice(0, 12_000), 'body', mail),
    ...introduced(mail.body.slice(0, 12_000)),
  ].filter(({ value }) => value.length >= 3 && value.length <= 80)
  const counted = candidates.map((candidate) => ({
    ...candidate,
    weight:
      candidate.weight +
      Math.min(
        2,
        candidates.filter(({ value }) => value.toLowerCase() === candidate.value.toLowerCase()).length - 1,
      ),
  }))
  const best = counted.sort((a, b) => b.weight - a.weight)[0]
  return best && best.weight >= 4 ? { value: best.value, place: best.place } : null
}

const label =
  /(?:^|\n)\W{0,4}(?:vacancy|role|position|job(?: title)?|stelle(?:nbezeichnung)?|puesto|vacante|plaza|poste|vaga|cargo|posição|job opening|opening|applied for|berufsbezeichnung|intitulé du poste|function|funktion|fonction|função)\s*:\s*([^\n]{3,90})/giu

function labelled(body: string): RoleCandidate[] {
  return [...body.matchAll(label)].slice(0, 4).map((match) => candidate(match[1] ?? '', 9, 'body', match[0]))
}

const titleWord = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’*+#]*(?:[/:*][\\p{L}]+|\\([\\p{L}]{1,3}\\)|-[\\p{L}\\d]+)*"
const smallWord = "(?:of|for|and|und|de|du|des|do|da|del|la|le|d['’]|en|et|e|y|im|in|für|à|&)"
const titleRun = new RegExp(
  `(?<![\\p{L}\\d])${titleWord}(?:[ ]+(?:${smallWord}[ ]+){0,2}(?:\\+[ ]*)?${titleWord}){0,6}`,
  'gu',
)
const cueBefore =
  /(?:\b(?:as|for|als|comme|como|para|to become|becoming|the|our|your|an?|of|about|qualité d['’e]|poste de|poste d['’]|puesto de|vaga de|cargo de|stelle|position|zur|zum|oferta|recherche|cherche|busco|buscamos|procuramos|suchen|role|funktion)\s*(?:the\s+|an?\s+|our\s+|einen?\s+|une?\s+|eine\s+|new\s+|next\s+)?)$/iu
const cueAfter =
  /^\s*(?:\([^)]{0,20}\)\s*)?(?:position|role|opening|vacancy|job|post|interview|search|team|internship|application|title|seat|\(m|at\b|bei\b|chez\b|with\b)/iu
const personBefore = /\p{Lu}[\p{L}'’.-]+\s+\p{Lu}[\p{L}'’.-]+\s*,\s*$/u

/** `Chargée de communication`, `Analista de datos`: Romance titles go on in small letters. */
const specialty = /^[ ](?:de|des|du|d['’])[ ]?\p{Ll}[\p{L}'’]{3,}/u

/** Runs of capitalised words that contain a word of job titles. */
function titlesIn(text: string, part: 'subject' | 'body', mail: Mail): RoleCandidate[] {
  return [...text.matchAll(titleRun)].slice(0, 80).flatMap((match) => {
    const run = withoutNoise(match[0])
    if (!isJobTitle(run)) return []
    const rest = text.slice(match.index + match[0].length)
    const value = match[0].endsWith(run) ? `${run}${specialty.exec(rest)?.[0] ?? ''}` : run
    const start = match.index + match[0].indexOf(value)
    const before = text.slice(Math.max(0, start - 40), start)
    const after = text.slice(start + value.length, start + value.length + 30)
    const isSignature =
      part === 'body' &&
      (personBefore.test(before) ||
        (Boolean(mail.from) && text.length - start < 110 && /\n\s*$/u.test(before)))
    const weight =
      5 +
      (cueBefore.test(before) ? 3 : 0) +
      (cueAfter.test(after) ? 2 : 0) +
      (part === 'subject' ? 1 : 0) -
      (isSignature ? 5 : 0)
    return [candidate(value, weight, part, text.slice(Math.max(0, start - 30), start + value.length + 20))]
  })
}

/** What clings to a title in running text: opening words of the sentence, verbs and companies after it. */
function withoutNoise(run: string): string {
  return run
    .replace(
      /^(?:(?:The|A|An|Our|Your|As|For|Re|Fwd|AW|RE|Thanks?|Interview|Application|Bewerbung|Candidature|Candidatura|Position|Role|Vacancy|Job|Die|Der|Als|Für|Stelle|Funktion|Le|La|El|Un|Une|Una|Vaga|Puesto|Poste|Vacante|Cargo|Entrevista|Entretien|News|Final|New|On|In|To|Your|With|About|After|Offer|Contract|Subject|Betreff|Gespräch|Vorstellungsgespräch|Auswahlverfahren|Referent an)\s+(?:for\s+|als\s+|de\s+|of\s+|as\s+|to\s+|um\s+die\s+)?)+/u,
      '',
    )
    .replace(/\s+(?:at|bei|chez|with|in|and|und|de|of|for|en|et|e|y)$/iu, '')
    .replace(/\s+(?:Position|Role|Vacancy|Job|Interview|Opening|Application|Offer)$/u, '')
}

const looseTitle =
  "[\\p{L}\\d][\\p{L}\\p{M}\\d'’*/+#()-]*(?:[ ]+[\\p{L}\\d&(][\\p{L}\\p{M}\\d'’*/+#()-]*){0,4}?"
const titleEnds =
  '(?=[ ]*(?:[.,;:!?\\n(–]|$)|[ ]+(?:at|with|in|on|that|which|and|is|was|has|you|we|I|chez|au|aux|à|dans|en|pour|est|nous|que|qui|et|con|ha|es|se|para|na|no|da|do|em|e|foi|com|bei|im|am|haben|hat|ist|und|position|role|job|post|advertisement|vacancy)(?![\\p{L}]))'
const introductions: readonly RegExp[] = [
  new RegExp(
    `\\b(?:position|role|post|job|vacancy|opening)\\s+(?:of|as)\\s+(?:(?:an?|the|your)\\s+)?(${looseTitle})${titleEnds}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:the|your|this)\\s+(${looseTitle})\\s+(?:position|role|opening|vacancy|job|post|advertisement|ad)(?![\\p{L}])`,
    'giu',
  ),
  new RegExp(
    `\\b(?:stelle|position|tätigkeit|ausbildung|arbeit|bewerbung)\\s+als\\s+(${looseTitle})${titleEnds}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:poste|emploi|qualité|alternance|contrat|fonctions)\\s+(?:de\\s+|d['’])(${looseTitle})${titleEnds}`,
    'giu',
  ),
  new RegExp(`\\b(?:puesto|vacante|plaza|cargo|posición|oferta)\\s+de\\s+(${looseTitle})${titleEnds}`, 'giu'),
  new RegExp(
    `\\b(?:vaga|cargo|posição|oportunidade|função|lugar)\\s+(?:de\\s+|para\\s+(?:[oa]\\s+)?)(${looseTitle})${titleEnds}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:as an?|applying for|applied for|hired as|start as|work as|interviewed for)\\s+(?:the\\s+)?(${looseTitle})${titleEnds}`,
    'giu',
  ),
]

/** Titles that only the words before them tell: `for position of receptionist`. */
function introduced(body: string): RoleCandidate[] {
  return introductions.flatMap((pattern) =>
    [...body.matchAll(pattern)].slice(0, 6).map((match) => {
      const value = match[1] ?? ''
      return candidate(
        value,
        3 + (isJobTitle(value) ? 3 : 0) + (/^\p{Lu}/u.test(value) ? 1 : 0),
        'body',
        match[0],
      )
    }),
  )
}

function candidate(title: string, weight: number, part: 'subject' | 'body', words: string): RoleCandidate {
  return { value: cleaned(title), weight, place: { in: part, words: words.trim().slice(0, 200) } }
}

function cleaned(title: string): string {
  return title
    .replace(/\s*\((?:m|w|d|f|h|x|gn|all|alle|REQ|Ref|ref|ID|R-|\d)[^)]*\)?/gu, '')
    .replace(/\s+[[(#].*$/u, '')
    .replace(/\s*[,;|].*$/u, '')
    .replace(/\s+[–-]\s.*$/u, '')
    .replace(/^(?:the|an?|our|your|new|this|said)\s+/iu, '')
    .replace(/[\s.:–-]+$/u, '')
    .trim()
}
