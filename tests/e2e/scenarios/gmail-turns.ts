import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest'
import type { TestBrowser } from '../browser.ts'
import { type Gmail, openGmail, selectors } from '../gmail.ts'
import { type KeptSend, keptEvents, keptSends } from '../kept-events.ts'
import { letters } from '../letters.ts'
import { until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

const waiting = 'dana.whitfield@larkspur.example'
const open = 'ingrid.solheim@quillmark.example'
const owed = 'tomas.ferreira@harbourpine.example'
const ahead = 'kwame.osei@brightmoor.example'

const question = '.Kj-JD[role="alertdialog"]'

/** What Gmail does with a press beside sending it: it asks back, changes the compose, puts it off, or hears of it elsewhere. */
export function gmailTurns(openBrowser: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let gmail: Gmail
  let before: number

  beforeAll(async () => {
    browser = await openBrowser()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    gmail = await openGmail(browser)
    before = (await gmail.sent()).length
    return () => gmail.page.close()
  })

  const asks = () =>
    until('Gmail to ask', () =>
      gmail.page.evaluate(`document.querySelector('${question}') ? true : undefined`),
    )
  const contacts: Record<string, string> = {
    [waiting]: 'dana',
    [open]: 'ingrid',
    [owed]: 'tomas',
    [ahead]: 'kwame',
  }
  const sendsTo = async (address: string) => {
    const sends = await keptSends(browser)
    return sends.filter(({ sent }) => sent.some(({ to }) => to.includes(contacts[address] ?? '')))
  }
  const arrive = (subject: string, message: object) =>
    gmail.page.evaluate(`(() => {
      const { account } = JSON.parse(document.getElementById('practice-mailbox').textContent)
      window.practice.receive({ from: account, to: [account], subject: '${subject}', ...${JSON.stringify(message)} })
    })()`)
  const heldThenSent = async () => {
    await gmail.page.click(selectors.send)
    await gmail.page.panel.dialog()
    expect(await gmail.sentAfterAWhile()).toHaveLength(before)
    await gmail.page.panel.button('Send anyway').press()
  }

  it('a mail to nobody is Gmail’s to refuse', async () => {
    await gmail.compose(letters.checkIn)
    await gmail.page.click(selectors.send)
    await asks()
    expect(await gmail.page.panel.hasDialog()).toBe(false)
    expect(await gmail.sent()).toHaveLength(before)
  })

  it('a question of Gmail’s after Send anyway is the user’s to answer: no is no send', async () => {
    const body = `${letters.checkIn.body} My letter is attached.`
    await gmail.compose({ to: [waiting], subject: letters.checkIn.subject, body })
    await heldThenSent()
    await asks()
    await gmail.page.click(`${question} [name="cancel"]`)
    expect(await gmail.sentAfterAWhile()).toHaveLength(before)
    expect(await gmail.composes()).toBe(1)
    expect(await sendsTo(waiting)).toEqual([])
  })

  it('and yes is one', async () => {
    const body = `${letters.checkIn.body} My letter is attached.`
    await gmail.compose({ to: [waiting], subject: letters.checkIn.subject, body })
    await heldThenSent()
    await asks()
    await gmail.page.click(`${question} [name="ok"]`)
    expect(await gmail.waitForSent(before + 1)).toHaveLength(before + 1)
    await until('it to be written', async () => ((await sendsTo(waiting)).length > 0 ? true : undefined))
  })

  it.each([
    ['confidential mode', '.M9 .buc'],
    ['plain-text mode', '.M9 .Xv'],
  ])('is held in %s, whose buttons Gmail builds anew', async (_mode, button) => {
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.panel.says(/Larkspur/)
    await gmail.page.click(button)
    await gmail.page.click(selectors.send)
    await gmail.page.panel.dialog()
    expect(await gmail.sentAfterAWhile()).toHaveLength(before)
  })

  it('is held in a mailbox that is looked after for somebody else', async () => {
    const delegated = await openGmail(browser, 'https://mail.google.com/mail/u/1/d/AEoRXRT-token/#inbox')
    await delegated.compose({ to: [waiting], ...letters.checkIn })
    await delegated.page.click(selectors.send)
    await delegated.page.panel.dialog()
    expect(await delegated.sentAfterAWhile()).toEqual([])
    await delegated.page.close()
  })

  it('two quick presses are one: held once, and sent once', async () => {
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.evaluate(
      `(() => { const send = document.querySelector('${selectors.send}'); send.click(); send.click() })()`,
    )
    await gmail.page.panel.dialog()
    await gmail.page.panel.button('Send anyway').press()
    await gmail.waitForSent(before + 1)
    expect(await gmail.sentAfterAWhile()).toHaveLength(before + 1)
  })

  it('a scheduled question that was cancelled was never asked', async () => {
    await gmail.compose({ to: [open], ...letters.checkIn })
    await gmail.page.panel.says(/Quillmark/)
    await gmail.page.click('.M9 .hG')
    await gmail.page.click('.M9 [selector="scheduledSend"]')
    await gmail.page.click('.Az')
    await until('it to be scheduled', async () =>
      (await gmail.sent()).at(-1)?.state === 'scheduled' ? true : undefined,
    )
    await until('it to be known', async () =>
      (await sendsTo(open)).some(({ sendAt }) => sendAt !== undefined) ? true : undefined,
    )
    await gmail.page.evaluate(`location.hash = '#scheduled'`)
    await gmail.page.click('.practice-cancel')
    await until('it to be forgotten', async () => ((await sendsTo(open)).length === 0 ? true : undefined))
  })

  /** Sends without a connection, and waits until it is known as a mail that waits. */
  const sendOffline = async (from: Gmail, to: string, letter: { subject: string; body: string }) => {
    onTestFinished(() => browser.offline(false))
    await from.compose({ to: [to], ...letter })
    await from.page.panel.says(/Tomás Ferreira|Brightmoor/)
    await browser.offline(true)
    await from.page.click(selectors.send)
    // Gmail takes a moment to put it into its outbox, and has nothing of it before.
    await until('Gmail to queue it', async () => (await from.sent()).at(-1)?.state === 'queued' || undefined)
    return until('it to be known as waiting', async () =>
      (await sendsTo(to)).find((send) => hoursToCome(send) > 1),
    )
  }
  const hoursToCome = ({ at, finalAt }: KeptSend) =>
    Temporal.Instant.from(at).until(Temporal.Instant.from(finalAt)).total('hours')

  it('what waits for a connection counts once, from when it leaves', async () => {
    const waits = await sendOffline(gmail, owed, letters.thankYou)
    const back = Temporal.Now.instant()
    await browser.offline(false)
    const left = await until('it to be known as sent', async () =>
      (await sendsTo(owed)).find((send) => send.draft === waits.draft && hoursToCome(send) < 1),
    )
    expect((await gmail.sent()).at(-1)?.state).toBe('undoable')
    expect(Temporal.Instant.compare(left.at, back)).toBe(1)
    expect(left.sent).toEqual([expect.objectContaining({ kind: 'thank-you', to: ['tomas'] })])
    expect(await sendsTo(owed)).toHaveLength(1)
  }, 60_000)

  it('nor is it lost where its tab is closed before it leaves, nor counted again when it is seen', async () => {
    const subject = 'One more thing'
    const other = await openGmail(browser)
    const waits = await sendOffline(other, ahead, { subject, body: 'Is there a car park at your office?' })
    await other.page.close()
    await browser.offline(false)
    await gmail.page.reload()
    await until('it to leave', async () =>
      (await gmail.sent()).some((mail) => mail.subject === subject && mail.state !== 'queued')
        ? true
        : undefined,
    )
    await gmail.openThread(subject)
    // Their answer comes into the open conversation, and says that it was read.
    const kwame = { name: 'Kwame Osei', email: ahead }
    await arrive(subject, { from: kwame, at: Temporal.Now.instant().toString(), text: 'Yes, there is.' })
    const events = await until('the conversation to be read', async () => {
      const all = await keptEvents(browser)
      return all.some(({ type, data }) => type === 'messageReceived' && data.from === 'kwame')
        ? all
        : undefined
    })
    expect(events.filter(({ data }) => data.message === waits.draft)).toEqual([])
    expect((await sendsTo(ahead)).filter(({ draft }) => draft === waits.draft)).toHaveLength(1)
  }, 60_000)

  it('what was sent from the phone is written down once, when its conversation is seen', async () => {
    const subject = 'Your day with us at Quillmark'
    const ingrid = { name: 'Ingrid Solheim', email: open }
    /** Of this conversation alone: what other tests sent is written down meanwhile. */
    const messages = async () =>
      (await keptEvents(browser))
        .filter(({ data }) => String(data.message).startsWith('#msg') && isWithIngrid(data))
        .map(({ type }) => type)
    const isWithIngrid = ({ from, to }: Record<string, unknown>) =>
      from === 'ingrid' || (Array.isArray(to) && to.includes('ingrid'))
    const written = (count: number) =>
      until(`${count} to be written`, async () => {
        const all = await messages()
        return all.length >= count ? all : undefined
      })
    const before = await messages()
    const now = Temporal.Now.instant()
    const text = 'Hello Ada, here is the address of the car park again. Best, Ingrid'
    await arrive(subject, { from: ingrid, at: now.subtract({ hours: 3 }).toString(), text })
    await gmail.openThread(subject)
    expect(await written(before.length + 1)).toEqual([...before, 'messageReceived'])

    // Far enough from what other tests have just sent to her, which would be taken for the same mail.
    await arrive(subject, {
      to: [ingrid],
      at: now.subtract({ hours: 2 }).toString(),
      text: letters.checkIn.body,
    })
    await gmail.page.reload()
    expect(await written(before.length + 2)).toEqual([...before, 'messageReceived', 'messageSent'])
  })
}
