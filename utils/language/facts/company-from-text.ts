import { type CompanyCandidate, departments } from './company-candidate.ts'
import { companyWord } from './company-word.ts'
import type { Mail } from './fact.ts'
import { properName } from './proper-names.ts'

/** What the words of a mail say about the company: phrases, names amid a sentence, and the signature of a mail received. */
export function companiesFromText(mail: Mail): readonly CompanyCandidate[] {
  return [...fromPhrases(mail), ...fromNames(mail), ...(mail.from ? fromSignature(mail) : [])]
}

/** What companies stand behind in running text, with how much it says. */
const phrases: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `\\b(?:applying (?:to|at|with)|interest in (?:joining |working (?:at|for|with) )?|application (?:to|at|with)|apply(?:ing)? to|interview(?:ed|ing)?(?: day)? (?:at|with)|(?:position|role|job|opening|vacancy|opportunity|career|internship|place|team|colleagues|people|folks|everyone|recruiters?|future|work(?:ing)?|visit|to|us|here) (?:at|with|@)|join(?:ing)?|on behalf of|(?:part|member) of|offer from|greetings from|welcome to|news from|work(?:ing)? for|about|behind) (?:the )?(${properName})`,
      'gu',
    ),
    2.5,
  ],
  [
    new RegExp(
      `(?:^|[\\s,])(?:[Uu]pdates?|[Tt]hank you|[Tt]hanks|[Nn]ews|[Mm]essage|[Ii]nvitation|[Hh]ello|[Hh]i|[Nn]ext steps|[Cc]areers?) (?:from|with|at) (?:the )?(${properName})`,
      'gu',
    ),
    2,
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}.&-])(${properName})(?:['’]s)? (?:[Rr]ecruiting|[Rr]ecruitment|[Hh]iring|[Tt]alent|[Cc]areers|[Pp]eople|[Tt]eam|HR)(?![\\p{L}])`,
      'gu',
    ),
    1.2,
  ],
  [
    new RegExp(
      `\\b(?:puesto|vacante|plaza|oferta|posición|vaga|cargo) (?:de |para |d[ao] )?[^\\n.,;]{3,50}?,? (?:en(?: el| la)?|na|no|de|da|do) (${properName})`,
      'gu',
    ),
    1.2,
  ],
  [
    new RegExp(
      `\\b(?:de parte de|en nombre de|em nome d[aoe]|da parte d[aoe]|im Auftrag der?|de la part de) (${properName})`,
      'gu',
    ),
    2,
  ],
  [new RegExp(`\\b(?:[Aa] )?(?:[Ee]quip[ae]|[Tt]ime) (?:da|do|de) (${properName})`, 'gu'), 1.5],
  [
    new RegExp(
      `\\b(?:[Bb]ewerbung|[Ss]telle|[Pp]osition|[Gg]espräch|[Ii]nterview|[Tt]ätigkeit|[Mm]itarbeit|[Aa]ufgabe|[Zz]eit|[Tt]eam|[Ii]nteresse(?: an(?: der)?)?|\\(m/w/d\\)|\\p{Lu}\\p{L}+(?:in|er|eur)?) bei (?:der |dem |den )?(${properName})`,
      'gu',
    ),
    2.5,
  ],
  [
    new RegExp(
      `\\b(?:[Ii]nteresse an (?:der |einer )?|[Ww]illkommen bei (?:der )?|[Gg]rüße von |für die |im Namen der )(${properName})`,
      'gu',
    ),
    1,
  ],
  [new RegExp(`\\bchez (?:les |la |le )?(${properName})`, 'gu'), 3],
  [
    new RegExp(
      `\\b(?:intérêt pour |rejoindre |équipe (?:de |d['’])|entretien (?:à|avec) |au sein (?:de (?:la |l['’])?|du |d['’])|candidature (?:à|auprès de) )(?:la |le |les |l['’])?(${properName})`,
      'gu',
    ),
    1.8,
  ],
  [
    new RegExp(
      `\\b(?:puesto|vacante|plaza|posición|proceso|entrevista|candidatura|equipo|oferta|trabajar|interés|postulación|prácticas|empleo|incorporarte|oportunidad) (?:[\\p{L}/]+ ){0,5}?(?:en|con|de) (?:la |el )?(${properName})`,
      'gu',
    ),
    1.6,
  ],
  [
    new RegExp(
      `\\b(?:[Gg]racias por tu interés en|[Uu]nirte a|[Ff]ormar parte de) (?:la |el )?(${properName})`,
      'gu',
    ),
    2,
  ],
  [
    new RegExp(
      `\\b(?:vaga|processo|entrevista|candidatura|equipe|equipa|proposta|trabalhar|interesse|estágio|oportunidade|time|seletivo|conversa) (?:[\\p{L}/]+ ){0,5}?(?:na|no|da|do|pela|pelo|em|com a|com o) (${properName})`,
      'gu',
    ),
    1.8,
  ],
  [
    new RegExp(
      `\\b(?:[Ff]azer parte d[ao]|[Jj]untar-se à|[Aa]qui (?:é|fala) (?:\\p{L}+ )?d[ao]) (${properName})`,
      'gu',
    ),
    2,
  ],
  // Where capitals are not used, only what is plainly an employer's place in the sentence counts.
  [
    /(?<!\p{L})(?:role|job|position|interview|offer|application|put(?:ting)? (?:my name in|me forward)|my name in|chat) (?:at|with) (?!the\b|a\b|an\b|my\b|your\b|you\b|our\b|his\b|her\b|their\b|all\b|home\b|least\b|once\b|night\b|noon\b|work\b|this\b|that\b|some|any|no\b|them\b|him\b|short\b|hand\b|last\b|first\b|everyone\b)(\p{Ll}[\p{Ll}\d]{3,})(?![\p{L}])/gu,
    0.95,
  ],
  [new RegExp(`(?<![\\p{L}])(?:at|with|@) (?:the )?(${properName})`, 'gu'), 1.1],
  [new RegExp(`(?<![\\p{L}])bei (?:der |dem |den )?(${properName})`, 'gu'), 1.1],
  [new RegExp(`(?<![\\p{L}])(?:en|na|no) (${properName})`, 'gu'), 0.5],
]

