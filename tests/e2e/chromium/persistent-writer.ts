/**
 * What a page does that wants something written: it asks, and asks again for as long as nobody answers. To be run
 * in an own page or in the world of a content script; `written` then lists what was acknowledged, and
 * `writtenUnheard` counts the answers that were lost after the write.
 */
export const persistentWriter = `
  globalThis.written = []
  globalThis.writtenUnheard = 0
  globalThis.write = async (name, ...messages) => {
    for (const message of messages) {
      let answer
      let tries = 0
      while (answer?.ok !== true) {
        const patience = new Promise((resolve) => setTimeout(resolve, 2_000, { unheard: true }))
        answer = await Promise.race([chrome.runtime.sendMessage(message).catch(() => ({ unheard: true })), patience])
        tries += 1
        if (answer?.refused !== undefined && answer.refused !== 'storage') throw new Error(JSON.stringify(answer))
      }
      const wasThere = answer.value.appended === 0 || answer.value.state === 'unknown'
      if (tries > 1 && wasThere) globalThis.writtenUnheard += 1
    }
    globalThis.written.push(name)
  }
`
