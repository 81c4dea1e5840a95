import { find, fits } from '../selectors.ts'
import { readLine } from '../text.ts'
import { isShown } from '../visibility.ts'
import { isOwn } from './foreign.ts'
import { legacyIdOf, parsePermanentThreadId } from './ids.ts'
import { readThread } from './thread.ts'
import { toast } from './thread-selectors.ts'
import type { Toast, ToastKind } from './types.ts'

// An answer's notice has the same links as one of archiving or discarding. These beginnings of words only
// ever take away a suspicion: a language that is not here leaves it at `maybe-sent`.
const namesOtherDeed =
  /archi[vw]|arquiv|arkiv|arsip|αρχειο|ארכיון|טיוט|arşiv|архив|архів|アーカイブ|归档|封存|보관|أرشف|ارشيف|lưu trữ|discard|verworfen|verwijderd|supprim|descart|eliminad|eliminat|excluíd|usunięt|удал|видален|silindi|破棄|削除|舍弃|捨棄|删除|삭제|تجاهل|حذف|hủy|xóa|draft|entwurf|brouillon|borrador|rascunho|bozza|szkic|taslak|чернов|чернет|下書き|草稿|임시|مسود|bản nháp/i

/**
 * The notice shown now, or null. What it is follows from its links, not its words: View message means
 * sent (or scheduled; the gesture before tells), Undo alone may follow an answer, an archiving or a
 * discarding, three dots and no link mean work in progress. An answer counts as `sent` once the account's
 * own message stands last in the thread that the notice is about.
 */
export function readToast(document: Document): Toast | null {
  const host = find(document, toast.host, (element) => isOwn(element) && fits(element, toast.shown))
  if (host === null) return null
  const kind = readToastOf(host)
  return kind?.kind === 'maybe-sent' && endsWithOwnMessage(document, kind.thread)
    ? { ...kind, kind: 'sent' }
    : kind
}

/** As `readToast`, of one given place of notices. Null while it is not shown or empty. */
export function readToastOf(host: Element): Toast | null {
  if (!fits(host, toast.shown)) return null
  const text = readLine(find(host, toast.text)?.textContent)
  const undo = find(host, toast.undo, isShown)
  const view = find(host, toast.view, isShown)
  if (text === '' && undo === null && view === null) return null
  const thread = parsePermanentThreadId((view ?? undo)?.getAttribute('param'))
  return { kind: kindOf(text, undo !== null, view !== null), thread, undo: undo !== null }
}

function kindOf(text: string, undo: boolean, view: boolean): ToastKind {
  if (view) return 'sent'
  if (undo) return namesOtherDeed.test(text) ? 'other' : 'maybe-sent'
  return /(?:\.{3}|…)$/.test(text) ? 'sending' : 'other'
}

function endsWithOwnMessage(document: Document, permanentThreadId: string | null): boolean {
  const thread = readThread(document)
  const legacy = legacyIdOf(permanentThreadId)
  if (thread === null || permanentThreadId === null) return false
  if (thread.permanentId !== permanentThreadId && (legacy === null || thread.id !== legacy)) return false
  return thread.messages.at(-1)?.id?.startsWith('#msg-a:') ?? false
}
