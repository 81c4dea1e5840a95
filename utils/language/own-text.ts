/**
 * The writer's own words of a mail: quoted mails, forwarded headers, signatures, markup and invisible characters are
 * cut. Every step is linear in the text, and what is looked at is bounded, so a mail of a megabyte costs no more than
 * a long one.
 */

/** How much of a mail is looked at: its beginning, and its end for those who answer below the quote. */
const HEAD_CHARACTERS = 24_000
const TAIL_CHARACTERS = 8_000

/** Longest line worth reading; what comes after it is data, not prose. */
const LINE_CHARACTERS = 4_000

/** Lines that introduce a quoted mail, in the five languages; anchored and without nested repetition. */
const INTRODUCTIONS: readonly RegExp[] = [
  /^(on|am|le|el|em|on the)\b.{4,160}\b(wrote|schrieb|a écrit|escribió|escreveu)\b.{0,120}:?\s*$/iu,
  /^.{2,120}\b(wrote|schrieb|a écrit|escribió|escreveu)\s*:\s*$/iu,
  /^-{2,}\s*(original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada)/iu,
  /^(begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|inicio del mensaje reenviado|início da mensagem encaminhada)/iu,
]

const HEADER_FROM = /^\*?(from|von|de|desde)\*?\s?:\s?\*?\S/iu
const HEADER_MORE =
  /^\*?(sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|enviada|fecha|data|para|asunto|assunto)( el| em| le)?\*?\s?:/iu

const SENT_FROM =
  /^(sent from my|get outlook for|von meinem .{1,30} gesendet|gesendet (von|mit)|envoyé de(puis)? mon|enviado desde mi|enviado (do|a partir do) meu)\b/iu

const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
const TAG = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,400})?\/?>/giu
const BREAK = /<(br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]{0,80}>/giu
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&rsquo;': "'",
  '&ndash;': '-',
  '&mdash;': '-',
}

/** Invisible characters and markup gone, spaces plain; line breaks stay. Bounded in length. */
export function plainText(text: string): string {
  const bounded =
    text.length <= HEAD_CHARACTERS + TAIL_CHARACTERS
      ? text
      : `${text.slice(0, HEAD_CHARACTERS)}\n${text.slice(-TAIL_CHARACTERS)}`
  return bounded
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(BREAK, '\n')
    .replace(TAG, ' ')
    .replace(/&[a-z#0-9]{2,6};/giu, (entity) => ENTITIES[entity.toLowerCase()] ?? ' ')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
}

function startsQuotedHeaders(lines: readonly string[], index: number): boolean {
  if (!HEADER_FROM.test(lines[index] ?? '')) return false
  let more = 0
  for (let next = index + 1; next < Math.min(lines.length, index + 5); next += 1) {
    if (HEADER_MORE.test((lines[next] ?? '').trim())) more += 1
  }
  return more >= 2
}

function introduces(line: string): boolean {
  return line.length <= 300 && INTRODUCTIONS.some((pattern) => pattern.test(line))
}

/** How many lines the introduction of a quote takes here: none, one, or two where the mail program broke it. */
function introductionLines(line: string, next: string): 0 | 1 | 2 {
  if (introduces(line)) return 1
  const begins = next.length <= 160 && /^(on|am|le|el|em)\b/iu.test(line) && /\d/.test(line)
  return begins && introduces(`${line} ${next}`) ? 2 : 0
}

/**
 * The text the writer of a mail wrote. Where nothing else is left (a bare forward, a calendar block that looks like a
 * header), the plain text as a whole is returned, because a mail that says something must not become silent.
 */
export function ownText(text: string): string {
  const plain = plainText(text)
  const lines = plain.split('\n').map((line) => line.slice(0, LINE_CHARACTERS).trimEnd())
  const own: string[] = []
  let written = false
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const bare = line.trim()
    if (bare.startsWith('>') || bare.startsWith('|>')) continue
    if (line === '--' || line === '-- ' || bare === '—' || SENT_FROM.test(bare)) {
      if (bare === '--' && written) break
      continue
    }
    const introduction = introductionLines(bare, (lines[index + 1] ?? '').trim())
    if (introduction > 0) {
      const after = lines.slice(index + introduction)
      const answeredBelow = after.some((later) => later.trim() !== '' && !later.trim().startsWith('>'))
      const marked = after.slice(0, 3).some((later) => later.trim().startsWith('>'))
      if (written && !(marked && answeredBelow)) break
      index += introduction - 1
      continue
    }
    if (written && startsQuotedHeaders(lines, index)) break
    own.push(line)
    if (bare !== '') written = true
  }
  const result = own.join('\n').trim()
  return result === '' ? plain.trim() : result
}
