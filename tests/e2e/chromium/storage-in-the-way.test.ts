import { describe } from 'vitest'
import { storageInTheWay } from '../scenarios/storage-in-the-way.ts'
import { openChromium } from './browser.ts'

describe('a database in Chromium', () => storageInTheWay(openChromium))
