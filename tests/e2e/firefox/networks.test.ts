import { describe } from 'vitest'
import { networkPages } from '../scenarios/networks.ts'
import { openFirefox } from './browser.ts'

describe('the networks in Firefox', () => networkPages((allowed) => openFirefox({ allowed })))