function fromPhrases(mail: Mail): CompanyCandidate[] {
  return (['subject', 'body'] as const).flatMap((part) =>
    phrases.flatMap(([phrase, weight]) =>
      [...mail[part].slice(0, 12_000).matchAll(phrase)].slice(0, 8).map((match) => ({
        name: trimmed(match[1] ?? ''),
        weight: part === 'subject' ? weight * 1.2 : weight,
        place: { in: part, words: match[0].slice(0, 200) },
      })),
    ),
  )
}

const openingWord =
  /^(?:(?:If|Could|Would|Can|May|As|At|When|For|In|On|The|And|But|With|From|To|Since|While|Although|Is|Are|Has|Have|Does|Do|Did|Will|Should|So|That|Then|Hello|Hi|Dear|Hey|Thanks|Thank|Wenn|Als|Bei|Für|Mit|Von|Die|Der|Das|Und|Aber|Kann|Könnte|Hat|Si|Chez|Pour|Avec|La|Le|Les|Et|Mais|En|El|Los|Las|Con|Para|Desde|Y|Pero|Se|Na|No|Em|Da|Do|Com|E|Mas|O|A|Os|As)\s+)+(?=\p{Lu})/u

/** A name ends where the next sentence's capital begins: `Larkspur. We` or `Larkspur Kind regards`. */
function trimmed(name: string): string {
  return (
    name
      .replace(/[.!?]\s.*$/su, '')
      .replace(openingWord, '')
      .split('\n')[0]
      ?.replace(
        /\s+(?:We|The|I|My|Our|It|If|As|On|In|For|Thank|Thanks|Please|Kind|Best|Dear|Hello|Hi|Wir|Ich|Vielen|Mit|Nous|Je|Merci|Le|La|El|Os|O|A|Gracias|Obrigad[oa])$/u,
        '',
      ) ?? ''
  )
}

/** Names of two and more capitalised words within a sentence: companies, unless they are people or roles. */
function fromNames(mail: Mail): CompanyCandidate[] {
  const lines = mail.body
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  // The greeting names the reader; what follows the closing words names the writer.
  const own = mail.from
    ? lines
    : lines.slice(/^\S[^.?!]{0,50}[,:!]?$/u.test(lines[0] ?? '') ? 1 : 0, lines.length > 2 ? -1 : undefined)
  const text = `${own.join('\n')}`.slice(0, 12_000)
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}@.&-])${properName}`, 'gu'))]
    .slice(0, 60)
    .flatMap((match) => {
      const start = match.index
      const name = trimmed(match[0])
      const before = text.slice(Math.max(0, start - 2), start)
      const startsSentence = start === 0 || /[.!?:\n]\s?$|\n$/u.test(before)
      const words = name.split(/[\s-]+/u)
      const telling = companyWord.test(name) && words.length > 1
      if (words.length < 2 && !/^[\p{Lu}][\p{Ll}]+[\p{Lu}]/u.test(name)) return []
      return [
        {
          name,
          weight: (telling ? 2 : 0.9) * (startsSentence ? 0.7 : 1) + (name.includes('&') ? 0.6 : 0),
          place: { in: 'body' as const, words: name },
        },
      ]
    })
}

/** The last lines: `Managing Editor, Pelican Press`, `RH | Contábil Vale`, `Halcyon Mutual`. */
function fromSignature(mail: Mail): CompanyCandidate[] {
  const lines = mail.body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('>'))
  const last = lines.slice(-5)
  return last.flatMap((line, index) => {
    if (line.length > 90 || /[?!:]$|https?:|\S@\S/u.test(line)) return []
    const parts = line.split(/\s*(?:\||,|·|•| - | – | — |\/{1,2}| at | bei | chez | @ )\s*/u).filter(Boolean)
    const part = parts.at(-1)?.replace(departments, ' ').trim() ?? ''
    if (part.length < 3 || !new RegExp(`^(?:the |die |der |la |le |El )?${properName}[.]?$`, 'u').test(part))
      return []
    const isLater = index >= last.length - 3
    return [
      {
        name: part,
        weight: (parts.length > 1 ? 2 : 0.6) * (isLater ? 1 : 0.4),
        place: { in: 'body', words: line } as const,
      },
    ]
  })
}
