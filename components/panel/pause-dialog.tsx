import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PauseSentence, Way, WayKind } from '../../utils/platform/sentences.ts'
import { Meter, type MeterProps } from '../meter.tsx'
import { settleMs, useSurePress } from './sure-press.ts'

export interface PauseDialogProps {
  sentence: PauseSentence
  /** Something else worth knowing before sending, such as a gap left in the text. */
  notice?: string
  meter: Pick<MeterProps, 'state' | 'day' | 'of'> | null
  onWay(way: WayKind): void
  /** Esc: nothing is sent and nothing is decided. */
  onClose(): void
}

/** The pause: why the action is held, the good ways out, then the ways on. */
export function PauseDialog({ sentence, notice, meter, onWay, onClose }: PauseDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [settled, setSettled] = useState(false)
  const sure = useSurePress()

  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // A neutral place: no key that is still down can press anything here.
    heading.current?.focus({ preventScroll: true })
    // Closing gives the focus back to where it was.
    return () => element?.close()
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), settleMs)
    return () => clearTimeout(timer)
  }, [])

  const good = sentence.ways.filter((way) => way.rank !== 'quiet')
  const onward = sentence.ways.filter((way) => way.rank === 'quiet')
  const button = (way: Way) => (
    <button key={way.way} type="button" class={way.rank} onClick={sure(() => onWay(way.way))}>
      {way.label}
    </button>
  )
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="title"
      aria-describedby="reason"
      class="surface"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div class="pause">
        <header>
          <h2 id="title" ref={heading} tabIndex={-1}>
            {sentence.title}
          </h2>
          {meter !== null && <Meter {...meter} />}
        </header>
        <div id="reason">
          <p>{sentence.body}</p>
          {notice !== undefined && <p class="notice">{notice}</p>}
        </div>
        <div class="ways" inert={!settled}>
          {good.map(button)}
        </div>
        <div class="more" inert={!settled}>
          {onward.map(button)}
        </div>
      </div>
    </dialog>
  )
}
