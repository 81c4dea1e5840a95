import { describe } from 'vitest'
import { linkedInRecord } from '../scenarios/linkedin-record.ts'
import { openChromium } from './browser.ts'

describe('The timeline after LinkedIn in Chromium', () => linkedInRecord(openChromium))
