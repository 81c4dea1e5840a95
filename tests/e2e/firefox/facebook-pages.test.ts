import { describe } from 'vitest'
import { facebookPages } from '../scenarios/facebook-pages.ts'
import { openFirefox } from './browser.ts'

describe('Facebook’s pages in Firefox', () => facebookPages(openFirefox))
