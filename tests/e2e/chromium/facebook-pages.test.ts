import { describe } from 'vitest'
import { facebookPages } from '../scenarios/facebook-pages.ts'
import { openChromium } from './browser.ts'

describe('Facebook’s pages in Chromium', () => facebookPages(openChromium))
