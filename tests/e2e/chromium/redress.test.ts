import { describe } from 'vitest'
import { redress } from '../scenarios/redress.ts'
import { openChromium } from './browser.ts'

describe('a page that redresses what Fortnight shows', () => redress(openChromium))
