import { menuItem, pressable } from './button.ts'
import { h } from './markup.ts'
import { language, shortDate, words } from './words.ts'

/**
 * Choosing a time. The dialog stands outside the compose and does not say which one it belongs to; its
 * items answer to the mouse by place, not to a bare click. Times are written without a year.
 */
export function openScheduleDialog(choose: (sendAt: number) => void): void {
  const dialog = h('div', { class: 'nH Hy', role: 'dialog', 'aria-label': words.scheduleSend })
  const close = () => dialog.remove()
  const preset = (label: string, at: number) => {
    const item = h(
      'div',
      { class: 'Az', role: 'menuitem', tabindex: '0' },
      label,
      h('span', {}, shortDate(at)),
    )
    menuItem(item, () => {
      close()
      choose(at)
    })
    return item
  }
  const pick = h('div', { class: 'Az AM', role: 'menuitem', tabindex: '0' }, words.pickTime)
  menuItem(pick, () => {
    close()
    openPicker(choose)
  })
  const first = preset(words.tomorrowMorning, at(1, 8))
  dialog.append(
    h('h2', {}, words.scheduleSend),
    h(
      'div',
      { role: 'menu' },
      first,
      preset(words.tomorrowAfternoon, at(1, 13)),
      preset(words.mondayMorning, at(daysToMonday(), 8)),
      pick,
    ),
  )
  closeOnEscape(dialog, close)
  document.body.append(dialog)
  first.focus()
}

function openPicker(choose: (sendAt: number) => void): void {
  const start = at(1, 8)
  const date = h('input', { type: 'text', 'aria-label': words.date })
  const time = h('input', { type: 'text', 'aria-label': words.time })
  date.value = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(start)
  time.value = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(start)
  const cancel = h('button', { name: 'cancel', class: 'J-at1-auR' }, words.cancel)
  const confirm = h('button', { name: 'ok', class: 'J-at1-auR J-at1-atl' }, words.scheduleSend)
  const dialog = h(
    'div',
    { class: 'nH Hy', role: 'dialog', 'aria-label': words.pickTime },
    h('h2', {}, words.pickTime),
    h('div', {}, date),
    h('div', {}, time),
    h('div', { class: 'Kj-JD-Jl' }, cancel, confirm),
  )
  const close = () => dialog.remove()
  pressable(cancel, close)
  pressable(confirm, () => {
    const chosen = parse(date.value, time.value)
    if (Number.isNaN(chosen) || chosen < Date.now()) {
      date.setAttribute('aria-invalid', 'true')
      return
    }
    close()
    choose(chosen)
  })
  closeOnEscape(dialog, close)
  document.body.append(dialog)
  date.focus()
}

/** `Jul 29, 2026` or `29.07.2026`, and `8:00 AM` or `08:00`. */
function parse(date: string, time: string): number {
  const direct = Date.parse(`${date} ${time.replace(/[\u202F\u00A0]/g, ' ')}`)
  if (!Number.isNaN(direct)) return direct
  const [, day, month, year] = /(\d{1,2})\D+(\d{1,2})\D+(\d{4})/.exec(date) ?? []
  const [, hour, minute] = /(\d{1,2})\D(\d{2})/.exec(time) ?? []
  return new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)).getTime()
}

function at(days: number, hour: number): number {
  const time = new Date()
  time.setDate(time.getDate() + days)
  time.setHours(hour, 0, 0, 0)
  return time.getTime()
}

function daysToMonday(): number {
  return (8 - new Date().getDay()) % 7 || 7
}

function closeOnEscape(dialog: HTMLElement, close: () => void): void {
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation()
    if (event.key === 'Escape') close()
  })
}
