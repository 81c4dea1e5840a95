import { useId, useState } from 'preact/hooks'
import type { MastodonServer } from '../../utils/platform/mastodon-servers.ts'
import { say } from '../../utils/platform/words.ts'

export interface MastodonSettingsProps {
  servers: readonly MastodonServer[]
  /** Straight from a press; what was typed stays in the field unless it worked. */
  onAllow: (typed: string) => Promise<boolean>
  onGiveBack: (host: string) => void
}

/** Mastodon lives on thousands of servers: each is named by the user, allowed by a press and given back by one. */
export function MastodonSettings({ servers, onAllow, onGiveBack }: MastodonSettingsProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  return (
    <div class="settings">
      {servers.length > 0 && (
        <ul class="site-list" aria-label={say('mastodonServers')}>
          {servers.map(({ host, isAllowed }) => (
            <li key={host}>
              <div class="site">
                <span>{say(isAllowed ? 'mastodonAllowed' : 'mastodonRevoked', host)}</span>
                {!isAllowed && (
                  <button
                    type="button"
                    class="secondary"
                    aria-label={say('siteAllowFor', host)}
                    onClick={() => void onAllow(host)}
                  >
                    {say('siteAllow')}
                  </button>
                )}
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('siteGiveBackFor', host)}
                  onClick={() => onGiveBack(host)}
                >
                  {say('siteGiveBack')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <form
        class="server"
        onSubmit={(event) => {
          event.preventDefault()
          void onAllow(typed).then((allowed) => {
            if (allowed) setTyped('')
          })
        }}
      >
        <label for={id}>{say('mastodonServer')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          placeholder={say('mastodonExample')}
          aria-describedby={`${id}-why`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="secondary" disabled={typed.trim() === ''}>
          {say('siteAllow')}
        </button>
        <p id={`${id}-why`} class="soft">
          {say('mastodonExplained')}
        </p>
      </form>
    </div>
  )
}
