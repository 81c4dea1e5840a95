import { describe } from 'vitest'
import { settings } from '../scenarios/settings.ts'
import { openFirefox } from './browser.ts'

describe('the options in Firefox', () => settings(openFirefox))
