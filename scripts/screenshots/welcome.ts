import type { Subject } from './picture.ts'

export const welcome: Subject = {
  title: 'Welcome',
  pictures: [
    {
      name: 'welcome',
      shows: 'The first page',
      stage: 'nothing',
      size: { width: 900, height: 900 },
      isWhole: true,
      prepare: ({ ownPage }) => ownPage('welcome.html'),
    },
  ],
}
