// Runs beside InboxSDK in the practice mailbox and notes what it recognises, where the test can read it.
/* global InboxSDK, document */
const seen = { composes: [], threads: [], messages: [], errors: [] }
const tell = () => {
  document.documentElement.dataset.referee = JSON.stringify(seen)
}
tell()

InboxSDK.load(2, 'sdk_practice_referee', {
  globalErrorLogging: false,
  eventTracking: false,
  suppressThreadRowGapFix: true,
}).then(
  (sdk) => {
    seen.ready = sdk.User.getEmailAddress()
    sdk.Compose.registerComposeViewHandler((view) => {
      const compose = { inline: view.isInlineReplyForm(), reply: view.isReply(), events: [] }
      seen.composes.push(compose)
      const read = () => {
        compose.to = view.getToRecipients().map(({ emailAddress }) => emailAddress)
        compose.subject = view.getSubject()
        compose.text = view.getTextContent().trim()
        compose.fullscreen = view.isFullscreen()
        compose.minimized = view.isMinimized()
        tell()
      }
      read()
      for (const name of ['recipientsChanged', 'bodyChanged', 'minimized', 'restored', 'fullscreenChanged']) {
        view.on(name, read)
      }
      for (const name of [
        'presending',
        'sending',
        'sent',
        'sendCanceled',
        'discard',
        'destroy',
        'scheduleSendMenuOpening',
      ]) {
        view.on(name, () => {
          compose.events.push(name)
          tell()
        })
      }
      view.getDraftID().then(
        (id) => {
          compose.draft = id
          tell()
        },
        () => undefined,
      )
    })
    sdk.Conversations.registerThreadViewHandler((view) => {
      const thread = { subject: view.getSubject() }
      seen.threads.push(thread)
      view.getThreadIDAsync().then(
        (id) => {
          thread.id = id
          tell()
        },
        (error) => seen.errors.push(String(error)),
      )
      tell()
    })
    sdk.Conversations.registerMessageViewHandler((view) => {
      const message = { from: view.getSender().emailAddress }
      seen.messages.push(message)
      view.getMessageIDAsync().then(
        (id) => {
          message.id = id
          tell()
        },
        (error) => seen.errors.push(String(error)),
      )
      tell()
    })
    tell()
  },
  (error) => {
    seen.errors.push(String(error))
    tell()
  },
)
