import { find, fits } from '../selectors.ts'
import { readLabel } from '../text.ts'
import { isShown } from '../visibility.ts'
import { isOwn } from './foreign.ts'
import { legacyIdOf, parsePermanentThreadId } from './ids.ts'
import { readThread } from './thread.ts'
import { toast } from './thread-selectors.ts'
import type { Toast, ToastKind } from './types.ts'

// An answer's notice has the same links as one of archiving or discarding. These beginnings of words only
// ever take away a suspicion: a language that is not here leaves it at `maybe-sent`.
const namesOtherDeed =
  /ar(?:ch|qu|[khsşx])[iy]+[vwps]|αρχειο|ארכיון|арх[иі][вў]|アーカイブ|归档|封存|보관|[أا]رش[يِ]?ف|بایگان|محفوظات|lưu trữ|เก็บ|संग्रह|discard|verwor|verwijder|supprim|descart|elimina[dt]|exclu[ií]d|usunięt|удал|видален|silindi|破棄|削除|舍弃|捨棄|删除|삭제|تجاهل|حذف|hủy|xóa|draf|entwurf|brouillon|borrador|rascunho|esborrany|bozza|szkic|taslak|[kc]oncept|piszkozat|vázlat|luonnos|utkast|kladde|ciorn|schiț|skica|robocz|nacrt|osnut|juodra|melnrakst|mustand|πρόχειρ|чернов|чернет|нацрт|טיוט|下書き|草稿|임시|مسود|پیش.?نویس|ร่าง|nháp|ड्राफ|मसौद|প্রারূপ|খসড়া|வரைவு|డ్రాఫ్ట్/iu

/**
 * The notice shown now, or null: Gmail may keep an earlier one, hidden. What it is follows from its links, not its words: View message means
 * sent (or scheduled; the gesture before tells), Undo alone may follow an answer, an archiving or a
 * discarding, three dots and no link mean work in progress. An answer counts as `sent` once the account's
 * own message stands last in the thread that the notice is about.
 */
export function readToast(document: Document): Toast | null {
  const isNow = (element: Element) => isOwn(element) && fits(element, toast.shown) && isShown(element)
  const host = find(document, toast.host, isNow)
  if (host === null) return null
  const kind = readToastOf(host)
  return kind?.kind === 'maybe-sent' && endsWithOwnMessage(document, kind.thread)
    ? { ...kind, kind: 'sent' }
    : kind
}

/** As `readToast`, of one given place of notices. Null while it is not shown or empty. */
export function readToastOf(host: Element): Toast | null {
  if (!fits(host, toast.shown)) return null
  const text = readLabel(find(host, toast.text)?.textContent).normalize()
  const undo = find(host, toast.undo, isShown)
  const view = find(host, toast.view, isShown)
  if (text === '' && undo === null && view === null) return null
  const thread = parsePermanentThreadId((view ?? undo)?.getAttribute('param'))
  return { kind: kindOf(text, undo !== null, view !== null), thread, undo: undo !== null }
}

function kindOf(text: string, undo: boolean, view: boolean): ToastKind {
  if (view) return 'sent'
  if (undo) return namesOtherDeed.test(text) ? 'other' : 'maybe-sent'
  return /(?:\.{2,}|[…⋯‥])$/.test(text) ? 'sending' : 'other'
}

function endsWithOwnMessage(document: Document, permanentThreadId: string | null): boolean {
  const thread = readThread(document)
  const legacy = legacyIdOf(permanentThreadId)
  if (thread === null || permanentThreadId === null) return false
  if (thread.permanentId !== permanentThreadId && (legacy === null || thread.id !== legacy)) return false
  return thread.messages.at(-1)?.id?.startsWith('#msg-a:') ?? false
}
