// What a mail extension observes, by InboxSDK: every compose with its recipients and its sending, every conversation.
/* global InboxSDK, document */
const seen = { composes: 0, recipients: 0, sends: 0, threads: 0, messages: 0 }
const tell = () => {
  document.documentElement.dataset.peer = JSON.stringify(seen)
}

InboxSDK.load(2, 'sdk_practice_referee', {
  globalErrorLogging: false,
  eventTracking: false,
  suppressThreadRowGapFix: true,
}).then((sdk) => {
  sdk.Compose.registerComposeViewHandler((view) => {
    seen.composes += 1
    view.on('recipientsChanged', () => {
      seen.recipients = view.getToRecipients().length
      tell()
    })
    view.on('presending', () => {
      seen.sends += 1
      tell()
    })
    tell()
  })
  sdk.Conversations.registerThreadViewHandler(() => {
    seen.threads += 1
    tell()
  })
  sdk.Conversations.registerMessageViewHandler((view) => {
    seen.messages += view.getSender().emailAddress === '' ? 0 : 1
    tell()
  })
  seen.ready = true
  tell()
})
