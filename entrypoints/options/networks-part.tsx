import type { NoticeContent } from '../../components/parts/notice.tsx'
import { MastodonSettings } from '../../components/settings/mastodon-settings.tsx'
import { NetworkSettings } from '../../components/settings/network-settings.tsx'
import { useMastodonServers } from '../../utils/platform/hooks/use-mastodon-servers.ts'
import type { NetworkSettings as Values } from '../../utils/platform/settings.ts'
import { say } from '../../utils/platform/words.ts'
import type { ServerRefusal } from '../../utils/sites/mastodon-server.ts'
import { Section } from './section.tsx'

/** How Fortnight is to be on the networks, and the Mastodon servers that the user has named. */
export function NetworksPart({
  networks,
  onNetworks,
  onNotice,
}: {
  networks: Values
  onNetworks: (networks: Values) => void
  onNotice: (notice: NoticeContent) => void
}) {
  const { servers, allow, giveBack } = useMastodonServers()
  return (
    <Section part="networks">
      <NetworkSettings networks={networks} onNetworks={onNetworks} />
      <MastodonSettings
        servers={servers}
        onAllow={async (typed) => {
          const answer = await allow(typed)
          onNotice(
            answer.ok
              ? { kind: 'done', words: say('siteAllowed', answer.host) }
              : { kind: 'trouble', words: refusal(answer.because, typed) },
          )
          return answer.ok
        }}
        onGiveBack={(host) =>
          void giveBack(host).then((done) =>
            onNotice({
              kind: done ? 'done' : 'trouble',
              words: say(done ? 'siteGivenBack' : 'siteNotGivenBack', host),
            }),
          )
        }
      />
    </Section>
  )
}

function refusal(because: ServerRefusal | 'not-allowed', typed: string): string {
  switch (because) {
    case 'no-address':
      return say('mastodonNoAddress')
    case 'another-network':
      return say('mastodonAnother')
    case 'not-allowed':
      return say('siteNotAllowed', typed)
  }
}
