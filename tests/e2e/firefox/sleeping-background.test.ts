import { describe } from 'vitest'
import { sleepingBackground } from '../scenarios/sleeping-background.ts'
import { openFirefox } from './browser.ts'

describe('an event page that goes to sleep', () => sleepingBackground(openFirefox))
