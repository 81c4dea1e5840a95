/**
 * Runs in the world of the content script: takes the time of what the user does, of the answers of the background, and of
 * what is drawn in our closed root or leaves the page.
 */
export const lookOn = `{
  const waiting = new Map()
  globalThis.benchLast = {}
  globalThis.benchNext = (sight) => new Promise((resolve, reject) => {
    waiting.set(sight, resolve)
    setTimeout(() => reject(new Error('Not seen: ' + sight)), 9000)
  })
  const saw = (sight) => {
    waiting.get(sight)?.(performance.now())
    waiting.delete(sight)
  }
  for (const type of ['click', 'keydown']) {
    document.addEventListener(type, ({ timeStamp, isTrusted, ctrlKey, key }) => {
      if (!isTrusted) return
      benchLast[type] = timeStamp
      if (ctrlKey && key === 'Enter') saw('let go')
    }, true)
  }
  // What is held is heard by nobody after the guard.
  const stop = Event.prototype.stopImmediatePropagation
  Event.prototype.stopImmediatePropagation = function () {
    stop.call(this)
    if (!this.isTrusted) return
    benchLast[this.type] = this.timeStamp
    saw('held')
  }
  const send = chrome.runtime.sendMessage.bind(chrome.runtime)
  chrome.runtime.sendMessage = (message, ...others) => {
    const answer = send(message, ...others)
    answer.then(() => queueMicrotask(() => saw(message.ask)), () => undefined)
    return answer
  }
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options)
    new MutationObserver(() => {
      if (root.querySelector('.surface.note') !== null) saw('note')
      if (root.querySelector('dialog') !== null) saw('pause')
    }).observe(root, { childList: true, subtree: true })
    return root
  }
  let composes = 0
  new MutationObserver(() => {
    const now = document.querySelectorAll('.M9').length
    if (now < composes) saw('left')
    composes = now
  }).observe(document, { childList: true, subtree: true })
}`
