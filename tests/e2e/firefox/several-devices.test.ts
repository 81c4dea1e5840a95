import { describe } from 'vitest'
import { severalDevices } from '../scenarios/several-devices.ts'
import { openFirefox } from './browser.ts'

describe('two machines with Firefox', () => severalDevices(openFirefox))
