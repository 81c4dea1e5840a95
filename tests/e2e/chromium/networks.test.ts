import { describe } from 'vitest'
import { networkPages } from '../scenarios/networks.ts'
import { openChromium } from './browser.ts'

describe('the networks in Chromium', () => networkPages((allowed) => openChromium({ allowed })))
