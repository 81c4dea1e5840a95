import { describe } from 'vitest'
import { pauseTakenAway } from '../scenarios/pause-taken-away.ts'
import { openFirefox } from './browser.ts'

describe('a pause that the page takes away, in Firefox', () => pauseTakenAway(openFirefox))
