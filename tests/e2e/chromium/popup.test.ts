import { describe } from 'vitest'
import { popup } from '../scenarios/popup.ts'
import { openChromium } from './browser.ts'

describe('the popup in Chromium', () => popup(openChromium))
