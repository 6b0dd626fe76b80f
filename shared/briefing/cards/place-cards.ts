import type { Country } from '#shared/foundation/country.ts'
import { countryName, NO_BREAK_SPACE, withCapital } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { isShortForm } from '../documents/people.ts'
import type { Paper } from '../model/index.ts'
import { nameLines } from './badges.ts'
import { type CardLanguage, languageOfCard, type Said, saidIn } from './card-language.ts'
import { type Grid, PAPER_SIZES } from './sheet.ts'

/** How many are cut out of one sheet: a whole sheet folded once, or half a sheet. */
export const PER_SHEET = [1, 2] as const
export type PerSheet = (typeof PER_SHEET)[number]

/** A card that stands on the table, folded along its middle: the name on both sides. */
export interface PlaceCard {
  kind: 'placeCard'
  perSheet: PerSheet
  language: Language
  /** A long form of address, alone on the line above; a short one is part of the name. */
  honorific: string
  name: string
  /** Title, or empty: left out at a small table. */
  office: Said
  organisation: Said
  country: Country
  countryName: string
}

export interface PlaceCardOptions {
  perSheet: PerSheet
  withOffice: boolean
  language: CardLanguage
}

export function placeCardGrid(paper: Paper, perSheet: PerSheet): Grid {
  const { width, height } = PAPER_SIZES[paper]
  const whole = { columns: 1, x: 0, y: 0, gapX: 0, gapY: 0 }
  return perSheet === 1
    ? { ...whole, isLandscape: true, rows: 1, width: height, height: width, marks: 'edges' }
    : { ...whole, isLandscape: false, rows: 2, width, height: height / 2, marks: 'edges' }
}

export function placeCardsOf(delegates: readonly Delegate[], options: PlaceCardOptions, sheet: Language): PlaceCard[] {
  return delegates.map(({ person, attendance }) => {
    const language = languageOfCard(person, options.language, sheet)
    const nothing: Said = { text: '', language }
    const honorific = (person.honorific[language] ?? '').trim()
    const name = nameLines(person).join(' ')
    return {
      kind: 'placeCard',
      perSheet: options.perSheet,
      language,
      honorific: isShortForm(honorific) ? '' : withCapital(honorific),
      name: isShortForm(honorific) && honorific !== '' ? honorific + NO_BREAK_SPACE + name : name,
      office: options.withOffice ? saidIn(person.title, language) : nothing,
      organisation: options.withOffice ? saidIn(person.organisation, language) : nothing,
      country: attendance.delegation,
      countryName: countryName(attendance.delegation, language)
    }
  })
}
