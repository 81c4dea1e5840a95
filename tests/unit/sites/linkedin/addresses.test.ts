import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../../utils/sites/linkedin/addresses.ts'

const read = (path: string) => readAddress(new URL(path, 'https://www.linkedin.com'))

describe('an address of LinkedIn', () => {
  it.each([
    ['/in/rosalind-achterberg/', 'rosalind-achterberg'],
    ['/in/Rosalind-Achterberg?trk=x', 'rosalind-achterberg'],
    ['/in/rosalind-achterberg/de/', 'rosalind-achterberg'],
    ['/in/rosalind-achterberg/recent-activity/all/', 'rosalind-achterberg'],
    ['/in/j%C3%BCrgen/', 'jürgen'],
    ['/mwlite/in/rosalind-achterberg', 'rosalind-achterberg'],
    ['https://de.linkedin.com/in/rosalind-achterberg', 'rosalind-achterberg'],
    ['/pub/rosalind-achterberg/1a/2b/3c', 'rosalind-achterberg-3c2b1a'],
  ])('%s is the profile of %s', (path, handle) => {
    expect(read(path)).toEqual({ kind: 'profile', handle })
  })

  it('keeps the case of ids that the site gave', () => {
    expect(read('/in/ACoAAAbCdEf')).toEqual({ kind: 'profile', opaqueId: 'ACoAAAbCdEf' })
    expect(read('/sales/lead/ACwAAAbc,NAME_SEARCH,x')).toEqual({ kind: 'profile', opaqueId: 'ACwAAAbc' })
  })

  it.each([
    ['/company/fernwick/', 'company'],
    ['/school/alder/', 'company'],
    ['/feed/', 'feed'],
    ['/feed/update/urn:li:activity:1/', 'other'],
    ['/posts/rosalind-achterberg_x', 'other'],
    ['/pulse/x', 'other'],
    ['/search/results/people/', 'list'],
    ['/mynetwork/grow/', 'list'],
  ])('%s is nobody', (path, kind) => {
    expect(read(path)).toEqual({ kind })
  })

  it.each([
    ['/jobs/view/4000000009/', '4000000009'],
    ['/jobs/view/data-analyst-at-fernwick-4000000009', '4000000009'],
    ['/comm/jobs/view/4000000009', '4000000009'],
    ['/jobs/search-results/?currentJobId=4000000009', '4000000009'],
    ['/jobs/collections/recommended/?currentJobId=4000000009', '4000000009'],
  ])('%s is the job %s', (path, id) => {
    expect(read(path)).toEqual({ kind: 'job', id })
  })

  it('knows invitations and chats', () => {
    expect(read('/preload/custom-invite/?vanityName=rosalind-achterberg')).toEqual({
      kind: 'invite',
      handle: 'rosalind-achterberg',
    })
    expect(read('/messaging/thread/2-abc==/')).toEqual({ kind: 'thread', id: '2-abc==' })
    expect(read('/messaging/thread/new/')).toEqual({ kind: 'thread' })
    expect(read('/messaging/compose/?recipient=ACoAAx')).toEqual({ kind: 'thread', opaqueId: 'ACoAAx' })
    expect(read('/messaging/compose/?body=x&recipient=')).toEqual({ kind: 'thread' })
    expect(read('/messaging/compose/?recipient=urn:li:fsd_company:77')).toEqual({ kind: 'thread' })
    expect(read('/messaging/compose/?recipient=77&profileUrn=urn:li:fsd_company:77')).toEqual({
      kind: 'thread',
    })
  })

  it('is nothing on another site', () => {
    expect(readAddress(new URL('https://linkedin.com.example/in/rosalind/'))).toEqual({ kind: 'other' })
  })
})
