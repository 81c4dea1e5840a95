import { describe } from 'vitest'
import { settings } from '../scenarios/settings.ts'
import { openChromium } from './browser.ts'

describe('the options in Chromium', () => settings(openChromium))
