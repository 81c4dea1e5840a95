import type { Language } from '../lexicons/lexicon.ts'

/**
 * What turns a question into a reproach, folded as `fold` leaves it. Kept short and plain: a phrase that a
 * friendly mail may also hold has no place here.
 */
const phrases: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'still have not replied',
    "still haven't replied",
    "why haven't you",
    'why have you not',
    'ignored my',
    'ignoring my',
    'ghosted',
    'ghosting',
    'unacceptable',
    'unprofessional',
    'very disappointed that you',
    'disappointed by your',
    'fed up',
    'waste of my time',
    'wasted my time',
    'least you could do',
    'i deserve',
    'i expect a reply',
    'i expect an answer',
    'once again i',
    'how hard can it be',
    'you promised me',
    'not the first time i write',
    'third time i write',
    'fourth message',
  ],
  de: [
    'immer noch nicht geantwortet',
    'noch immer nicht geantwortet',
    'warum melden sie sich nicht',
    'warum antworten sie nicht',
    'unverschamt',
    'unprofessionell',
    'sehr enttauscht',
    'enttauscht von ihnen',
    'zeitverschwendung',
    'ich erwarte eine antwort',
    'ich verlange',
    'ignoriert',
    'zum dritten mal',
    'zum wiederholten mal',
    'das mindeste',
    'inakzeptabel',
  ],
  es: [
    'todavia no me han contestado',
    'siguen sin contestar',
    'sigo sin respuesta a pesar',
    'por que no contestan',
    'falta de respeto',
    'poco profesional',
    'inaceptable',
    'muy decepcionad',
    'me ignoran',
    'me han ignorado',
    'perdida de tiempo',
    'exijo',
    'lo minimo que',
    'creo que merezco',
    'es la tercera vez',
    'cuarto mensaje',
  ],
  fr: [
    'toujours pas repondu',
    'pourquoi ne repondez',
    'manque de respect',
    'peu professionnel',
    'inacceptable',
    'inadmissible',
    'tres decu',
    'ignore mes',
    'ignorez',
    'perdre mon temps',
    "j'exige",
    'la moindre des choses',
    'troisieme relance',
    'troisieme message',
    'je merite',
  ],
  pt: [
    'ainda nao me responderam',
    'por que nao respondem',
    'falta de respeito',
    'pouco profissional',
    'inaceitavel',
    'muito decepcionad',
    'me ignoram',
    'fui ignorad',
    'perda de tempo',
    'exijo',
    'o minimo que',
    'mereco uma resposta',
    'e a terceira vez',
    'terceira mensagem',
  ],
}

/** The reproach in a folded text, whatever its language, or null. */
export function findBlame(folded: string): string | null {
  return (
    Object.values(phrases)
      .flat()
      .find((phrase) => folded.includes(phrase)) ?? null
  )
}
