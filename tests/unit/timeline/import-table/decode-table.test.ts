import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeTable } from '../../../../utils/timeline/import-table/decode-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16())
}
const table = 'Firma;Stelle\r\nMüller & Söhne;Café-Leitung – Übersee'

describe('the encoding of a table', () => {
  it.each([
    ['UTF-8', utf8(table), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\uFEFF${table}`), 'utf-8'],
    ['UTF-16 LE with its mark', utf16(table, 'le', true), 'utf-16le'],
    ['UTF-16 BE with its mark', utf16(table, 'be', true), 'utf-16be'],
    ['UTF-16 LE without one', utf16(table, 'le', false), 'utf-16le'],
    ['UTF-16 BE without one', utf16(table, 'be', false), 'utf-16be'],
    [
      'Windows-1252',
      Uint8Array.from(table, (character) => (character === '–' ? 0x96 : character.charCodeAt(0))),
      'windows-1252',
    ],
  ])('%s is found out, and every character is right', (_name, bytes, encoding) => {
    expect(decodeTable(bytes)).toEqual({ ok: true, text: table, encoding })
  })

  it('a file of a spreadsheet program, an empty one and a picture are refused with their reason', () => {
    expect(decodeTable(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toEqual({ ok: false, reason: 'workbook' })
    expect(decodeTable(utf8(' \n\n'))).toEqual({ ok: false, reason: 'empty' })
    expect(decodeTable(utf8('\u0089PNG\u0000 IHDR and more'))).toEqual({ ok: false, reason: 'not-text' })
  })

  it('no bytes at all make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeTable(bytes)
        expect(decoded.ok ? decoded.text.length > 0 : decoded.reason.length > 0).toBe(true)
      }),
    )
  })
})
