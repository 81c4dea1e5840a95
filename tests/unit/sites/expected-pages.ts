import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { pageOf } from './page.ts'

const folder = fileURLToPath(new URL('../../../../shared/pages/social/', import.meta.url))

const person = v.object({
  id: v.optional(v.string()),
  opaqueId: v.optional(v.string()),
  name: v.optional(v.string()),
})

const expectedPage = v.object({
  file: v.string(),
  site: v.string(),
  url: v.string(),
  page: v.string(),
  person: v.optional(v.nullable(person)),
  relation: v.optional(v.string()),
  mode: v.optional(v.string()),
  inmail: v.optional(v.boolean()),
  noteLimit: v.optional(v.number()),
  notesLeft: v.optional(v.number()),
  job: v.optional(
    v.object({ id: v.string(), title: v.string(), company: v.string(), hiring: v.array(person) }),
  ),
  controls: v.array(
    v.object({
      sel: v.string(),
      act: v.string(),
      who: v.optional(v.string()),
      disabled: v.optional(v.boolean()),
    }),
  ),
  decoys: v.array(v.object({ sel: v.string(), why: v.string() })),
})
export type ExpectedPage = v.InferOutput<typeof expectedPage>

/** The saved pages kept beside the project for measuring; none where that folder isn't there. */
export function expectedPages(ofLinkedIn: boolean): ExpectedPage[] {
  if (!existsSync(`${folder}expected.json`)) return []
  const all = v.parse(v.array(expectedPage), JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')))
  return all.filter((page) => (page.site === 'linkedin') === ofLinkedIn)
}

export function savedPagePath(file: string): string {
  return folder + file
}

export function savedPage(file: string): Document {
  const type = file.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html'
  return pageOf(readFileSync(savedPagePath(file), 'utf8'), type)
}
