import type { DomainEdit } from '#shared/domain/edit.ts'
import type { Change } from '#shared/ledger/change.ts'
import { writeUp } from '#shared/ledger/write-up.ts'
import { story } from './story/index.ts'

export { EMPTY_SEAT } from './meeting/seats.ts'
export { SAMPLE_MEETING_ID } from './meeting/meeting.ts'

/** The example has one id everywhere, so that two people who try the app with it can exchange their files. */
export const SAMPLE_WORKSPACE = { id: 'example-2027', name: 'Example · Exemple · Ejemplo 2027' }

/** The device that the changes of the example name. */
export const SAMPLE_DEVICE = 'sample'
/** The day that the example takes for today: midsummer 2027, when the first seven steps of its calendar are done. */
export const SAMPLE_TODAY = '2027-06-21'

/**
 * The example workspace as named edits, in order: the Partnership with its history, and the annual meeting of 2027,
 * hosted by Mexico. Every person, company and result in it is invented.
 */
export function sampleEdits(): DomainEdit[] {
  return story().map(({ edit }) => edit)
}

/** The same as changes with authors and dates, as a ledger holds them. Equal on every machine and at every call. */
export function sampleChanges(): Change[] {
  return writeUp(SAMPLE_DEVICE, story().map(({ at, by, edit }, index) => ({ edit, at, by, gesture: `sample-${index + 1}` })))
}
