import { describe } from 'vitest'
import { linkedInRecord } from '../scenarios/linkedin-record.ts'
import { openFirefox } from './browser.ts'

describe('The timeline after LinkedIn in Firefox', () => linkedInRecord(openFirefox))
