import { describe } from 'vitest'
import { sleepingBackground } from '../scenarios/sleeping-background.ts'
import { openChromium } from './browser.ts'

describe('a worker that goes to sleep', () => sleepingBackground(openChromium))
