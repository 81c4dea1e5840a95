import { webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportBackup } from '../../../utils/timeline/backup.ts'
import { readBackup } from '../../../utils/timeline/read-backup.ts'
import { isSealed, openSealed, sealBackup } from '../../../utils/timeline/sealed-backup.ts'
import { unzip, zip } from '../../../utils/timeline/zipped.ts'
import { added, letter } from './invented.ts'

const now = '2026-12-01T09:00:00Z'
const passphrase = 'three small grey herons'
const events = [added('e1', '2026-11-10T08:00:00Z'), letter('e2', '2026-11-20T10:00:00Z')]
const backup = exportBackup({}, events, now)

let sealed: string
beforeAll(async () => {
  sealed = await sealBackup(await zip(backup), passphrase, crypto)
})

/** The same file with some parts of its head replaced. */
function changed(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(sealed), ...changes })
}

describe('a backup with a passphrase', () => {
  it('opens with it, to the last byte', async () => {
    const opening = await openSealed(sealed, passphrase, crypto)
    const text = opening.is === 'open' ? await unzip(opening.zipped, 100_000) : opening.is
    expect(text).toBe(backup)
    expect(readBackup(text, new Set())).toMatchObject({ ok: true, preview: { added: events } })
  })

  it('says what it is and how it is made, and nothing of what is in it', () => {
    expect(isSealed(sealed)).toBe(true)
    expect(JSON.parse(sealed)).toMatchObject({
      format: 'fortnight-sealed',
      version: 1,
      key: { by: 'PBKDF2-SHA-256', iterations: 600_000 },
      cipher: { by: 'AES-256-GCM' },
    })
    expect(sealed).not.toContain('Larkspur')
  })

  it('is another file every time, with a salt and a beginning of its own', async () => {
    const again = JSON.parse(await sealBackup(await zip(backup), passphrase, crypto))
    const first = JSON.parse(sealed)
    expect(again.key.salt).not.toBe(first.key.salt)
    expect(again.cipher.iv).not.toBe(first.cipher.iv)
    expect(again.sealed).not.toBe(first.sealed)
  })

  it('opens whichever way an accent was typed', async () => {
    const accented = await sealBackup(await zip(backup), 'caf\u00e9 au lait', crypto)
    expect(await openSealed(accented, 'cafe\u0301 au lait', crypto)).toMatchObject({ is: 'open' })
  })

  it.each(['', 'three small grey heron', 'Three small grey herons', `${passphrase} `])(
    'stays closed to “%s”',
    async (other) => {
      expect(await openSealed(sealed, other, crypto)).toEqual({ is: 'wrong-passphrase' })
    },
  )

  it.each([
    ['nothing', ''],
    ['a letter', 'Dear Ms Example,'],
    ['a list', '[]'],
    ['a plain backup', backup],
  ])('is not %s', async (_what, text) => {
    expect(isSealed(text)).toBe(false)
    expect(await openSealed(text, passphrase, crypto)).toEqual({ is: 'damaged' })
  })

  it('that was cut off is damaged, one of a newer version says so', async () => {
    expect(await openSealed(sealed.slice(0, -20), passphrase, crypto)).toEqual({ is: 'damaged' })
    expect(await openSealed(changed({ version: 2, key: 'new' }), passphrase, crypto)).toEqual({
      is: 'newer-version',
    })
  })

  it.each([
    [
      'fewer rounds than are safe',
      { key: { by: 'PBKDF2-SHA-256', iterations: 1_000, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' } },
    ],
    [
      'rounds without end',
      { key: { by: 'PBKDF2-SHA-256', iterations: 1e12, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' } },
    ],
    ['a short salt', { key: { by: 'PBKDF2-SHA-256', iterations: 600_000, salt: 'AAAA' } }],
    ['another cipher', { cipher: { by: 'none', iv: 'AAAAAAAAAAAAAAAA' } }],
    ['something more', { hint: 'herons' }],
  ])('is refused with %s', async (_what, changes) => {
    expect(await openSealed(changed(changes), passphrase, crypto)).toEqual({ is: 'damaged' })
  })

  it('is refused where the head was exchanged for that of another file', async () => {
    const other = JSON.parse(await sealBackup(await zip('another'), passphrase, crypto))
    for (const part of ['key', 'cipher', 'sealed'])
      expect(await openSealed(changed({ [part]: other[part] }), passphrase, crypto)).toEqual({
        is: 'wrong-passphrase',
      })
  })

  it('is refused with any byte flipped, wherever it is', async () => {
    const bytes = new TextEncoder().encode(sealed)
    const cheap = cheapCrypto()
    const file = await sealBackup(await zip(backup), passphrase, cheap)
    const cheapBytes = new TextEncoder().encode(file)
    expect(await openSealed(file, passphrase, cheap)).toMatchObject({ is: 'open' })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(cheapBytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (place, flip) => {
          const spoilt = cheapBytes.slice()
          spoilt[place] = (spoilt[place] ?? 0) ^ flip
          const opening = await openSealed(new TextDecoder().decode(spoilt), passphrase, cheap)
          expect(opening.is).not.toBe('open')
        },
      ),
      { numRuns: 2_000 },
    )
    // A few with all the rounds.
    for (const place of [40, 90, 150, bytes.length - 3]) {
      const spoilt = bytes.slice()
      spoilt[place] = (spoilt[place] ?? 0) ^ 1
      expect((await openSealed(new TextDecoder().decode(spoilt), passphrase, crypto)).is).not.toBe('open')
    }
  })
})

/** The same cryptography with one round for each hundred thousand: thousands of files in a moment. */
function cheapCrypto(): Crypto {
  const subtle = new Proxy(webcrypto.subtle, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      if (name !== 'deriveKey') return method.bind(target)
      return (by: { iterations: number }, ...rest: readonly unknown[]) =>
        Reflect.apply(method, target, [{ ...by, iterations: Math.ceil(by.iterations / 100_000) }, ...rest])
    },
  })
  return new Proxy(crypto, {
    get: (target, name) => {
      if (name === 'subtle') return subtle
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
