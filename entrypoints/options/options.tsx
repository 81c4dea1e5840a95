import { useMemo, useState } from 'preact/hooks'
import { Meter } from '../../components/meter.tsx'
import { Notice, type NoticeContent } from '../../components/parts/notice.tsx'
import { siteName } from '../../components/parts/sites.tsx'
import { Trouble } from '../../components/parts/trouble.tsx'
import { AccountSettings } from '../../components/settings/account-settings.tsx'
import { DraftSettings } from '../../components/settings/draft-settings.tsx'
import { EraseApplication } from '../../components/settings/erase-application.tsx'
import { EraseSettings } from '../../components/settings/erase-settings.tsx'
import { FindingSettings } from '../../components/settings/finding-settings.tsx'
import { LanguageSettings } from '../../components/settings/language-settings.tsx'
import { mannersKeys, PolicySettings } from '../../components/settings/policy-settings.tsx'
import { SiteSettings } from '../../components/settings/site-settings.tsx'
import { TemplateSettings } from '../../components/settings/template-settings.tsx'
import { timeOf } from '../../utils/etiquette/dates.ts'
import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import { draftLanguage } from '../../utils/language/draft-language.ts'
import type { Ask } from '../../utils/messaging/client.ts'
import { project } from '../../utils/platform/applications.ts'
import { clock } from '../../utils/platform/clock.ts'
import { copyReport } from '../../utils/platform/copy-report.ts'
import { today } from '../../utils/platform/dates-in-words.ts'
import { useMailboxes } from '../../utils/platform/hooks/use-mailboxes.ts'
import { useMoment } from '../../utils/platform/hooks/use-moment.ts'
import { useQuietStrangers } from '../../utils/platform/hooks/use-quiet-strangers.ts'
import { useSettings } from '../../utils/platform/hooks/use-settings.ts'
import { useSites } from '../../utils/platform/hooks/use-sites.ts'
import { useSync } from '../../utils/platform/hooks/use-sync.ts'
import { useTimeline } from '../../utils/platform/hooks/use-timeline.ts'
import { newId } from '../../utils/platform/ids.ts'
import { setMailbox } from '../../utils/platform/mailboxes.ts'
import { forgetQuiet, forgetQuietStrangers } from '../../utils/platform/quiet.ts'
import { refusalWords } from '../../utils/platform/refusal-words.ts'
import { changeSettings, type Settings } from '../../utils/platform/settings.ts'
import { networksToAllow } from '../../utils/platform/site-standings.ts'
import { erasableApplications } from '../../utils/platform/timeline/erasable.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { type SaidAccount, saidAccounts } from '../../utils/timeline/said-accounts.ts'
import { voidedEvent } from '../popup/acts.ts'
import { BackupPlace } from './backup-place.tsx'
import { Contents } from './contents.tsx'
import { eraseEverything } from './erase-everything.ts'
import { eraseOne } from './erase-one.ts'
import { InAndOut } from './in-and-out.tsx'
import { NetworksPart } from './networks-part.tsx'
import { RemindersPart } from './reminders-part.tsx'
import { Section } from './section.tsx'
import { SyncPart } from './sync-part.tsx'

/** Long enough to read one sentence. */
const readingMs = 2_500

const noEvents: readonly AnyEvent[] = []

