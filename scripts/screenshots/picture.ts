import type { Page } from 'playwright-core'
import type { Chromium } from '../../tests/practice/chromium.ts'

/** How much of a job search there is already, in the order in which a browser goes through it. */
export const stages = ['nothing', 'without-lena', 'eight', 'twenty'] as const
export type Stage = (typeof stages)[number]

/** What a picture is taken with. */
export interface Studio {
  chromium: Chromium
  /** A page of its own, of the picture's size. */
  open(address: string): Promise<Page>
  ownPage(path: string): Promise<Page>
  /** A word of the interface, by its key, in the language of the pictures. */
  say(key: string): string
  /** Puts something in order again once the picture is taken. */
  later(work: () => Promise<void>): void
}

/** One state of one surface. */
export interface Picture {
  /** The name of its files, before `-light.png` and `-dark.png`. */
  name: string
  /** What it shows, for those who can't see it and for the gallery. */
  shows: string
  stage: Stage
  /** In CSS pixels. */
  size: { width: number; height: number }
  /** Brings a page into the state to be shown. */
  prepare(studio: Studio): Promise<Page>
  /** Where only this part of the page is wanted, with a little around it; else what is to be seen. */
  part?: string
  /** Where the upper left of the page says nothing about us. */
  from?: { x: number; y: number }
  /** The page as far as it goes, not what fits into the window alone. */
  isWhole?: true
  /** One and a half pixels for each CSS pixel, where the picture is looked at large or its letters are small. */
  isSharp?: true
}

export interface Subject {
  title: string
  pictures: readonly Picture[]
}
