import { useState } from 'preact/hooks'
import { ApplicationForm } from '../../components/forms/application-form.tsx'
import {
  type ApplicationValues,
  applicationEvents,
  emptyApplication,
} from '../../components/forms/application-values.ts'
import { emptyPerson } from '../../components/forms/person-values.ts'
import { MissingSites } from '../../components/parts/missing-sites.tsx'
import { Networks } from '../../components/parts/networks.tsx'
import { Notice, type NoticeContent } from '../../components/parts/notice.tsx'
import { siteName } from '../../components/parts/sites.tsx'
import { Welcome } from '../../components/parts/welcome.tsx'
import type { Ask } from '../../utils/messaging/client.ts'
import { browser } from '../../utils/platform/browser.ts'
import { clock } from '../../utils/platform/clock.ts'
import { today } from '../../utils/platform/dates-in-words.ts'
import { useMoment } from '../../utils/platform/hooks/use-moment.ts'
import { useSettings } from '../../utils/platform/hooks/use-settings.ts'
import { useSites } from '../../utils/platform/hooks/use-sites.ts'
import { newId } from '../../utils/platform/ids.ts'
import { plainName } from '../../utils/platform/names.ts'
import { refusalWords } from '../../utils/platform/refusal-words.ts'
import { networksToAllow } from '../../utils/platform/site-standings.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'

/** The page that opens on installation. The form stays closed until it is wanted. */
export function WelcomePage({ ask }: { ask: Ask }) {
  const [values, setValues] = useState<ApplicationValues>()
  const [saving, setSaving] = useState(false)
  const [notice, setNotice] = useState<NoticeContent>()
  const moment = useMoment(notice)
  const { sites, allow, giveBack } = useSites(useSettings())
  const networks = [...sites, ...networksToAllow(sites)].filter(
    ({ isOptional, isExperimental }) => isOptional && !isExperimental,
  )
  const tell = (done: boolean, yes: WordKey, no: WordKey, site: string) =>
    setNotice({ kind: done ? 'done' : 'trouble', words: say(done ? yes : no, siteName(site)) })

  const onAllow = (site: string) =>
    void allow(site).then((done) => tell(done, 'siteAllowed', 'siteNotAllowed', site))

  const save = async (checked: ApplicationValues) => {
    setSaving(true)
    const context = { now: clock.now(), zone: clock.zone(), newId }
    const events = applicationEvents(checked, context).map((event) => ({ ...event }))
    const answer = await ask('timeline.append', { events }, { timeoutMs: 5_000 })
    setSaving(false)
    if (answer.ok) setValues(undefined)
    setNotice(
      answer.ok
        ? { kind: 'done', words: say('noticeAdded', plainName(checked.company)) }
        : { kind: 'trouble', words: refusalWords(answer) },
    )
  }

  return (
    <>
      <Welcome
        onRestore={() => void browser.runtime.openOptionsPage()}
        missing={<MissingSites sites={sites} onAllow={onAllow} />}
        networks={
          <Networks
            networks={networks}
            onAllow={onAllow}
            onGiveBack={(site) =>
              void giveBack(site).then((done) => tell(done, 'siteGivenBack', 'siteNotGivenBack', site))
            }
          />
        }
      >
        {values === undefined ? (
          <button
            type="button"
            class="primary"
            onClick={() => setValues(emptyApplication(today(moment), emptyPerson))}
          >
            {say('addApplication')}
          </button>
        ) : (
          <ApplicationForm
            values={values}
            moment={moment}
            saving={saving}
            onValues={setValues}
            onSave={(checked) => void save(checked)}
            onCancel={() => setValues(undefined)}
          />
        )}
      </Welcome>
      <Notice notice={notice} />
    </>
  )
}
