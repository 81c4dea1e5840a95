import { inspectPage } from './sites.ts'

/** The entry of the bundle that is put into the page; its name is what the bundle is called there. */
export const inspect = (url: string): string => JSON.stringify(inspectPage(document, url))
