// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { DraftSettings } from '../../../components/settings/draft-settings.tsx'
import { FindingSettings } from '../../../components/settings/finding-settings.tsx'
import {
  TemplateSettings,
  type TemplateSettingsProps,
} from '../../../components/settings/template-settings.tsx'
import type { DraftTemplate } from '../../../utils/language/drafts/template.ts'
import type { DraftSettings as Drafts } from '../../../utils/platform/settings.ts'
import { button, draw, fill, press } from '../rendering.tsx'

const today = '2026-11-25'

function showDrafts(drafts: Drafts, language = 'en-GB') {
  const save = vi.fn()
  const page = draw(<DraftSettings drafts={drafts} onDrafts={save} today={today} language={language} />)
  return { page, save }
}

function box(name: string): HTMLInputElement {
  const found = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find(
    (one) => (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent) === name,
  )
  if (found === undefined) throw new Error(`no box ${name}`)
  return found
}

describe('how drafts are written', () => {
  it('shows an example that sounds as it is set, with what is unknown marked', () => {
    const { page } = showDrafts({ language: 'de', register: 'familiar', sender: 'Ada Okonjo' })
    expect(page.querySelector('.letter')?.textContent).toContain('Hallo Imke,')
    expect(page.querySelector('.letter')?.textContent).toContain('Ada Okonjo')
    expect([...page.querySelectorAll('mark')].map((slot) => slot.textContent)).toEqual([
      '[etwas aus dem Gespräch]',
    ])
  })

  it('follows the browser where no language is set, and English where drafts have none of it', () => {
    expect(showDrafts({}, 'fr-CA').page.querySelector('.letter')?.textContent).toContain('Merci')
    expect(showDrafts({}, 'fi').page.querySelector('.letter')?.textContent).toContain('Thank you')
  })

  it('saves each choice by itself and leaves the others', () => {
    const { save } = showDrafts({ language: 'fr', tone: 'plain' })
    fill('Tone', 'formal')
    expect(save).toHaveBeenLastCalledWith({ language: 'fr', tone: 'formal' })
    fill('Language', '')
    expect(save).toHaveBeenLastCalledWith({ tone: 'plain' })
  })
})

const template: DraftTemplate = {
  id: 'one',
  name: 'My thanks',
  kind: 'thank-you',
  language: 'en',
  subject: 'Thank you, {firstName}',
  text: 'Dear {name}, thank you for {topic}.',
  used: true,
}

function showTemplates(templates: readonly DraftTemplate[], more: Partial<TemplateSettingsProps> = {}) {
  const save = vi.fn()
  const page = draw(
    <TemplateSettings
      templates={templates}
      onTemplates={save}
      language="en"
      today={today}
      newId={() => 'new'}
      {...more}
    />,
  )
  return { page, save }
}

describe('templates of one’s own', () => {
  it('are written with slots, seen before they are saved, and used at once', () => {
    const { page, save } = showTemplates([])
    press('Add a template')
    fill('Name', 'Short')
    fill('Subject', 'Thank you')
    fill('Text', 'Dear {name}, {topic} stays with me.')
    expect(page.querySelector('.example .letter')?.textContent).toBe(
      'Dear Imke Sandström, [something that you talked about] stays with me.',
    )
    press('Save template')
    expect(save).toHaveBeenCalledWith([
      {
        id: 'new',
        name: 'Short',
        kind: 'thank-you',
        language: 'en',
        subject: 'Thank you',
        text: 'Dear {name}, {topic} stays with me.',
        used: true,
      },
    ])
  })

  it.each([
    ['', 'Dear {name}', 'Give the template a name.'],
    ['Short', ' ', 'Write the text of the template.'],
    ['Short', 'Dear {boss}', '{boss} is nothing that can be put in. Choose one of those listed.'],
  ])('are not saved with the name «%s» and the text «%s»', (name, text, words) => {
    const { page, save } = showTemplates([])
    press('Add a template')
    fill('Name', name)
    fill('Text', text)
    press('Save template')
    expect(page.querySelector('[role="alert"]')?.textContent).toBe(words)
    expect(save).not.toHaveBeenCalled()
  })

  it('lists what can be put in, each explained', () => {
    const { page } = showTemplates([template])
    press('Edit My thanks')
    expect(page.querySelectorAll('.slots dt')).toHaveLength(8)
    expect(page.querySelector('.slots')?.textContent).toContain('{topic}')
  })

  it('are changed in place, put out of use, and removed', () => {
    const other = { ...template, id: 'two', name: 'Other' }
    const { save } = showTemplates([template, other])
    press('Edit My thanks')
    fill('Text', 'Dear {firstName}.')
    press('Save template')
    expect(save).toHaveBeenLastCalledWith([{ ...template, text: 'Dear {firstName}.' }, other])
    box('Use Other').click()
    expect(save).toHaveBeenLastCalledWith([template, { ...other, used: false }])
    press('Remove My thanks')
    expect(save).toHaveBeenLastCalledWith([other])
  })

  it('are left as they were when it is called off', () => {
    const { save } = showTemplates([template])
    press('Edit My thanks')
    fill('Text', 'nothing')
    press('Cancel')
    expect(save).not.toHaveBeenCalled()
    expect(button('Add a template').disabled).toBe(false)
  })
})

describe('looking over a message', () => {
  it('has a switch with its reason for each kind of finding', () => {
    const save = vi.fn()
    const page = draw(<FindingSettings off={['blames']} onOff={save} />)
    expect(page.querySelectorAll('input')).toHaveLength(8)
    expect(box('Words that blame').checked).toBe(false)
    box('Very long letters').click()
    expect(save).toHaveBeenLastCalledWith(['blames', 'too-long'])
    box('Words that blame').click()
    expect(save).toHaveBeenLastCalledWith([])
  })
})
