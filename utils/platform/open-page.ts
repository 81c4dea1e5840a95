import { browser } from './browser.ts'

/** Opens one of the extension's own pages in a tab, at an application where one is named. */
export async function openPage(page: 'popup' | 'options' | 'welcome', application?: string): Promise<void> {
  const place = application === undefined ? '' : `#${new URLSearchParams({ application })}`
  await browser.tabs.create({ url: `${browser.runtime.getURL(`${page}.html`)}${place}` })
}
