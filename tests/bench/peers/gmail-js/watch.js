// What a mail extension observes, by gmail.js: every compose with its recipients and its sending, every conversation.
import './trusted-types.js'
import { Gmail } from 'gmail-js'
import jquery from 'jquery'

const gmail = new Gmail(jquery)
const seen = { composes: 0, recipients: 0, sends: 0, threads: 0, messages: 0 }
const tell = () => {
  document.documentElement.dataset.peer = JSON.stringify(seen)
}

gmail.observe.on('load', () => {
  gmail.observe.on('compose', () => {
    seen.composes += 1
    tell()
  })
  gmail.observe.on('recipient_change', (_match, recipients) => {
    seen.recipients = recipients.to?.length ?? 0
    tell()
  })
  gmail.observe.before('send_message', () => {
    seen.sends += 1
    tell()
  })
  gmail.observe.on('view_thread', () => {
    seen.threads += 1
    tell()
  })
  gmail.observe.on('view_email', () => {
    seen.messages += 1
    tell()
  })
  seen.ready = true
  tell()
})