/** The options page: the manners, reminders, drafts, sites, and the backup. */
export function Options({ ask }: { ask: Ask }) {
  const [isWriting, setWriting] = useState(false)
  const timeline = useTimeline(!isWriting)
  const moment = useMoment(timeline)
  const settings = useSettings()
  const { sites, allow, giveBack } = useSites(settings)
  const mailboxes = useMailboxes()
  const strangers = useQuietStrangers()
  const isShared = useSync()?.state.is === 'on'
  const [notice, setNotice] = useState<NoticeContent>()
  const events = timeline.state === 'open' ? timeline.events : noEvents

  const change = (part: Partial<Settings>) => {
    changeSettings(part)
      .then(() => setNotice({ kind: 'done', words: () => say('optionsSaved') }))
      .catch(() => setNotice({ kind: 'trouble', words: say('refusedStorage') }))
  }

  const tell = (done: boolean, yes: WordKey, no: WordKey, site: string) =>
    setNotice({ kind: done ? 'done' : 'trouble', words: say(done ? yes : no, siteName(site)) })

  const accounts = useMemo(
    () => (timeline.state === 'open' ? saidAccounts(project(timeline.events), timeOf(clock.now())) : []),
    [timeline],
  )
  const erasables = useMemo(
    () => erasableApplications(project(events), moment.language),
    [events, moment.language],
  )
  /** Writes entries, says so, and offers to take them back. */
  const append = async (written: readonly TimelineEvent[], words: string) => {
    const answer = await ask('timeline.append', { events: written.map((event) => ({ ...event })) })
    setNotice(
      answer.ok
        ? {
            kind: 'done',
            words,
            undo: () =>
              void takeBack(
                written.map(({ id, application }) => ({ event: id, application })),
                say('noticeTakenBack'),
              ),
          }
        : { kind: 'trouble', words: refusalWords(answer) },
    )
  }
  /** Takes back entries, or the taking back of entries. */
  const takeBack = (entries: readonly { event: string; application?: string | undefined }[], words: string) =>
    append(
      entries.map(({ event, application }) =>
        voidedEvent(event, application, { newId, now: clock.now(), zone: clock.zone() }),
      ),
      words,
    )
  const forget = ({ said }: SaidAccount) => takeBack(said, say('accountForgotten'))
  const forgetQuietly = (forgetting: () => Promise<void>, done: WordKey) => {
    forgetting()
      .then(() => setNotice({ kind: 'done', words: say(done) }))
      .catch(() => setNotice({ kind: 'trouble', words: say('refusedStorage') }))
  }

  const erase = async (everywhere: boolean) => {
    const erased = await eraseEverything(everywhere)
    setNotice(
      erased ? { kind: 'done', words: say('eraseDone') } : { kind: 'trouble', words: say('eraseFailed') },
    )
    // What the page still shows is gone from the disk.
    if (erased) setTimeout(() => location.reload(), readingMs)
  }

  return (
    <>
      <header class="masthead">
        <Meter state="open" day={14} of={14} dot={6} />
        <h1>{say('optionsTitle')}</h1>
        <a class="quiet" href="/timeline.html">
          {say('openTimeline')}
        </a>
      </header>
      <Contents />
      <main>
        {timeline.state === 'failed' && <Trouble reason={timeline.reason} />}
        <Section part="manners" hint={say('optionsMannersHint')}>
          <PolicySettings
            keys={mannersKeys}
            policy={settings.policy}
            onPolicy={(policy) => change({ policy })}
          />
        </Section>
        <Section part="reminders">
          <RemindersPart
            events={events}
            settings={settings}
            moment={moment}
            change={change}
            append={(event, words) => void append([event], words)}
          />
        </Section>
        <Section part="drafts" hint={say('optionsDraftsHint')}>
          <DraftSettings
            drafts={settings.drafts}
            onDrafts={(drafts) => change({ drafts })}
            today={today(moment)}
            language={moment.language}
          />
          <h3>{say('templatesTitle')}</h3>
          <p class="soft">{say('templatesHint')}</p>
          <TemplateSettings
            templates={settings.drafts.templates ?? []}
            onTemplates={(templates) => change({ drafts: { ...settings.drafts, templates } })}
            language={draftLanguage({ set: settings.drafts.language, interfaceLanguage: moment.language })}
            sender={settings.drafts.sender}
            today={today(moment)}
            newId={newId}
          />
        </Section>
        <Section part="findings" hint={say('findingsHint')}>
          <FindingSettings off={settings.findingsOff} onOff={(findingsOff) => change({ findingsOff })} />
        </Section>
        <Section part="sites" hint={say('optionsSitesHint')}>
          <SiteSettings
            sites={[...sites, ...networksToAllow(sites)]}
            mailboxes={mailboxes}
            onAllow={(site) =>
              void allow(site).then((done) => tell(done, 'siteAllowed', 'siteNotAllowed', site))
            }
            onGiveBack={(site) =>
              void giveBack(site).then((done) => tell(done, 'siteGivenBack', 'siteNotGivenBack', site))
            }
            onSite={(site, wanted) => change({ sites: { ...settings.sites, [site]: wanted } })}
            onMailbox={(mailbox) => {
              setMailbox(mailbox)
                .then(() => setNotice({ kind: 'done', words: say('optionsSaved') }))
                .catch(() => setNotice({ kind: 'trouble', words: say('refusedStorage') }))
            }}
            onCopy={(report) =>
              void copyReport(report).then((copied) =>
                setNotice(
                  copied
                    ? { kind: 'done', words: say('reportCopied') }
                    : { kind: 'trouble', words: say('reportNotCopied') },
                ),
              )
            }
          />
          <button
            type="button"
            class="secondary"
            onClick={() => forgetQuietly(forgetQuiet, 'quietForgotten')}
          >
            {say('quietForget')}
          </button>
        </Section>
        <NetworksPart
          networks={settings.networks}
          onNetworks={(networks) => change({ networks })}
          onNotice={setNotice}
        />
        <Section part="accounts" hint={say('optionsAccountsHint')}>
          <AccountSettings
            accounts={accounts}
            onForget={(account) => void forget(account)}
            strangers={strangers}
            onForgetStrangers={() => forgetQuietly(forgetQuietStrangers, 'strangersForgotten')}
          />
        </Section>
        <Section part="language" hint={say('optionsLanguageHint')}>
          <LanguageSettings language={settings.language} onLanguage={(language) => change({ language })} />
        </Section>
        <Section part="backup" hint={say('optionsBackupHint')}>
          <BackupPlace
            ask={ask}
            timeline={timeline}
            moment={moment}
            settings={settings}
            onNotice={setNotice}
          />
        </Section>
        <Section part="devices" hint={say('syncHint')}>
          <SyncPart moment={moment} onNotice={setNotice} />
        </Section>
        <Section part="tables" hint={say('optionsTablesHint')}>
          <InAndOut
            ask={ask}
            timeline={timeline}
            moment={moment}
            policy={settings.policy}
            onWriting={setWriting}
            onNotice={setNotice}
          />
        </Section>
        <Section part="erase">
          <EraseApplication
            applications={erasables}
            isShared={isShared}
            onErase={(erasable) => void eraseOne(ask, erasable).then(setNotice)}
          />
          <h3>{say('eraseNow')}</h3>
          <p class="soft">{say('eraseHint')}</p>
          <EraseSettings isShared={isShared} onErase={(everywhere) => void erase(everywhere)} />
        </Section>
      </main>
      <Notice notice={notice} />
    </>
  )
}
