import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import panelStyles from '../assets/panel.css?inline'
import themeStyles from '../assets/theme.css?inline'
import { drawings } from '../utils/page/drawing.ts'
import { createPanel } from '../utils/page/panel.ts'
import type { PanelPlace } from '../utils/page/panel-place.ts'
import { clock } from '../utils/platform/clock.ts'
import { directionOf } from '../utils/platform/languages.ts'
import { language } from '../utils/platform/words.ts'
import { createSurfaces as gmailSurfaces } from './gmail.content/surfaces.tsx'
import { createSurfaces as linkedInSurfaces } from './linkedin.content/surfaces.tsx'
import { createSurfaces as personalSurfaces } from './personal.content/surfaces.tsx'

/** Brought into a page when there is something to show for the first time. */
export default defineUnlistedScript(() => {
  const spoken = language()
  const panelAt = (place: PanelPlace) =>
    createPanel({
      place,
      styles: `${themeStyles}\n${panelStyles}`,
      language: spoken,
      direction: directionOf(spoken),
    })
  const moment = () => ({ now: clock.now(), zone: clock.zone(), language: spoken })
  drawings.leave(globalThis, {
    gmail: (place) => gmailSurfaces(panelAt(place), moment),
    linkedin: (place) => linkedInSurfaces(panelAt(place), moment),
    personal: (place, network) => personalSurfaces(panelAt(place), network, moment),
  })
})
