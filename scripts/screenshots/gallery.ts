import type { Subject } from './picture.ts'

/** docs/gallery.md: every picture, light beside dark. */
export function gallery(subjects: readonly Subject[]): string {
  return [
    '# Every page and state, in light and dark',
    '',
    '`npm run screenshots` makes these pictures and this page. The people and companies are invented.',
    ...subjects.flatMap(({ title, pictures }) => [
      '',
      `## ${title}`,
      '',
      '| | light | dark |',
      '| --- | --- | --- |',
      ...pictures.map(
        ({ name, shows }) =>
          `| ${shows} | ![${shows}](pictures/${name}-light.png) | ![The same in the dark](pictures/${name}-dark.png) |`,
      ),
    ]),
    '',
  ].join('\n')
}
