import { describe } from 'vitest'
import { severalDevices } from '../scenarios/several-devices.ts'
import { openChromium } from './browser.ts'

describe('two machines with Chromium', () => severalDevices(openChromium))
