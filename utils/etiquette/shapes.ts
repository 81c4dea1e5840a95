import * as v from 'valibot'
import { isCivilDate, isInstant, isZone } from './dates.ts'

/** Building blocks of everything that is read from outside. */

/** Text of at most so many characters, empty or not. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
/** The id of an event, application, contact, interview, thread or message. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000))
export const instant = v.pipe(text(40), v.check(isInstant, 'not an instant with Z or an offset'))
export const civilDate = v.pipe(text(10), v.check(isCivilDate, 'not a date of the calendar'))
export const zone = v.pipe(text(64), v.check(isZone, 'not an IANA time zone'))
export const channel = v.picklist(['gmail', 'linkedin', 'letter', 'phone', 'other'])
/** A list of at most 500. */
export const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(500))
