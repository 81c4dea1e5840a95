/** Word beginnings of the five languages that mail about applications and interviews hardly does without. */
const hint =
  /(?<!\p{L})(?:interview|entrevist|entretien|vorstellungsgespr|bewerb|kennenlern|recruit|recrut|reclut|hiring|candidat|kandidat|applica|postul|(?:role|position|stelle|poste|puesto|vaga|cv|lebenslauf|curr[ií]culo)(?!\p{L})|(?:first|second|final|next|technical) round|round \d|hiring manager|phone screen)/iu

const looked = 4_000

/**
 * Whether a mail may be about a job at all: a look so cheap that it can be taken before anything is asked. It says yes
 * too often and hardly ever no in error.
 */
export function mayBeAboutJob(subject: string, text: string): boolean {
  return hint.test(subject.slice(0, 500)) || hint.test(text.slice(0, looked))
}
