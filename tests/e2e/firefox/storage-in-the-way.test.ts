import { describe } from 'vitest'
import { storageInTheWay } from '../scenarios/storage-in-the-way.ts'
import { openFirefox } from './browser.ts'

describe('a database in Firefox', () => storageInTheWay(openFirefox))
