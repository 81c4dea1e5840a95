import type { WordKey } from '../../utils/platform/words.ts'

/** The parts of the options page in their order; `id` stands in its address, `options.html#backup`. */
export const optionsParts = [
  { id: 'manners', title: 'optionsManners' },
  { id: 'reminders', title: 'optionsReminders' },
  { id: 'drafts', title: 'optionsDrafts' },
  { id: 'findings', title: 'findingsTitle' },
  { id: 'sites', title: 'optionsSites' },
  { id: 'networks', title: 'optionsNetworks' },
  { id: 'accounts', title: 'optionsAccounts' },
  { id: 'language', title: 'optionsLanguage' },
  { id: 'backup', title: 'optionsBackup' },
  { id: 'devices', title: 'syncTitle' },
  { id: 'tables', title: 'optionsTables' },
  { id: 'erase', title: 'optionsErase' },
] as const satisfies readonly { id: string; title: WordKey }[]

export type OptionsPart = (typeof optionsParts)[number]['id']

/** The key of a part's heading. */
export function titleOf(part: OptionsPart): WordKey {
  return optionsParts.find(({ id }) => id === part)?.title ?? 'optionsTitle'
}
