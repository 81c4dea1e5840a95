import { describe } from 'vitest'
import { pauseTakenAway } from '../scenarios/pause-taken-away.ts'
import { openChromium } from './browser.ts'

describe('a pause that the page takes away, in Chromium', () => pauseTakenAway(openChromium))
