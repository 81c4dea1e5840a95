import { useRef, useState } from 'preact/hooks'
import type { ApplicationDepth } from '../../components/applications/card.ts'
import { isCivilDate } from '../../components/forms/field-values.ts'
import { thankedSomebody } from '../../components/forms/thanked-whom.ts'
import { LetterDesk } from '../../components/letter/letter-desk.tsx'
import { LetterSheet } from '../../components/letter/letter-sheet.tsx'
import { PostedForm } from '../../components/letter/posted-form.tsx'
import type { NoticeContent } from '../../components/parts/notice.tsx'
import { write } from '../../components/timeline/application/edits.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import { openSlots } from '../../utils/language/draft.ts'
import { habitFor, letterLayouts, placeAndDate } from '../../utils/language/paper-letter.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import { clock } from '../../utils/platform/clock.ts'
import { type Moment, today } from '../../utils/platform/dates-in-words.ts'
import { newId } from '../../utils/platform/ids.ts'
import { nameInSentence, plainName } from '../../utils/platform/names.ts'
import { changeSettings, type LetterSettings, type Settings } from '../../utils/platform/settings.ts'
import { say } from '../../utils/platform/words.ts'
import { voidedEvent } from '../popup/acts.ts'
import type { Append } from '../timeline/use-append.ts'
import { useLetter } from './use-letter.ts'

export interface WritingPlaceProps {
  read: ReadApplication
  depth: ApplicationDepth
  /** To whom it goes at first; whoever is owed thanks where nobody is named. */
  start: string | undefined
  projection: Projection
  settings: Settings
  moment: Moment
  append: Append
  saving: boolean
  setNotice: (notice: NoticeContent | undefined) => void
}

/** The desk and the sheet, wired: addresses are kept, and what was posted goes to the timeline. */
export function WritingPlace(props: WritingPlaceProps) {
  const { read, depth, projection, settings, moment, append, saving, setNotice } = props
  const [contact, setContact] = useState(() => props.start ?? firstToThank(read, depth))
  const [posted, setPosted] = useState<{ on: string; name: string | null }>()
  const changes = useRef<Partial<LetterSettings>>({})
  const letter = useLetter(read, depth, contact, projection, settings, moment)
  const { values, language } = letter
  const region = new Intl.Locale(navigator.language).region
  const habit = settings.letters.habit ?? habitFor(language, region)
  const layout = letterLayouts[habit]
  const paper = settings.letters.paper ?? layout.paper
  const context = () => ({ now: clock.now(), zone: moment.zone, newId })
  const person = depth.people.find((one) => one.contact === contact)

  const set = (change: Partial<LetterSettings>) => {
    // The settings come back a moment later; what was set in between must not get lost.
    changes.current = { ...changes.current, ...change }
    changeSettings({ letters: { ...settings.letters, ...changes.current } }).catch(() =>
      setNotice({ kind: 'trouble', words: say('refusedStorage') }),
    )
  }
  /** What is the same in the next letter is kept when the caret leaves it. */
  const keepAddresses = () => {
    const { senderAddress, senderName, address } = values
    if (senderAddress !== settings.letters.address) set({ address: senderAddress.slice(0, 1_000) })
    const name = senderName.trim()
    if (settings.drafts.sender === undefined && name !== '' && openSlots(name).length === 0) {
      void changeSettings({ drafts: { ...settings.drafts, sender: name.slice(0, 300) } }).catch(
        () => undefined,
      )
    }
    const kept = address.trim().slice(0, 1_000)
    if (kept === '' || kept === depth.address) return
    const edited = write('applicationEdited', { address: kept }, depth.id, context())
    void append([edited], say('noticeWritten'), () => takeBack([edited.id]))
  }
  const takeBack = (events: readonly string[]) => {
    const voids = events.map((event) => voidedEvent(event, depth.id, context()))
    void append(voids, say('noticeTakenBack'))
  }
  const savePosted = () => {
    if (posted === undefined) return
    const { on, name } = posted
    const thanked = contact === undefined ? { name: name ?? '' } : { contact }
    const added = thankedSomebody(thanked, { on, channel: 'letter' }, depth.id, context())
    const to = person?.name ?? name ?? depth.company
    const words = say('letterPostedDone', nameInSentence(to, moment.language))
    void append(added, words, () => takeBack(added.map(({ id }) => id))).then((written) => {
      if (written) setPosted(undefined)
    })
  }
  const slots = openSlots([values.senderName, values.text, values.subject].join('\n'))

  return (
    <div class="writing" onFocusOut={keepAddresses}>
      <div class="beside">
        <LetterDesk
          people={depth.people.map(({ contact: value, name }) => ({ value, label: plainName(name) }))}
          contact={contact ?? ''}
          language={language}
          habit={habit}
          paper={paper}
          sender={
            layout.sender === 'line' ? { name: values.senderName, address: values.senderAddress } : null
          }
          place={values.place}
          date={values.date}
          today={today(moment)}
          onContact={setContact}
          onLanguage={letter.setLanguage}
          onHabit={(chosen) => set({ habit: chosen })}
          onPaper={(chosen) => set({ paper: chosen })}
          onSender={({ name, address }) =>
            letter.setValues({ ...values, senderName: name, senderAddress: address })
          }
          onPlace={(place) => {
            letter.setValues({ ...values, place })
            set({ place: place.slice(0, 300) })
          }}
          onDate={(date) => letter.setValues({ ...values, date })}
          onPrint={() => window.print()}
          onAnew={letter.startAnew}
        />
        {posted === undefined ? (
          <button
            type="button"
            class="secondary wide"
            onClick={() => setPosted({ on: today(moment), name: contact === undefined ? '' : null })}
          >
            {say('letterPosted')}
          </button>
        ) : (
          <PostedForm
            posted={posted}
            today={today(moment)}
            saving={saving}
            onPosted={setPosted}
            onSave={savePosted}
            onCancel={() => setPosted(undefined)}
          />
        )}
      </div>
      <div class="on-the-desk">
        <p class="soft intro">{say('letterIntro')}</p>
        {slots.length > 0 && (
          <p class="hint intro">{say('letterSlots', new Intl.ListFormat(moment.language).format(slots))}</p>
        )}
        <LetterSheet
          values={values}
          layout={layout}
          paper={paper}
          language={language}
          dated={
            isCivilDate(values.date) ? placeAndDate(habit, language, values.place, values.date) : values.date
          }
          onValues={letter.setValues}
        />
      </div>
    </div>
  )
}

function firstToThank({ window }: ReadApplication, depth: ApplicationDepth): string | undefined {
  const owed = window.state === 'thank-you' ? window.owed[0] : undefined
  const met = depth.interviews.flatMap(({ people }) => people)
  return owed ?? met[0] ?? depth.people.find(({ role }) => role !== 'recruiter')?.contact
}
