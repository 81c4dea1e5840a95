import { useMemo, useState } from 'preact/hooks'
import type { ApplicationDepth } from '../../components/applications/card.ts'
import { type LetterValues, readLetterValues } from '../../components/letter/letter-values.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import type { DraftLanguage } from '../../utils/language/drafts/phrases.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { useKept } from '../../utils/platform/hooks/use-kept.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { beginLetter } from './begun-letter.ts'

/** The letter that lies on the desk: as it was begun, or as the user has changed it. */
export function useLetter(
  read: ReadApplication,
  depth: ApplicationDepth,
  contact: string | undefined,
  projection: Projection,
  settings: Settings,
  moment: Moment,
): {
  language: DraftLanguage
  values: LetterValues
  setLanguage: (language: DraftLanguage) => void
  setValues: (values: LetterValues) => void
  startAnew: () => void
} {
  const [wanted, setWanted] = useState<DraftLanguage>()
  const [kept, keep] = useKept(`letter:${depth.id}:${contact ?? ''}`, readLetterValues)
  const begin = (language: DraftLanguage | undefined) =>
    beginLetter(
      read,
      {
        ...(contact === undefined ? {} : { contact }),
        ...(language === undefined ? {} : { language }),
        ...(depth.address === undefined ? {} : { address: depth.address }),
      },
      projection,
      settings,
      moment,
    )
  const begun = useMemo(() => begin(wanted), [read, depth, contact, wanted, projection, settings, moment])
  return {
    language: begun.language,
    values: kept ?? begun.values,
    setValues: keep,
    setLanguage(language) {
      setWanted(language)
      // Words of the user's own stay as they are, in whatever language.
      if (kept === undefined || kept.text !== begun.values.text) return
      const { subject, text, closing } = begin(language).values
      keep({ ...kept, subject, text, closing })
    },
    startAnew: () => keep(undefined),
  }
}
