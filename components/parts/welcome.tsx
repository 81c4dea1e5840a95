import type { ComponentChildren } from 'preact'
import { say, type WordKey } from '../../utils/platform/words.ts'
import { Meter } from '../meter.tsx'

const chapters: readonly { title: WordKey; lines: readonly WordKey[] }[] = [
  { title: 'welcomeRead', lines: ['welcomeReadGmail', 'welcomeReadLinkedin'] },
  { title: 'welcomeKept', lines: ['welcomeKeptList', 'welcomeKeptNot'] },
  { title: 'welcomeNever', lines: ['welcomeNeverNetwork', 'welcomeNeverAct', 'welcomeNeverHold'] },
]

/** The first page: what the product does, what it reads and keeps, what never happens, and the form to begin. */
export function Welcome({
  children,
  missing,
  networks,
  onRestore,
}: {
  children: ComponentChildren
  /** Where what the browser left out is asked for. */
  missing: ComponentChildren
  /** Where the networks are asked for. */
  networks: ComponentChildren
  onRestore: () => void
}) {
  return (
    <>
      <header class="hero">
        <Meter state="waiting" day={5} of={14} dot={18} label={say('welcomeMeter')} />
        <h1>{say('welcomeTitle')}</h1>
        <p>{say('welcomeLead')}</p>
      </header>
      <main>
        {missing}
        <div class="chapters">
          {chapters.map(({ title, lines }) => (
            <section key={title}>
              <h2>{say(title)}</h2>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{say(line)}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <section class="begin" aria-labelledby="begin">
          <h2 id="begin">{say('welcomeBegin')}</h2>
          <p class="soft">{say('welcomeBeginHint')}</p>
          {children}
        </section>
        <section class="networks" aria-labelledby="networks">
          <h2 id="networks">{say('welcomeNetworks')}</h2>
          <p class="soft">{say('welcomeNetworksHint')}</p>
          {networks}
        </section>
        <p class="soft">{say('welcomePin')}</p>
        <p class="soft">
          {say('welcomeRestoreHint')}{' '}
          <button type="button" class="link" onClick={onRestore}>
            {say('welcomeRestore')}
          </button>
        </p>
      </main>
    </>
  )
}
