import { describe } from 'vitest'
import { redress } from '../scenarios/redress.ts'
import { openFirefox } from './browser.ts'

describe('a page in Firefox that redresses what Fortnight shows', () => redress(openFirefox))
