import { gmail } from './gmail.ts'
import { networks } from './networks.ts'
import { optionsPage } from './options.ts'
import type { Subject } from './picture.ts'
import { popup } from './popup.ts'
import { timeline } from './timeline.ts'
import { welcome } from './welcome.ts'

/** Everything that there is to be seen of Fortnight, by subject. */
export const subjects: readonly Subject[] = [welcome, gmail, networks, popup, timeline, optionsPage]
