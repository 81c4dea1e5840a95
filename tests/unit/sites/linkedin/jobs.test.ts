import { describe, expect, it } from 'vitest'
import { linkedIn } from '../../../../utils/sites/linkedin/linkedin.ts'
import { pageOf } from '../page.ts'

const pane = (id: string) =>
  `<section><p><a href="/company/fernwick/life/">Fernwick Mills</a></p><p>Loom Analyst <span role="img"><svg id="verified-medium"></svg></span></p>
<div componentkey="JobDetailsPeopleWhoCanHelpSlot_${id}"><a href="/in/basil-thorne/"><p>Basil Thorne</p><p>Job poster</p></a></div>
<div componentkey="JobDetails_AboutTheJob_${id}">About</div>
<div componentkey="JobDetails_AboutTheCompany_${id}"><button>Follow</button></div></section>`

const read = (markup: string, url: string) => linkedIn.readJob?.(pageOf(markup), new URL(url)) ?? null

describe('a job on LinkedIn', () => {
  it('is read with its company and the person who posted it', () => {
    expect(
      read(`<main>${pane('41')}</main>`, 'https://www.linkedin.com/jobs/search-results/?currentJobId=41'),
    ).toEqual({
      id: '41',
      title: 'Loom Analyst',
      company: 'Fernwick Mills',
      link: 'https://www.linkedin.com/jobs/view/41/',
      hiring: [{ handle: 'basil-thorne', name: 'Basil Thorne' }],
    })
  })

  it('is not read while the pane still shows another one', () => {
    expect(
      read(`<main>${pane('40')}</main>`, 'https://www.linkedin.com/jobs/search-results/?currentJobId=41'),
    ).toBeNull()
  })

  it('is read from the classic pane, if its title is of this job', () => {
    const classic = (id: string) =>
      `<div class="jobs-search__job-details--container"><div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/${id}/">Loom Analyst</a></h1></div><div class="job-details-jobs-unified-top-card__company-name"><a href="/company/fernwick/">Fernwick Mills</a></div></div>`
    const url = 'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=41'
    expect(
      read(`<main><ul><li><a href="/jobs/view/41/">x</a></li></ul>${classic('41')}</main>`, url),
    ).toMatchObject({ title: 'Loom Analyst', company: 'Fernwick Mills' })
    expect(
      read(`<main><ul><li><a href="/jobs/view/41/">x</a></li></ul>${classic('40')}</main>`, url),
    ).toBeNull()
  })

  it('takes title and company from the tab where the page is that job alone', () => {
    const page =
      '<title>(2) Loom Analyst | Fernwick Mills | LinkedIn</title><main><section><div componentkey="JobDetails_AboutTheJob_41"></div></section></main>'
    expect(read(page, 'https://www.linkedin.com/jobs/view/41/')).toMatchObject({
      title: 'Loom Analyst',
      company: 'Fernwick Mills',
      hiring: [],
    })
  })
})
