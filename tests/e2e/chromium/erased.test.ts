import { describe } from 'vitest'
import { erased } from '../scenarios/erased.ts'
import { openChromium } from './browser.ts'

describe('Chromium after erasing', () => erased(openChromium))
