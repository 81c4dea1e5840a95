import type { Refusal } from '../messaging/protocol.ts'
import { say } from './words.ts'

/** A refusal of the background in plain words; what the user typed stays where it is. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.refused) {
    case 'gone':
      return say(refusal.because === 'reloaded' ? 'refusedReloaded' : 'refusedNoAnswer')
    case 'storage':
      return say('refusedStorage')
    case 'sender':
    case 'shape':
    case 'internal':
      return say('refusedInternal')
  }
}
