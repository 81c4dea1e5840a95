import type { Move } from '../../../utils/platform/timeline/moves.ts'
import { say, type WordKey } from '../../../utils/platform/words.ts'

const words: Record<Move['because'], WordKey> = {
  thanked: 'moveThanked',
  answered: 'moveAnswered',
  'asked-me': 'moveAskedMe',
  asked: 'moveAsked',
  offer: 'moveOffer',
  rejected: 'moveRejected',
  withdrawn: 'moveWithdrawn',
  silent: 'moveSilent',
  reopened: 'moveReopened',
}

/** A move as the user would say it, with the column it leads to. */
export function moveWords({ because }: Move): string {
  return say(words[because])
}
