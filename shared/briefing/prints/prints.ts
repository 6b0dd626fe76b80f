import type { Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { BadgeSize } from '../cards/badges.ts'
import type { CardLanguage } from '../cards/card-language.ts'
import type { PerSheet } from '../cards/place-cards.ts'
import type { Whom } from '../cards/whom.ts'
import type { Paper } from '../model/index.ts'
import type { TypstDocument } from '../typst/write-typst.ts'

/** What is printed about people, in the order in which it is offered. */
export const PRINT_IDS = ['participants', 'participantsContacts', 'signIn', 'counts', 'badges', 'placeCards', 'labels', 'requirements'] as const
export type PrintId = (typeof PRINT_IDS)[number]

/** What a person asked to be printed; what a print has no use for is passed over. */
export interface PrintRequest {
  print: PrintId
  /** Of the document; it decides which country comes first. */
  language: Language
  /** Participants in three columns, `language` leading. */
  isTrilingual: boolean
  /** Badges, place cards and labels: in the document's language, or each in the person's own. */
  isInOwnLanguage: boolean
  paper: Paper
  whom: Whom
  badgeSize: BadgeSize
  perSheet: PerSheet
  /** Title and organization on place cards. */
  withOffice: boolean
  /** The day that is named in the file; the caller's clock gives it. */
  issued?: CalendarDate
}

/** What is asked for where nothing else was said: everyone, on letter paper. */
export const USUAL: Omit<PrintRequest, 'print' | 'language'> = {
  isTrilingual: false,
  isInOwnLanguage: false,
  paper: 'letter',
  whom: { delegation: null, roles: null, person: null },
  badgeSize: 'insert',
  perSheet: 2,
  withOffice: true
}

/** One print, ready to be typeset. */
export interface BuiltPrint {
  print: PrintId
  /** By rule in the language of the document, such as `insignes-fr.pdf`. */
  fileName: string
  language: Language
  languages: readonly Language[]
  document: TypstDocument
  /** Every word in reading order. */
  lines: string[]
  /** How many people are on it. */
  people: number
  /** Those who should be on it and cannot be, such as people without an address for a label. */
  without: readonly Person[]
}

export type PrintBuilder = (view: MeetingView, request: PrintRequest) => BuiltPrint

export function cardLanguage({ isInOwnLanguage, language }: PrintRequest): CardLanguage {
  return isInOwnLanguage ? 'own' : language
}
