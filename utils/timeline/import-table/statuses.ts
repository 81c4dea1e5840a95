import { folded, isBlank, type TableColumn } from './columns.ts'
import type { TableRow } from './read-rows.ts'

/**
 * What a state in a table means for the timeline. `not-applied` is a job that was only saved; `note` a state that the
 * timeline has no event for: it is kept in the notes.
 */
export type TableStatus =
  | 'applied'
  | 'interview'
  | 'offer'
  | 'accepted'
  | 'rejected'
  | 'withdrawn'
  | 'silent'
  | 'not-applied'
  | 'note'

export const tableStatuses: readonly TableStatus[] = [
  'applied',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'silent',
  'not-applied',
  'note',
]

export interface StatusUse {
  /** As the table writes it, the first time. */
  written: string
  status: TableStatus
  rows: number
}

/** Rather a column of free text than of states, above so many different ones. */
export const mostStatuses = 40

/** Words at which a state is known, folded, in five languages; the first row that fits counts. */
const known: readonly (readonly [TableStatus, RegExp])[] = [
  [
    'withdrawn',
    /\b(withdr[ae]w\w*|i declined|declined by me|declined offer|offer declined|turned down|zuruckgezogen|abgesagt von mir|retire[er]?|desist\w*|retirad[ao])\b/,
  ],
  [
    'accepted',
    /\b(accept\w*|hired|signed|angenommen|eingestellt|zugesagt|embauche\w*|aceptad[ao]|contratad[ao]|aceit[ao])\b/,
  ],
  [
    'rejected',
    /\b(reject\w*|declined|denied|unsuccessful|not selected|no longer (?:under consideration|considered)|absage|abgelehnt|abgesagt|refus\w*|rechazad[ao]|descartad[ao]|rejeitad[ao]|recusad[ao]|reprovad[ao])\b/,
  ],
  [
    'silent',
    /\b(ghosted|no (?:response|answer|reply)|silent|no news|keine antwort|keine ruckmeldung|sans reponse|sin respuesta|sem resposta)\b/,
  ],
  ['offer', /\b(offer\w*|negotiat\w*|angebot|zusage|offre|oferta|proposta)\b/],
  [
    'not-applied',
    /\b(saved?|wish ?list\w*|bookmark\w*|interested|to apply|not applied|not yet|applying|draft\w*|considering|gemerkt|vorgemerkt|geplant|noch nicht beworben|a postuler|pas encore postul\w*|enregistre\w*|guardad[ao]|por aplicar|salv[ao]|a candidatar)\b/,
  ],
  [
    'interview',
    /\b(interview\w*|screen\w*|on ?site|assessment|take ?home|final round|second round|gesprach\w*|vorstellungsgesprach\w*|entretien\w*|entrevista\w*)\b/,
  ],
  [
    'applied',
    /\b(applied|application sent|submitted|sent|in progress|pending|waiting|active|received|under review|in review|reviewing|beworben|gesendet|laufend|offen|postule\w*|envoye\w*|en attente|en cours|postulad[ao]|solicitad[ao]|enviad[ao]|aplicad[ao]|en proceso|candidatad[ao]|em andamento|aguardando)\b/,
  ],
]

/** What a state in a table seems to mean. */
export function guessStatus(written: string): TableStatus {
  const words = folded(written)
  return known.find(([, pattern]) => pattern.test(words))?.[0] ?? 'note'
}

/** Every state that the table uses, the commonest first; states that differ in capitals and signs are one. */
export function statusesIn(columns: readonly TableColumn[], body: readonly TableRow[]): readonly StatusUse[] {
  const place = columns.findIndex(({ use }) => use === 'status')
  if (place === -1) return []
  // Counted as written first: a table has few different states.
  const cellsOf = Map.groupBy(body, ({ cells }) => cells[place] ?? '')
  const found = new Map<string, StatusUse>()
  for (const [cell, { length }] of cellsOf) {
    if (isBlank(cell)) continue
    const key = folded(cell)
    const before = found.get(key)
    if (before !== undefined) found.set(key, { ...before, rows: before.rows + length })
    else found.set(key, { written: cell, status: guessStatus(cell), rows: length })
  }
  return [...found.values()].toSorted((one, other) => other.rows - one.rows)
}
