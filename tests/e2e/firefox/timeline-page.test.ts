import { describe } from 'vitest'
import { timelinePage } from '../scenarios/timeline-page.ts'
import { openFirefox } from './browser.ts'

describe('the timeline page in Firefox', () => timelinePage(openFirefox))
