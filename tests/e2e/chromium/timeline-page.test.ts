import { describe } from 'vitest'
import { timelinePage } from '../scenarios/timeline-page.ts'
import { openChromium } from './browser.ts'

describe('the timeline page in Chromium', () => timelinePage(openChromium))
