import { describe } from 'vitest'
import { backupFile } from '../scenarios/backup-file.ts'
import { openChromium } from './browser.ts'

describe('a backup file in Chromium', () => backupFile(openChromium))
