// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import { ApplicationForm } from '../../../components/forms/application-form.tsx'
import { type ApplicationValues, emptyApplication } from '../../../components/forms/application-values.ts'
import { emptyPerson } from '../../../components/forms/person-values.ts'
import { control, draw, fill, press, submit } from '../rendering.tsx'

const moment = { now: '2026-11-25T09:00:00Z', zone: 'Europe/Berlin' }

function show(onSave: (values: ApplicationValues) => void = () => undefined, saving = false) {
  function Kept() {
    const [values, setValues] = useState(emptyApplication('2026-11-25', emptyPerson))
    return (
      <ApplicationForm
        values={values}
        moment={moment}
        saving={saving}
        onValues={setValues}
        onSave={onSave}
        onCancel={() => undefined}
      />
    )
  }
  draw(<Kept />)
}

describe('the form that adds an application', () => {
  it('begins at the company', () => {
    show()
    expect(document.activeElement).toBe(control('Company'))
  })

  it('says what is missing next to the field, leads there, and keeps what was typed', () => {
    const save = vi.fn()
    show(save)
    fill('Role', 'Data Analyst')
    submit()
    const company = control('Company')
    const described = company.getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(described)?.textContent).toBe('Give the name of the company.')
    expect(document.activeElement).toBe(company)
    expect(document.querySelector('[role="alert"]')?.textContent).toBe('One field needs another look.')
    expect(control('Role').value).toBe('Data Analyst')
    expect(save).not.toHaveBeenCalled()
  })

  it('complains about nothing before Save is pressed', () => {
    show()
    fill('Link to the advertisement', 'nothing of the sort')
    expect(document.querySelector('[aria-invalid]')).toBeNull()
  })

  it('hands over what was typed, with every person', () => {
    const save = vi.fn()
    show(save)
    fill('Company', 'Larkspur Robotics')
    fill('Name', 'Petra Novák')
    press('Add person')
    expect(document.querySelectorAll('.person')).toHaveLength(2)
    submit()
    expect(save).toHaveBeenCalledOnce()
    expect(save.mock.calls[0]?.[0]).toMatchObject({
      company: 'Larkspur Robotics',
      people: [{ name: 'Petra Novák' }, { name: '' }],
    })
  })

  it('takes a person away again', () => {
    show()
    fill('Name', 'Petra Novák')
    press('Add person')
    press('Remove person 2')
    expect(document.querySelectorAll('.person')).toHaveLength(1)
    expect(control('Name').value).toBe('Petra Novák')
  })

  it('saves once, however often it is pressed', () => {
    const save = vi.fn()
    show(save, true)
    fill('Company', 'Larkspur Robotics')
    submit()
    submit()
    expect(save).not.toHaveBeenCalled()
  })
})
