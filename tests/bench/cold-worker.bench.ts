import type { CDPSession } from 'playwright-core'
import { findBrowser, thisMachine } from '../../scripts/browsers.ts'
import { startChromium } from '../practice/chromium.ts'
import { practiceTimelineNow } from '../practice/timeline.ts'
import { quick } from './machine.ts'
import { restore } from './restore.ts'

/**
 * What a sleeping background costs the one who presses Send: milliseconds from asking in the Gmail page's content
 * script to the answer, with the worker just ended, and awake. What reads words is in the tab by then, as it is once
 * a recipient was named. Medians of twenty-one, with the spread. The folder of another build may be given.
 */
const runs = quick ? 2 : 21
const folder = process.argv.slice(2).find((word) => !word.startsWith('--'))

const asks = {
  'the smallest question': {
    ask: 'people.recognise',
    request: { channel: 'gmail', people: [{ email: 'nobody@nowhere.example' }] },
  },
  'a verdict on a check-in': {
    ask: 'message.judge',
    request: {
      channel: 'gmail',
      people: [{ email: 'dana.whitfield@larkspur.example', name: 'Dana Whitfield' }],
      subject: 'Any news?',
      text: 'Hello Dana, I wanted to ask whether there is any news about my application. Best, Ada',
    },
  },
}

const found = findBrowser('chromium', thisMachine())
if (!found.found) throw new Error(found.reason)
const chromium = await startChromium({
  executable: found.path,
  build: folder ?? '.output/chrome-mv3',
  headless: true,
})
try {
  await chromium.worker()
  await restore(chromium, practiceTimelineNow().events)
  const page = await chromium.open('https://mail.google.com/mail/u/0/#inbox')
  const session = await chromium.context.newCDPSession(page)
  const world = await contentWorld(session, chromium.id)
  console.log('cold worker: question, worker, median ms, least, 95 of 100, most')
  for (const [what, message] of Object.entries(asks)) {
    const cold: number[] = []
    const warm: number[] = []
    await ask(session, world, message)
    for (let run = 0; run < runs; run += 1) {
      await chromium.stopWorker()
      await new Promise((resolve) => setTimeout(resolve, 400))
      cold.push(await ask(session, world, message))
      warm.push(await ask(session, world, message))
    }
    report(what, 'ended', cold)
    report(what, 'awake', warm)
  }
} finally {
  await chromium.close()
}

function report(what: string, worker: string, times: readonly number[]): void {
  const [least, median, slow, most] = [0, 0.5, 0.95, 1].map((part) =>
    times.toSorted((a, b) => a - b)[Math.round((times.length - 1) * part)]?.toFixed(1),
  )
  console.log(`${what}\t${worker}\t${median}\t${least}\t${slow}\t${most}`)
}

/** The world of our content script in the page. */
async function contentWorld(session: CDPSession, extension: string): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extension}`) resolve(context.id)
  })
  await session.send('Runtime.enable')
  return promise
}

async function ask(session: CDPSession, contextId: number, message: object): Promise<number> {
  const expression = `(async () => {
    const started = performance.now()
    const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)})
    if (!answer?.ok) throw new Error(JSON.stringify(answer))
    return performance.now() - started
  })()`
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return Number(result.value)
}
