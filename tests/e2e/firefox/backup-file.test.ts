import { describe } from 'vitest'
import { backupFile } from '../scenarios/backup-file.ts'
import { openFirefox } from './browser.ts'

describe('a backup file in Firefox', () => backupFile(openFirefox))
