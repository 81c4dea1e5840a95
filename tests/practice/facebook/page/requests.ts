import { classNames as c } from '../../social/class-name.ts'
import { h } from '../../social/element.ts'
import { note } from '../../social/record.ts'
import type { PracticeProfile } from '../network.ts'
import { button } from './button.ts'
import { setRelation } from './state.ts'
import { words } from './words.ts'

/** Sends the request, or asks a second time in a dialog of the site's own, which then has an Add friend too. */
export function addFriend(person: PracticeProfile): void {
  if (person.asksAgain) askAgain(person)
  else send(person)
}

function send(person: PracticeProfile): void {
  note({ what: 'invite', to: person.handle })
  setRelation(person, 'requested')
}

export function cancelRequest(person: PracticeProfile): void {
  note({ what: 'withdraw', to: person.handle })
  setRelation(person, 'none')
}

export function confirmRequest(person: PracticeProfile): void {
  note({ what: 'accept', to: person.handle })
  setRelation(person, 'friends')
}

function askAgain(person: PracticeProfile): void {
  const dialog = document.createElement('dialog')
  dialog.setAttribute('role', 'dialog')
  dialog.className = c('dialog')
  const close = () => {
    dialog.close()
    dialog.remove()
  }
  dialog.append(
    h('h2', {}, `Does ${person.name.split(' ')[0]} know you?`),
    h('p', {}, 'Requests are for people you know well.'),
    button('Cancel', close),
    button(
      words.addFriend,
      () => {
        close()
        send(person)
      },
      { icon: 'r2FA830xjtI' },
    ),
  )
  document.body.append(dialog)
  dialog.showModal()
}
