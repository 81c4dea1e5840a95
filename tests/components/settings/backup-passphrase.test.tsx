// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { BackupDownload, PassphraseForm } from '../../../components/settings/backup-passphrase.tsx'
import { draw, fill, press, submit } from '../rendering.tsx'

const download = () => vi.fn(async (_passphrase?: string) => undefined)
const want = (page: Element) =>
  void act(() => page.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click())

describe('a download', () => {
  it('lies open unless a passphrase is wanted', () => {
    const onDownload = download()
    const page = draw(<BackupDownload canDownload onDownload={onDownload} />)
    expect(page.querySelector('input[type="password"]')).toBeNull()
    submit()
    expect(onDownload).toHaveBeenCalledExactlyOnceWith()
  })

  it('wants the passphrase twice and long enough, and says that nobody can reset it', () => {
    const onDownload = download()
    const page = draw(<BackupDownload canDownload onDownload={onDownload} />)
    want(page)
    expect(page.textContent).toContain('nobody can reset it')
    fill('Passphrase', 'heron')
    fill('The same again', 'heron')
    submit()
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('at least 10 characters')
    fill('Passphrase', 'three small grey herons')
    submit()
    expect(page.querySelector('[role="alert"]')?.textContent).toBe('The two are not the same.')
    expect(onDownload).not.toHaveBeenCalled()
    fill('The same again', 'three small grey herons')
    submit()
    expect(onDownload).toHaveBeenCalledExactlyOnceWith('three small grey herons')
  })

  it('forgets the passphrase when it is done', async () => {
    const page = draw(<BackupDownload canDownload onDownload={download()} />)
    want(page)
    fill('Passphrase', 'three small grey herons')
    fill('The same again', 'three small grey herons')
    submit()
    await vi.waitFor(() => expect(page.querySelector('input[type="password"]')).toBeNull())
    want(page)
    expect(page.querySelector<HTMLInputElement>('input[type="password"]')?.value).toBe('')
  })

  it('never shows what is typed', () => {
    const page = draw(<BackupDownload canDownload onDownload={download()} />)
    want(page)
    expect(page.querySelectorAll('input[type="password"][autocomplete="new-password"]')).toHaveLength(2)
  })
})

describe('a file with a passphrase', () => {
  it('asks for it, and can be left alone', () => {
    const onPassphrase = vi.fn()
    const onCancel = vi.fn()
    draw(<PassphraseForm isWrong={false} onPassphrase={onPassphrase} onCancel={onCancel} />)
    submit()
    expect(onPassphrase).not.toHaveBeenCalled()
    fill('Passphrase of this file', 'three small grey herons')
    submit()
    expect(onPassphrase).toHaveBeenCalledExactlyOnceWith('three small grey herons')
    press('Cancel')
    expect(onCancel).toHaveBeenCalledOnce()
  })

  it('says plainly that a passphrase is wrong, and that nothing was changed', () => {
    const page = draw(<PassphraseForm isWrong onPassphrase={() => undefined} onCancel={() => undefined} />)
    expect(page.querySelector('[role="alert"]')?.textContent).toMatch(/another one.*Nothing was changed/)
    expect(page.querySelector('input')?.getAttribute('aria-invalid')).toBe('true')
  })
})
