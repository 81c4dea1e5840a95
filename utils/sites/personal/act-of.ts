import type { ControlBasis } from '../network.ts'
import { isShown } from '../reading/shown.ts'
import { labelOf, shownName, textOf } from '../reading/text.ts'
import type { PersonalLabel } from './label-words.ts'
import { personalLabels } from './labels.ts'
import type { Asked, NetworkRow, RowAct } from './row.ts'
import type { StandingLabel } from './take-back-words.ts'

interface Told {
  act: 'connect' | 'follow' | 'message' | 'accept'
  basis: ControlBasis
}

/**
 * What a control does: by the network's own ids and icons, then by its whole label, then, among the subject's own
 * controls, by its place. Undo and harmless labels end the question at once.
 *
 * @param personal it stands in a person's own place, where single words like "Add" mean that person.
 */
export function actOf(row: NetworkRow, asked: Asked, personal: boolean, head: Element | null): Told | null {
  const said = saidBy(asked)
  if (said === 'undo') return null
  const own = row.readAct?.(asked) ?? null
  if (own === 'safe') return null
  if (own !== null) return { act: own, basis: 'key' }
  if (!row.byLabel) return null
  const labelled = byLabel(said, personal)
  if (labelled !== null) return { act: labelled, basis: 'label' }
  if (said !== null || !row.byPlace || !asked.inHead || head === null) return null
  const act = byPlace(row, asked, head)
  return act === null ? null : { act, basis: 'place' }
}

type Said = Exclude<PersonalLabel, StandingLabel> | null

/** The spoken label is asked first, then what is written: in lists the spoken one often holds a name. */
function saidBy({ element, names }: Asked): Said {
  const spoken = actIn(labelOf(element), names)
  if (spoken === 'undo' || spoken === 'safe') return spoken
  const written = actIn(textOf(element), names)
  return written === 'undo' ? 'undo' : (spoken ?? written)
}

/** What says how the user stands to somebody takes that back. */
function actIn(label: string, names: readonly string[]): Said {
  const said = personalLabels.read(label, names)?.act ?? null
  return said === 'friends' || said === 'following' || said === 'requested' ? 'undo' : said
}

function byLabel(said: Said, personal: boolean): Told['act'] | null {
  switch (said) {
    case 'connect':
    case 'follow':
    case 'message':
      return said
    case 'add':
      return personal ? 'connect' : null
    case 'accept':
      return personal ? 'accept' : null
    case 'send':
    case 'undo':
    case 'safe':
    case null:
      return null
  }
}

/** In a language nobody wrote down: the first unknown button of the action row connects, a later one writes. */
function byPlace(row: NetworkRow, asked: Asked, head: Element): Exclude<RowAct, 'safe'> {
  const controls = [...head.querySelectorAll(row.pressable)]
  const at = controls.filter((each) => isUnknown(row, each, asked)).indexOf(asked.element)
  if (at < 0) return null
  const taken = controls.some((element) => {
    const about = { ...asked, element }
    const said = saidBy(about)
    const act = row.readAct?.(about) ?? byLabel(said, true)
    return act === 'connect' || act === 'follow' || said === 'undo'
  })
  return at === 0 && !taken ? row.firstAct : 'message'
}

/** A button with words of its own that are neither known nor the name, and that opens no menu. */
function isUnknown(row: NetworkRow, element: Element, asked: Asked): boolean {
  if (
    element.localName === 'a' ||
    element.hasAttribute('aria-haspopup') ||
    element.hasAttribute('aria-expanded')
  )
    return false
  if (element.matches('[role="tab"], [role="menuitem"]') || !isShown(element)) return false
  // Lists in a head are highlights, tabs and mutual friends; a button inside a link belongs to the link.
  if (element.closest('a[href], li, [role="presentation"], [role="listitem"]') !== null) return false
  const label = shownName(labelOf(element)).replace(/\s*\([^)]*\)$/u, '')
  if (label === '' || !/\p{L}/u.test(label)) return false
  if (
    asked.names.some(
      (name) => label.toLowerCase().includes(name.toLowerCase()) && label.length < name.length + 4,
    )
  )
    return false
  const about = { ...asked, element }
  return saidBy(about) === null && (row.readAct?.(about) ?? null) === null
}
