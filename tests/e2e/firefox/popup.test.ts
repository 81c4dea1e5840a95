import { describe } from 'vitest'
import { popup } from '../scenarios/popup.ts'
import { openFirefox } from './browser.ts'

describe('the popup in Firefox', () => popup(openFirefox))
