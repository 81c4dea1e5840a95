import { expect, it } from 'vitest'
import { checkApplication } from '../../../../components/forms/application-values.ts'
import { jobValues } from '../../../../entrypoints/popup/job-values.ts'

const job = {
  id: '41',
  title: 'Loom Analyst',
  company: 'Fernwick Mills',
  link: 'https://www.linkedin.com/jobs/view/41/',
  hiring: [{ handle: 'basil-thorne', name: 'Basil Thorne' }, { handle: 'nameless' }],
}

it('fills in company, role, link and who posted the job, ready to be saved', () => {
  const values = jobValues(job, '2026-11-23')
  expect(values).toMatchObject({
    company: 'Fernwick Mills',
    role: 'Loom Analyst',
    link: 'https://www.linkedin.com/jobs/view/41/',
    appliedOn: '2026-11-23',
  })
  expect(values.people).toMatchObject([
    { name: 'Basil Thorne', role: 'other', profiles: 'https://www.linkedin.com/in/basil-thorne/' },
  ])
  expect(checkApplication(values, { now: '2026-11-23T10:00:00Z', zone: 'UTC' })).toEqual({})
})

it('leaves one empty row where nobody is named', () => {
  expect(jobValues({ ...job, hiring: [] }, '2026-11-23').people).toHaveLength(1)
})
