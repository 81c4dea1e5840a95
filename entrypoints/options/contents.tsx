import { say } from '../../utils/platform/words.ts'
import { optionsParts } from './parts.ts'
import { useCurrentPart } from './use-current-part.ts'

/** The table of contents: beside the page where there is room, above it elsewhere. */
export function Contents() {
  const current = useCurrentPart()
  return (
    <nav class="contents" aria-label={say('optionsContents')}>
      <ul>
        {optionsParts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} {...(id === current ? { 'aria-current': 'true' as const } : {})}>
              {say(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
