import { startChromium } from '../tests/practice/chromium.ts'
import { bringInTimeline } from './bring-in-timeline.ts'
import { journey } from './journey.ts'
import { narrate } from './narration.ts'

/** Plays the main journey by itself, in a browser without a window. Gives back the exit status. */
export async function tour(options: { executable: string; build: string }): Promise<number> {
  const tell = (line: string) => process.stdout.write(`${line}\n`)
  const narration = narrate(Temporal.Now.instant().toString(), tell)
  const chromium = await startChromium({
    ...options,
    headless: true,
    viewport: { width: 1280, height: 860 },
  })
  try {
    tell('\nA tour of Fortnight in a practice mailbox. All people are invented; nothing is sent anywhere.\n')
    await bringInTimeline(chromium)
    for (const { sentence, doing } of journey(chromium)) await narration.step(sentence, doing)
    tell(
      `\nThat is the main job: thank them, wait two weeks, ask once. The pictures are in ${narration.folder}.`,
    )
    tell('To play with it yourself, run npm start on a machine with a display.')
    return 0
  } catch (error) {
    process.stderr.write(
      `\nThe tour ended early. ${error instanceof Error ? error.message : String(error)}\n`,
    )
    return 1
  } finally {
    await chromium.close()
  }
}
