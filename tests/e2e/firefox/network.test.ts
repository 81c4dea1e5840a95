import { describe } from 'vitest'
import { nothingLeaves } from '../scenarios/nothing-leaves.ts'
import { openFirefox } from './browser.ts'

describe('nothing leaves Firefox', () =>
  nothingLeaves(async (allowed) => {
    const opened = await openFirefox({ allowed })
    return { browser: opened, requests: opened.firefox.requests }
  }))
